package io.github.quanheng.conformance;

import io.github.quanheng.grading.AwardName;
import io.github.quanheng.grading.GradeName;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.result.PastResult;
import io.github.quanheng.result.StateName;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A formula for a clause, written without the library's rules, and the inputs at which the two must agree: every combination
 * of the values on its axes.
 *
 * <p>An axis is named after the figure it sets: {@code rate}, {@code rate@-1}; that of another unit {@code peer1/rate},
 * {@code member1/rate}, {@code lead/rate}; an attribute of the unit {@code own/类别}, its own target {@code target/T}, the
 * assessed year {@code period}. Its values are written as in JSON; {@link #MISSING} and {@link #NOT_APPLICABLE} are
 * absences.
 */
final class Grid {
    /** An input that should be there and is not. */
    static final String MISSING = "{\"missing\": \"未报\"}";

    /** An input that does not arise. */
    static final String NOT_APPLICABLE = "{\"notApplicable\": \"无此业务\"}";

    /** One combination of inputs, read by the formula. */
    record Point(Map<String, Observation> facts) {
        private Datum datum(String key) {
            return ((Observation.Reported) facts.get(key)).finalValue();
        }

        boolean has(String key) {
            return facts.get(key) instanceof Observation.Reported;
        }

        boolean notApplicable(String key) {
            return facts.get(key) instanceof Observation.NotApplicable;
        }

        BigFraction num(String key) {
            return number(datum(key));
        }

        boolean yes(String key) {
            return ((Datum.YesNo) datum(key)).yes();
        }

        String code(String key) {
            return ((Datum.Code) datum(key)).code();
        }

        BigFraction numerator(String key) {
            return fraction(((Datum.Share) datum(key)).ratio().numerator());
        }

        BigFraction denominator(String key) {
            return fraction(((Datum.Share) datum(key)).ratio().denominator());
        }

        List<Map<String, Datum>> rows(String key) {
            return ((Datum.Records) datum(key)).rows();
        }

        /** The combination as the example that it stands for. */
        Example example() {
            Map<FigureKey, Observation> given = new LinkedHashMap<>();
            Map<String, String> unit = new LinkedHashMap<>();
            Map<ParameterId, Figure> targets = new LinkedHashMap<>();
            Optional<Period> period = Optional.empty();
            Map<String, Map<FigureKey, Observation>> others = new TreeMap<>();
            for (String key : facts.keySet()) {
                int slash = key.indexOf('/');
                String whose = slash < 0 ? "" : key.substring(0, slash);
                String what = key.substring(slash + 1);
                if (whose.equals("past")) {
                    continue;
                }
                if (whose.equals("own")) {
                    unit.put(what, code(key));
                } else if (whose.equals("target")) {
                    targets.put(ParameterId.of(what), ((Datum.Amount) datum(key)).figure());
                } else if (key.equals("period")) {
                    period = Optional.of(Period.ofYear(num(key).intValue()));
                } else {
                    (whose.isEmpty() ? given : others.computeIfAbsent(whose, name -> new LinkedHashMap<>()))
                            .put(FigureKey.of(what), facts.get(key));
                }
            }
            return new Example(
                    given,
                    unit,
                    targets,
                    period,
                    named(others, "peer"),
                    named(others, "member"),
                    named(others, "child"),
                    Optional.ofNullable(others.get("lead")),
                    Optional.empty(),
                    Optional.empty(),
                    Map.of(),
                    Map.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Map.of(),
                    Map.of(),
                    List.of(),
                    past());
        }

        /** The earlier years: {@code past/grade@-1}, {@code past/state@-1} and {@code past/award@-2}, 无 for no award. */
        private Optional<ResultRules.Expected> past() {
            Map<Integer, PastResult> years = new TreeMap<>();
            for (String key : facts.keySet()) {
                if (key.startsWith("past/") && has(key)) {
                    int at = key.indexOf('@');
                    int year = 2020 + Integer.parseInt(key.substring(at + 1));
                    String what = key.substring(5, at);
                    Optional<String> value = Optional.of(code(key)).filter(name -> !name.equals("无"));
                    years.put(
                            year,
                            new PastResult(
                                    PartyId.of("unit"),
                                    year,
                                    value.filter(name -> what.equals("grade")).map(GradeName::of),
                                    Optional.empty(),
                                    value.filter(name -> what.equals("award")).map(AwardName::of).stream()
                                            .toList(),
                                    value.filter(name -> what.equals("state")).map(StateName::of)));
                }
            }
            return years.isEmpty()
                    ? Optional.empty()
                    : Optional.of(ResultRules.Expected.past(List.copyOf(years.values())));
        }

        private static List<Map<FigureKey, Observation>> named(
                Map<String, Map<FigureKey, Observation>> others, String prefix) {
            return others.entrySet().stream()
                    .filter(other -> other.getKey().startsWith(prefix))
                    .map(Map.Entry::getValue)
                    .toList();
        }
    }

    private final Map<String, List<String>> axes = new LinkedHashMap<>();
    private final Function<Point, Optional<BigFraction>> formula;
    private Optional<Function<Point, Optional<String>>> grades = Optional.empty();
    private Optional<Function<Point, String>> results = Optional.empty();
    private Optional<String> ruling = Optional.empty();
    private Optional<LineId> line = Optional.empty();

    private Grid(Function<Point, Optional<BigFraction>> formula) {
        this.formula = formula;
    }

    /** A grid whose formula always has a value. */
    static Grid of(Function<Point, BigFraction> formula) {
        return new Grid(point -> Optional.of(formula.apply(point)));
    }

    /** A grid whose formula may have none: the text is silent there, or the input absurd. */
    static Grid partial(Function<Point, Optional<BigFraction>> formula) {
        return new Grid(formula);
    }

    /** Adds an input and the values it takes, in JSON form: {@code 59.9%}, {@code true}, {@code {"ratio": [1, 2]}}. */
    Grid axis(String key, String... values) {
        axes.put(key, List.of(values));
        return this;
    }

    /** Applies a ruling of the clause. */
    Grid ruled(String name) {
        ruling = Optional.of(name);
        return this;
    }

    /** Looks at one line instead of the item or the total. */
    Grid on(String id) {
        line = Optional.of(LineId.of(id));
        return this;
    }

    /** Adds a formula for the grade; it has none where nothing is graded. */
    Grid graded(Function<Point, Optional<String>> grade) {
        grades = Optional.of(grade);
        return this;
    }

    /** Adds a formula for what the score leads to, in the words of {@link ResultCheck#summary}. */
    Grid leadingTo(Function<Point, String> result) {
        results = Optional.of(result);
        return this;
    }

    Optional<Function<Point, String>> results() {
        return results;
    }

    Optional<String> ruling() {
        return ruling;
    }

    Optional<LineId> line() {
        return line;
    }

    Optional<BigFraction> expected(Point point) {
        return formula.apply(point);
    }

    Optional<Function<Point, Optional<String>>> grades() {
        return grades;
    }

    List<Point> points() {
        List<Map<String, Observation>> points = List.of(Map.of());
        for (Map.Entry<String, List<String>> axis : axes.entrySet()) {
            List<Map<String, Observation>> longer = new ArrayList<>();
            for (Map<String, Observation> point : points) {
                for (String value : axis.getValue()) {
                    Map<String, Observation> next = new LinkedHashMap<>(point);
                    next.put(axis.getKey(), observation(value));
                    longer.add(next);
                }
            }
            points = longer;
        }
        return points.stream().map(Point::new).toList();
    }

    private static Observation observation(String json) {
        if (json.equals(MISSING) || json.equals(NOT_APPLICABLE) || json.startsWith("{\"value\"")) {
            return QuanhengJson.read(json, Observation.class);
        }
        boolean bare = !json.startsWith("{") && !json.equals("true") && !json.equals("false");
        return Observation.of(QuanhengJson.read(bare ? '"' + json + '"' : json, Datum.class));
    }

    /** What an assessor gave, as a value on an axis. */
    static String opinion(String value) {
        return "{\"opinion\": {\"value\": \"" + value + "\", \"assessor\": \"考核组\", \"reason\": \"现场查看\"}}";
    }

    /** The number of a datum, by plain arithmetic. */
    static BigFraction number(Datum datum) {
        if (datum instanceof Datum.Share share) {
            return fraction(share.ratio().numerator())
                    .divide(fraction(share.ratio().denominator()));
        }
        if (datum instanceof Datum.Opinion opinion) {
            return fraction(opinion.value());
        }
        return fraction(((Datum.Amount) datum).figure().value());
    }

    static BigFraction fraction(Rational value) {
        return BigFraction.of(value.numerator(), value.denominator());
    }

    /** A decimal or a fraction as text: {@code "0.5"}, {@code "2/3"}. */
    static BigFraction f(String text) {
        return fraction(Rational.of(text));
    }
}
