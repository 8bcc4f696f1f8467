package io.github.quanheng.value;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a text must be to be a name or a reason, and how a text is shown in a message. */
final class Text {
    private static final int LONGEST = 4_000;
    private static final int SHOWN = 60;
    private static final int LONGEST_FOUND = 400;
    /** Letters that print as nothing. */
    private static final String BLANK_LETTERS = "\u115F\u1160\u2800\u3164\uFFA0";

    private Text() {}

    static void check(String text, String part) {
        Objects.requireNonNull(text, part);
        InvalidValue.unless(!text.isBlank(), part, "是空的", "写出内容，或不写这一项", "is blank", "write it out, or leave it out");
        InvalidValue.unless(
                text.length() <= LONGEST,
                part,
                "有%s个字符",
                "缩短到最多%2$s个",
                "is %s characters long",
                "shorten it to %2$s",
                text.length(),
                LONGEST);
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            if (isHidden(text.codePointAt(i))) {
                throw InvalidValue.of(
                        part,
                        "“%2$s”含有看不见的字符%1$s",
                        "去掉它",
                        "\"%2$s\" holds the character %1$s, which cannot be seen",
                        "take it out",
                        code(text.codePointAt(i)),
                        text);
            }
        }
        InvalidValue.unless(
                !isSpace(text.codePointAt(0)) && !isSpace(text.codePointBefore(text.length())),
                part,
                "“%s”首尾有空白",
                "去掉空白",
                "\"%s\" has white space around it",
                "strip it",
                text);
    }

    /** Whether a character is a control, half of a pair, a sign of format or direction, or a letter that prints as nothing. */
    private static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> BLANK_LETTERS.indexOf(character) >= 0;
        };
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static String code(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }

    /** Fills in a format with what was found, each text in it as it is shown. */
    static String filled(String format, @Nullable Object... found) {
        Object[] shown = new Object[found.length];
        for (int i = 0; i < found.length; i++) {
            shown[i] = shown(String.valueOf(found[i]), LONGEST_FOUND);
        }
        return String.format(Locale.ROOT, format, shown);
    }

    /** The beginning of a text, with what cannot be seen in it spelled out. */
    static String shown(String text) {
        return shown(text, SHOWN);
    }

    private static String shown(String text, int most) {
        int end = text.length() <= most
                ? text.length()
                : most - (Character.isHighSurrogate(text.charAt(most - 1)) ? 1 : 0);
        StringBuilder shown = new StringBuilder();
        text.substring(0, end).codePoints().forEach(each -> {
            if (isHidden(each)) {
                shown.append(code(each));
            } else {
                shown.appendCodePoint(each);
            }
        });
        return end < text.length() ? shown.append("…").toString() : shown.toString();
    }
}
