package io.github.quanheng.deduction;

import io.github.quanheng.rule.LineId;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.value.Currency;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Numeral;
import io.github.quanheng.value.Statement;
import java.util.Optional;

/** Puts losses into words (失分说明). */
public final class DeductionWords {
    private DeductionWords() {}

    /**
     * Tells one entry of an account.
     *
     * @param entry the entry
     * @param rulebook the rulebook, for the name of the line and what it is counted in
     * @return one sentence
     */
    public static Statement sentence(Deduction entry, Rulebook rulebook) {
        return new Statement(said(entry, rulebook, Language.CHINESE), said(entry, rulebook, Language.ENGLISH));
    }

    private static String said(Deduction entry, Rulebook rulebook, Language language) {
        boolean english = language == Language.ENGLISH;
        boolean lost = entry.lost().signum() > 0;
        String marks = Numeral.amount(language, entry.lost().abs(), rulebook.currency(entry.line()));
        String moved = english ? marks + (lost ? " lost" : " gained") : (lost ? "失" : "得") + marks;
        Optional<Currency> whole = rulebook.currency(LineId.TOTAL);
        String total = entry.ofTotal()
                .filter(of -> !of.equals(entry.lost()))
                .map(of -> (english ? ", in the total " : "，折合总分") + Numeral.amount(language, of.abs(), whole))
                .orElse("");
        return name(entry.line(), rulebook, language)
                + (english ? ": " : "：")
                + cause(entry, language)
                + (english ? ", " : "，")
                + moved
                + total;
    }

    private static String name(LineId line, Rulebook rulebook, Language language) {
        Label name = rulebook.line(line).map(found -> found.name()).orElseGet(() -> Label.of(line.value()));
        return (line.equals(LineId.TOTAL) ? "" : line + " ") + name.in(language);
    }

    private static String cause(Deduction entry, Language language) {
        return entry.effect()
                .map(effect -> effect.label().in(language))
                .orElseGet(() -> entry.cause().words().in(language));
    }
}
