package io.github.quanheng.internal;

import io.github.quanheng.value.InvalidValue;
import java.util.Objects;
import java.util.regex.Pattern;

/** The checks that constructors share. */
public final class Check {
    /** Every letter but those that print as nothing. */
    private static final String LETTER = "[\\p{L}&&[^\\u115F\\u1160\\u3164\\uFFA0]]";

    private static final Pattern ID = Pattern.compile("[" + LETTER + "][" + LETTER + "\\p{N}_.\\-]{0,63}");
    private static final Pattern LINE_ID = Pattern.compile("[" + LETTER + "\\p{N}][" + LETTER + "\\p{N}_.\\-]{0,63}");

    private Check() {}

    /** Returns {@code text} when it says something that can be seen. */
    public static String text(String text, String part) {
        InvalidValue.unlessText(text, part);
        return text;
    }

    /** Returns {@code id} when it starts with a letter and goes on with letters, digits, {@code _ . -}; 64 at most. */
    public static String id(String id, String part) {
        return matching(
                ID,
                id,
                part,
                "应以字母或汉字开头，只含字母、汉字、数字和_.-，最多64个字符",
                "start with a letter and write only letters, digits, '_', '.', '-' (64 at most)");
    }

    /** As {@link #id}, and may start with a digit, as the numbers of clauses do. */
    public static String lineId(String id, String part) {
        return matching(
                LINE_ID,
                id,
                part,
                "应以字母、汉字或数字开头，只含字母、汉字、数字和_.-，最多64个字符",
                "start with a letter or digit and write only letters, digits, '_', '.', '-' (64 at most)");
    }

    private static String matching(Pattern form, String id, String part, String zh, String en) {
        Objects.requireNonNull(id, part);
        InvalidValue.unless(form.matcher(id).matches(), part, "“%s”不能作编号", zh, "\"%s\" is no id", en, id);
        return id;
    }
}
