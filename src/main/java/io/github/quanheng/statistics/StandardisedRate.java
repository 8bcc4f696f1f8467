package io.github.quanheng.statistics;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.internal.Check;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Ratio;
import io.github.quanheng.value.Rational;
import java.util.List;

/**
 * A directly standardised rate (直接标准化率): the rate a hospital would have with the standard's patients. Which standard is
 * used changes the answer, so each stratum carries it. Worked: cure rates 65%, 94% and 95% on standards of 2000, 2000 and
 * 1000 give (1300 + 1880 + 950) / 5000 = 82.6%, while the crude rate is 76.8%.
 *
 * @param strata the strata, at least one with a standard above zero
 */
public record StandardisedRate(
        @JsonProperty(required = true) List<Stratum> strata) {
    /**
     * One stratum (层), such as a department or an age group.
     *
     * @param id the name of the stratum
     * @param observed events of cases, at least one case
     * @param standard how many the standard has of this stratum, not negative
     */
    public record Stratum(
            @JsonProperty(required = true) String id,
            @JsonProperty(required = true) Ratio observed,
            @JsonProperty(required = true) Rational standard) {
        /**
         * Checks that the stratum has a rate.
         *
         * @param id the name of the stratum
         * @param observed events of cases
         * @param standard how many the standard has of this stratum
         */
        public Stratum {
            Check.lineId(id, "stratum");
            InvalidValue.unless(
                    observed.denominator().signum() > 0,
                    "observed",
                    "层%s没有病例，没有率",
                    "并入另一层",
                    "stratum %s: has no case, so it has no rate",
                    "merge it with another stratum",
                    id);
            InvalidValue.unless(
                    standard.signum() >= 0,
                    "standard",
                    "层%s的标准数是%s",
                    "写不小于0的数",
                    "stratum %s: its standard is %s",
                    "give zero or more",
                    id,
                    standard);
        }
    }

    /**
     * Checks that each stratum comes once and that the standard holds somebody.
     *
     * @param strata the strata
     */
    public StandardisedRate {
        strata = List.copyOf(strata);
        List<String> ids = strata.stream().map(Stratum::id).toList();
        List<String> twice = ids.stream()
                .filter(id -> ids.indexOf(id) != ids.lastIndexOf(id))
                .distinct()
                .toList();
        InvalidValue.unless(
                twice.isEmpty(),
                "strata",
                "层%s重复",
                "合计",
                "standardised rate: strata %s come more than once",
                "add them up",
                twice);
        InvalidValue.unless(
                strata.stream().anyMatch(stratum -> stratum.standard().signum() > 0),
                "strata",
                "标准人口为空",
                "写出各层的标准数",
                "standardised rate: the standard is empty",
                "give the standard's numbers for each stratum");
    }

    /**
     * Returns the standardised rate.
     *
     * @return a part of one, not rounded
     */
    public Rational rate() {
        Rational expected = Rational.ZERO;
        Rational standard = Rational.ZERO;
        for (Stratum stratum : strata) {
            expected = expected.plus(stratum.observed().quotient().times(stratum.standard()));
            standard = standard.plus(stratum.standard());
        }
        return expected.dividedBy(standard);
    }

    /**
     * Returns the rate as it was observed, without any standard.
     *
     * @return a part of one, not rounded
     */
    public Rational crude() {
        Rational events = Rational.ZERO;
        Rational cases = Rational.ZERO;
        for (Stratum stratum : strata) {
            events = events.plus(stratum.observed().numerator());
            cases = cases.plus(stratum.observed().denominator());
        }
        return events.dividedBy(cases);
    }
}
