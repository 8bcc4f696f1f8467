package io.github.quanheng.conformance;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.grading.GradingScale;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Names;
import io.github.quanheng.rulebook.ParameterRow;
import io.github.quanheng.rulebook.Provisions;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.rulebook.Ruling;
import io.github.quanheng.rulebook.Section;
import io.github.quanheng.rulebook.Total;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.value.Currency;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One clause in the library's own form: what it reads, the item it becomes, and the rulings that settle what its text leaves
 * open, by name. It holds no outcome of an example. A clause that needs more than one line gives sections and a total instead
 * of the item, and its own provisions where it says what becomes of absences. One about money names the currency.
 */
public record Clause(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) String shape,
        Optional<Currency> currency,
        @JsonProperty(required = true) String clause,
        Optional<Names> names,
        List<Indicator> indicators,
        Map<ParameterId, List<ParameterRow>> parameters,
        List<ParameterId> ownTargets,
        Optional<Item> item,
        List<Section> sections,
        Optional<Total> total,
        Optional<Provisions> provisions,
        Optional<GradingScale> grading,
        Map<String, Ruling> rulings,
        Optional<ResultRules> results) {

    static final LocalDate DAY = LocalDate.of(2020, 12, 31);
    static final Period YEAR = Period.ofYear(2020);

    /** Checks that the clause is either one item or sections with their total. */
    public Clause {
        if (item.isPresent() != sections.isEmpty() || item.isPresent() == total.isPresent()) {
            throw new IllegalArgumentException("clause " + id + ": give either an item, or sections with a total");
        }
    }

    /** A rulebook of this clause alone; what the clause leaves open stays without a score. */
    Rulebook rulebook(List<Ruling> ruled, Provisions neutral) {
        return rulebook(ruled, neutral, grading, total);
    }

    /** The same under a reading that gives another scale or another total. */
    Rulebook rulebook(List<Ruling> ruled, Provisions neutral, Optional<GradingScale> scale, Optional<Total> readTotal) {
        return Rulebook.builder()
                .id(id)
                .edition("1")
                .title(Label.of(clause))
                .currency(currency)
                .names(names)
                .inForce(new Period(LocalDate.of(1990, 1, 1), Optional.empty()))
                .addAllIndicators(indicators)
                .putAllParameters(parameters)
                .addAllOwnTargets(ownTargets)
                .provisions(provisions.orElse(neutral))
                .addAllSections(item.map(Clause::alone).map(List::of).orElse(sections))
                .total(readTotal.orElseGet(() -> Total.builder()
                        .name(Label.of("合计"))
                        .marks(item.orElseThrow().marks())
                        .build()))
                .grading(scale)
                .addAllRulings(ruled)
                .build();
    }

    private static Section alone(Item item) {
        return Section.builder()
                .id(LineId.of("s"))
                .name(Label.of("条款"))
                .marks(item.marks())
                .addItems(item)
                .build();
    }

    /** What the clause comes to: its item, or the total of its sections. */
    Outcome outcome(ScoreSheet sheet) {
        return item.isPresent()
                ? sheet.items().findFirst().orElseThrow().score()
                : sheet.total().score();
    }
}
