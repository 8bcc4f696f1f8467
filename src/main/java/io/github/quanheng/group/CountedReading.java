package io.github.quanheng.group;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.institution.Capacity;
import io.github.quanheng.observation.Cause;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.When;
import io.github.quanheng.party.Counted;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Rational;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * By which figure a rulebook reads parties that a document counts and does not name (只计数单位的考核口径): how many they are, or what
 * they have all together. Example: four care centres with 395 beds are read as 4 and as 395.
 *
 * @param what what is counted, by its Chinese name
 * @param capacity which of their capacities; how many they are when empty
 * @param as the number by which the rulebook reads it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CountedReading(
        @JsonProperty(required = true) String what,
        Optional<String> capacity,
        @JsonProperty(required = true) IndicatorId as) {
    /**
     * Reads the figures of scoring off what is counted; what is not counted is missing, with the reason.
     *
     * @param counted what is counted
     * @param readings what is read as what
     * @return the figures, in the order of the readings
     * @throws IllegalArgumentException if two readings have one name
     */
    public static Map<FigureKey, Observation> observations(List<Counted> counted, List<CountedReading> readings) {
        Map<FigureKey, Observation> all = new LinkedHashMap<>();
        for (CountedReading reading : readings) {
            Optional<Counted> found = counted.stream()
                    .filter(each -> each.what().zh().equals(reading.what()))
                    .findFirst();
            Observation read = found.flatMap(reading::figure)
                    .<Observation>map(figure -> new Observation.Reported(
                            new Datum.Amount(figure),
                            Optional.empty(),
                            found.map(each -> each.source().document())))
                    .orElseGet(() -> new Observation.Missing(
                            Cause.open(Cause.What.NOT_STATED, reading.capacity().orElse(reading.what()))));
            InvalidValue.unless(
                    all.put(new FigureKey(reading.as(), When.NOW), read) == null,
                    "as",
                    "两项读数都叫%s",
                    "改动其中一个",
                    "counted parties: two readings are called %s",
                    "rename one",
                    reading.as());
        }
        return all;
    }

    private Optional<Figure> figure(Counted counted) {
        return capacity.isEmpty()
                ? Optional.of(Figure.of(Rational.of(counted.number())))
                : counted.capacities().stream()
                        .filter(each -> each.what().zh().equals(capacity.get()))
                        .map(Capacity::amount)
                        .findFirst();
    }
}
