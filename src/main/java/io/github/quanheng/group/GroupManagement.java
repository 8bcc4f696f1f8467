package io.github.quanheng.group;

import com.google.common.collect.ImmutableMap;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.institution.Service;
import io.github.quanheng.institution.ServiceList;
import io.github.quanheng.internal.Check;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.When;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.value.Ratio;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * How a group is managed on a day (集团管理状况): the state of each of the six unified managements (六统一), with evidence, and
 * the centres. All six must be spoken of, if only as {@link Unification.State#NOT_STATED}.
 *
 * <p>Worked example: of the six, three are unified, one in part, one not and one is not stated. Then {@link #unified()} is
 * [3, 6], and the fields {@link #in} state NOT_STATED are the ones to ask about.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableGroupManagement.class)
public abstract class GroupManagement {
    GroupManagement() {}

    /**
     * Returns the group.
     *
     * @return the party that is the group
     */
    public abstract PartyId group();

    /**
     * Returns the day that the statements are about.
     *
     * @return the day
     */
    public abstract LocalDate asOf();

    /**
     * Returns the state of each field.
     *
     * @return the state by field; all six
     */
    public abstract Map<UnifiedField, Unification> fields();

    /**
     * Returns the centres (管理中心, 业务中心).
     *
     * @return the centres, in the order given
     */
    public abstract List<Centre> centres();

    /**
     * Returns how many of the six are managed as one; a part does not count.
     *
     * @return unified of six
     */
    public Ratio unified() {
        return Ratio.of(in(Unification.State.UNIFIED).size(), UnifiedField.values().length);
    }

    /**
     * Returns the fields that are in a state.
     *
     * @param state the state
     * @return the fields, in the order of the six
     */
    public List<UnifiedField> in(Unification.State state) {
        return fields().entrySet().stream()
                .filter(field -> field.getValue().state() == state)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /**
     * Returns the state of each field as a figure for scoring (六统一考核): a code, and missing where no document says, so that "not
     * stated" is never read as "no".
     *
     * @param as the figure of each field, of kind CODE; fields that are not assessed are left out
     * @return the figures; the codes are 已统一, 部分统一 and 未统一
     */
    public Map<FigureKey, Observation> observations(Map<UnifiedField, IndicatorId> as) {
        Map<FigureKey, Observation> all = new LinkedHashMap<>();
        as.forEach((field, indicator) -> {
            Unification is = Objects.requireNonNull(fields().get(field));
            all.put(new FigureKey(indicator, When.NOW), is.observation());
        });
        return ImmutableMap.copyOf(all);
    }

    /**
     * Holds the centres against a list (中心建设情况).
     *
     * @param list the list
     * @return which of the list stand, which are being built or planned, and which are missing
     */
    public ServiceList.Standing against(ServiceList list) {
        return list.against(centres().stream()
                .map(centre -> new Service(centre.name(), centre.state(), Optional.empty()))
                .toList());
    }

    @Value.Check
    void check() {
        List<UnifiedField> missing = Arrays.stream(UnifiedField.values())
                .filter(field -> !fields().containsKey(field))
                .toList();
        Check.that(
                missing.isEmpty(),
                "management of group %s on %s: says nothing of %s; give their state, NOT_STATED if need be",
                group(),
                asOf(),
                missing);
        List<String> names =
                centres().stream().map(centre -> centre.name().zh()).toList();
        Check.that(
                names.stream().distinct().count() == names.size(),
                "management of group %s: its centres %s name one twice; take it out",
                group(),
                names);
    }

    /**
     * Returns a builder; group, day and all six fields are required.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GroupManagement}. */
    public static final class Builder extends ImmutableGroupManagement.Builder {
        Builder() {}
    }
}
