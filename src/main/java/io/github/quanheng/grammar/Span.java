package io.github.quanheng.grammar;

/**
 * Characters of a text (区段).
 *
 * @param from the place of the first
 * @param to the place behind the last
 */
public record Span(int from, int to) {
    /** The characters themselves. */
    public String of(String text) {
        return text.substring(from, to);
    }
}
