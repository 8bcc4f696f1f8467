package io.github.quanheng.conformance;

import static io.github.quanheng.conformance.Grid.MISSING;
import static io.github.quanheng.conformance.Grid.f;
import static io.github.quanheng.conformance.Maths.above;
import static io.github.quanheng.conformance.Maths.isZero;
import static io.github.quanheng.conformance.Maths.min;

import io.github.quanheng.conformance.Grid.Point;
import io.github.quanheng.observation.Datum;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;

/** Scorecards, maturity levels, a capped rating, and what becomes of nothing. */
final class ScorecardGrids {
    private ScorecardGrids() {}

    static Map<String, Grid> all() {
        Map<String, Grid> all = new LinkedHashMap<>();
        all.put(
                "PMML-REASONS",
                people(p -> department(p, Optional.empty())
                        .map(points -> points.add(age(p)).add(income(p)))));
        all.put(
                "PMML-COMPLEX",
                people(p -> department(p, Optional.of(BigFraction.ZERO))
                        .map(points -> points.add(age(p)).add(complexIncome(p)))));
        all.put("SAFE-RATIO/ratio", ratio(Optional.empty()).on("ratio"));
        all.put(
                "SAFE-RATIO/zeroForNothing",
                ratio(Optional.of(BigFraction.ZERO)).on("zeroForNothing"));
        all.put(
                "JEE",
                Grid.of(p -> p.num("level"))
                        .graded(p -> Optional.of(List.of("红", "黄", "黄", "绿", "绿")
                                .get(p.num("level").intValue() - 1)))
                        .axis("level", "1", "2", "3", "4", "5"));
        all.put(
                "CJSART",
                Grid.partial(ScorecardGrids::level)
                        .axis(
                                "answers",
                                answers(),
                                answers("N"),
                                answers("Y"),
                                answers("n"),
                                answers("YNNNN"),
                                answers("YYNNN"),
                                answers("YYYNN"),
                                answers("YYYnN"),
                                answers("yYYNN"),
                                answers("YYYYN"),
                                answers("YYYYn"),
                                answers("yyyyy"),
                                answers("NNNNNN"),
                                answers("YNNNNn"),
                                answers("YYNNNNN"),
                                answers("YYYNNNN"),
                                answers("YYYYYYN")));
        return all;
    }

    private static Grid people(Function<Point, Optional<BigFraction>> formula) {
        return Grid.partial(formula)
                .axis("department", "marketing", "engineering", "business", "legal", MISSING)
                .axis("age", "0", "18", "19", "29", "30", "39", "40", MISSING)
                .axis("income", "0", "500", "1000", "1000.01", "1500", "1500.01", "2500", "2501", "3000", MISSING);
    }

    private static Optional<BigFraction> department(Point p, Optional<BigFraction> others) {
        if (!p.has("department")) {
            return Optional.of(f("-9"));
        }
        Map<String, String> points = Map.of("marketing", "19", "engineering", "3", "business", "6");
        return Optional.ofNullable(points.get(p.code("department")))
                .map(Grid::f)
                .or(() -> others);
    }

    private static BigFraction age(Point p) {
        if (!p.has("age")) {
            return f("-1");
        }
        BigFraction age = p.num("age");
        return f(above(age, "39") ? "18" : above(age, "29") ? "12" : above(age, "18") ? "0" : "-3");
    }

    private static BigFraction income(Point p) {
        if (!p.has("income")) {
            return f("5");
        }
        BigFraction income = p.num("income");
        return f(above(income, "2500") ? "-3" : above(income, "1000") ? "5" : "26");
    }

    private static BigFraction complexIncome(Point p) {
        if (!p.has("income")) {
            return f("3");
        }
        BigFraction income = p.num("income");
        return above(income, "1500")
                ? income.divide(100).subtract(18)
                : above(income, "1000") ? f("5") : income.multiply(f("0.03")).add(11);
    }

    private static Grid ratio(Optional<BigFraction> forNothing) {
        return Grid.partial(p -> !p.has("numerator") || !p.has("denominator")
                        ? Optional.empty()
                        : isZero(p.num("denominator"))
                                ? forNothing
                                : Optional.of(p.num("numerator").divide(p.num("denominator"))))
                .axis("numerator", "0", "1", "5", MISSING)
                .axis("denominator", "0", "1", "2", "3", MISSING);
    }

    /** One letter an answer: Y or N, small when the indicator is fundamental. */
    private static String answers(String letters) {
        return Arrays.stream(letters.split(""))
                .filter(letter -> !letter.isEmpty())
                .map(letter -> "{\"yes\": " + letter.equalsIgnoreCase("y") + ", \"fundamental\": "
                        + letter.equals(letter.toLowerCase(Locale.ROOT)) + "}")
                .collect(Collectors.joining(", ", "{\"records\": [", "]}"));
    }

    private static String answers() {
        return answers("");
    }

    private static Optional<BigFraction> level(Point p) {
        List<Map<String, Datum>> rows = p.rows("answers");
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        long said = rows.stream().filter(row -> yes(row, "yes")).count();
        boolean missed = rows.stream().anyMatch(row -> yes(row, "fundamental") && !yes(row, "yes"));
        BigFraction step = Maths.ceiling(BigFraction.of(said * 5, rows.size()));
        BigFraction level = Maths.max(f("1"), step);
        return Optional.of(missed ? min(level, f("2")) : level);
    }

    private static boolean yes(Map<String, Datum> row, String field) {
        return ((Datum.YesNo) row.get(field)).yes();
    }
}
