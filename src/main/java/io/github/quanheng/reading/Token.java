package io.github.quanheng.reading;

import java.util.Objects;

/**
 * What a stretch of a clause was read as (词). The tokens of a reading cover its text from the first character to the last.
 *
 * @param span the stretch
 * @param role what it was read as
 */
public record Token(Span span, Role role) {
    /**
     * Takes the parts; none is null.
     *
     * @param span the stretch
     * @param role what it was read as
     */
    public Token {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(role, "role");
    }

    /** What words do in a clause (词的作用). */
    public enum Role {
        /** A word of scoring that the reader knows (计分用语). */
        KEYWORD,
        /** A number with its unit (数). */
        NUMBER,
        /** What is measured, counted or judged (名称). */
        NAME,
        /** A demand without marks of its own, which other words of the clause settle (要求). */
        REQUIREMENT,
        /** How it is checked: no part of the rule (考核方法). */
        NOTE,
        /** Punctuation and white space. */
        SEPARATOR,
        /** Not read (未读). */
        UNREAD
    }
}
