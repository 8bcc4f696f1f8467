package io.github.quanheng.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableMap;
import io.github.quanheng.rule.Cases.Choose;
import io.github.quanheng.rule.Comparison.Piecewise;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Straight lines between points (区间线性插值). Below the first point the marks are {@code before}, above the last {@code after}; at the
 * points themselves those of the points. Values and marks of points may be any quantities: a parameter, last year's figure, the best of
 * the peers, the full marks. Points that are not in rising order for a unit leave it UNDECIDED, as two that coincide do: nothing says
 * then which line is meant. Example: through (75%, 0), (85%, 8), (90%, 10): 80% earns 4. Example: from the lowest of the peers, 60%, for
 * nothing to the highest, 90%, for 10 marks: 81% earns 7.
 *
 * @param of the value
 * @param through the points, in rising order, at least two
 * @param before the marks below the first point
 * @param after the marks above the last point
 */
public record Interpolated(
        @JsonProperty(required = true) Quantity of,
        @JsonProperty(required = true) List<Point> through,
        @JsonProperty(required = true) Quantity before,
        @JsonProperty(required = true) Quantity after)
        implements FieldTerm {
    /**
     * Checks the order of the points that are constants; that of the others is known for each unit only.
     *
     * @param of the value
     * @param through the points
     * @param before the marks below the first point
     * @param after the marks above the last point
     */
    public Interpolated {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(through, "through");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        through = List.copyOf(through);
        InvalidValue.unless(
                through.size() >= 2,
                "through",
                "只有%s个点",
                "至少写两个点",
                "has %s points",
                "write two at least",
                through.size());
        List<Figure> printed = new ArrayList<>();
        for (Point point : through) {
            if (point.x() instanceof Input.Constant constant) {
                printed.add(constant.figure());
            }
        }
        rising(printed, "through");
    }

    /**
     * A point of an interpolation (插值点). JSON: {@code ["85%", "8"]}, {@code ["$target", "full"]}.
     *
     * @param x the value
     * @param y the marks there
     */
    public record Point(Quantity x, Quantity y) {
        /**
         * Takes the parts; none is null.
         *
         * @param x the value
         * @param y the marks there
         */
        public Point {
            Objects.requireNonNull(x, "x");
            Objects.requireNonNull(y, "y");
        }

        @JsonCreator
        static Point of(List<Quantity> pair) {
            InvalidValue.unless(
                    pair.size() == 2,
                    "point",
                    "有%s个数",
                    "写两个数[值, 分]，如[\"85%%\", 8]",
                    "is not two numbers but %s",
                    "write two, [value, marks], such as [\"85%%\", 8]",
                    pair.size());
            return new Point(pair.get(0), pair.get(1));
        }

        @JsonValue
        List<Quantity> pair() {
            return List.of(x, y);
        }
    }

    /** Refuses figures that are not in rising order. */
    static void rising(List<Figure> figures, String key) {
        for (int i = 1; i < figures.size(); i++) {
            Figure before = figures.get(i - 1);
            Figure next = figures.get(i);
            InvalidValue.unless(
                    before.value().compareTo(next.value()) < 0,
                    key,
                    "点%s不在%s之前",
                    "按由小到大排列",
                    "point %s does not come before %s",
                    "put them in rising order",
                    before,
                    next);
        }
    }

    /**
     * Returns the path of the value of a point.
     *
     * @param point which, from 0 on
     * @return the key of that operand
     */
    public static String valueAt(int point) {
        return "interpolated.through[" + point + "][0]";
    }

    /**
     * Returns the path of the marks at a point.
     *
     * @param point which, from 0 on
     * @return the key of that operand
     */
    public static String marksAt(int point) {
        return "interpolated.through[" + point + "][1]";
    }

    /**
     * Returns whether the order of the points is known for each unit only.
     *
     * @return false where all of them are printed
     */
    public boolean hasOpenOrder() {
        return disorder().isPresent();
    }

    @Override
    public Map<String, Node> operands() {
        ImmutableMap.Builder<String, Node> operands =
                ImmutableMap.<String, Node>builder().put("interpolated.of", of);
        for (int i = 0; i < through.size(); i++) {
            operands.put(valueAt(i), through.get(i).x());
            operands.put(marksAt(i), through.get(i).y());
        }
        return operands.put("interpolated.before", before)
                .put("interpolated.after", after)
                .buildOrThrow();
    }

    @Override
    public Quantity meaning() {
        return isPrinted() ? curve() : cases();
    }

    private boolean isPrinted() {
        for (Point point : through) {
            if (!(point.x() instanceof Input.Constant && point.y() instanceof Input.Constant)) {
                return false;
            }
        }
        return before instanceof Input.Constant && after instanceof Input.Constant;
    }

    private static Figure figure(Quantity printed) {
        return ((Input.Constant) printed).figure();
    }

    private Piecewise curve() {
        List<Piece> pieces = new ArrayList<>();
        Figure first = figure(through.get(0).x());
        pieces.add(Piece.level(new Interval(Optional.empty(), false, Optional.of(first), false), figure(before)));
        for (int i = 1; i < through.size(); i++) {
            Figure low = figure(through.get(i - 1).x());
            Figure high = figure(through.get(i).x());
            Figure start = figure(through.get(i - 1).y());
            Rational rise = figure(through.get(i).y()).value().minus(start.value());
            pieces.add(new Piece(
                    new Interval(Optional.of(low), true, Optional.of(high), i == through.size() - 1),
                    start,
                    Optional.of(rise.dividedBy(high.value().minus(low.value()))),
                    Optional.of(low)));
        }
        Figure end = figure(through.get(through.size() - 1).x());
        pieces.add(Piece.level(new Interval(Optional.of(end), false, Optional.empty(), false), figure(after)));
        return new Piecewise(of, pieces);
    }

    /** Points out of order come first; then what lies below each point, from the first on. */
    private Choose cases() {
        List<Cases.Case> cases = new ArrayList<>();
        disorder().ifPresent(when -> cases.add(new Cases.Case(when, new Input.NoScore(Reason.UNDECIDED))));
        cases.add(new Cases.Case(
                new Condition.Compare(
                        of, Condition.Comparator.LESS_THAN, through.get(0).x()),
                before));
        for (int i = 1; i < through.size(); i++) {
            Point low = through.get(i - 1);
            Point high = through.get(i);
            Quantity share = new Arithmetic.Quotient(
                    new Arithmetic.Difference(of, List.of(low.x())),
                    new Arithmetic.Difference(high.x(), List.of(low.x())));
            Quantity rise = new Arithmetic.Difference(high.y(), List.of(low.y()));
            cases.add(new Cases.Case(
                    new Condition.Compare(of, Condition.Comparator.AT_MOST, high.x()),
                    new Arithmetic.Sum(List.of(low.y(), new Arithmetic.Product(List.of(rise, share))))));
        }
        return new Choose(Cases.Hit.FIRST, cases, after);
    }

    /** Some point that does not come after the one before it; of two that are printed the rule itself says it. */
    private Optional<Condition> disorder() {
        List<Condition> wrong = new ArrayList<>();
        for (int i = 1; i < through.size(); i++) {
            Quantity low = through.get(i - 1).x();
            Quantity high = through.get(i).x();
            if (!(low instanceof Input.Constant && high instanceof Input.Constant)) {
                wrong.add(new Condition.Compare(low, Condition.Comparator.AT_LEAST, high));
            }
        }
        return wrong.isEmpty()
                ? Optional.empty()
                : Optional.of(wrong.size() == 1 ? wrong.get(0) : new Condition.Any(wrong));
    }
}
