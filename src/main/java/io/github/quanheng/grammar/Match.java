package io.github.quanheng.grammar;

import java.util.List;

/**
 * A meaning of a part of a text.
 *
 * @param value the meaning
 * @param span the part
 * @param tokens what each of its characters is, in order and without gaps
 */
public record Match<T>(T value, Span span, List<Token> tokens) {}
