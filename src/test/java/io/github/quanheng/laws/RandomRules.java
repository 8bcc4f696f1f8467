package io.github.quanheng.laws;

import static io.github.quanheng.rule.Terms.point;

import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.ranking.End;
import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Cases;
import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.CollectiveTerm;
import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.ConditionTerm;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.FormulaTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Interpolated;
import io.github.quanheng.rule.Interval;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rule.Scope;
import io.github.quanheng.rule.Slices;
import io.github.quanheng.rule.Statistic;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Rounding;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/** Random rules over the figures x and y (numbers), yes and no, a code, and records with a field n. The same seed gives the same rules. */
final class RandomRules {
    private final SplittableRandom random;

    RandomRules(long seed) {
        this.random = new SplittableRandom(seed);
    }

    Quantity quantity(int depth) {
        if (depth == 0) {
            return leaf();
        }
        int next = depth - 1;
        return switch (random.nextInt(33)) {
            case 0 -> new Arithmetic.Sum(List.of(quantity(next), quantity(next)));
            case 1 -> new Arithmetic.Difference(quantity(next), List.of(quantity(next), leaf()));
            case 2 -> new Arithmetic.Product(List.of(quantity(next), constant()));
            case 3 -> new Arithmetic.Quotient(quantity(next), quantity(next));
            case 4 ->
                new Arithmetic.Extreme(
                        pick(End.values()),
                        List.of(quantity(next), quantity(next)),
                        random.nextBoolean() ? Set.of() : Set.of(Reason.ZERO_DENOMINATOR));
            case 5 -> new Arithmetic.Limit(quantity(next), Optional.of(constant()), Optional.empty());
            case 6 -> new Arithmetic.Limit(quantity(next), Optional.empty(), Optional.of(constant()));
            case 7 ->
                new Arithmetic.Rounded(
                        quantity(next),
                        new Rounding(
                                random.nextInt(3),
                                pick(
                                        RoundingMode.HALF_UP,
                                        RoundingMode.FLOOR,
                                        RoundingMode.CEILING,
                                        RoundingMode.DOWN)));
            case 8 ->
                new Comparison.Gap(
                        quantity(next),
                        Optional.of(quantity(next)),
                        random.nextBoolean() ? Optional.empty() : Optional.of(constant()),
                        pick(Comparison.Basis.values()));
            case 9 -> new Comparison.Change(quantity(next), quantity(next), pick(Comparison.Basis.values()));
            case 10 -> new Comparison.Steps(quantity(next), positive(), pick(Comparison.Partial.values()));
            case 11 ->
                new Cases.Choose(
                        pick(Cases.Hit.values()),
                        List.of(
                                new Cases.Case(condition(next), quantity(next)),
                                new Cases.Case(condition(next), leaf())),
                        leaf());
            case 12 -> new Cases.Settle(quantity(next), Map.of(Reason.ZERO_DENOMINATOR, constant()));
            case 13 -> Collective.Aggregate.count(new Scope.Rows(IndicatorId.of("records")), condition(next));
            case 14 ->
                Collective.Aggregate.of(
                        new Scope.Rows(IndicatorId.of("records")),
                        quantity(0),
                        pick(
                                Statistic.Plain.TOTAL,
                                Statistic.Plain.MEAN,
                                Statistic.Plain.SMALLEST,
                                Statistic.Plain.LARGEST));
            case 15 -> new FieldTerm.Pass(condition(next));
            case 16 -> new FieldTerm.Provided(condition(next), quantity(next), Optional.empty());
            case 17 ->
                new FieldTerm.Proportional(quantity(next), quantity(next), pick(FieldTerm.Proportional.Form.values()));
            case 18 -> new FieldTerm.Bands(quantity(next), bands());
            case 19 -> interpolated(next);
            case 20 -> new FieldTerm.Deduct(List.of(quantity(next), leaf()));
            case 21 ->
                new FieldTerm.PerStep(
                        quantity(next),
                        Optional.of(quantity(next)),
                        Optional.empty(),
                        pick(Comparison.Basis.values()),
                        positive(),
                        pick(Comparison.Partial.values()),
                        constant());
            case 22 -> new FieldTerm.Missing(constant(), List.of(condition(next), condition(0)));
            case 23 -> new FieldTerm.Provided(condition(next), quantity(next), Optional.of(quantity(next)));
            case 24 -> new FieldTerm.PerCase(constant(), quantity(next), Optional.empty(), Optional.empty());
            case 25 ->
                new FieldTerm.PerCase(
                        constant(),
                        quantity(next),
                        Optional.of(quantity(next)),
                        random.nextBoolean() ? Optional.empty() : Optional.of(constant()));
            case 26 ->
                new CollectiveTerm.Count(
                        IndicatorId.of("records"),
                        random.nextBoolean() ? Optional.empty() : Optional.of(condition(next)),
                        random.nextBoolean() ? Optional.empty() : Optional.of("n"),
                        Optional.empty());
            case 27 ->
                new CollectiveTerm.PerRecord(
                        quantity(0),
                        IndicatorId.of("records"),
                        random.nextBoolean() ? Optional.empty() : Optional.of(condition(0)),
                        random.nextBoolean() ? Optional.empty() : Optional.of("n"),
                        Optional.empty());
            case 28 ->
                new FieldTerm.Lose(List.of(
                        new Cases.Case(condition(next), constant()), new Cases.Case(condition(0), quantity(next))));
            case 29 ->
                new FormulaTerm.Weighted(List.of(
                        new FormulaTerm.Part(quantity(next), Figure.of("0.3")),
                        new FormulaTerm.Part(quantity(next), Figure.of(random.nextBoolean() ? "0.7" : "2"))));
            case 30 -> new FormulaTerm.Converted(quantity(next), positive());
            case 31 ->
                new Slices(
                        quantity(next),
                        Figure.of(random.nextBoolean() ? "1" : "0.5"),
                        List.of(
                                new Slices.Slice(Figure.of("0"), Figure.of("1")),
                                new Slices.Slice(Figure.of("1.5"), Figure.of("1.5")),
                                new Slices.Slice(Figure.of("3"), Figure.of("2"))));
            default -> new FieldTerm.Award(List.of(new Cases.Case(condition(next), constant())));
        };
    }

