package io.github.quanheng.reading;

import io.github.quanheng.value.InvalidValue;

/**
 * A stretch of a clause (文段), counted in characters of its text.
 *
 * @param start where it begins, the first character being 0
 * @param end where it has ended: the character there no longer belongs to it
 */
public record Span(int start, int end) implements Comparable<Span> {
    /**
     * Checks the order of the ends.
     *
     * @param start where it begins
     * @param end where it has ended
     */
    public Span {
        InvalidValue.unless(
                0 <= start && start <= end,
                "span",
                "起点%s、止点%s次序不对",
                "起点不小于0，止点不小于起点",
                "from %s to %s is no stretch",
                "begin at 0 or later and do not end before",
                start,
                end);
    }

    /**
     * Returns the words that stand there.
     *
     * @param text the text of the clause
     * @return the part of it
     */
    public String of(String text) {
        return text.substring(start, end);
    }

    Span to(Span later) {
        return new Span(Math.min(start, later.start), Math.max(end, later.end));
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
