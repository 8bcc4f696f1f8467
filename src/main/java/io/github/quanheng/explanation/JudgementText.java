package io.github.quanheng.explanation;

import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.rule.Input;
import io.github.quanheng.score.Derivation;
import io.github.quanheng.value.Rational;
import java.util.List;
import java.util.Optional;

/** What an assessor gave, within which bounds, and why. */
final class JudgementText {
    private final RulebookWords words;

    JudgementText(RulebookWords words) {
        this.words = words;
    }

    String of(Traced traced, Input.Judgement judgement) {
        Derivation.Judged judged = (Derivation.Judged) traced.derivation();
        PrintUnit unit = traced.spot().unit();
        Rational given = judged.given().outcome().number().orElseThrow();
        String text = words.say(
                WorkingPhrase.GIVEN,
                words.name(judgement.indicator()),
                words.numerals().number(given, unit),
                bound(judged.bounds().get(0), unit),
                bound(judged.bounds().get(1), unit));
        Rational counted = traced.value();
        return counted.equals(given)
                ? text
                : words.join(
                        Joint.COMMA,
                        List.of(
                                text,
                                words.say(
                                        counted.compareTo(given) < 0
                                                ? WorkingPhrase.LIMITED_TO
                                                : WorkingPhrase.RAISED_TO,
                                        words.numerals().number(counted, unit))));
    }

    private String bound(Derivation bound, PrintUnit unit) {
        return bound.outcome()
                .number()
                .map(value -> words.numerals().number(value, unit))
                .orElse("");
    }

    /** Who judged, why, and on what evidence; empty when nobody did. */
    Optional<String> record(Traced traced, Input.Judgement judgement) {
        return traced.derivation() instanceof Derivation.Judged judged
                ? judged.given()
                        .datum()
                        .filter(Datum.Opinion.class::isInstance)
                        .map(datum -> record(
                                (Datum.Opinion) datum, judgement, traced.spot().unit()))
                : Optional.empty();
    }

    private String record(Datum.Opinion opinion, Input.Judgement judgement, PrintUnit unit) {
        String text = words.say(
                WorkingPhrase.OPINION,
                words.name(judgement.indicator()),
                words.numerals().number(opinion.value(), unit),
                words.theirs(opinion.assessor()),
                words.theirs(opinion.reason()));
        return with(text, opinion.evidence());
    }

    /** Who gave a grade, why, and on what evidence. */
    String record(FigureKey key, Datum.Graded opinion) {
        return with(
                words.say(
                        WorkingPhrase.OPINION,
                        words.name(key),
                        new DatumText(words).of(key.indicator(), opinion, PrintUnit.PLAIN),
                        words.theirs(opinion.assessor()),
                        words.theirs(opinion.reason())),
                opinion.evidence());
    }

    private String with(String text, List<String> evidence) {
        return evidence.isEmpty()
                ? text
                : words.join(
                        Joint.LIST,
                        List.of(
                                text,
                                words.say(
                                        WorkingPhrase.EVIDENCE,
                                        words.join(
                                                Joint.ENUMERATE,
                                                evidence.stream()
                                                        .map(words::theirs)
                                                        .toList()))));
    }
}
