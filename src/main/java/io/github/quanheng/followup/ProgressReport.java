package io.github.quanheng.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableMap;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.plan.ItemId;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where all matters stand at the end of a quarter, a half-year or a year (进展通报).
 *
 * @param period the time reported on; the report is as of its last day
 * @param yardstick when a light is yellow or red: a light is never shown without it
 * @param rows one row for each matter, in the order given
 * @param lights how many matters have which light; lights that none has are left out
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProgressReport(
        @JsonProperty(required = true) Period period,
        @JsonProperty(required = true) LightRule yardstick,
        @JsonProperty(required = true) List<Row> rows,
        Map<Light, Integer> lights) {
    /**
     * Copies the rows.
     *
     * @param period the time reported on
     * @param yardstick when a light is yellow or red
     * @param rows one row for each matter
     * @param lights how many matters have which light
     */
    public ProgressReport {
        rows = List.copyOf(rows);
        lights = ImmutableMap.copyOf(lights);
    }

    /**
     * One matter of a report.
     *
     * @param matter the matter
     * @param name what it is called
     * @param responsible who has to do it
     * @param status how it stands
     * @param light its light
     * @param events what was done about it within the time reported on
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Row(
            @JsonProperty(required = true) ItemId matter,
            @JsonProperty(required = true) Label name,
            @JsonProperty(required = true) PartyId responsible,
            @JsonProperty(required = true) Status status,
            @JsonProperty(required = true) Light light,
            List<Event> events) {
        /**
         * Copies the events.
         *
         * @param matter the matter
         * @param name what it is called
         * @param responsible who has to do it
         * @param status how it stands
         * @param light its light
         * @param events what was done about it
         */
        public Row {
            events = List.copyOf(events);
        }
    }

    /**
     * Reports on matters.
     *
     * @param matters the matters
     * @param period the time reported on, with both ends
     * @param rule when a light is yellow or red
     * @return the report
     */
    public static ProgressReport of(List<Matter> matters, Period period, LightRule rule) {
        LocalDate asOf = period.last()
                .orElseThrow(() -> InvalidValue.of(
                        "period", "%s没有截止日", "写明最后一天", "report on %s: has no end", "name the last day", period));
        List<Row> rows = new ArrayList<>();
        Map<Light, Integer> lights = new EnumMap<>(Light.class);
        for (Matter matter : matters) {
            Light light = rule.light(matter, asOf);
            lights.merge(light, 1, Integer::sum);
            rows.add(new Row(
                    matter.id(),
                    matter.name(),
                    matter.responsible(),
                    matter.on(asOf, rule.settles()),
                    light,
                    matter.events().stream()
                            .filter(event -> period.contains(event.on()))
                            .toList()));
        }
        return new ProgressReport(period, rule, rows, lights);
    }

    /**
     * Returns how many matters are done (完成率).
     *
     * @return those done of all that were not given up
     */
    public Ratio done() {
        return Ratio.of(
                lights.getOrDefault(Light.DONE, 0), rows.size() - (long) lights.getOrDefault(Light.CANCELLED, 0));
    }

    /**
     * Returns the quarters of a year (季度).
     *
     * @param year the year
     * @return four periods
     */
    public static List<Period> quarters(int year) {
        return parts(year, 4);
    }

    /**
     * Returns the halves of a year (半年).
     *
     * @param year the year
     * @return two periods
     */
    public static List<Period> halves(int year) {
        return parts(year, 2);
    }

    private static List<Period> parts(int year, int count) {
        InvalidValue.unless(
                year >= 1900 && year <= 9998,
                "year",
                "年份是%s",
                "年份自1900至9998",
                "the year is %s",
                "write one from 1900 to 9998",
                year);
        List<Period> parts = new ArrayList<>();
        LocalDate first = LocalDate.of(year, 1, 1);
        for (int i = 0; i < count; i++) {
            LocalDate next = first.plusMonths(12 / count);
            parts.add(Period.of(first, next.minusDays(1)));
            first = next;
        }
        return List.copyOf(parts);
    }
}
