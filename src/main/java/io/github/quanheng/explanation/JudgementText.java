package io.github.quanheng.explanation;

import io.github.quanheng.observation.Datum;
import io.github.quanheng.rule.Input;
import io.github.quanheng.score.Derivation;
import io.github.quanheng.value.Rational;
import java.util.List;
import java.util.Optional;

/** What an assessor gave, within which bounds, and why. */
final class JudgementText {
    private final Wording wording;
    private final Speech speech;

    JudgementText(Wording wording) {
        this.wording = wording;
        this.speech = wording.speech();
    }

    String of(Traced traced, Input.Judgement judgement) {
        Measure measure = wording.measure(judgement);
        Rational given = traced.derivation().parts().get(0).outcome().number().orElseThrow();
        List<Derivation> bounds = traced.derivation().parts().get(1).parts();
        String low = bound(bounds.get(0), measure);
        String high = bound(bounds.get(1), measure);
        Rational counted = traced.number().orElseThrow();
        String text = speech.say(
                Phrase.GIVEN,
                speech.name(judgement.indicator()),
                speech.numerals().number(given, measure),
                low,
                high);
        return counted.equals(given)
                ? text
                : speech.join(
                        Phrase.COMMA,
                        List.of(
                                text,
                                speech.say(
                                        Phrase.COUNTED_AS_BOUND,
                                        speech.numerals().number(counted, measure))));
    }

    private String bound(Derivation bound, Measure measure) {
        return bound.outcome()
                .number()
                .map(value -> speech.numerals().number(value, measure))
                .orElse("");
    }

    /** Who judged, why, and on what evidence; empty when nobody did. */
    Optional<String> record(Traced traced, Input.Judgement judgement) {
        return traced.derivation().parts().stream()
                .flatMap(part -> part.read().stream())
                .filter(Datum.Opinion.class::isInstance)
                .map(datum -> (Datum.Opinion) datum)
                .findFirst()
                .map(opinion -> record(opinion, judgement));
    }

    private String record(Datum.Opinion opinion, Input.Judgement judgement) {
        String text = speech.say(
                Phrase.OPINION,
                speech.name(judgement.indicator()),
                speech.numerals().number(opinion.value(), wording.measure(judgement)),
                opinion.assessor(),
                opinion.reason());
        return opinion.evidence().isEmpty()
                ? text
                : speech.join(
                        Phrase.LIST,
                        List.of(text, speech.say(Phrase.EVIDENCE, speech.join(Phrase.ENUMERATE, opinion.evidence()))));
    }
}
