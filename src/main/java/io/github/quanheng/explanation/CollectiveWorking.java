package io.github.quanheng.explanation;

import io.github.quanheng.observation.When;
import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Scope;
import io.github.quanheng.score.Derivation;
import java.util.ArrayList;
import java.util.List;

/** What many came to together and where one stands among them, with the values put in. */
final class CollectiveWorking {
    private static final int MOST_MEMBERS = 12;

    private final Wording wording;
    private final Speech speech;
    private final Equations equations;

    CollectiveWorking(Wording wording, Equations equations) {
        this.wording = wording;
        this.speech = wording.speech();
        this.equations = equations;
    }

    String of(Traced traced) {
        Quantity quantity = (Quantity) traced.node();
        String what = wording.formula(quantity);
        if (quantity instanceof Collective.Aggregate aggregate) {
            List<Derivation> members = traced.derivation().parts();
            Measure measure = wording.measure(quantity);
            List<String> values = members.stream()
                    .limit(MOST_MEMBERS)
                    .map(member -> member(aggregate, member, measure))
                    .toList();
            String listed = members.size() > MOST_MEMBERS
                    ? speech.say(Phrase.AND_MORE, speech.join(Phrase.ENUMERATE, values), String.valueOf(members.size()))
                    : speech.join(Phrase.ENUMERATE, values);
            String head = listed.isEmpty() ? what : speech.say(Phrase.ASIDE, what, listed);
            return speech.say(Phrase.COMES_TO, head, equations.value(traced, measure));
        }
        Collective.Standing standing = (Collective.Standing) quantity;
        Derivation placed = traced.derivation().parts().get(0);
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < standing.keys().size(); i++) {
            Measure measure = wording.measure(standing.keys().get(i).of());
            placed.parts()
                    .get(i)
                    .outcome()
                    .number()
                    .ifPresent(key -> keys.add(speech.numerals().number(key, measure)));
        }
        String count = placed.outcome().number().map(speech.numerals()::bare).orElse("");
        String aside = speech.say(Phrase.PLACED, count, speech.join(Phrase.ENUMERATE, keys));
        return speech.say(
                Phrase.COMES_TO,
                speech.say(Phrase.ASIDE, what, aside),
                standing.as() == Collective.Form.RANK
                        ? speech.say(Phrase.PLACE, equations.value(traced, Measure.PLAIN))
                        : equations.value(traced, wording.measure(standing)));
    }

    /** One member of a total by its name, with its value unless members are only counted. */
    private String member(Collective.Aggregate aggregate, Derivation member, Measure measure) {
        String id = member.of().orElse("");
        String name = aggregate.over() instanceof Scope.Rows
                ? speech.say(Phrase.ROW, id)
                : aggregate.over() instanceof Scope.Periods ? speech.period(new When(id)) : id;
        return aggregate.value().isEmpty()
                ? name
                : speech.say(
                        Phrase.NAMED_VALUE,
                        name,
                        member.outcome()
                                .number()
                                .map(value -> speech.numerals().number(value, measure))
                                .orElse(""));
    }
}
