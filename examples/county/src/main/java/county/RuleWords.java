package county;

import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Interpolated;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rulebook.Rulebook;

/** A rule in the few words that fit a column; the whole of it is in the explanation, and a rule not known here is left to that. */
final class RuleWords {
    private static final Both SEE_BELOW = new Both("见说明", "see below");

    private final Rulebook rulebook;

    RuleWords(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    Both of(Quantity rule) {
        if (rule instanceof FieldTerm.Proportional) {
            return new Both("按完成比例得分", "in proportion");
        }
        if (rule instanceof FieldTerm.Pass || rule instanceof FieldTerm.Provided) {
            return new Both("达标得分", "met or not");
        }
        if (rule instanceof FieldTerm.Bands) {
            return new Both("分档得分", "by bands");
        }
        if (rule instanceof Interpolated) {
            return new Both("线性插值", "on a line");
        }
        if (rule instanceof FieldTerm.Award award) {
            int size = award.cases().size();
            return new Both("共" + size + "项，逐项得分", size + " parts, each by itself");
        }
        if (rule instanceof FieldTerm.Deduct deduct && deduct.losses().size() == 1) {
            return each(deduct.losses().get(0), "扣", "−");
        }
        return each(rule, "加", "+");
    }

    private Both each(Quantity loss, String verb, String sign) {
        if (loss instanceof FieldTerm.PerStep step) {
            boolean relative = step.basis() == Comparison.Basis.RELATIVE;
            String size = number(step.step());
            String marks = number(step.each());
            String side = step.below().isPresent() ? "每低" : "每高";
            return new Both(
                    side + (relative ? size : points(size) + unit(step.of())) + verb + marks + "分",
                    sign + marks + " per " + size + (relative ? " of the target" : ""));
        }
        if (loss instanceof FieldTerm.PerCase one) {
            return new Both(
                    "每" + unit(one.of()) + verb + number(one.each()) + "分", sign + number(one.each()) + " each");
        }
        if (loss instanceof FieldTerm.Missing missing) {
            return new Both(
                    "每缺1项" + verb + number(missing.each()) + "分", sign + number(missing.each()) + " for each missing");
        }
        return SEE_BELOW;
    }

    private String unit(Quantity of) {
        return of instanceof Input.Fact fact
                ? rulebook.indicator(fact.key().indicator())
                        .filter(indicator -> indicator.kind() == Kind.NUMBER)
                        .flatMap(Indicator::unit)
                        .orElse("")
                : "";
    }

    private static String number(Quantity quantity) {
        return quantity instanceof Input.Constant constant ? constant.figure().toString() : "?";
    }

    private static String points(String size) {
        return size.endsWith("%") ? size.substring(0, size.length() - 1) + "个点" : size;
    }
}
