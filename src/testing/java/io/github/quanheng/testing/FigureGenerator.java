package io.github.quanheng.testing;

import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.Figures;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Rounding;
import io.github.quanheng.value.Scale;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Makes up figures for the indicators of a rulebook (随机数据), for properties that must hold whatever was reported: within the bounds that an
 * indicator states, some missing and some not applicable. The same seed gives the same figures, on any machine.
 */
public final class FigureGenerator {
    private static final int ABSENT_IN = 12;
    private static final int MOST_ROWS = 4;
    private static final long STEPS = 1_000;
    private static final Rational HUNDRED = Rational.of(100);

    private final List<Indicator> indicators;
    private final SplittableRandom random;

    private FigureGenerator(List<Indicator> indicators, long seed) {
        this.indicators = List.copyOf(indicators);
        this.random = new SplittableRandom(seed);
    }

    /**
     * Begins with a seed.
     *
     * @param rulebook whose indicators
     * @param seed the seed; put it into the message of a test that fails
     * @return the generator
     */
    public static FigureGenerator of(Rulebook rulebook, long seed) {
        return new FigureGenerator(rulebook.indicators(), seed);
    }

    /**
     * Makes up the figures of one unit.
     *
     * @return a figure, or why there is none, for each indicator
     */
    public Figures next() {
        Figures figures = Figures.NONE;
        for (Indicator indicator : indicators) {
            String key = indicator.id().value();
            int die = random.nextInt(ABSENT_IN);
            figures = die == 0
                    ? figures.missing(key, "made up")
                    : die == 1
                            ? figures.notApplicable(key, "made up")
                            : figures.with(key, Observation.of(datum(indicator)));
        }
        return figures;
    }

    private Datum datum(Indicator indicator) {
        return switch (indicator.kind()) {
            case RECORDS -> records(indicator);
            case CODE ->
                new Datum.Code(
                        indicator.codes().isEmpty()
                                ? "甲"
                                : indicator
                                        .codes()
                                        .get(random.nextInt(indicator.codes().size())));
            case OPINION ->
                indicator.hasGrades()
                        ? new Datum.Graded(
                                indicator
                                        .codes()
                                        .get(random.nextInt(indicator.codes().size())),
                                "考核组",
                                "made up",
                                List.of())
                        : new Datum.Opinion(between(indicator, Rational.of(10)), "考核组", "made up", List.of());
            case RATE -> new Datum.Amount(new Figure(between(indicator, Rational.ONE), Scale.PERCENT));
            case NUMBER ->
                new Datum.Amount(Figure.of(between(indicator, HUNDRED).round(new Rounding(0, RoundingMode.FLOOR))));
            default -> plain(indicator.kind());
        };
    }

    private Datum plain(Kind kind) {
        return switch (kind) {
            case YES_NO -> new Datum.YesNo(random.nextBoolean());
            case DAY -> new Datum.Day(LocalDate.of(2020, 1, 1).plusDays(random.nextInt(366)));
            case CODE -> new Datum.Code("甲");
            case RATE -> new Datum.Amount(Figure.of(random.nextInt(101) + "%"));
            default -> new Datum.Amount(Figure.of(String.valueOf(random.nextInt(100))));
        };
    }

    private Datum records(Indicator indicator) {
        List<Map<String, Datum>> rows = new ArrayList<>();
        for (int i = random.nextInt(MOST_ROWS); i > 0; i--) {
            Map<String, Datum> row = new LinkedHashMap<>();
            indicator.fields().forEach((field, kind) -> row.put(field, plain(kind)));
            rows.add(row);
        }
        return new Datum.Records(rows);
    }

    /** A number on a grid within the bounds of the indicator, both ends included. */
    private Rational between(Indicator indicator, Rational otherwise) {
        Rational least = indicator.least().map(Figure::value).orElse(Rational.ZERO);
        Rational most = indicator.most().map(Figure::value).orElseGet(() -> least.plus(otherwise));
        return least.plus(most.minus(least).times(Rational.of(random.nextLong(STEPS + 1), STEPS)));
    }
}
