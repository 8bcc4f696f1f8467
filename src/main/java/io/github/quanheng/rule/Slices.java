package io.github.quanheng.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Slices with marks of their own, added up (累进): the part of the value within each slice at the marks of that slice. Example:
 * 1 yuan each up to 100, 1.5 for those up to 300, 2 beyond: 250 are 100 + 225 = 325.
 *
 * @param of the value; what lies below the first slice counts nothing
 * @param step of how much of the value the marks are given
 * @param from the slices in rising order, each from where on with the marks of a step
 */
public record Slices(
        @JsonProperty(required = true) Quantity of,
        @JsonProperty(required = true) Figure step,
        @JsonProperty(required = true) List<Slice> from)
        implements FormulaTerm {
    /**
     * Checks the order of the slices.
     *
     * @param of the value
     * @param step of how much of the value the marks are given
     * @param from the slices in rising order
     */
    public Slices {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(from, "from");
        from = List.copyOf(from);
        InvalidValue.unless(!from.isEmpty(), "from", "没有分段", "写出至少一项", "has no slices", "name at least one");
        InvalidValue.unless(
                step.value().signum() > 0, "step", "每步是%s", "写大于0的数", "a step is %s", "write more than 0", step);
        Interpolated.rising(from.stream().map(Slice::low).toList(), "from");
    }

    /**
     * One slice (一段). JSON: {@code ["100", "1.5"]}.
     *
     * @param low where it begins; it ends where the next one does
     * @param each the marks of a step within it
     */
    public record Slice(Figure low, Figure each) {
        /**
         * Takes the parts; none is null.
         *
         * @param low where it begins
         * @param each the marks of a step within it
         */
        public Slice {
            Objects.requireNonNull(low, "low");
            Objects.requireNonNull(each, "each");
        }

        @JsonCreator
        static Slice of(List<Figure> pair) {
            InvalidValue.unless(
                    pair.size() == 2,
                    "slice",
                    "有%s个数",
                    "写两个数[起点, 每步的分]，如[100, \"1.5\"]",
                    "is not two numbers but %s",
                    "write two, [from, marks of a step], such as [100, \"1.5\"]",
                    pair.size());
            return new Slice(pair.get(0), pair.get(1));
        }

        @JsonValue
        List<Figure> pair() {
            return List.of(low, each);
        }
    }

    @Override
    public Map<String, Node> operands() {
        return Map.of("slices.of", of);
    }

    @Override
    public Quantity meaning() {
        List<Piece> pieces = new ArrayList<>();
        Figure first = from.get(0).low();
        pieces.add(Piece.level(
                new Interval(Optional.empty(), false, Optional.of(first), false), Figure.of(Rational.ZERO)));
        Rational before = Rational.ZERO;
        for (int i = 0; i < from.size(); i++) {
            Figure low = from.get(i).low();
            Optional<Figure> high =
                    i + 1 < from.size() ? Optional.of(from.get(i + 1).low()) : Optional.empty();
            Rational slope = from.get(i).each().value().dividedBy(step.value());
            pieces.add(new Piece(
                    new Interval(Optional.of(low), true, high, false),
                    Figure.of(before),
                    Optional.of(slope),
                    Optional.of(low)));
            if (high.isPresent()) {
                before = before.plus(slope.times(high.get().value().minus(low.value())));
            }
        }
        return new Comparison.Piecewise(of, pieces);
    }
}
