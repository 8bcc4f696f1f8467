package io.github.quanheng.conformance;

import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A formula for a clause, written without the library's rules, and the inputs at which the two must agree: every combination
 * of the values on its axes.
 */
final class Grid {
    /** One combination of inputs, read by the formula. */
    record Point(Map<String, Datum> facts) {
        BigFraction num(String key) {
            Datum datum = facts.get(key);
            if (datum instanceof Datum.Share share) {
                return fraction(share.ratio().numerator())
                        .divide(fraction(share.ratio().denominator()));
            }
            if (datum instanceof Datum.Opinion opinion) {
                return fraction(opinion.value());
            }
            return fraction(((Datum.Amount) datum).figure().value());
        }

        boolean yes(String key) {
            return ((Datum.YesNo) facts.get(key)).yes();
        }

        String code(String key) {
            return ((Datum.Code) facts.get(key)).code();
        }

        List<Map<String, Datum>> rows(String key) {
            return ((Datum.Records) facts.get(key)).rows();
        }
    }

    private final Map<String, List<String>> axes = new LinkedHashMap<>();
    private final Function<Point, Optional<BigFraction>> formula;
    private Optional<String> ruling = Optional.empty();

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

    Optional<String> ruling() {
        return ruling;
    }

    Optional<BigFraction> expected(Point point) {
        return formula.apply(point);
    }

    List<Point> points() {
        List<Map<String, Datum>> points = List.of(Map.of());
        for (Map.Entry<String, List<String>> axis : axes.entrySet()) {
            List<Map<String, Datum>> longer = new ArrayList<>();
            for (Map<String, Datum> point : points) {
                for (String value : axis.getValue()) {
                    Map<String, Datum> next = new LinkedHashMap<>(point);
                    next.put(axis.getKey(), datum(value));
                    longer.add(next);
                }
            }
            points = longer;
        }
        return points.stream().map(Point::new).toList();
    }

    static Map<FigureKey, Observation> given(Point point) {
        Map<FigureKey, Observation> given = new LinkedHashMap<>();
        point.facts().forEach((key, datum) -> given.put(FigureKey.of(key), Observation.of(datum)));
        return given;
    }

    private static Datum datum(String json) {
        boolean bare = !json.startsWith("{") && !json.equals("true") && !json.equals("false");
        return QuanhengJson.read(bare ? '"' + json + '"' : json, Datum.class);
    }

    static BigFraction fraction(Rational value) {
        return BigFraction.of(value.numerator(), value.denominator());
    }

    /** A decimal or a fraction as text: {@code "0.5"}, {@code "2/3"}. */
    static BigFraction f(String text) {
        return fraction(Rational.of(text));
    }
}
