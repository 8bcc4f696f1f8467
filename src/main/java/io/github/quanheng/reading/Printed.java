package io.github.quanheng.reading;

import io.github.quanheng.explanation.Explainer;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.resolved.ResolvedRulebook;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.rulebook.InvalidRulebook;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Provisions;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.rulebook.Section;
import io.github.quanheng.rulebook.Total;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Rational;
import java.util.List;
import java.util.Optional;

/** The library's own sentence for the rule of one row, so that an office can hold it against its own. */
final class Printed {
    private Printed() {}

    static Optional<String> of(Row row, Reading reading, Language language) {
        if (reading.status() != Reading.Status.READ || !problems(row, reading).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Explainer.of(alone(row, reading), language).rule(row.number()));
    }

    /** What keeps the rule of a row from being used, such as a direction that it contradicts. */
    static List<Problem> problems(Row row, Reading reading) {
        if (reading.status() != Reading.Status.READ) {
            return List.of();
        }
        try {
            ResolvedRulebook.of(alone(row, reading));
            return List.of();
        } catch (InvalidRulebook unusable) {
            return unusable.problems();
        }
    }

    private static Rulebook alone(Row row, Reading reading) {
        Item item = Making.item(row, reading, Optional.empty()).build();
        return alone(item, reading.marks(), reading.needed(), reading.ownTargets());
    }

    /** A rulebook of one row, to print it or to read a sentence about it. */
    static Rulebook alone(Item item, Rational full, List<Indicator> indicators, List<ParameterId> targets) {
        Input.Constant marks = new Input.Constant(Figure.of(full));
        return Rulebook.builder()
                .id("row")
                .edition("1")
                .title(Label.of("单行"))
                .inForce(Period.ofYear(2000))
                .addAllIndicators(indicators)
                .addAllOwnTargets(targets)
                .provisions(new Provisions(
                        Provisions.Bounds.between("0", "full"),
                        Provisions.Bounds.between("none", "none"),
                        Provisions.Bounds.between("none", "none"),
                        Making.withoutScore(),
                        Provisions.Exclusion.FORBID))
                .addSections(Section.builder()
                        .id(LineId.of("其"))
                        .name(Label.of("单行"))
                        .marks(marks)
                        .addItems(item)
                        .build())
                .total(Total.builder().name(Label.of("合计")).marks(marks).build())
                .build();
    }
}
