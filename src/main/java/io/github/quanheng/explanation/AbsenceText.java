package io.github.quanheng.explanation;

import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Cases;
import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Interpolated;
import io.github.quanheng.rule.Node;
import io.github.quanheng.rule.Piece;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.score.Derivation;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.Subject;
import java.util.List;
import java.util.Optional;

/** Why there is no number, in words, from the step where the absence arose. */
final class AbsenceText {
    private final Workings working;
    private final LineWords line;
    private final RulebookWords words;

    AbsenceText(Workings working) {
        this.working = working;
        this.line = working.line();
        this.words = working.words();
    }

    String of(Traced origin) {
        Outcome.Absent absent = origin.absent();
        Node node = origin.node();
        if (origin.isRefusedNumber()) {
            Traced number = origin.parts().get(0);
            return working.sequence(List.of(
                    words.say(
                            WorkingPhrase.IS_BELOW_ZERO,
                            words.say(
                                    Joint.NAMED_VALUE,
                                    line.inner(origin.spot()),
                                    working.equations()
                                            .value(number, origin.spot().unit()))),
                    words.reason(absent.why())));
        }
        if (node instanceof Input.Judgement judgement) {
            return judged(origin, judgement);
        }
        boolean figure = node instanceof Input.Fact || node instanceof Condition.Yes || node instanceof Condition.Is;
        if (figure || (absent.about().sort() == Subject.Sort.FIGURE && !(node instanceof Input.ScoreOf))) {
            return read(name(origin), absent);
        }
        if (node instanceof Input.NoScore) {
            return words.reason(absent.why());
        }
        return computed(origin, absent);
    }

    private String computed(Traced origin, Outcome.Absent absent) {
        Node node = origin.node();
        if (node instanceof Condition) {
            return lacks(line.condition(origin.spot()), absent);
        }
        if (node instanceof Arithmetic.Quotient && absent.why() == Reason.ZERO_DENOMINATOR) {
            return lacks(
                    working.equations().operand(origin.part("quotient.over")) + " ÷ "
                            + working.equations().operand(origin.part("quotient.by")),
                    absent);
        }
        if (origin.derivation() instanceof Derivation.Found found) {
            return at(origin, found);
        }
        if (node instanceof Interpolated && origin.endsWithoutScore()) {
            return new CurveWorking(working, origin).absence();
        }
        if (origin.endsWithoutScore()) {
            return working.sequence(List.of(working.looked(origin), words.reason(absent.why())));
        }
        if (origin.derivation() instanceof Derivation.Chosen) {
            long holding = origin.conditions().stream().filter(Traced::holds).count();
            return lacks(words.say(WorkingPhrase.CASES_AT_ONCE, String.valueOf(holding)), absent);
        }
        if (node instanceof Comparison.Change change && absent.about().sort() == Subject.Sort.LINE) {
            return baseless(origin, working.equations().base(origin, change), "change.from", absent);
        }
        if (node instanceof Cases || node instanceof FieldTerm) {
            return lacks(words.say(Joint.QUOTED, line.phrase(origin.spot(), Mode.VALUE)), absent);
        }
        if (origin.derivation() instanceof Derivation.Gathered gathered) {
            return lacks(
                    words.say(
                            Joint.ASIDE,
                            line.formula(origin.spot()),
                            words.say(
                                    WorkingPhrase.MEMBERS,
                                    String.valueOf(gathered.counted().count()))),
                    absent);
        }
        return lacks(line.formula(origin.spot()), absent);
    }

    /** Growth from nothing, or from below zero. */
    private String baseless(Traced origin, String base, String key, Outcome.Absent absent) {
        boolean below = origin.part(key).value().signum() < 0;
        return working.sequence(List.of(
                line.isHeadline(origin.node()) ? "" : line.formula(origin.spot()),
                working.equations().inline(origin.part("change.of")),
                words.say(below ? WorkingPhrase.IS_BELOW_ZERO : WorkingPhrase.IS_ZERO, base),
                words.reason(absent.why())));
    }

    private String lacks(String what, Outcome.Absent absent) {
        String text = words.say(WorkingPhrase.LACKS, what, words.why(absent));
        return absent.unit()
                .map(unit -> words.say(WorkingPhrase.OF_UNIT, words.theirs(unit.value()), text))
                .orElse(text);
    }

    /** What is absent, by its name: whose it is, and in which record. */
    private String name(Traced origin) {
        Outcome.Absent absent = origin.absent();
        String name = origin.node() instanceof Input.Fact fact && !isElsewhere(absent)
                ? words.name(fact)
                : words.join(
                        Joint.ENUMERATE,
                        absent.about().names().stream()
                                .map(key -> words.name(FigureKey.of(key)))
                                .toList());
        String inRecord = absent.row()
                .map(row -> words.say(WorkingPhrase.OF_RECORD, row.toString(), name))
                .orElse(name);
        return absent.unit()
                .map(unit -> words.say(WorkingPhrase.OF_UNIT, words.theirs(unit.value()), inRecord))
                .orElse(inRecord);
    }

    private static boolean isElsewhere(Outcome.Absent absent) {
        return absent.unit().isPresent() || absent.about().sort() != Subject.Sort.FIGURE;
    }

    /** The reason, and what the data say about it. */
    private String read(String name, Outcome.Absent absent) {
        String reason = words.reason(absent.why());
        String what = line.isLineName(name) ? reason : words.say(WorkingPhrase.LACKS, name, reason);
        return absent.because()
                .map(because -> words.say(Joint.BECAUSE, what, words.cause(because)))
                .orElse(what);
    }

    private String at(Traced origin, Derivation.Found found) {
        Traced of = origin.parts().get(0);
        PrintUnit axis = origin.node() instanceof FieldTerm.Bands bands
                ? CurveText.axis(origin.spot(), bands)
                : origin.node() instanceof Comparison.Piecewise curve
                        ? CurveText.axis(of.spot(), curve.on().stream().map(Piece::on))
                        : of.spot().unit();
        return working.sequence(List.of(
                line.isHeadline(of.node())
                        ? ""
                        : words.say(
                                Joint.NAMED_VALUE,
                                line.inner(of.spot()),
                                words.numerals().number(of.value(), axis)),
                words.say(found.pieces().isEmpty() ? WorkingPhrase.IN_NO_BAND : WorkingPhrase.IN_TWO_BANDS),
                words.reason(Reason.UNDECIDED)));
    }

    private String judged(Traced origin, Input.Judgement judgement) {
        Outcome.Absent absent = origin.absent();
        String name = words.name(judgement.indicator());
        Optional<Derivation.Judged> outside = Optional.of(origin.derivation())
                .filter(Derivation.Judged.class::isInstance)
                .map(Derivation.Judged.class::cast)
                .filter(judged ->
                        absent.why() == Reason.REFUSED && !judged.bounds().isEmpty());
        return outside.map(judged -> working.sequence(List.of(
                        words.say(
                                WorkingPhrase.JUDGED_OUTSIDE,
                                name,
                                judged.given()
                                        .outcome()
                                        .number()
                                        .map(words.numerals()::bare)
                                        .orElse(""),
                                line.inner(origin.spot().part("judged.low")),
                                line.inner(origin.spot().part("judged.high"))),
                        words.reason(Reason.REFUSED))))
                .orElseGet(() -> read(name, absent));
    }
}
