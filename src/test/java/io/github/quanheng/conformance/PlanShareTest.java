package io.github.quanheng.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.columns.Cause;
import io.github.quanheng.columns.Column;
import io.github.quanheng.columns.Layout;
import io.github.quanheng.columns.Plan;
import io.github.quanheng.columns.PlannedLine;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Provisions;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Rounding;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How many of the clauses are in columns, and why the others are not. */
@DisplayName("条款在列算中的份额")
class PlanShareTest {
    @Test
    @DisplayName("条款的小项，四舍五入到两位：五分之二以上能列算，其余各有原因；性能文档上的数")
    void share() {
        Map<String, Integer> found = new TreeMap<>();
        ClauseConformanceTest.clauses().values().forEach(clause -> {
            List<Item> items = clause.item()
                    .map(List::of)
                    .orElseGet(() -> clause.sections().stream()
                            .flatMap(section -> section.allItems())
                            .toList());
            Rulebook rulebook = clause.rulebook(List.of(), ROUNDED);
            Plan plan = Plan.of(Scorer.of(rulebook), layout(rulebook));
            for (PlannedLine line : plan.lines()) {
                if (items.stream().anyMatch(item -> item.id().equals(line.line()))) {
                    found.merge(line.falls().map(Cause::name).orElse("IN COLUMNS"), 1, Integer::sum);
                }
            }
        });
        int all = found.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(5 * found.get("IN COLUMNS")).as("of %s: %s", all, found).isGreaterThan(2 * all);
    }

    /** Scores are rounded to two decimals, as nearly all methods have it; what a clause says itself stays. */
    static final Provisions ROUNDED = new Provisions(
            ClauseConformanceTest.NEUTRAL.items().rounded(Rounding.halfUp(2)),
            ClauseConformanceTest.NEUTRAL.sections(),
            ClauseConformanceTest.NEUTRAL.total(),
            ClauseConformanceTest.NEUTRAL.absent(),
            ClauseConformanceTest.NEUTRAL.excluded());

    /** All figures that rules read, with two decimals; rates with both parts where a rule reads these. */
    static Layout layout(Rulebook rulebook) {
        Layout layout = Layout.of(rulebook, 2);
        for (Input.Fact fact : (Iterable<Input.Fact>) facts(rulebook)::iterator) {
            if (rulebook.indicator(fact.key().indicator()).isEmpty()) {
                continue; // a field of records
            }
            boolean rate =
                    rulebook.indicator(fact.key().indicator()).orElseThrow().kind()
                            == io.github.quanheng.indicator.Kind.RATE;
            boolean part = fact.as() == Input.Reading.NUMERATOR || fact.as() == Input.Reading.DENOMINATOR;
            Column known = layout.columns()
                    .get(io.github.quanheng.observation.FigureKey.of(
                            fact.key().indicator().value()));
            if (part) {
                layout = layout.with(fact.key().toString(), new Column.Share(0));
            } else if (known != null && !layout.columns().containsKey(fact.key())) {
                layout = layout.with(
                        fact.key().toString(),
                        rate ? new Column.Decimal(2, io.github.quanheng.value.Scale.PERCENT) : known);
            }
        }
        return layout;
    }

    private static Stream<Input.Fact> facts(Rulebook rulebook) {
        return rulebook.items()
                .flatMap(item -> item.rule().stream())
                .flatMap(rule -> rule.tree())
                .filter(Input.Fact.class::isInstance)
                .map(Input.Fact.class::cast);
    }
}
