package io.github.quanheng.explanation;

import io.github.quanheng.value.InvalidValue;
import java.util.Objects;

/**
 * Characters of a sentence and what they were read as (句中的词).
 *
 * @param kind what they are
 * @param from the place of the first
 * @param to the place behind the last
 */
public record SentencePart(Kind kind, int from, int to) {
    /** What characters can be. */
    public enum Kind {
        /** A word of a sentence form (句式用语). */
        KEYWORD,
        /** A number, or a day (数). */
        NUMBER,
        /** A name that the rulebook knows, or that is given here (名称). */
        NAME,
        /** Punctuation, signs and spaces (标点). */
        SEPARATOR
    }

    /**
     * Checks that it holds at least one character.
     *
     * @param kind what they are
     * @param from the place of the first
     * @param to the place behind the last
     */
    public SentencePart {
        Objects.requireNonNull(kind, "kind");
        InvalidValue.unless(
                from >= 0 && to > from,
                "part",
                "自%s至%s没有字",
                "止于起点之后",
                "from %s to %s there is nothing",
                "end behind the start",
                from,
                to);
    }
}
