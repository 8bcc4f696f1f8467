package io.github.quanheng.value;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.internal.Check;
import java.io.Serializable;

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
        Check.that(!zh.isBlank() && !en.isBlank(), "statement \"%s\" / \"%s\": say it in both languages", zh, en);
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