    Condition condition(int depth) {
        if (depth == 0) {
            return switch (random.nextInt(3)) {
                case 0 -> new Condition.Yes(FigureKey.of(random.nextBoolean() ? "yes" : "no"));
                case 1 -> new Condition.Is(FigureKey.of("code"), List.of(random.nextBoolean() ? "甲" : "乙", "丙"));
                default -> new Condition.Compare(leaf(), pick(Condition.Comparator.values()), leaf());
            };
        }
        int next = depth - 1;
        return switch (random.nextInt(8)) {
            case 6 -> new ConditionTerm.Some(new Scope.Rows(IndicatorId.of("records")), mostly(next), Optional.empty());
            case 7 -> new ConditionTerm.None(new Scope.Rows(IndicatorId.of("records")), mostly(next), Optional.empty());
            case 0 -> new Condition.All(List.of(condition(next), condition(next)));
            case 1 -> new Condition.Any(List.of(condition(next), condition(next)));
            case 2 -> new Condition.AtLeast(2, List.of(condition(next), condition(0), condition(0)));
            case 3 -> new Condition.Not(condition(next));
            case 4 -> new Condition.Absent(quantity(next), Set.of(Reason.ZERO_DENOMINATOR, Reason.UNDECIDED));
            default -> new Condition.Compare(quantity(next), pick(Condition.Comparator.values()), quantity(next));
        };
    }

    private Optional<Condition> mostly(int depth) {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(condition(depth));
    }

    private Quantity leaf() {
        return switch (random.nextInt(4)) {
            case 0 -> constant();
            case 1 -> Quantity.of("full");
            case 2 -> Quantity.of("x");
            default -> Quantity.of("y");
        };
    }

    private Quantity constant() {
        return Quantity.of(decimal(random.nextInt(-40, 41)));
    }

    private Quantity positive() {
        return Quantity.of(decimal(random.nextInt(1, 30)));
    }

    private static String decimal(int tenths) {
        return Rational.of(tenths, 10).toString();
    }

    /** Bands with open and closed ends, and now and then with a gap or an overlap. */
    private Map<Interval, Figure> bands() {
        Map<Interval, Figure> bands = new LinkedHashMap<>();
        bands.put(Interval.of(random.nextBoolean() ? "(,0)" : "(,0]"), Figure.of("1"));
        bands.put(Interval.of(random.nextBoolean() ? "[0,2)" : "(0,2]"), Figure.of("2"));
        bands.put(Interval.of(random.nextBoolean() ? "[2,)" : "(2,)"), Figure.of("4"));
        return bands;
    }

    /** What is known for a unit only. */
    private Quantity unprinted(int depth) {
        Quantity any = quantity(depth);
        return any instanceof Input.Constant ? Quantity.of("x") : any;
    }

    private Quantity interpolated(int depth) {
        boolean printed = random.nextBoolean();
        return new Interpolated(
                quantity(depth),
                List.of(
                        point("-1", "0"),
                        printed || random.nextBoolean() ? point("1.5", "3") : point(unprinted(depth), Quantity.of("3")),
                        printed || random.nextBoolean() ? point("2", "10") : point(unprinted(depth), quantity(depth))),
                printed || random.nextBoolean() ? Quantity.of("0") : quantity(depth),
                printed || random.nextBoolean() ? Quantity.of("10") : quantity(depth));
    }

    @SafeVarargs
    private <T> T pick(T... of) {
        return of[random.nextInt(of.length)];
    }
}
