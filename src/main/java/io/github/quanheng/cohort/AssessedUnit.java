package io.github.quanheng.cohort;

import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableMap;
import io.github.quanheng.internal.NeedsModule;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Party;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.InvalidValue;
import java.util.Map;

/**
 * One assessed unit of a run (被考核单位): who it is, what it submitted, and the targets of its own agreement.
 *
 * @param party who it is
 * @param submission what it is scored on
 * @param targets its own targets (一院一策), by the names that the rulebook foresees
 */
@JsonIdentityInfo(generator = NeedsModule.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AssessedUnit(
        @JsonProperty(required = true) Party party,
        @JsonProperty(required = true) Submission submission,
        Map<ParameterId, Figure> targets) {
    /**
     * Checks that the submission is the party's.
     *
     * @param party who it is
     * @param submission what it is scored on
     * @param targets its own targets
     */
    public AssessedUnit {
        targets = ImmutableMap.copyOf(targets);
        InvalidValue.unless(
                submission.party().equals(party.id()),
                "submission",
                "单位%s的数据是%s的",
                "给出本单位自己的",
                "the submission of unit %s is that of %s",
                "give the unit's own",
                party.id(),
                submission.party());
    }

    /**
     * Returns a unit without targets of its own.
     *
     * @param party who it is
     * @param submission what it is scored on
     * @return the unit
     */
    public static AssessedUnit of(Party party, Submission submission) {
        return new AssessedUnit(party, submission, Map.of());
    }

    /**
     * Returns the unit with one more target of its own (一院一策).
     *
     * @param name the parameter of the rulebook
     * @param target its value, such as {@code "62%"}
     * @return the unit with it
     */
    public AssessedUnit withTarget(String name, String target) {
        ImmutableMap<ParameterId, Figure> all = ImmutableMap.<ParameterId, Figure>builder()
                .putAll(targets)
                .put(ParameterId.of(name), Figure.of(target))
                .buildOrThrow();
        return new AssessedUnit(party, submission, all);
    }
}
