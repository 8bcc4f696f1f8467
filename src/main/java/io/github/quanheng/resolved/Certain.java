package io.github.quanheng.resolved;

import io.github.quanheng.form.Form;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.score.Derivation;
import io.github.quanheng.value.Rational;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rule of a line that comes to the same whatever a figure is that is known only as a bound (必然值): the rule as a function of that figure is a
 * constant where the figure can lie, itself or within the bounds of the line.
 */
final class Certain extends Node {
    private static final int BOUNDED = Registers.code(Reason.ONLY_BOUNDED);

    private final Node of;
    private final ResolvedLine line;

    /** Keeps the figure of which the value does not depend. */
    private final int memory;

    Certain(Place place, Node of, ResolvedLine line, int memory) {
        super(place);
        this.of = of;
        this.line = line;
        this.memory = memory;
    }

    @Override
    Optional<Form> form(Moving with) {
        return of.form(with);
    }

    /** Units with a figure that is known only as a bound are none for columns; for all others it is the rule. */
    @Override
    Mix parts(Registers template) {
        return of.mix(template);
    }

    @Override
    int work(State x) {
        int code = of.eval(x);
        x.o[memory] = null;
        if (code == BOUNDED) {
            OfUnit moving = new OfUnit(x);
            Optional<Rational> value = of.form(moving).flatMap(rule -> value(rule, moving));
            if (value.isPresent()) {
                x.o[memory] = moving.figure().orElseThrow();
                return x.set(slot, value.get());
            }
        }
        return slot == of.slot ? code : x.copy(slot, of.slot);
    }

    private Optional<Rational> value(Form rule, OfUnit moving) {
        Optional<Stretch> stretch = moving.bound().map(Stretch::of);
        return stretch.flatMap(where -> where.constant(rule)
                .or(() -> line.isRawRead() ? Optional.empty() : where.constant(within(rule, moving))));
    }

    private Form within(Form rule, OfUnit moving) {
        Form floored =
                bound(line.floor, moving).map(low -> rule.extreme(low, true)).orElse(rule);
        return bound(line.ceiling, moving)
                .map(high -> floored.extreme(high, false))
                .orElse(floored);
    }

    private static Optional<Form> bound(@Nullable Node bound, OfUnit moving) {
        return Stream.ofNullable(bound).findFirst().flatMap(node -> node.form(moving));
    }

    @Override
    Derivation derive(State x) {
        return x.o[memory] instanceof Node figure
                ? new Derivation.Certain(at(), x.outcome(slot), List.of(figure.derive(x)))
                : of.derive(x);
    }

    /** The figure that is known only as a bound moves; everything else is what it is for the unit in hand. */
    private static final class OfUnit extends Moving {
        private final State x;

        OfUnit(State x) {
            super(x);
            this.x = x;
        }

        Optional<Datum.Bound> bound() {
            return figure().flatMap(figure -> figure.bound(x));
        }

        @Override
        Optional<Form> read(Node node) {
            boolean bounded = node.isReady() && node.bound(x).isPresent();
            Optional<Form> moved = bounded ? super.read(node) : Optional.empty();
            return moved.or(() -> worked(node));
        }

        @Override
        Optional<Form> worked(Node node) {
            return Optional.of(Registers.isAbsent(node.eval(x)) ? Form.unknown() : Form.constant(x.number(node.slot)));
        }
    }
}
