package io.github.quanheng.resolved;

import io.github.quanheng.form.Form;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.score.Derivation;
import io.github.quanheng.score.Subject;
import io.github.quanheng.value.Rational;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rule of a line that comes to the same whatever a figure is that is known only as a bound (必然值): the rule as a function of that figure is a
 * constant where the figure can lie, itself or within the bounds of the line. Of several such figures what the rule can come to is enclosed; where that
 * leaves more than one number, all of them are what is lacking.
 */
final class Certain extends Node {
    private static final int BOUNDED = Registers.code(Reason.ONLY_BOUNDED);

    private final Node of;
    private final ResolvedLine line;

    /** Keeps the figures on which the value does not depend. */
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
            List<Node> figures = moving.figure().stream().toList();
            if (value.isEmpty()) {
                value = together(x);
                figures = List.copyOf(x.desk.bounded.values());
            }
            if (value.isPresent()) {
                x.o[memory] = figures;
                return x.set(slot, value.get());
            }
            if (figures.size() > 1) {
                return x.lacks(slot, Reason.ONLY_BOUNDED, Subject.figures(keys(x)));
            }
        }
        return slot == of.slot ? code : x.copy(slot, of.slot);
    }

    private Optional<Rational> value(Form rule, OfUnit moving) {
        Optional<Stretch> stretch = moving.bound().map(Stretch::of);
        return stretch.flatMap(where -> where.constant(rule)
                .or(() -> line.isRawApart() ? Optional.empty() : where.constant(within(rule, moving))));
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

    /** The one number that the rule comes to wherever several figures lie, itself or within the bounds of the line. */
    private Optional<Rational> together(State x) {
        x.desk.bounded.clear();
        Mix rule = of.mix(x);
        Optional<Mix> floor = mix(line.floor, x);
        Optional<Mix> ceiling = mix(line.ceiling, x);
        Map<Mix.Source, Datum.Bound> bounds = new LinkedHashMap<>();
        x.desk.bounded.forEach((source, figure) -> figure.bound(x).ifPresent(bound -> bounds.put(source, bound)));
        Enclosure lying = new Enclosure(bounds);
        Optional<Range> range = lying.of(rule);
        x.desk.bounded.keySet().removeIf(source -> !lying.isLooked(source));
        return range.flatMap(Certain::only)
                .or(() -> line.isRawApart()
                        ? Optional.empty()
                        : range.flatMap(raw -> only(raw.within(floor.flatMap(lying::of), Optional.empty())
                                .within(Optional.empty(), ceiling.flatMap(lying::of)))));
    }

    private static Optional<Mix> mix(@Nullable Node bound, State x) {
        return Stream.ofNullable(bound).findFirst().map(node -> node.mix(x));
    }

    private static Optional<Rational> only(Range range) {
        return range.least().equals(range.most()) ? range.least() : Optional.empty();
    }

    private static List<FigureKey> keys(State x) {
        return x.desk.bounded.keySet().stream()
                .filter(Mix.Source.OfFigure.class::isInstance)
                .map(source -> ((Mix.Source.OfFigure) source).key())
                .distinct()
                .toList();
    }

    @Override
    Derivation derive(State x) {
        return x.o[memory] instanceof List<?> figures
                ? new Derivation.Certain(
                        at(),
                        x.outcome(slot),
                        figures.stream()
                                .map(figure -> ((Node) figure).derive(x))
                                .toList())
                : of.derive(x);
    }

    /** The figure that is known only as a bound moves; everything else is what it is for the unit in hand. */
    static final class OfUnit extends Moving {
        private final State x;

        OfUnit(State x) {
            super(x);
            this.x = x;
        }

        @Override
        Optional<State> unit() {
            return Optional.of(x);
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

        /** Where several figures are looked at beside one another, each is kept with its function. */
        @Override
        Optional<Mix> mix(Form form) {
            Optional<Mix> mixed = super.mix(form);
            figure().ifPresent(moved -> mixed.filter(Mix.One.class::isInstance)
                    .flatMap(one -> ((Mix.One) one).source())
                    .ifPresent(source -> x.desk.bounded.put(source, moved)));
            return mixed;
        }

        @Override
        Optional<Form> worked(Node node) {
            return Optional.of(Registers.isAbsent(node.eval(x)) ? Form.unknown() : Form.constant(x.number(node.slot)));
        }
    }
}
