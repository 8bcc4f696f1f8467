package io.github.quanheng.resolved;

import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.value.Statement;
import java.util.Locale;

/** What a quantity is called in a problem: as its author wrote it where that is short, or what kind of thing it is. */
final class Written {
    private static final Statement COMPUTED = new Statement("算出的值", "the computed value");

    private Written() {}

    static Statement of(io.github.quanheng.rule.Node node) {
        if (node instanceof Input input) {
            return input(input);
        }
        if (node instanceof Comparison.Gap gap) {
            return both("%s的差距", "the gap of %s", gap.of());
        }
        if (node instanceof Comparison.Change change) {
            return both("%s的增减", "the change of %s", change.of());
        }
        if (node instanceof Arithmetic.Rounded rounded) {
            return of(rounded.of());
        }
        if (node instanceof FieldTerm term) {
            return term(term);
        }
        return COMPUTED;
    }

    private static Statement term(FieldTerm term) {
        if (term instanceof FieldTerm.PerStep step) {
            return of(step.each());
        }
        if (term instanceof FieldTerm.Award award) {
            return of(award.cases().get(0).then());
        }
        if (term instanceof FieldTerm.Lose lose) {
            return of(lose.cases().get(0).then());
        }
        return term instanceof FieldTerm.Bands bands
                ? bands.marks().values().stream()
                        .filter(worth -> worth.value().signum() != 0)
                        .findFirst()
                        .map(worth -> same(worth.toString()))
                        .orElse(COMPUTED)
                : COMPUTED;
    }

    private static Statement both(String zh, String en, Quantity of) {
        Statement inner = of(of);
        return new Statement(String.format(Locale.ROOT, zh, inner.zh()), String.format(Locale.ROOT, en, inner.en()));
    }

    private static Statement input(Input input) {
        if (input instanceof Input.Constant constant) {
            return same(constant.figure().toString());
        }
        if (input instanceof Input.Fact fact) {
            return same(fact.key().toString());
        }
        if (input instanceof Input.Parameter parameter) {
            return same("$" + parameter.id());
        }
        if (input instanceof Input.ScoreOf score) {
            return same("#" + score.line());
        }
        return input instanceof Input.FullMarks
                ? new Statement("满分", "full")
                : new Statement("此处的值", "what stands here");
    }

    private static Statement same(String text) {
        return new Statement(text, text);
    }
}
