package io.github.quanheng.reading;

import com.google.common.collect.ImmutableMap;

/**
 * The characters of a clause as the reader compares them: one for one, so that every place in the text stays what it is. Full-width
 * digits, letters and signs become plain ones, and punctuation becomes Chinese.
 */
final class Letters {
    /** What each character becomes, in pairs. */
    private static final String PAIRS =
            ",，;；:：(（)）?？!！" + "~～〜～∼～" + "﹣-−-—-–-－-" + "﹪%﹤<﹥>≧≥≦≤⩾≥⩽≤" + "\t \u3000 \u00A0 。；";

    private static final ImmutableMap<Character, Character> PLAIN = plain();

    private static final String BLANKS = "\u115F\u1160\u2800\u3164\uFFA0";

    private Letters() {}

    private static ImmutableMap<Character, Character> plain() {
        ImmutableMap.Builder<Character, Character> plain = ImmutableMap.builder();
        for (int i = 0; i < PAIRS.length(); i += 2) {
            plain.put(PAIRS.charAt(i), PAIRS.charAt(i + 1));
        }
        return plain.buildOrThrow();
    }

    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(letter(text, i));
        }
        return plain.toString();
    }

    private static char letter(String text, int i) {
        char letter = text.charAt(i);
        char half = letter >= '！' && letter <= '～' ? (char) (letter - 0xFEE0) : letter;
        if (half == ',' && splitsThousands(text, i)) {
            return ',';
        }
        if (letter == '\n' || letter == '\r') {
            return '；';
        }
        if (Character.isSpaceChar(letter)) {
            return ' ';
        }
        return PLAIN.getOrDefault(half, half).charValue();
    }

    /** Whether a character cannot be seen, or is half of one. */
    static boolean isUnseen(char letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> true;
            default -> BLANKS.indexOf(letter) >= 0;
        };
    }

    /** Whether a comma stands within a number: 1,203. */
    private static boolean splitsThousands(String text, int i) {
        return i > 0
                && isDigit(text, i - 1)
                && isDigit(text, i + 1)
                && isDigit(text, i + 2)
                && isDigit(text, i + 3)
                && !isDigit(text, i + 4);
    }

    private static boolean isDigit(String text, int i) {
        if (i < 0 || i >= text.length()) {
            return false;
        }
        char letter = text.charAt(i);
        return (letter >= '0' && letter <= '9') || (letter >= '０' && letter <= '９');
    }
}
