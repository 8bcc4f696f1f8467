package io.github.quanheng.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A name in Chinese and, where there is one, in English (名称). JSON: the Chinese text alone, or
 * {@code {"zh": "签约率", "en": "contracting rate"}}.
 *
 * @param zh the Chinese name, as the document prints it
 * @param en the English name, if there is one
 */
public record Label(String zh, Optional<String> en) {
    /**
     * Checks that both say something.
     *
     * @param zh the Chinese name
     * @param en the English name, if there is one
     */
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public Label {
        InvalidValue.unlessText(zh, "zh");
        if (Objects.requireNonNull(en, "en").isPresent()) {
            InvalidValue.unlessText(en.get(), "en");
        }
    }

    /**
     * Returns a name in Chinese only.
     *
     * @param zh the Chinese name
     * @return the label
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Label of(String zh) {
        return new Label(zh, Optional.empty());
    }

    /**
     * Returns a name in both languages.
     *
     * @param zh the Chinese name
     * @param en the English name
     * @return the label
     */
    public static Label of(String zh, String en) {
        return new Label(zh, Optional.of(en));
    }

    /**
     * Returns the name in a language; the Chinese one where there is no other.
     *
     * @param language the language wanted
     * @return the name
     */
    public String in(Language language) {
        return language == Language.ENGLISH ? en.orElse(zh) : zh;
    }

    @JsonValue
    Object json() {
        if (en.isEmpty()) {
            return zh;
        }
        Map<String, String> both = new LinkedHashMap<>();
        both.put("zh", zh);
        both.put("en", en.get());
        return both;
    }

    @Override
    public String toString() {
        return zh;
    }
}
