package io.github.quanheng.explanation;

import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Quantity;
import java.util.ArrayList;
import java.util.List;

/** Whether a condition holds, in words with the values put in. */
final class ConditionWorking {
    private final Wording wording;
    private final Speech speech;
    private final Working working;

    ConditionWorking(Wording wording, Working working) {
        this.wording = wording;
        this.speech = wording.speech();
        this.working = working;
    }

    String of(Traced traced) {
        if (traced.isAbsent() && !(traced.node() instanceof Condition.AtLeast)) {
            return working.absence(traced);
        }
        if (traced.node() instanceof Condition.Compare compare) {
            return compare(traced, compare);
        }
        if (traced.node() instanceof Condition.Yes yes) {
            return read(traced, yes, yes.key());
        }
        if (traced.node() instanceof Condition.Is is) {
            return read(traced, is, is.of());
        }
        if (traced.node() instanceof Condition.Unit unit) {
            return speech.say(
                    traced.holds() ? Phrase.IS_UNIT : Phrase.IS_NOT_UNIT,
                    new SelectionText(speech).of(unit.selection()));
        }
        if (traced.node() instanceof Condition.Absent absent) {
            Traced of = traced.parts().get(0);
            return of.isAbsent() ? working.absence(of) : speech.say(Phrase.IS_PRESENT, wording.formula(absent.of()));
        }
        List<Traced> parts = traced.parts();
        if (traced.node() instanceof Condition.Not) {
            return of(parts.get(0));
        }
        String all = speech.join(Phrase.LIST, parts.stream().map(this::of).toList());
        long holding = parts.stream().filter(Traced::holds).count();
        return parts.size() == 1
                ? all
                : speech.say(Phrase.HOLDING, all, String.valueOf(holding), String.valueOf(parts.size()));
    }

    private String read(Traced traced, Condition condition, FigureKey key) {
        String value = traced.derivation()
                .read()
                .map((Datum datum) -> speech.datum(datum, Measure.PLAIN))
                .orElse("");
        return wording.isHeadline(condition) ? "" : speech.say(Phrase.READS, speech.name(key), value);
    }

    private String compare(Traced traced, Condition.Compare compare) {
        Traced left = traced.parts().get(0);
        Traced right = traced.parts().get(1);
        Measure leftMeasure = wording.measure((Quantity) left.node());
        Measure rightMeasure = wording.measure((Quantity) right.node());
        List<String> clauses = new ArrayList<>();
        if (working.isTold(traced)) {
            clauses.add(left.node() instanceof Input ? "" : working.valued(left, rightMeasure));
            clauses.add(right.node() instanceof Input ? "" : working.valued(right, leftMeasure));
            clauses.add(speech.say(traced.holds() ? Phrase.TARGET_MET : Phrase.TARGET_MISSED));
            return working.sequence(clauses);
        }
        String name =
                wording.isHeadline(left.node()) && left.node() instanceof Input.Fact fact ? speech.name(fact) : "";
        clauses.add(name.isEmpty() ? working.valued(left, rightMeasure) : "");
        clauses.add(working.premises(right));
        String bound = right.node() instanceof Input.Constant
                ? wording.beside(compare.right(), compare.left())
                : right.node() instanceof Input
                        ? working.equations().inline(right, leftMeasure)
                        : working.equations().value(right, rightMeasure.against(leftMeasure));
        String verdict = speech.say(traced.holds() ? Phrase.MEETS : Phrase.MISSES, Headline.sign(compare.is()) + bound);
        clauses.add(name.isEmpty() || wording.isLineName(name) ? verdict : speech.say(Phrase.SUBJECT, name, verdict));
        return working.sequence(clauses);
    }
}
