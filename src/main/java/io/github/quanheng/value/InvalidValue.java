package io.github.quanheng.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value cannot be made of what was given (取值有误). The path of its one problem is the part at fault, such as
 * {@code decimals} of a rounding, or the name of the value itself.
 */
public final class InvalidValue extends InvalidInput {
    private static final long serialVersionUID = 1L;

    private InvalidValue(Problem problem) {
        super(List.of(problem));
    }

    /**
     * Returns the exception for a value that cannot be made.
     *
     * @param part the part at fault, or the name of the value
     * @param found what is wrong and what was found
     * @param cure what to do
     * @return the exception, to be thrown
     */
    public static InvalidValue of(String part, Statement found, Statement cure) {
        return new InvalidValue(new Problem(part, found, cure));
    }

    /**
     * Refuses a value unless it is in order. The texts are formats, filled in only when it is not; a long text that was
     * found is cut short in them, and what cannot be seen in it is spelled out.
     *
     * @param ok whether it is in order
     * @param part the part that is looked at, or the name of the value
     * @param zh what is wrong and what was found, in Chinese
     * @param zhCure what to do, in Chinese
     * @param en what is wrong and what was found, in English
     * @param enCure what to do, in English
     * @param found what was found, for all four texts
     * @throws InvalidValue if it is not in order
     */
    public static void unless(
            boolean ok, String part, String zh, String zhCure, String en, String enCure, @Nullable Object... found) {
        if (!ok) {
            throw of(part, zh, zhCure, en, enCure, found);
        }
    }

    /**
     * Returns the exception for a value that cannot be made, from formats as {@link #unless} fills them in.
     *
     * @param part the part that is looked at, or the name of the value
     * @param zh what is wrong and what was found, in Chinese
     * @param zhCure what to do, in Chinese
     * @param en what is wrong and what was found, in English
     * @param enCure what to do, in English
     * @param found what was found, for all four texts
     * @return the exception, to be thrown
     */
    public static InvalidValue of(
            String part, String zh, String zhCure, String en, String enCure, @Nullable Object... found) {
        return of(
                part,
                new Statement(Text.filled(zh, found), Text.filled(en, found)),
                new Statement(Text.filled(zhCure, found), Text.filled(enCure, found)));
    }

    /**
     * Refuses a text unless it says something that can be seen: not blank, at most 4,000 characters, no white space around
     * it, no control characters, no characters that are invisible or turn the direction, no half of a pair.
     *
     * @param text the text
     * @param part the part that it is
     * @throws InvalidValue if it is not in order
     */
    public static void unlessText(String text, String part) {
        Text.check(text, part);
    }

    /**
     * Returns a text that someone else wrote as a message shows it: its first 60 characters, with what cannot be seen in
     * them spelled out.
     *
     * @param text the text
     * @return the text to show
     */
    public static String shown(String text) {
        return Text.shown(text);
    }
}
