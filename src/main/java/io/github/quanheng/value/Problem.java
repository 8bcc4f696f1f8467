package io.github.quanheng.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.Objects;

/**
 * Something wrong with a rulebook, an agreement, a plan or the data for them (问题): where, what was found, and what to do.
 *
 * @param path where it is, such as {@code items[2.1.3].rule.deduct[0].perStep.step} or {@code units[A].observations.rate@-1}
 * @param found what is wrong and what was found
 * @param cure what to do
 */
public record Problem(
        @JsonProperty(required = true) String path,
        @JsonProperty(required = true) Statement found,
        @JsonProperty(required = true) Statement cure)
        implements Serializable {
    /**
     * Checks that there is a path.
     *
     * @param path where it is
     * @param found what is wrong
     * @param cure what to do
     */
    @JsonCreator
    public Problem {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(cure, "cure");
        InvalidValue.unless(!path.isBlank(), "path", "是空的", "写明在何处", "is blank", "say where it is");
    }

    /**
     * Returns a problem said in both languages.
     *
     * @param path where it is
     * @param zh what is wrong, in Chinese
     * @param zhCure what to do, in Chinese
     * @param en what is wrong, in English
     * @param enCure what to do, in English
     * @return the problem
     */
    public static Problem of(String path, String zh, String zhCure, String en, String enCure) {
        return new Problem(path, new Statement(zh, en), new Statement(zhCure, enCure));
    }

    /**
     * Returns the problem in one line.
     *
     * @param language the language
     * @return place, fault and cure
     */
    public String in(Language language) {
        return language == Language.ENGLISH
                ? path + ": " + found.en() + "; " + cure.en()
                : path + "：" + found.zh() + "；" + cure.zh();
    }

    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
