package io.github.quanheng.rulebooks;

import static io.github.quanheng.rulebooks.Facts.f;
import static io.github.quanheng.rulebooks.Facts.number;

import io.github.quanheng.observation.Datum;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;

/** Formulas of items in plain fractions. */
final class Plain {
    static final BigFraction ZERO = BigFraction.ZERO;
    static final BigFraction ONE = BigFraction.ONE;

    private Plain() {}

    /** What a map holds for a key that it surely has. */
    static <T> T at(Map<String, T> map, String key) {
        return Objects.requireNonNull(map.get(key), key);
    }

    static BigFraction min(BigFraction one, BigFraction other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    static BigFraction max(BigFraction one, BigFraction other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    static boolean atLeast(BigFraction value, String bound) {
        return value.compareTo(f(bound)) >= 0;
    }

    static boolean below(BigFraction value, String bound) {
        return value.compareTo(f(bound)) < 0;
    }

    static BigFraction floor(BigFraction value) {
        BigInteger[] parts = value.getNumerator().divideAndRemainder(value.getDenominator());
        return BigFraction.of(parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0]);
    }

    static BigFraction ceiling(BigFraction value) {
        return floor(value.negate()).negate();
    }

    static BigFraction total(List<BigFraction> numbers) {
        return numbers.stream().reduce(ZERO, BigFraction::add);
    }

    static BigFraction times(String number, BigFraction value) {
        return f(number).multiply(value);
    }

    /** How far a value falls short. */
    static BigFraction shortOf(BigFraction value, BigFraction target) {
        return max(ZERO, target.subtract(value));
    }

    /** The share of a target reached, from nothing to the whole. */
    static BigFraction share(BigFraction value, String target) {
        return min(ONE, max(ZERO, value.divide(f(target))));
    }

    /** The worth of the first bound that a value reaches; bounds fall. */
    static BigFraction tier(BigFraction value, String... boundsAndWorths) {
        for (int i = 0; i + 1 < boundsAndWorths.length; i += 2) {
            if (atLeast(value, boundsAndWorths[i])) {
                return f(boundsAndWorths[i + 1]);
            }
        }
        return f(boundsAndWorths[boundsAndWorths.length - 1]);
    }

    /** How many of the facts hold. */
    static int count(Facts unit, String prefix, int last) {
        int holding = 0;
        for (int i = 1; i <= last; i++) {
            holding += unit.yes(prefix + i) ? 1 : 0;
        }
        return holding;
    }

    /** The worth of records by their level, only the gravest of one matter. */
    static BigFraction gravest(Facts unit, String key, Map<String, String> worths) {
        Map<String, BigFraction> byMatter = new LinkedHashMap<>();
        for (Map<String, Datum> row : unit.rows(key)) {
            byMatter.merge(text(at(row, "matter")), f(worths.getOrDefault(text(at(row, "level")), "0")), Plain::max);
        }
        return total(List.copyOf(byMatter.values()));
    }

    /** The marks of findings, each weighed by whether it was put right. */
    static BigFraction findings(Facts unit, String key, String corrected, String not) {
        return unit.rows(key).stream()
                .map(row ->
                        times(((Datum.YesNo) at(row, "corrected")).yes() ? corrected : not, number(at(row, "marks"))))
                .reduce(ZERO, BigFraction::add);
    }

    static String text(Datum datum) {
        return ((Datum.Code) datum).code();
    }

    /** The figures of those that have one. */
    static List<BigFraction> known(List<Facts> units, String key) {
        return units.stream().flatMap(unit -> unit.find(key).stream()).toList();
    }

    static Function<Facts, BigFraction> full(String marks) {
        return unit -> f(marks);
    }
}
