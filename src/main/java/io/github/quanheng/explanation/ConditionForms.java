package io.github.quanheng.explanation;

import io.github.quanheng.grammar.Form;
import io.github.quanheng.grammar.Forms;
import io.github.quanheng.grammar.Parts;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.party.Selection;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Conditions as they are read; the inverse of {@link ConditionText}. */
final class ConditionForms {
    private final SentenceForms all;
    private final SentenceWords words;
    final Form<Condition> condition;

    ConditionForms(SentenceForms all) {
        this.all = all;
        this.words = all.words();
        Form<Condition> single = single().named("一个条件");
        Form<Condition> part = Forms.<Condition>either(
                        single.where(one -> ConditionText.isJoined(one) ? Optional.empty() : Optional.of(one)),
                        words.<Condition>say(Joint.BRACKET, parts -> parts.get(0, Condition.class), all.condition())
                                .where(one -> ConditionText.isJoined(one) ? Optional.of(one) : Optional.empty()))
                .named("条件");
        this.condition = Forms.<Condition>either(
                        single,
                        words.joined(Joint.AND, part, 2).as(Condition.All::new),
                        words.joined(Joint.OR, part, 2).as(Condition.Any::new),
                        atLeast(part))
                .named("条件");
    }

    private Form<Condition> atLeast(Form<Condition> part) {
        return words.<Optional<Condition>>say(
                        RulePhrase.AT_LEAST_OF,
                        parts -> {
                            List<Condition> of = parts.list(1, Condition.class);
                            int count = parts.get(0, Integer.class);
                            return count > 1 && count < of.size()
                                    ? Optional.of(new Condition.AtLeast(count, of))
                                    : Optional.empty();
                        },
                        PhraseForms.count(),
                        words.joined(Joint.LIST, part, 3))
                .where(one -> one);
    }

    private Form<Condition> single() {
        Form<FigureKey> key = words.names().key(Kind.CODE, Kind.OPINION);
        Form<FigureKey> yesNo = words.names().key(Kind.YES_NO);
        Form<List<String>> codes = words.joined(Joint.OR, words.names().code(), 1);
        List<Form<? extends Condition>> forms = new ArrayList<>();
        for (Condition.Comparator is : Condition.Comparator.values()) {
            forms.add(compare(is));
        }
        forms.add(words.say(RulePhrase.IS_YES, parts -> new Condition.Yes(parts.get(0, FigureKey.class)), yesNo));
        forms.add(words.say(
                RulePhrase.IS_NO, parts -> new Condition.Not(new Condition.Yes(parts.get(0, FigureKey.class))), yesNo));
        forms.add(words.say(RulePhrase.IS_CODE, ConditionForms::is, key, codes));
        forms.add(words.say(RulePhrase.IS_NOT_CODE, parts -> new Condition.Not(is(parts)), key, codes));
        forms.add(words.say(
                RulePhrase.IS_UNIT,
                parts -> new Condition.Unit(parts.get(0, Selection.class)),
                new SelectionForms(words).selection));
        forms.add(
                words.say(RulePhrase.NOT, parts -> new Condition.Not(parts.get(0, Condition.class)), all.condition()));
        forms.add(words.say(
                RulePhrase.IS_ABSENT,
                parts -> new Condition.Absent(parts.get(0, Quantity.class), SentenceWords.reasons(parts, 1)),
                all.side(),
                words.reasons()));
        return Forms.either(forms);
    }

    private Form<Condition> compare(Condition.Comparator is) {
        return Forms.sequence(
                List.of(all.side(), Forms.words(Headline.sign(is)), all.side()),
                parts -> new Condition.Compare(parts.get(0, Quantity.class), is, parts.get(2, Quantity.class)));
    }

    private static Condition.Is is(Parts parts) {
        return new Condition.Is(parts.get(0, FigureKey.class), parts.list(1, String.class));
    }
}
