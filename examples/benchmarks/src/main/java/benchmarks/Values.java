package benchmarks;

import static io.github.quanheng.rule.Terms.band;
import static io.github.quanheng.rule.Terms.bands;
import static io.github.quanheng.rule.Terms.deduct;
import static io.github.quanheng.rule.Terms.interpolated;
import static io.github.quanheng.rule.Terms.pass;
import static io.github.quanheng.rule.Terms.perCase;
import static io.github.quanheng.rule.Terms.perStep;
import static io.github.quanheng.rule.Terms.point;
import static io.github.quanheng.rule.Terms.proportional;

import io.github.quanheng.grading.Grade;
import io.github.quanheng.grading.GradeName;
import io.github.quanheng.grading.GradingScale;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.rule.Comparison.Partial;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.FieldTerm.Proportional.Form;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.Effect;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Provisions;
import io.github.quanheng.rulebook.Provisions.Bounds;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.rulebook.Section;
import io.github.quanheng.rulebook.Total;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rulebook of sixty indicators made of values, without a document. */
final class Values {
    private static final int SECTIONS = 6;
    private static final int ITEMS = 10;

    private Values() {}

    /** The rulebook; it scores as that of the document does. */
    static Rulebook rulebook() {
        Bounds bounds = Bounds.between("0", "full");
        Quantity zero = Quantity.of("0");
        Rulebook.Builder book = Rulebook.builder()
                .id("workload")
                .edition("1")
                .title(Label.of("测量用评分细则（示意）"))
                .inForce(Period.of("2020-01-01/2030-12-31"))
                .provisions(Provisions.items(bounds.rounded(new Rounding(2, RoundingMode.HALF_UP)))
                        .sections(bounds)
                        .total(bounds)
                        .absent(Map.of(
                                Reason.MISSING, zero, Reason.NOT_APPLICABLE, zero, Reason.ZERO_DENOMINATOR, zero))
                        .excluded(Provisions.Exclusion.FORBID))
                .total(Total.builder("总分")
                        .marks("120")
                        .addEffects(Effect.veto("一票否决", Condition.of("f50", ">", "0")))
                        .build())
                .grading(new GradingScale(
                        List.of(
                                grade("优秀", ">=", "95"),
                                grade("良好", ">=", "85"),
                                grade("合格", ">=", "70"),
                                grade("不合格", "<", "70")),
                        List.of()));
        for (int i = 1; i <= SECTIONS * ITEMS; i++) {
            book.addIndicators(Indicator.of(joined("f", i), joined("指标", i), Kind.NUMBER));
        }
        for (int i = 0; i < SECTIONS; i++) {
            book.addSections(section(i));
        }
        return book.build();
    }

    private static Grade grade(String name, String is, String bound) {
        return new Grade(GradeName.of(name), Optional.of(Condition.of("#total", is, bound)));
    }

    private static Section section(int number) {
        Section.Builder section =
                Section.builder(joined(number + 1), joined("部分", number + 1)).marks("20");
        if (number == SECTIONS - 1) {
            section.ceiling("10");
        }
        for (int i = 0; i < ITEMS; i++) {
            int item = number * ITEMS + i;
            Rule rule = ByHand.RULES.get(item);
            section.addItems(Item.builder(joined(number + 1, ".", i + 1), joined("条", item + 1))
                    .marks(text(rule.full()))
                    .rule(quantity(rule, joined("f", item + 1)))
                    .build());
        }
        return section.build();
    }

    private static Quantity quantity(Rule rule, String f) {
        if (rule instanceof Rule.Share share) {
            return proportional(f).to(text(share.target()), Form.SHARE_OF_TARGET);
        }
        if (rule instanceof Rule.Line line) {
            return interpolated(f, point(text(line.from()), "0"), point(text(line.to()), text(line.full())))
                    .outside("0", text(line.full()));
        }
        if (rule instanceof Rule.Bands bands) {
            List<String> at = bands.bounds().stream().map(Values::text).toList();
            List<String> marks = bands.marks().stream().map(Values::text).toList();
            return bands(
                    f,
                    band(joined("[", at.get(0), ",)"), marks.get(0)),
                    band(joined("[", at.get(1), ",", at.get(0), ")"), marks.get(1)),
                    band(joined("[", at.get(2), ",", at.get(1), ")"), marks.get(2)),
                    band(joined("[", at.get(3), ",", at.get(2), ")"), marks.get(3)),
                    band(joined("(,", at.get(3), ")"), "0"));
        }
        if (rule instanceof Rule.Threshold threshold) {
            return pass(Condition.of(f, ">=", text(threshold.target())));
        }
        if (rule instanceof Rule.Steps steps) {
            return deduct(perStep(f)
                    .below(text(steps.target()))
                    .points(text(steps.step()), Partial.STARTED)
                    .each(text(steps.each())));
        }
        if (rule instanceof Rule.Cases cases) {
            return deduct(perCase(f).each(text(cases.each())));
        }
        return rule instanceof Rule.Bonus bonus
                ? perCase(f).each(text(bonus.each()))
                : pass(Condition.of(f, "<=", "0"));
    }

    /** One text of several parts; joined by a plus, the code that a fresh machine makes for it would be measured too. */
    static String joined(Object... parts) {
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            text.append(part);
        }
        return text.toString();
    }

    private static String text(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
