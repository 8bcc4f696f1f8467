package spreadsheet.grid;

import java.text.Normalizer;
import java.util.Optional;

/**
 * A cell as a person sees it.
 *
 * @param sort what it holds
 * @param text what it shows, exactly: {@code "1650"}, {@code "59.6%"}, {@code "2024-03-31"}, {@code "#DIV/0!"}; empty when blank
 * @param formula the formula that its value comes from, if there is one
 */
public record Cell(Sort sort, String text, Optional<String> formula) {
    /** A cell with nothing in it. */
    public static final Cell BLANK = new Cell(Sort.BLANK, "", Optional.empty());

    /** What a cell holds. */
    public enum Sort {
        /** Nothing. */
        BLANK,
        /** A text. */
        TEXT,
        /** A number without a sign. */
        NUMBER,
        /** A number that is shown as a percentage. */
        PERCENT,
        /** A day. */
        DAY,
        /** True or false. */
        TRUTH,
        /** An error such as {@code #DIV/0!}. */
        ERROR
    }

    /** Returns whether there is nothing to be seen. */
    public boolean isBlank() {
        return text.isBlank();
    }

    /** Returns the text in half-width characters and without blanks around it. */
    public String tidy() {
        return tidy(text);
    }

    /** Returns a text in half-width characters, without blanks around it and with one blank for several. */
    public static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('−', '-')
                .replace('–', '-')
                .replaceAll("[\\p{Z}\\s]+", " ")
                .strip();
    }

    /** Returns a name by which two names are compared: neither width, nor blanks, nor case make a difference. */
    public static String key(String name) {
        return tidy(name).replace(" ", "").toLowerCase(java.util.Locale.ROOT);
    }
}
