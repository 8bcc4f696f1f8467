package io.github.quanheng.contracting;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.internal.Check;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Ratio;
import java.util.Optional;

/**
 * One batch of patients of the poverty-relief programme (三个一批): a class of patient, what is done for it, and how many it has
 * reached. A person may be in more than one batch, so batches are not added up.
 *
 * @param patients the class of patient, such as 大病
 * @param measure what is done, such as 集中救治
 * @param reached how many
 * @param due how many patients of that class there are, where it is stated; not fewer than reached
 * @param source where the figure is written
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record TreatmentBatch(
        @JsonProperty(required = true) Label patients,
        @JsonProperty(required = true) Label measure,
        @JsonProperty(required = true) Tally reached,
        Optional<Tally> due,
        @JsonProperty(required = true) Citation source) {
    /**
     * Checks that no more were reached than there are.
     *
     * @param patients the class of patient
     * @param measure what is done
     * @param reached how many
     * @param due how many there are
     * @param source where the figure is written
     */
    public TreatmentBatch {
        for (Tally.Unit unit : Tally.Unit.values()) {
            long some = reached.in(unit).orElse(0L);
            long all = due.flatMap(tally -> tally.in(unit)).orElse(some);
            Check.that(
                    some <= all,
                    "batch %s (%s): %s are reached, but only %s %s are due; correct one",
                    patients,
                    measure,
                    some,
                    all,
                    unit);
        }
    }

    /**
     * Returns how many of those due were reached (覆盖率).
     *
     * @param unit households or people
     * @return reached of due; empty when one is not counted in that unit
     */
    public Optional<Ratio> ratio(Tally.Unit unit) {
        return due.flatMap(tally -> tally.in(unit))
                .flatMap(all -> reached.in(unit).map(some -> Ratio.of(some, all)));
    }
}
