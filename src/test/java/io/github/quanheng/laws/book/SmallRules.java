package io.github.quanheng.laws.book;

import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Cases;
import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.FormulaTerm;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rule.Slices;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rounding;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** All rules of a small grammar: every way to put two of its words within one another, over the same two figures. */
final class SmallRules {
    private static final Condition YES = new Condition.Yes(FigureKey.of("yes"));
    private static final Quantity ONE = Quantity.of("1");
    private static final Quantity TWO = Quantity.of("2");

    private static final List<Quantity> LEAVES =
            List.of(Quantity.of("x"), new FieldTerm.PerCase(ONE, Quantity.of("y"), Optional.empty(), Optional.empty()));

    private static final List<UnaryOperator<Quantity>> OF_ONE = List.of(
            a -> new FieldTerm.Deduct(List.of(a)),
            a -> new Arithmetic.Limit(a, Optional.empty(), Optional.of(ONE)),
            a -> new Arithmetic.Limit(a, Optional.of(ONE), Optional.empty()),
            a -> new Arithmetic.Rounded(a, new Rounding(0, RoundingMode.FLOOR)),
            a -> new FieldTerm.Provided(YES, a, Optional.empty()),
            a -> new FieldTerm.Award(List.of(new Cases.Case(YES, a))),
            a -> new Cases.Settle(a, Map.of(Reason.ZERO_DENOMINATOR, ONE)),
            a -> Cases.Choose.between(YES, a, Quantity.of("0")),
            a -> new FieldTerm.PerCase(TWO, a, Optional.empty(), Optional.empty()),
            a -> new FieldTerm.PerCase(TWO, a, Optional.of(TWO), Optional.empty()),
            a -> new FormulaTerm.Converted(a, TWO),
            a -> new Slices(
                    a,
                    Figure.of("1"),
                    List.of(
                            new Slices.Slice(Figure.of("0"), Figure.of("1")),
                            new Slices.Slice(Figure.of("2"), Figure.of("3")))),
            a -> new FieldTerm.Pass(new Condition.Compare(a, Condition.Comparator.AT_LEAST, ONE)),
            a -> new FieldTerm.PerStep(
                    a, Optional.of(TWO), Optional.empty(), Comparison.Basis.POINTS, ONE, Comparison.Partial.WHOLE, ONE),
            a -> new FieldTerm.Proportional(a, TWO, FieldTerm.Proportional.Form.SHARE_OF_TARGET),
            a -> new Comparison.Change(a, Quantity.of("x"), Comparison.Basis.POINTS));

    private static final List<BinaryOperator<Quantity>> OF_TWO = List.of(
            (a, b) -> new Arithmetic.Sum(List.of(a, b)),
            (a, b) -> new Arithmetic.Difference(a, List.of(b)),
            (a, b) -> new FieldTerm.Deduct(List.of(a, b)),
            (a, b) -> new Arithmetic.Product(List.of(a, b)),
            (a, b) -> new Arithmetic.Quotient(a, b),
            (a, b) -> new Arithmetic.Extreme(io.github.quanheng.ranking.End.HIGHEST, List.of(a, b), Set.of()),
            (a, b) -> Cases.Choose.between(YES, a, b),
            (a, b) -> new FieldTerm.Provided(YES, a, Optional.of(b)),
            (a, b) -> new FieldTerm.Lose(List.of(new Cases.Case(YES, a), new Cases.Case(YES, b))),
            (a, b) -> new FormulaTerm.Weighted(
                    List.of(new FormulaTerm.Part(a, Figure.of("1")), new FormulaTerm.Part(b, Figure.of("3")))),
            (a, b) -> new FieldTerm.Pass(new Condition.Compare(a, Condition.Comparator.AT_LEAST, b)),
            (a, b) -> new Comparison.Gap(a, Optional.of(b), Optional.empty(), Comparison.Basis.POINTS),
            (a, b) -> new FieldTerm.Award(List.of(new Cases.Case(YES, a), new Cases.Case(YES, b))));

    private SmallRules() {}

    /** The rules of depth two and less, each once. */
    static Set<Quantity> all() {
        List<Quantity> simple = new ArrayList<>(LEAVES);
        for (Quantity leaf : LEAVES) {
            OF_ONE.forEach(word -> simple.add(word.apply(leaf)));
            LEAVES.forEach(other -> OF_TWO.forEach(word -> simple.add(word.apply(leaf, other))));
        }
        Set<Quantity> all = new LinkedHashSet<>(simple);
        for (Quantity one : simple) {
            OF_ONE.forEach(word -> all.add(word.apply(one)));
            for (Quantity leaf : LEAVES) {
                OF_TWO.forEach(word -> {
                    all.add(word.apply(one, leaf));
                    all.add(word.apply(leaf, one));
                });
            }
        }
        return all;
    }
}
