package io.github.quanheng.explanation;

import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Cases;
import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Node;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.value.Rational;
import java.util.List;
import java.util.Optional;

/** Why there is no number, in words, from the node where the absence arose. */
final class AbsenceText {
    private static final String TOLD = ": ";

    private final Wording wording;
    private final Speech speech;
    private final Working working;

    AbsenceText(Wording wording, Working working) {
        this.wording = wording;
        this.speech = wording.speech();
        this.working = working;
    }

    String of(Traced origin) {
        Outcome.Absent absent = (Outcome.Absent) origin.derivation().outcome();
        Reason reason = absent.why();
        Node node = origin.node();
        if (node instanceof Input.Fact fact) {
            return read(speech.name(fact), reason, absent.about());
        }
        if (node instanceof Condition.Yes yes) {
            return read(speech.name(yes.key()), reason, absent.about());
        }
        if (node instanceof Condition.Is is) {
            return read(speech.name(is.of()), reason, absent.about());
        }
        if (node instanceof Input.Judgement judgement) {
            return judged(origin, judgement, absent);
        }
        if (node instanceof Condition condition) {
            return speech.say(Phrase.LACKS, wording.condition(condition), speech.reason(reason));
        }
        if (node instanceof Input.NoScore) {
            return speech.reason(reason);
        }
        if (node instanceof Arithmetic.Quotient quotient && reason == Reason.ZERO_DENOMINATOR) {
            return speech.say(
                    Phrase.LACKS,
                    wording.factor(quotient.over()) + " ÷ "
                            + working.equations().inline(origin.parts().get(1)),
                    speech.reason(reason));
        }
        if (node instanceof Comparison.Piecewise curve) {
            Measure axis = speech.measures().axis(curve);
            return at(
                    origin,
                    axis,
                    curve.on().stream()
                            .filter(piece -> origin.parts()
                                    .get(0)
                                    .number()
                                    .filter(piece.on()::contains)
                                    .isPresent())
                            .count());
        }
        if (node instanceof io.github.quanheng.rule.FieldTerm.Bands bands) {
            return at(
                    origin,
                    speech.measures().axis(bands),
                    bands.marks().keySet().stream()
                            .filter(band -> origin.parts()
                                    .get(0)
                                    .number()
                                    .filter(band::contains)
                                    .isPresent())
                            .count());
        }
        if (origin.endsWithoutScore()) {
            return working.sequence(List.of(working.looked(origin), speech.reason(reason)));
        }
        if (node instanceof Cases.Choose) {
            long holding = origin.parts().stream().filter(Traced::holds).count();
            return speech.say(
                    Phrase.LACKS, speech.say(Phrase.CASES_AT_ONCE, String.valueOf(holding)), speech.reason(reason));
        }
        if (node instanceof Collective.Aggregate aggregate) {
            return speech.say(Phrase.LACKS, members(wording.formula(aggregate), origin), speech.reason(reason));
        }
        return speech.say(Phrase.LACKS, wording.formula((Quantity) node), speech.reason(reason));
    }

    private String members(String what, Traced origin) {
        return speech.say(
                Phrase.ASIDE,
                what,
                speech.say(
                        Phrase.MEMBERS,
                        String.valueOf(origin.derivation().parts().size())));
    }

    private String at(Traced origin, Measure axis, long bands) {
        Traced of = origin.parts().get(0);
        String value = of.number()
                .map((Rational x) -> speech.numerals().number(x, axis))
                .orElse("");
        return working.sequence(List.of(
                wording.isHeadline(of.node())
                        ? ""
                        : speech.say(Phrase.NAMED_VALUE, wording.formula((Quantity) of.node()), value),
                speech.say(bands == 0 ? Phrase.IN_NO_BAND : Phrase.IN_TWO_BANDS),
                speech.reason(Reason.UNDECIDED)));
    }

    /** The reason, and what the data say about it: the text behind the colon of what is absent. */
    private String read(String name, Reason reason, String about) {
        String what = wording.isLineName(name)
                ? speech.reason(reason)
                : speech.say(Phrase.LACKS, name, speech.reason(reason));
        return told(what, reason, about);
    }

    private String told(String text, Reason reason, String about) {
        boolean inWords =
                reason == Reason.MISSING || reason == Reason.NOT_APPLICABLE || reason == Reason.AWAITING_JUDGEMENT;
        Optional<String> why = Optional.of(about.indexOf(TOLD))
                .filter(at -> inWords && at >= 0)
                .map(at -> about.substring(at + TOLD.length()));
        return why.map(words -> speech.say(Phrase.BECAUSE, text, words)).orElse(text);
    }

    private String judged(Traced origin, Input.Judgement judgement, Outcome.Absent absent) {
        String name = speech.name(judgement.indicator());
        return absent.why() == Reason.REFUSED && origin.derivation().parts().size() > 1
                ? working.sequence(List.of(
                        speech.say(
                                Phrase.JUDGED_OUTSIDE,
                                name,
                                origin.derivation()
                                        .parts()
                                        .get(0)
                                        .outcome()
                                        .number()
                                        .map(speech.numerals()::bare)
                                        .orElse(""),
                                wording.formula(judgement.low()),
                                wording.formula(judgement.high())),
                        speech.reason(Reason.REFUSED)))
                : read(name, absent.why(), absent.about());
    }
}
