package io.github.quanheng.grammar;

import java.util.List;

/**
 * What a terminal found at a place of the text.
 *
 * @param value what it means
 * @param tokens what its characters are, in order and without gaps
 * @param end the place behind it
 */
public record Scan<T>(T value, List<Token> tokens, int end) {
    /** One token. */
    public static <T> Scan<T> of(T value, Token.Kind kind, int from, int end) {
        return new Scan<>(value, List.of(new Token(kind, new Span(from, end))), end);
    }
}
