package io.github.quanheng.explanation;

import io.github.quanheng.grammar.Form;
import io.github.quanheng.grammar.Forms;
import io.github.quanheng.grammar.Parts;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rounding;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The words that sentences of a rulebook are made of, as they are read: names, numbers, reasons, periods. */
final class SentenceWords extends PhraseForms {
    private final FigureForms figures;
    private final PeriodForms periods;
    private final NameForms names;
    private final Form<Reason> reason;
    private final Form<Rounding> rounding;

    SentenceWords(RulebookWords words) {
        super(words);
        this.figures = new FigureForms(words);
        this.periods = new PeriodForms(this);
        this.names = new NameForms(words, this, periods);
        this.reason = reasonsByName(words);
        this.rounding = roundings();
    }

    /** What goes by a name. */
    NameForms names() {
        return names;
    }

    /** Days and periods. */
    PeriodForms periods() {
        return periods;
    }

    /** A number as a rule prints it: in any unit, on any scale. */
    Form<Figure> figure() {
        return figures.figure();
    }

    /** A unit word: of an indicator, or one that everybody uses. */
    Form<String> unit() {
        return figures.unit();
    }

    Form<Reason> reason() {
        return reason;
    }

    /** One or more reasons. */
    Form<List<Reason>> reasons() {
        return joined(Joint.OR, reason, 1);
    }

    static Set<Reason> reasons(Parts parts, int place) {
        return Set.copyOf(parts.list(place, Reason.class));
    }

    Form<Rounding> rounding() {
        return rounding;
    }

    private static Form<Reason> reasonsByName(RulebookWords words) {
        return Forms.either(Arrays.stream(Reason.values())
                .<Form<? extends Reason>>map(
                        one -> Forms.words(words.reason(one)).as(word -> one))
                .toList());
    }

    private Form<Rounding> roundings() {
        Form<Integer> digits = Forms.either(
                word(NamePhrase.TO_WHOLE, 0),
                say(NamePhrase.TO_DECIMALS, parts -> parts.get(0, Integer.class), count()));
        return Forms.either(Arrays.stream(RoundingMode.values())
                .filter(mode -> mode != RoundingMode.UNNECESSARY)
                .<Form<? extends Rounding>>map(mode ->
                        say(NamePhrase.of(mode), parts -> new Rounding(parts.get(0, Integer.class), mode), digits))
                .toList());
    }
}
