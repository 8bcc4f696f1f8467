package io.github.quanheng.score;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.value.Rational;

/**
 * How the marks of what counted were put up to the full marks (折算): {@code got × full ÷ available + extra}. Example: 60 of 80
 * marks that could be had are 75 of 100.
 *
 * @param got the marks that were got, without bonuses
 * @param full the full marks
 * @param available the marks that could be had
 * @param extra the bonuses, which are not rescaled
 */
public record Rescaling(
        @JsonProperty(required = true) Rational got,
        @JsonProperty(required = true) Rational full,
        @JsonProperty(required = true) Rational available,
        @JsonProperty(required = true) Rational extra) {}
