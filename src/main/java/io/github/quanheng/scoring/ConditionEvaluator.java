package io.github.quanheng.scoring;

import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.party.Selection;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.score.Derivation;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.value.Rational;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The meaning of every kind of condition, one method each: 1 is true, 0 is false, an absence is not known. */
final class ConditionEvaluator implements Condition.Visitor<Derivation> {
    private static final Outcome TRUE = Outcome.of(Rational.ONE);
    private static final Outcome FALSE = Outcome.of(Rational.ZERO);

    private final Run run;
    private final Frame frame;

    ConditionEvaluator(Run run, Frame frame) {
        this.run = run;
        this.frame = frame;
    }

    private static Outcome truth(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    @Override
    public Derivation compare(Condition.Compare compare) {
        Evaluator evaluator = new Evaluator(run, frame);
        Derivation left = evaluator.of(compare.left());
        Derivation right = evaluator.of(compare.right());
        List<Derivation> both = List.of(left, right);
        Optional<Derivation> absent = both.stream()
                .filter(side -> side.outcome().reason().isPresent())
                .findFirst();
        return Derivation.of(
                absent.map(Derivation::outcome)
                        .orElseGet(() -> truth(compare.is()
                                .accepts(left.outcome()
                                        .number()
                                        .orElseThrow()
                                        .compareTo(right.outcome().number().orElseThrow())))),
                both);
    }

    @Override
    public Derivation yes(Condition.Yes yes) {
        return read(yes.key(), datum -> ((Datum.YesNo) datum).yes(), Datum.YesNo.class);
    }

    @Override
    public Derivation is(Condition.Is is) {
        return read(is.of(), datum -> is.in().contains(((Datum.Code) datum).code()), Datum.Code.class);
    }

    private Derivation read(FigureKey key, Predicate<Datum> test, Class<? extends Datum> kind) {
        Facts.Reading reading = run.facts().read(key, frame);
        if (reading.absent().isPresent()) {
            return Derivation.leaf(reading.absent().get());
        }
        Datum datum = reading.datum().orElseThrow();
        Outcome outcome = kind.isInstance(datum)
                ? truth(test.test(datum))
                : Outcome.absent(Reason.REFUSED, key + ": " + datum.kind());
        return new Derivation(outcome, List.of(), Optional.of(datum), Optional.empty());
    }

    @Override
    public Derivation unit(Condition.Unit unit) {
        Selection.Answer answer = unit.selection().answer(frame.unit().party(), run.asOf(frame.unit()));
        return Derivation.leaf(
                switch (answer) {
                    case YES -> TRUE;
                    case NO -> FALSE;
                    case UNKNOWN ->
                        Outcome.absent(Reason.MISSING, frame.unit().party().id() + ": " + unit.selection());
                });
    }

    @Override
    public Derivation atLeast(Condition.AtLeast atLeast) {
        List<Derivation> seen =
                atLeast.of().stream().map(condition -> condition.accept(this)).toList();
        long holding = seen.stream()
                .filter(one ->
                        one.outcome().number().filter(Rational.ONE::equals).isPresent())
                .count();
        List<Outcome> unknown = seen.stream()
                .map(Derivation::outcome)
                .filter(outcome -> outcome.reason().isPresent())
                .toList();
        Outcome outcome =
                holding >= atLeast.count() ? TRUE : holding + unknown.size() < atLeast.count() ? FALSE : unknown.get(0);
        return Derivation.of(outcome, seen);
    }

    @Override
    public Derivation not(Condition.Not not) {
        Derivation of = not.of().accept(this);
        Outcome outcome =
                of.outcome().number().map(truth -> truth(truth.signum() == 0)).orElse(of.outcome());
        return Derivation.of(outcome, List.of(of));
    }

    @Override
    public Derivation absent(Condition.Absent absent) {
        Derivation of = new Evaluator(run, frame).of(absent.of());
        return Derivation.of(
                truth(of.outcome().reason().filter(absent.because()::contains).isPresent()), List.of(of));
    }
}
