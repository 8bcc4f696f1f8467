package io.github.quanheng.resolved;

import io.github.quanheng.rule.Dimension;
import io.github.quanheng.rule.Interpolated;
import java.util.Map;
import java.util.Objects;

/** What a curve is measured in: its value and where its points stand alike, and likewise all its marks. */
final class CurveCheck {
    private final RuleResolver rules;
    private final Map<String, Node> operands;
    private final String at;

    CurveCheck(RuleResolver rules, Map<String, Node> operands) {
        this.rules = rules;
        this.operands = operands;
        this.at = rules.here().at();
    }

    private Node of(String key) {
        return Objects.requireNonNull(operands.get(key));
    }

    /** Whether its parts fit together, so that its meaning can be looked at. */
    boolean fits(Interpolated curve) {
        int before = rules.draft.problemCount();
        Node of = of("interpolated.of");
        day(of);
        Dimension worth = worth("interpolated.before", Dimension.ANY);
        for (int i = 0; i < curve.through().size(); i++) {
            String x = Interpolated.valueAt(i);
            rules.typing.beside(at + "." + x, of, of(x));
            worth = worth(Interpolated.marksAt(i), worth);
        }
        worth("interpolated.after", worth);
        return rules.draft.problemCount() == before;
    }

    private Dimension worth(String key, Dimension common) {
        return rules.typing.alike(at + "." + key, common, of(key));
    }

    private void day(Node of) {
        if (rules.draft.known(of.place.dimension()).sort() == Dimension.Sort.DAY) {
            rules.draft.problem(
                    at + ".interpolated.of",
                    "日期之间不能插值",
                    "there are no straight lines between days",
                    "请先用elapsed算出相隔的天数",
                    "take the time between two days first, by elapsed");
        }
    }
}
