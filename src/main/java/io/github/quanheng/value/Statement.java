package io.github.quanheng.value;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.Objects;

/**
 * One thing said in both languages (双语表述).
 *
 * @param zh in Chinese
 * @param en in English
 */
public record Statement(
        @JsonProperty(required = true) String zh,
        @JsonProperty(required = true) String en) implements Serializable {
    /**
     * Checks that something is said in each language.
     *
     * @param zh in Chinese
     * @param en in English
     */
    public Statement {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
        InvalidValue.unless(!zh.isBlank(), "zh", "是空的", "两种语言都写", "is blank", "say it in both languages");
        InvalidValue.unless(!en.isBlank(), "en", "是空的", "两种语言都写", "is blank", "say it in both languages");
    }

    /**
     * Returns the statement in one language.
     *
     * @param language the language
     * @return the text
     */
    public String in(Language language) {
        return language == Language.ENGLISH ? en : zh;
    }

    @Override
    public String toString() {
        return en;
    }
}
