package county;

import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Rounding;
import java.math.BigDecimal;
import java.util.Optional;

/** Marks as a sheet prints them; every number that is printed rounded is exact in result.json. */
final class Marks {
    private Marks() {}

    /** A score, which the rulebook has rounded to two decimals at most. */
    static String score(Optional<Rational> score) {
        return score.map(Marks::two).orElse("--");
    }

    /** Marks with two decimals. */
    static String two(Rational marks) {
        return marks.toDecimal(Rounding.halfUp(2)).toPlainString();
    }

    /** Full marks, without decimals that say nothing. */
    static String full(Rational marks) {
        BigDecimal plain = marks.toDecimal(Rounding.halfUp(2)).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0).toPlainString() : plain.toPlainString();
    }

    /** A part of a whole in per cent, for the drawing. */
    static String percent(Rational part, Rational whole) {
        return whole.signum() == 0
                ? "0"
                : part.times(Rational.of(100)).dividedBy(whole).toDecimal(Rounding.halfUp(3)).stripTrailingZeros().toPlainString();
    }
}
