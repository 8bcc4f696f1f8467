package io.github.quanheng.reading;

import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rational;
import java.util.Optional;

/**
 * A word, number or sign of a clause.
 *
 * @param sort what it is
 * @param span where it stands
 * @param text the characters as the reader compares them
 * @param figure its number, if it is one
 */
record Lexeme(Sort sort, Span span, String text, Optional<Figure> figure) {
    /** The number; marks and points as plain numbers on their scale. */
    Figure number() {
        return figure.orElseThrow();
    }

    Rational value() {
        return number().value();
    }
}
