package io.github.quanheng.explanation;

import io.github.quanheng.grammar.Form;
import io.github.quanheng.grammar.Forms;
import io.github.quanheng.grammar.Parts;
import io.github.quanheng.ranking.End;
import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.value.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Arithmetic as it is read: the four operations, the highest and lowest, limits, roundings. */
final class ArithmeticForms {
    private static final String PLUS = " + ";
    private static final String MINUS = " − ";

    private final SentenceForms all;
    private final SentenceWords words;
    private final Form<Quantity> operand;

    ArithmeticForms(SentenceForms all, Form<Quantity> operand) {
        this.all = all;
        this.words = all.words();
        this.operand = operand;
    }

    /** What has words of its own. */
    Form<Quantity> functions() {
        return Forms.either(extreme(), limit(), rounded());
    }

    /** A product, a quotient, or one operand. */
    private Form<Quantity> product() {
        return Forms.either(
                operand.listed(Forms.words(" × "))
                        .as(factors -> factors.size() == 1 ? factors.get(0) : new Arithmetic.Product(factors)),
                Forms.sequence(
                        List.of(operand, Forms.words(" ÷ "), operand),
                        parts -> new Arithmetic.Quotient(parts.get(0, Quantity.class), parts.get(2, Quantity.class))));
    }

    private record Signed(boolean less, Quantity of) {}

    /** What is added and taken away, from left to right: as much as has one sign is one sum or one difference. */
    Form<Quantity> fourOperations() {
        Form<Quantity> product = product();
        Form<Signed> next = Forms.sequence(
                List.of(
                        Forms.either(
                                Forms.words(PLUS).as(sign -> false),
                                Forms.words(MINUS).as(sign -> true)),
                        product),
                parts -> new Signed(parts.get(0, Boolean.class), parts.get(1, Quantity.class)));
        return Forms.sequence(
                List.of(product, next.listed(Forms.nothing("")).optional()),
                parts -> fold(parts.get(0, Quantity.class), parts.found(1, Signed.class)));
    }

    private static Quantity fold(Quantity first, List<Signed> rest) {
        Quantity so = first;
        for (int i = 0; i < rest.size(); ) {
            boolean less = rest.get(i).less();
            List<Quantity> run = new ArrayList<>();
            for (; i < rest.size() && rest.get(i).less() == less; i++) {
                run.add(rest.get(i).of());
            }
            if (less) {
                so = new Arithmetic.Difference(so, run);
            } else {
                run.add(0, so);
                so = new Arithmetic.Sum(run);
            }
        }
        return so;
    }

    private Form<Quantity> extreme() {
        return Forms.either(extreme(End.HIGHEST, RulePhrase.HIGHEST_OF), extreme(End.LOWEST, RulePhrase.LOWEST_OF));
    }

    private Form<Quantity> extreme(End which, Phrase phrase) {
        Form<Arithmetic.Extreme> end = words.say(
                phrase,
                parts -> new Arithmetic.Extreme(which, parts.list(0, Quantity.class), Set.of()),
                words.joined(Joint.ENUMERATE, all.inner(), 1));
        return Forms.either(end, skipping(words, end));
    }

    /** The highest or lowest without those that are absent for a reason. */
    static Form<Quantity> skipping(SentenceWords words, Form<Arithmetic.Extreme> end) {
        return words.say(
                RulePhrase.SKIPPING,
                parts -> {
                    Arithmetic.Extreme of = parts.get(0, Arithmetic.Extreme.class);
                    return new Arithmetic.Extreme(of.which(), of.of(), SentenceWords.reasons(parts, 1));
                },
                end,
                words.reasons());
    }

    private Form<Quantity> limit() {
        return Forms.either(
                words.say(
                        RulePhrase.NOT_BELOW,
                        parts -> limit(parts, Optional.of(parts.get(1, Quantity.class)), Optional.empty()),
                        operand,
                        all.side()),
                words.say(
                        RulePhrase.NOT_ABOVE,
                        parts -> limit(parts, Optional.empty(), Optional.of(parts.get(1, Quantity.class))),
                        operand,
                        all.side()),
                words.say(
                        RulePhrase.WITHIN,
                        parts -> limit(
                                parts,
                                Optional.of(parts.get(1, Quantity.class)),
                                Optional.of(parts.get(2, Quantity.class))),
                        operand,
                        all.side(),
                        all.side()));
    }

    private static Quantity limit(Parts parts, Optional<Quantity> least, Optional<Quantity> most) {
        return new Arithmetic.Limit(parts.get(0, Quantity.class), least, most);
    }

    private Form<Quantity> rounded() {
        return words.say(
                RulePhrase.ROUNDED,
                parts -> new Arithmetic.Rounded(parts.get(0, Quantity.class), parts.get(1, Rounding.class)),
                operand,
                words.rounding());
    }
}
