package io.github.quanheng.explanation;

import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.ConditionTerm;
import io.github.quanheng.rule.Node;
import java.util.List;

/** A condition in words, without data. */
final class ConditionText implements Condition.Visitor<String> {
    private final Phrasing texts;
    private final RulebookWords words;
    private final Spot spot;

    ConditionText(Phrasing texts, Spot spot) {
        this.texts = texts;
        this.words = texts.words();
        this.spot = spot;
    }

    @Override
    public String compare(Condition.Compare compare) {
        Spot left = spot.part("[0]");
        Spot right = spot.part("[2]");
        return texts.besideOrApart(left, right) + Headline.sign(compare.is()) + texts.besideOrApart(right, left);
    }

    @Override
    public String term(ConditionTerm term) {
        return words.say(
                term instanceof ConditionTerm.Some ? RulePhrase.THERE_IS : RulePhrase.THERE_IS_NONE,
                new CollectiveText(texts, spot.parts().get(0)).members(term));
    }

    @Override
    public String yes(Condition.Yes yes) {
        return words.say(RulePhrase.IS_YES, words.name(yes.key()));
    }

    private String codes(Condition.Is is) {
        return words.join(
                Joint.OR,
                is.in().stream()
                        .map(code -> words.code(is.of().indicator(), code))
                        .toList());
    }

    @Override
    public String is(Condition.Is is) {
        return words.say(RulePhrase.IS_CODE, words.name(is.of()), codes(is));
    }

    @Override
    public String unit(Condition.Unit unit) {
        return words.say(RulePhrase.IS_UNIT, new SelectionText(words).of(unit.selection()));
    }

    @Override
    public String atLeast(Condition.AtLeast atLeast) {
        List<Spot> parts = spot.parts();
        if (parts.size() == 1) {
            return texts.condition(parts.get(0));
        }
        if (atLeast.count() == parts.size()) {
            return words.join(Joint.AND, bracketed(parts));
        }
        return atLeast.count() == 1
                ? words.join(Joint.OR, bracketed(parts))
                : words.say(
                        RulePhrase.AT_LEAST_OF,
                        String.valueOf(atLeast.count()),
                        words.join(Joint.LIST, bracketed(parts)));
    }

    private List<String> bracketed(List<Spot> parts) {
        return parts.stream()
                .map(part ->
                        isJoined(part.node()) ? words.say(Joint.BRACKET, texts.condition(part)) : texts.condition(part))
                .toList();
    }

    /** Whether a condition has several parts, so that it stands in brackets among others. */
    static boolean isJoined(Node node) {
        return node instanceof Condition.AtLeast
                || node instanceof Condition.All
                || node instanceof Condition.Any
                || (node instanceof Condition.Is is && is.in().size() > 1)
                || (node instanceof Condition.Not not && isJoined(not.of()) && not.of() instanceof Condition.Is)
                || (node instanceof Condition.Absent absent && absent.because().size() > 1);
    }

    @Override
    public String not(Condition.Not not) {
        if (not.of() instanceof Condition.Is is) {
            return words.say(RulePhrase.IS_NOT_CODE, words.name(is.of()), codes(is));
        }
        return not.of() instanceof Condition.Yes yes
                ? words.say(RulePhrase.IS_NO, words.name(yes.key()))
                : words.say(RulePhrase.NOT, texts.condition(spot.part("not")));
    }

    @Override
    public String absent(Condition.Absent absent) {
        return words.say(RulePhrase.IS_ABSENT, texts.side(spot.part("absent.of")), words.reasons(absent.because()));
    }
}
