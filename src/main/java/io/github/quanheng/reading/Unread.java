package io.github.quanheng.reading;

import java.util.Objects;

/**
 * Words that the reader could not read (未读文字), and why.
 *
 * @param span where they stand
 * @param words the words
 * @param why why they were not read
 */
public record Unread(Span span, String words, Why why) {
    /**
     * Takes the parts; none is null.
     *
     * @param span where they stand
     * @param words the words
     * @param why why they were not read
     */
    public Unread {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(why, "why");
    }

    /** Why words were not read (未读的原因). */
    public enum Why {
        /** No form of sentence that the reader knows (不识的句式). */
        UNKNOWN_WORDS,
        /** The words can be read in two ways (两可). */
        TWO_MEANINGS,
        /** Understood alone, but it cannot be told how it belongs to the rest (不能与上下文合并). */
        NOT_COMBINED,
        /** An exception for single cases, which changes what is counted (个案例外). */
        EXCEPTION,
        /** A consequence beside the marks (分数之外的后果). */
        CONSEQUENCE
    }
}
