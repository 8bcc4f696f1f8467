package io.github.quanheng.observation;

import com.google.common.collect.ImmutableMap;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Ratio;
import io.github.quanheng.value.Rational;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The figures of one party, one after the other (观测值的写法); immutable, each method gives a new value with one more. A figure
 * that is given twice is refused.
 *
 * <pre>{@code
 * Figures figures = Figures.of("managed", "59.6%").yes("plan").ratio("visits", 596, 1000).missing("beds", "未报");
 * }</pre>
 */
public final class Figures {
    /** No figures. */
    public static final Figures NONE = new Figures(ImmutableMap.of());

    private final ImmutableMap<FigureKey, Observation> byKey;

    private Figures(ImmutableMap<FigureKey, Observation> byKey) {
        this.byKey = byKey;
    }

    /**
     * Returns one figure.
     *
     * @param key the indicator, or the indicator in a period such as {@code "rate@-1"}
     * @param figure such as {@code "66.2%"} or {@code "27"}
     * @return the figures
     */
    public static Figures of(String key, String figure) {
        return NONE.figure(key, figure);
    }

    /**
     * Adds a figure as it was reported.
     *
     * @param key the indicator, or the indicator in a period
     * @param figure such as {@code "66.2%"} or {@code "27"}
     * @return the figures with it
     */
    public Figures figure(String key, String figure) {
        return with(key, Observation.of(figure));
    }

    /**
     * Adds a rate by its parts.
     *
     * @param key the indicator
     * @param numerator the numerator
     * @param denominator the denominator
     * @return the figures with it
     */
    public Figures ratio(String key, long numerator, long denominator) {
        return with(key, Observation.of(new Datum.Share(new Ratio(Rational.of(numerator), Rational.of(denominator)))));
    }

    /**
     * Adds a yes (是).
     *
     * @param key the indicator
     * @return the figures with it
     */
    public Figures yes(String key) {
        return with(key, Observation.of(new Datum.YesNo(true)));
    }

    /**
     * Adds a no (否).
     *
     * @param key the indicator
     * @return the figures with it
     */
    public Figures no(String key) {
        return with(key, Observation.of(new Datum.YesNo(false)));
    }

    /**
     * Adds a code, such as a level (级别).
     *
     * @param key the indicator
     * @param code the code as the document writes it
     * @return the figures with it
     */
    public Figures code(String key, String code) {
        return with(key, Observation.of(new Datum.Code(code)));
    }

    /**
     * Adds a day (日期).
     *
     * @param key the indicator
     * @param day the day
     * @return the figures with it
     */
    public Figures day(String key, LocalDate day) {
        return with(key, Observation.of(new Datum.Day(day)));
    }

    /**
     * Adds records, such as events or samples (记录).
     *
     * @param key the indicator
     * @param rows each with its fields
     * @return the figures with them
     */
    public Figures records(String key, List<Map<String, Datum>> rows) {
        return with(key, Observation.of(new Datum.Records(rows)));
    }

    /**
     * Adds an assessor's opinion (酌情).
     *
     * @param key the indicator
     * @param opinion what was judged, by whom and why
     * @return the figures with it
     */
    public Figures opinion(String key, Datum.Opinion opinion) {
        return with(key, Observation.of(opinion));
    }

    /**
     * Adds an assessor's opinion that is a grade (等次评语).
     *
     * @param key the indicator
     * @param opinion which grade, by whom and why
     * @return the figures with it
     */
    public Figures graded(String key, Datum.Graded opinion) {
        return with(key, Observation.of(opinion));
    }

    /**
     * Adds a figure that is known only as a bound (只知界限): {@code bounded("inspections", Datum.Bound.atLeast("50"))}.
     *
     * @param key the indicator
     * @param bound what is known of it
     * @return the figures with it
     */
    public Figures bounded(String key, Datum.Bound bound) {
        return with(key, Observation.of(bound));
    }

    /**
     * Adds that a figure is missing (缺报).
     *
     * @param key the indicator
     * @param reason why
     * @return the figures with it
     */
    public Figures missing(String key, String reason) {
        return with(key, new Observation.Missing(reason));
    }

    /**
     * Adds that a figure does not apply (不适用).
     *
     * @param key the indicator
     * @param reason why
     * @return the figures with it
     */
    public Figures notApplicable(String key, String reason) {
        return with(key, new Observation.NotApplicable(reason));
    }

    /**
     * Adds any observation, such as one with a verified value.
     *
     * @param key the indicator
     * @param observation what is known of it
     * @return the figures with it
     * @throws InvalidValue if the figure is there already
     */
    public Figures with(String key, Observation observation) {
        FigureKey figure = FigureKey.of(key);
        InvalidValue.unless(!byKey.containsKey(figure), key, "写了两次", "留一次", "is given twice", "give it once");
        return new Figures(ImmutableMap.<FigureKey, Observation>builder()
                .putAll(byKey)
                .put(figure, observation)
                .buildOrThrow());
    }

    /**
     * Returns what is known of each figure.
     *
     * @return the observations, in the order given
     */
    public Map<FigureKey, Observation> byKey() {
        return byKey;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Figures figures && figures.byKey.equals(byKey);
    }

    @Override
    public int hashCode() {
        return byKey.hashCode();
    }

    @Override
    public String toString() {
        return byKey.toString();
    }
}
