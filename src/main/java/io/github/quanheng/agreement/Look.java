package io.github.quanheng.agreement;

import io.github.quanheng.agreement.Attainment.Finding;
import io.github.quanheng.agreement.Attainment.Standing;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Rational;
import java.time.LocalDate;
import java.util.Optional;

/** With what one target is judged: the figures, the day, whether it is due then, and the time of the agreement. */
record Look(Submission submission, LocalDate asOf, boolean due, Period time) {
    Finding unknown(IndicatorId indicator, Reason why) {
        return Finding.none(indicator, due ? Standing.UNKNOWN : Standing.NOT_DUE, why);
    }

    /** What can still grow may be met before it is due. */
    Finding atLeast(IndicatorId indicator, Rational is, Rational asked) {
        int order = is.compareTo(asked);
        Standing standing =
                order > 0 ? Standing.EXCEEDED : order == 0 ? Standing.MET : due ? Standing.MISSED : Standing.NOT_DUE;
        return Finding.of(indicator, standing, is, asked, lacking(asked.minus(is)));
    }

    static Optional<Rational> lacking(Rational gap) {
        return Optional.of(gap).filter(some -> some.signum() > 0);
    }
}
