package io.github.quanheng.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableMap;
import io.github.quanheng.party.Roster;
import io.github.quanheng.plan.Plan;
import io.github.quanheng.value.Period;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How many matters of each department, area or unit have which light (红黄绿看板), with the yardstick that the lights were given by.
 *
 * @param period the time reported on; the lights are as of its last day
 * @param yardstick when a light is yellow or red
 * @param rows the rows, in order of first occurrence
 */
public record Board(
        @JsonProperty(required = true) Period period,
        @JsonProperty(required = true) LightRule yardstick,
        @JsonProperty(required = true) List<Row> rows) {
    /**
     * Copies the rows.
     *
     * @param period the time reported on
     * @param yardstick when a light is yellow or red
     * @param rows the rows
     */
    public Board {
        rows = List.copyOf(rows);
    }

    /**
     * The matters of one department, area or unit.
     *
     * @param of whose matters, by identifier; empty for those of none
     * @param lights how many have which light; lights that none has are left out
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Row(Optional<String> of, Map<Light, Integer> lights) {
        /**
         * Copies the counts.
         *
         * @param of whose matters
         * @param lights how many have which light
         */
        public Row {
            lights = ImmutableMap.copyOf(lights);
        }
    }

    /**
     * Returns the board by responsible party.
     *
     * @param report where the matters stand
     * @return one row for each party
     */
    public static Board byParty(ProgressReport report) {
        return of(report, row -> Optional.of(row.responsible().value()));
    }

    /**
     * Returns the board by unit: matters of departments and posts under the body that they are part of.
     *
     * @param report where the matters stand
     * @param roster the parties
     * @return one row for each unit
     */
    public static Board byUnit(ProgressReport report, Roster roster) {
        return of(report, row -> Optional.of(roster.unit(row.responsible()).value()));
    }

    /**
     * Returns the board by area of a plan.
     *
     * @param report where the matters stand
     * @param plan the plan
     * @return one row for each area; matters that the plan does not have stand in a row of none
     */
    public static Board byArea(ProgressReport report, Plan plan) {
        return of(report, row -> plan.item(row.matter()).flatMap(plan::area).map(Object::toString));
    }

    private static Board of(ProgressReport report, Function<ProgressReport.Row, Optional<String>> key) {
        Map<Optional<String>, Map<Light, Integer>> counts = new LinkedHashMap<>();
        report.rows()
                .forEach(row -> counts.computeIfAbsent(key.apply(row), any -> new EnumMap<>(Light.class))
                        .merge(row.light(), 1, Integer::sum));
        return new Board(
                report.period(),
                report.yardstick(),
                counts.entrySet().stream()
                        .map(each -> new Row(each.getKey(), each.getValue()))
                        .toList());
    }
}
