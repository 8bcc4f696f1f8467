package io.github.quanheng.grammar;

/**
 * Characters and what they were read as (词).
 *
 * @param kind what they are
 * @param span where they stand
 */
public record Token(Kind kind, Span span) {
    /** What characters can be. */
    public enum Kind {
        /** A word of the grammar. */
        KEYWORD,
        /** A number. */
        NUMBER,
        /** A name that was declared beforehand, or is declared by being read. */
        NAME,
        /** Punctuation, signs and spaces. */
        SEPARATOR
    }
}
