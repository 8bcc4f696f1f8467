package county;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A text in both languages of the sheet. */
record Both(String zh, String en) {
    static final Both NONE = new Both("", "");

    /** A text that reads the same in both languages, such as a number. */
    static Both same(String text) {
        return new Both(text, text);
    }

    boolean isEmpty() {
        return zh.isEmpty() && en.isEmpty();
    }

    static Both join(List<Both> parts, String zh, String en) {
        return new Both(join(parts, Both::zh, zh), join(parts, Both::en, en));
    }

    private static String join(List<Both> parts, Function<Both, String> side, String joint) {
        return parts.stream().map(side).filter(text -> !text.isEmpty()).collect(Collectors.joining(joint));
    }
}
