package io.github.quanheng.explanation;

import io.github.quanheng.value.Currency;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of one language: phrases are looked up in {@link Phrase} and filled in. */
final class Vocabulary {
    private final Language language;
    private final Optional<MoneyWords> money;

    Vocabulary(Language language, Optional<Currency> currency) {
        this.language = language;
        this.money = currency.map(MoneyWords::new);
    }

    Language language() {
        return language;
    }

    boolean isEnglish() {
        return language == Language.ENGLISH;
    }

    String template(Phrase phrase) {
        return ours(phrase.wording().in(language));
    }

    String say(Label label) {
        return ours(label.in(language));
    }

    private String ours(String ready) {
        return isEnglish()
                ? money.map(words -> words.english(ready)).orElse(ready)
                : money.map(words -> words.chinese(ready)).orElse(ready);
    }

    String say(Phrase phrase, String... parts) {
        boolean outer = phrase == Joint.BRACKET && isBracketed(parts[0]);
        return fill(template(outer ? Joint.OUTER_BRACKET : phrase), parts);
    }

    /** Whether a text begins or ends with a round bracket, beside which another of its kind is hard to read. */
    private static boolean isBracketed(String text) {
        return text.startsWith("（") || text.startsWith("(") || text.endsWith("）") || text.endsWith(")");
    }

    /** Parts joined as the phrase joins two. */
    String join(Phrase joint, List<String> parts) {
        return String.join(template(joint), parts);
    }

    /**
     * Puts parts into a template. {@code {0}} is the first part; {@code {0|mark|marks}} is "mark" when the first part is 1
     * and "marks" otherwise. What the parts hold is never read as a template.
     */
    static String fill(String template, String... parts) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            text.append(template, from, open);
            List<String> slot = slot(template.substring(open + 1, close));
            String part = parts[Integer.parseInt(slot.get(0))];
            text.append(
                    slot.size() == 1 ? part : part.equals("1") || part.startsWith("1 ") ? slot.get(1) : slot.get(2));
            from = close + 1;
        }
        return text.append(template, from, template.length()).toString();
    }

    private static List<String> slot(String inner) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int bar = inner.indexOf('|'); bar >= 0; bar = inner.indexOf('|', from)) {
            parts.add(inner.substring(from, bar));
            from = bar + 1;
        }
        parts.add(inner.substring(from));
        return parts;
    }
}
