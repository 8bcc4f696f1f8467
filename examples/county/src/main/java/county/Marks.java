package county;

import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Rounding;
import java.math.BigDecimal;
import java.util.Optional;

/** Marks as a sheet prints them; what is printed rounded is exact in result.json. */
final class Marks {
    private static final Rational HUNDRED = Rational.of(100);

    private Marks() {}

    /** A score with two decimals, to which the rulebook has rounded it. */
    static String score(Optional<Rational> score) {
        return score.map(Marks::two).orElse("--");
    }

    /** Marks with two decimals. */
    static String two(Rational marks) {
        return marks.toDecimal(Rounding.halfUp(2)).toPlainString();
    }

    /** Full marks, without decimals that say nothing. */
    static String full(Rational marks) {
        return shortest(marks.toDecimal(Rounding.halfUp(2)));
    }

    /** A part of a whole in per cent, for a drawing. */
    static String percent(Rational part, Rational whole) {
        return whole.signum() == 0
                ? "0"
                : shortest(part.times(HUNDRED).dividedBy(whole).toDecimal(Rounding.halfUp(3)));
    }

    private static String shortest(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }
}
