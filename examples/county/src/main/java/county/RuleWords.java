package county;

import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Interval;
import io.github.quanheng.rule.Known;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Term;
import io.github.quanheng.value.Figure;
import java.util.List;
import java.util.Optional;

/**
 * A rule in the few words that fit a column: the target, and how marks are given. The whole of it is in the explanation; a rule
 * that this page does not know is left to it.
 */
final class RuleWords {
    private static final Both SEE_BELOW = new Both("见说明", "see below");
    private static final Both ITEM_BY_ITEM = new Both("逐项", "each");

    private RuleWords() {}

    /** The target in short; empty when the rule has none. */
    static Both target(Quantity rule) {
        if (rule instanceof Term.Proportional proportional) {
            return number(proportional.target());
        }
        if (rule instanceof Term.PerStep step) {
            return step.below().map(RuleWords::number).orElse(Both.NONE);
        }
        if (rule instanceof Term.Pass pass) {
            return target(pass.when());
        }
        if (rule instanceof Term.Provided provided) {
            return target(provided.when());
        }
        if (rule instanceof Term.Deduct deduct) {
            return target(deduct.losses().get(0));
        }
        if (rule instanceof Term.PerCase) {
            return Both.NONE;
        }
        if (rule instanceof Term.Missing missing) {
            return new Both(missing.of().size() + "项", missing.of().size() + " papers");
        }
        if (rule instanceof Term.Bands bands) {
            return first(bands.marks().keySet().stream().map(Interval::low).toList());
        }
        if (rule instanceof Term.Interpolated line) {
            return number(line.through().get(line.through().size() - 1).x());
        }
        return rule instanceof Term.Award ? ITEM_BY_ITEM : Both.NONE;
    }

    private static Both target(Condition when) {
        return when instanceof Condition.Compare compare ? number(compare.right()) : Both.NONE;
    }

    private static Both first(List<Optional<Figure>> ends) {
        return ends.get(0).map(RuleWords::number).orElse(Both.NONE);
    }

    private static Both number(Quantity quantity) {
        return quantity instanceof Known.Constant constant ? number(constant.figure()) : SEE_BELOW;
    }

    private static Both number(Figure figure) {
        return Both.same(figure.toString());
    }

    /** How marks are given, in short. */
    static Both rule(Quantity rule) {
        if (rule instanceof Term.Proportional) {
            return new Both("按完成比例得分", "in proportion");
        }
        if (rule instanceof Term.Pass || rule instanceof Term.Provided) {
            return new Both("达标得分", "met or not");
        }
        if (rule instanceof Term.Bands) {
            return new Both("分档得分", "by bands");
        }
        if (rule instanceof Term.Interpolated) {
            return new Both("线性插值", "on a line");
        }
        if (rule instanceof Term.Award award) {
            int size = award.cases().size();
            return new Both("逐项得分，共" + size + "项", size + " parts, each by itself");
        }
        if (rule instanceof Term.Deduct deduct) {
            return Both.join(
                    deduct.losses().stream().map(loss -> each(loss, "扣", "−")).toList(), "；", "; ");
        }
        return rule instanceof Term ? each(rule, "加", "+") : new Both("只监测不计分", "watched only");
    }

    private static Both each(Quantity loss, String verb, String sign) {
        if (loss instanceof Term.PerStep step) {
            String size = number(step.step()).zh();
            String marks = number(step.each()).zh();
            boolean relative = step.basis() == Comparison.Basis.RELATIVE;
            String distance = step.below().isPresent() ? "每差" : "每满";
            Both partial = partial(step.partial());
            return new Both(
                    distance + points(size, relative) + verb + marks + "分" + partial.zh(),
                    sign + marks + " per " + size + (relative ? " (relative)" : "") + partial.en());
        }
        if (loss instanceof Term.PerCase one) {
            String marks = number(one.each()).zh();
            return new Both("每例" + verb + marks + "分", sign + marks + " each");
        }
        if (loss instanceof Term.Missing missing) {
            String marks = number(missing.each()).zh();
            return new Both("每缺1项" + verb + marks + "分", sign + marks + " for each missing");
        }
        return loss instanceof Arithmetic.Sum ? new Both("累加", "added up") : SEE_BELOW;
    }

    private static String points(String size, boolean relative) {
        return !relative && size.endsWith("%") ? size.substring(0, size.length() - 1) + "个点" : size;
    }

    private static Both partial(Comparison.Partial partial) {
        return switch (partial) {
            case WHOLE -> new Both("，尾数不计", ", whole steps");
            case STARTED -> new Both("，尾数进1", ", started steps");
            case PRO_RATA -> new Both("，尾数按比例", ", pro rata");
        };
    }
}
