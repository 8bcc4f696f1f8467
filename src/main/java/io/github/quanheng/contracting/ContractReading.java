package io.github.quanheng.contracting;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.observation.Cause;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.When;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Ratio;
import io.github.quanheng.value.Scale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * By which figure a rulebook reads one side of contracting (签约考核口径): coverage beside quality, each in people or in households.
 *
 * @param population the class of the population, by its Chinese name
 * @param measure what is read
 * @param unit in people or in households
 * @param as the rate by which the rulebook reads it
 */
public record ContractReading(
        @JsonProperty(required = true) String population,
        @JsonProperty(required = true) Measure measure,
        @JsonProperty(required = true) Tally.Unit unit,
        @JsonProperty(required = true) IndicatorId as) {
    /** What of contracting is read. */
    public enum Measure {
        /** Signed of those due who are not excused (签约覆盖率). */
        COVERAGE,
        /** Served of signed (履约率). */
        FULFILMENT,
        /** Renewed of expiring (续签率). */
        RENEWAL
    }

    /**
     * Reads the figures of scoring off the coverages. Where only a published rate is known, coverage is that; what is not known is
     * missing, with the reason.
     *
     * @param coverages the coverages, one for each class of the population
     * @param readings what is read as what
     * @return the figures, in the order of the readings
     * @throws IllegalArgumentException if two readings have one name, or two coverages one population
     */
    public static Map<FigureKey, Observation> observations(
            List<ContractCoverage> coverages, List<ContractReading> readings) {
        Map<FigureKey, Observation> all = new LinkedHashMap<>();
        for (ContractReading reading : readings) {
            List<ContractCoverage> found = coverages.stream()
                    .filter(each -> each.population().zh().equals(reading.population()))
                    .toList();
            InvalidValue.unless(
                    found.size() <= 1,
                    "population",
                    "%s的签约数据有%s份",
                    "保留一份",
                    "contracts of %s: there are %s coverages of it",
                    "keep one",
                    reading.population(),
                    found.size());
            Observation read = found.isEmpty()
                    ? new Observation.Missing(Cause.open(Cause.What.NOT_STATED, reading.population()))
                    : reading.of(found.get(0));
            InvalidValue.unless(
                    all.put(new FigureKey(reading.as(), When.NOW), read) == null,
                    "as",
                    "签约的两项读数都叫%s",
                    "改动其中一个",
                    "contracts: two readings are called %s",
                    "rename one",
                    reading.as());
        }
        return all;
    }

    private Observation of(ContractCoverage coverage) {
        Optional<Ratio> ratio = switch (measure) {
            case COVERAGE -> coverage.ratio(unit);
            case FULFILMENT -> coverage.fulfilment(unit);
            case RENEWAL -> coverage.renewal(unit);
        };
        Optional<String> source = Optional.of(coverage.source().document());
        if (ratio.isPresent()) {
            return new Observation.Reported(new Datum.Share(ratio.get()), Optional.empty(), source);
        }
        return coverage.published()
                .filter(rate -> measure == Measure.COVERAGE)
                .<Observation>map(rate -> new Observation.Reported(
                        new Datum.Amount(new Figure(rate.fraction(), Scale.PERCENT)), Optional.empty(), source))
                .orElseGet(() -> new Observation.Missing(Cause.open(Cause.What.NOT_STATED, population)));
    }
}
