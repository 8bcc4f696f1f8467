package io.github.quanheng.internal;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The checks that constructors share; each message names the thing, what is wrong, what was found and what to do. */
public final class Check {
    private static final int LONGEST_TEXT = 4_000;
    private static final Pattern ID = Pattern.compile("[\\p{L}][\\p{L}\\p{N}_.\\-]{0,63}");
    private static final Pattern LINE_ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_.\\-]{0,63}");

    private Check() {}

    /** Refuses an argument unless {@code ok}. */
    @FormatMethod
    public static void that(boolean ok, @FormatString String message, @Nullable Object... found) {
        if (!ok) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, message, found));
        }
    }

    /** Returns {@code text} when it says something: not blank, no white space around it, no control characters. */
    public static String text(String text, String what) {
        that(!text.isBlank(), "%s: must not be blank; write it out or leave the field away", what);
        that(
                text.length() <= LONGEST_TEXT,
                "%s: is %s characters long; shorten it to %s",
                what,
                text.length(),
                LONGEST_TEXT);
        that(text.equals(text.strip()), "%s: has white space around it: \"%s\"; strip it", what, text);
        that(text.chars().noneMatch(Character::isISOControl), "%s: holds a control character; take it out", what);
        return text;
    }

    /** Returns {@code id} when it starts with a letter and goes on with letters, digits, {@code _ . -}; 64 at most. */
    public static String id(String id, String what) {
        that(
                ID.matcher(id).matches(),
                "%s \"%s\": must start with a letter and hold only letters, digits, '_', '.', '-' (64 at most)",
                what,
                id);
        return id;
    }

    /** As {@link #id}, and may start with a digit, as the numbers of clauses do. */
    public static String lineId(String id, String what) {
        that(
                LINE_ID.matcher(id).matches(),
                "%s \"%s\": must start with a letter or digit and hold only letters, digits, '_', '.', '-' (64 at most)",
                what,
                id);
        return id;
    }
}
