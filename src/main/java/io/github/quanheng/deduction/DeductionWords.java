package io.github.quanheng.deduction;

import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Numeral;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Statement;
import java.util.Optional;

/** Puts losses into words (失分说明). */
public final class DeductionWords {
    private DeductionWords() {}

    /**
     * Tells one entry of an account.
     *
     * @param entry the entry
     * @param rulebook the rulebook, for the name of the line
     * @return one sentence
     */
    public static Statement sentence(Deduction entry, Rulebook rulebook) {
        Label name = rulebook.line(entry.line())
                .map(line -> line.name())
                .orElseGet(() -> Label.of(entry.line().value()));
        Statement cause = entry.effect()
                .map(effect -> new Statement(effect.label().zh(), effect.label().in(Language.ENGLISH)))
                .orElseGet(entry.cause()::words);
        boolean lost = entry.lost().signum() > 0;
        Rational marks = entry.lost().abs();
        Optional<Rational> total =
                entry.ofTotal().filter(of -> !of.equals(entry.lost())).map(Rational::abs);
        return new Statement(
                entry.line() + " " + name.zh() + "：" + cause.zh() + "，" + (lost ? "失" : "得") + marks(marks)
                        + total.map(of -> "，折合总分" + marks(of)).orElse(""),
                entry.line() + " " + name.in(Language.ENGLISH) + ": " + cause.en() + ", "
                        + Numeral.in(Language.ENGLISH, marks)
                        + (lost ? " lost" : " gained")
                        + total.map(of -> ", " + Numeral.in(Language.ENGLISH, of) + " of the total")
                                .orElse(""));
    }

    private static String marks(Rational number) {
        return Numeral.in(Language.CHINESE, number, number, digits -> digits + "分");
    }
}
