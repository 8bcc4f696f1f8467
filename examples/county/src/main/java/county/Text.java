package county;

import java.lang.Character.UnicodeScript;

/** Text on a terminal, where a Chinese character takes two columns. */
final class Text {
    private Text() {}

    /** Returns how many columns a text takes. */
    static int width(String text) {
        return text.codePoints().map(Text::width).sum();
    }

    private static int width(int character) {
        boolean fullWidthForm = character >= 0xFF01 && character <= 0xFF60;
        boolean punctuation = character >= 0x3000 && character <= 0x303F;
        return fullWidthForm || punctuation || UnicodeScript.of(character) == UnicodeScript.HAN ? 2 : 1;
    }

    /** Fills a text up with blanks on the right, or cuts it so that it fits. */
    static String left(String text, int columns) {
        String cut = cut(text, columns);
        return cut + " ".repeat(columns - width(cut));
    }

    /** Fills a text up with blanks on the left, or cuts it so that it fits. */
    static String right(String text, int columns) {
        String cut = cut(text, columns);
        return " ".repeat(columns - width(cut)) + cut;
    }

    private static String cut(String text, int columns) {
        if (width(text) <= columns) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int taken = 2;
        for (int character : text.codePoints().toArray()) {
            taken += width(character);
            if (taken > columns) {
                break;
            }
            kept.appendCodePoint(character);
        }
        return kept + "..".substring(0, Math.min(2, columns));
    }

    /** Breaks a text into lines that fit. */
    static String wrap(String text, int columns, String indent) {
        StringBuilder lines = new StringBuilder(indent);
        int taken = width(indent);
        for (int character : text.codePoints().toArray()) {
            if (taken + width(character) > columns) {
                lines.append('\n').append(indent);
                taken = width(indent);
            }
            lines.appendCodePoint(character);
            taken += width(character);
        }
        return lines.toString();
    }
}
