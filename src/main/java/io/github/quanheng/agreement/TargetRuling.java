package io.github.quanheng.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableMap;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.internal.Check;
import io.github.quanheng.party.Selection;
import io.github.quanheng.value.InvalidValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A ruling on targets of an agreement (目标裁定): how what the paper leaves open is read, of one target or of several at once. What it
 * names replaces what was signed, from then on and for all of them; everything else stays, and so does the text that was signed. Of the words
 * of one goal that can be read in several ways {@link Unclear} has a ruling of its own.
 *
 * <p>{@code {"targets": ["t1", "t2"], "question": "期限至年末还是财年末", "answer": "至年末", "by": "考核办公室", "on": "2024-03-01",
 * "due": "2024-12-31"}}
 *
 * @param targets the targets that it is about, one at least
 * @param question what the paper leaves open
 * @param answer how it is to be read
 * @param by who decided, by office and never by name
 * @param on the day
 * @param goals what figures must come to from now on
 * @param due the day by which the targets are due from now on
 * @param places which places the targets are about from now on
 * @param aspiration what a miss and an excess of a target that is striven for come to from now on
 * @param surplus what an excess of a binding target pays from now on
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TargetRuling(
        @JsonProperty(required = true) List<TargetId> targets,
        @JsonProperty(required = true) String question,
        @JsonProperty(required = true) String answer,
        @JsonProperty(required = true) String by,
        @JsonProperty(required = true) LocalDate on,
        Map<IndicatorId, Goal> goals,
        Optional<LocalDate> due,
        Optional<Selection> places,
        Optional<Aspiration> aspiration,
        Optional<Surplus> surplus) {
    /**
     * Checks that it is about something, and settles something.
     *
     * @param targets the targets that it is about
     * @param question what the paper leaves open
     * @param answer how it is to be read
     * @param by who decided
     * @param on the day
     * @param goals what figures must come to
     * @param due the day by which the targets are due
     * @param places which places the targets are about
     * @param aspiration what a miss and an excess come to
     * @param surplus what an excess pays
     */
    public TargetRuling {
        targets = List.copyOf(targets);
        Check.text(question, "question");
        Check.text(answer, "answer");
        Check.text(by, "by");
        Objects.requireNonNull(on, "on");
        goals = ImmutableMap.copyOf(goals);
        InvalidValue.unless(
                !targets.isEmpty(),
                "targets",
                "对“%s”的裁定没有写明是哪些目标",
                "写出至少一项目标",
                "the ruling on \"%s\" is about no target",
                "name one target at least",
                question);
        InvalidValue.unless(
                !goals.isEmpty()
                        || due.isPresent()
                        || places.isPresent()
                        || aspiration.isPresent()
                        || surplus.isPresent(),
                "answer",
                "对“%s”的裁定没有定下任何一项",
                "写出goals、due、places、aspiration或surplus",
                "the ruling on \"%s\" settles nothing",
                "give goals, due, places, aspiration or surplus",
                question);
    }

    /** The target as it is read from now on. */
    Target read(Target signed) {
        List<Demand> demands = signed.demands().stream()
                .map(demand -> goals.containsKey(demand.indicator())
                        ? demand.read(Objects.requireNonNull(goals.get(demand.indicator())))
                        : demand)
                .toList();
        return ((ImmutableTarget) signed)
                .withDemands(demands)
                .withBy(due.or(signed::by))
                .withPlaces(places.or(signed::places))
                .withAspiration(aspiration.or(signed::aspiration))
                .withSurplus(surplus.or(signed::surplus));
    }
}
