package county;

import io.github.quanheng.value.Label;
import io.github.quanheng.value.Language;
import java.util.ArrayList;
import java.util.List;

/** A text in both languages of the sheet. */
record Both(String zh, String en) {
    static final Both NONE = new Both("", "");

    /** A text that reads the same in both languages, such as a number. */
    static Both same(String text) {
        return new Both(text, text);
    }

    static Both of(Label label) {
        return new Both(label.zh(), label.in(Language.ENGLISH));
    }

    /** Two lists that say the same in two languages, side by side. */
    static List<Both> pairs(List<String> zh, List<String> en) {
        List<Both> pairs = new ArrayList<>();
        for (int i = 0; i < zh.size(); i++) {
            pairs.add(new Both(zh.get(i), en.get(i)));
        }
        return List.copyOf(pairs);
    }

    boolean isEmpty() {
        return zh.isEmpty() && en.isEmpty();
    }

    boolean isSame() {
        return zh.equals(en);
    }
}
