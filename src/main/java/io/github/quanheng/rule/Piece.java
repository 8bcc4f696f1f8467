package io.github.quanheng.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Rational;
import java.util.Objects;
import java.util.Optional;

/**
 * One straight piece of a curve (段): on an interval, the value {@code from + slope · (x − at)}; a constant when it has no slope.
 *
 * @param on where it holds
 * @param from the value at {@code at}
 * @param slope how much the value changes for each whole 1 of x: 100 points of a rate
 * @param at where the value is {@code from}; given exactly when there is a slope
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Piece(
        @JsonProperty(required = true) Interval on,
        @JsonProperty(required = true) Figure from,
        Optional<Rational> slope,
        Optional<Figure> at) {
    /**
     * Checks that slope and origin come together.
     *
     * @param on where it holds
     * @param from the value at the origin
     * @param slope the change for each 1 of x
     * @param at the origin
     */
    public Piece {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(slope, "slope");
        Objects.requireNonNull(at, "at");
        InvalidValue.unless(
                slope.isPresent() == at.isPresent(),
                "slope",
                "在%s上只写了slope或at之一",
                "两者都写，或都不写",
                "on %s only one of slope and at is given",
                "give both or neither",
                on);
    }

    /**
     * Returns a piece of constant value.
     *
     * @param on where it holds
     * @param value the value
     * @return the piece
     */
    public static Piece level(Interval on, Figure value) {
        return new Piece(on, value, Optional.empty(), Optional.empty());
    }

    /**
     * Returns the value at a place.
     *
     * @param x the place
     * @return {@code from + slope · (x − at)}
     */
    public Rational valueAt(Rational x) {
        return slope.isEmpty()
                ? from.value()
                : from.value().plus(slope.get().times(x.minus(at.orElseThrow().value())));
    }
}
