package io.github.quanheng.explanation;

import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Reason;
import java.util.List;

/** Conditions in words, without data. */
final class ConditionText implements Condition.Visitor<String> {
    private final Wording wording;
    private final Speech speech;

    ConditionText(Wording wording) {
        this.wording = wording;
        this.speech = wording.speech();
    }

    @Override
    public String compare(Condition.Compare compare) {
        return wording.beside(compare.left(), compare.right())
                + Headline.sign(compare.is())
                + wording.beside(compare.right(), compare.left());
    }

    @Override
    public String yes(Condition.Yes yes) {
        return speech.say(Phrase.IS_YES, speech.name(yes.key()));
    }

    @Override
    public String is(Condition.Is is) {
        return speech.say(Phrase.IS_CODE, speech.name(is.of()), speech.join(Phrase.OR, is.in()));
    }

    @Override
    public String unit(Condition.Unit unit) {
        return speech.say(Phrase.IS_UNIT, new SelectionText(speech).of(unit.selection()));
    }

    @Override
    public String atLeast(Condition.AtLeast atLeast) {
        List<String> each = atLeast.of().stream().map(one -> one.accept(this)).toList();
        if (each.size() == 1) {
            return each.get(0);
        }
        if (atLeast.count() == each.size()) {
            return speech.join(Phrase.AND, bracketed(atLeast));
        }
        return atLeast.count() == 1
                ? speech.join(Phrase.OR, bracketed(atLeast))
                : speech.say(Phrase.AT_LEAST_OF, String.valueOf(atLeast.count()), speech.join(Phrase.LIST, each));
    }

    private List<String> bracketed(Condition.AtLeast atLeast) {
        return atLeast.of().stream()
                .map(one ->
                        one instanceof Condition.AtLeast || one instanceof Condition.All || one instanceof Condition.Any
                                ? speech.say(Phrase.BRACKET, one.accept(this))
                                : one.accept(this))
                .toList();
    }

    @Override
    public String not(Condition.Not not) {
        if (not.of() instanceof Condition.Is is) {
            return speech.say(Phrase.IS_NOT_CODE, speech.name(is.of()), speech.join(Phrase.OR, is.in()));
        }
        return not.of() instanceof Condition.Yes yes
                ? speech.say(Phrase.IS_NO, speech.name(yes.key()))
                : speech.say(Phrase.NOT, not.of().accept(this));
    }

    @Override
    public String absent(Condition.Absent absent) {
        List<String> reasons = absent.because().stream()
                .sorted()
                .map((Reason reason) -> speech.reason(reason))
                .toList();
        return speech.say(Phrase.IS_ABSENT, wording.formula(absent.of()), speech.join(Phrase.OR, reasons));
    }
}
