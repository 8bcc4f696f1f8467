package io.github.quanheng.score;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.value.Rational;
import java.util.Collection;
import java.util.List;

/**
 * What an absence is about (缺值对象): a figure, a line, a parameter, an entry of the register, an amount, some parties.
 *
 * @param sort what kind of thing it is
 * @param names its id, or their ids, or the number; of the register the entries, where they are known
 */
public record Subject(@JsonProperty(required = true) Sort sort, List<String> names) {
    /** The kinds of things that may be absent (种类). */
    public enum Sort {
        /** A figure, by its key (指标值). */
        FIGURE,
        /** A line, by its number (计分行). */
        LINE,
        /** A parameter, by its name (参数). */
        PARAMETER,
        /** An entry about the unit itself, such as its class (单位登记). */
        REGISTER,
        /** An amount or a number that cannot be (数额). */
        AMOUNT,
        /** Parties that cannot be told apart (单位). */
        PARTIES
    }

    /**
     * Copies the names.
     *
     * @param sort what kind of thing it is
     * @param names its names
     */
    public Subject {
        names = List.copyOf(names);
    }

    /**
     * Returns a figure.
     *
     * @param key its key
     * @return the subject
     */
    public static Subject of(FigureKey key) {
        return new Subject(Sort.FIGURE, List.of(key.toString()));
    }

    /**
     * Returns several figures.
     *
     * @param keys their keys
     * @return the subject
     */
    public static Subject figures(List<FigureKey> keys) {
        return new Subject(Sort.FIGURE, keys.stream().map(FigureKey::toString).toList());
    }

    /**
     * Returns a line.
     *
     * @param line its number
     * @return the subject
     */
    public static Subject of(LineId line) {
        return new Subject(Sort.LINE, List.of(line.value()));
    }

    /**
     * Returns a parameter.
     *
     * @param parameter its name
     * @return the subject
     */
    public static Subject of(ParameterId parameter) {
        return new Subject(Sort.PARAMETER, List.of(parameter.value()));
    }

    /**
     * Returns the register of the unit.
     *
     * @return the subject
     */
    public static Subject register() {
        return register(List.of());
    }

    /**
     * Returns entries of the register of the unit.
     *
     * @param entries which entries, such as {@code grade}
     * @return the subject
     */
    public static Subject register(List<String> entries) {
        return new Subject(Sort.REGISTER, entries);
    }

    /**
     * Returns a number.
     *
     * @param amount the number
     * @return the subject
     */
    public static Subject of(Rational amount) {
        return new Subject(Sort.AMOUNT, List.of(amount.toString()));
    }

    /**
     * Returns some parties.
     *
     * @param parties who
     * @return the subject
     */
    public static Subject of(Collection<PartyId> parties) {
        return new Subject(Sort.PARTIES, parties.stream().map(PartyId::value).toList());
    }
}
