package io.github.quanheng.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Statement;
import io.github.quanheng.value.Truth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Warning states that are carried from year to year (黄牌警告、重点管理). Example: last in the group leads from 正常 to 黄牌; last
 * again from 黄牌 to 重点管理; not last from 黄牌 back to 正常; two years of progress out of 重点管理.
 *
 * @param initial the state of a unit that has no earlier year at all
 * @param steps the ways from state to state; of those that start in a state the first that holds is taken, and the state stays
 *     when none does
 */
public record WarningStates(
        @JsonProperty(required = true) StateName initial,
        @JsonProperty(required = true) List<Step> steps) {
    /**
     * A way from one state to another.
     *
     * @param from the state at the start of the year
     * @param when when it is taken
     * @param to the state at its end
     */
    public record Step(
            @JsonProperty(required = true) StateName from,
            @JsonProperty(required = true) Trigger when,
            @JsonProperty(required = true) StateName to) {}

    /**
     * What a year did to the state of a unit (状态变化).
     *
     * @param party the unit
     * @param from the state at the start of the year; empty when it is not known
     * @param to the state at its end; empty when it is not known
     * @param evidence what was looked at
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Transition(
            @JsonProperty(required = true) PartyId party,
            Optional<StateName> from,
            Optional<StateName> to,
            List<Evidence> evidence) {
        /**
         * Copies the evidence.
         *
         * @param party the unit
         * @param from the state at the start of the year
         * @param to the state at its end
         * @param evidence what was looked at
         */
        public Transition {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * Checks that every step starts in a state that can be reached, and asks for no state but these.
     *
     * @param initial the first state
     * @param steps the ways from state to state
     */
    public WarningStates {
        steps = List.copyOf(steps);
        InvalidValue.unless(
                !steps.isEmpty(),
                "steps",
                "没有一步",
                "至少写一步",
                "warning states: no step leads anywhere",
                "give at least one");
        for (Step step : steps) {
            boolean reached = step.from().equals(initial)
                    || steps.stream().anyMatch(other -> other.to().equals(step.from()));
            InvalidValue.unless(
                    reached,
                    "steps",
                    "没有一步通到“%s”，而有一步由它到“%s”",
                    "更正名称",
                    "warning states: nothing leads to %s, from where a step to %s starts",
                    "correct its name",
                    step.from(),
                    step.to());
        }
        Set<StateName> known = names(initial, steps);
        steps.forEach(step -> asked(step.when())
                .forEach(state -> InvalidValue.unless(
                        known.contains(state),
                        "steps",
                        "“%s”到“%s”的一步问到“%s”，而状态只有%s",
                        "更正名称",
                        "warning states: the step from %s to %s asks for %s, but the states are %s",
                        "correct its name",
                        step.from(),
                        step.to(),
                        state,
                        known)));
    }

    private static Set<StateName> names(StateName initial, List<Step> steps) {
        Set<StateName> names = new LinkedHashSet<>(List.of(initial));
        steps.forEach(step -> names.addAll(List.of(step.from(), step.to())));
        return names;
    }

    private static Stream<StateName> asked(Trigger trigger) {
        if (trigger instanceof Trigger.State state) {
            return state.in().stream();
        }
        if (trigger instanceof Trigger.Not not) {
            return asked(not.of());
        }
        List<Trigger> parts = trigger instanceof Trigger.All all
                ? all.of()
                : trigger instanceof Trigger.Any any ? any.of() : List.of();
        return parts.stream().flatMap(WarningStates::asked);
    }

    /** The states that there are: those that steps lead from and to. */
    Set<StateName> names() {
        return names(initial, steps);
    }

    /**
     * Holds the steps against the rulebook and the awards that they speak of.
     *
     * @param names what they may speak of
     * @return what does not fit, such as at {@code steps[0].when.graded.in}
     */
    public List<Problem> problems(ResultNames names) {
        TriggerCheck check = TriggerCheck.of(names);
        look(check);
        return check.problems();
    }

    private void look(TriggerCheck check) {
        for (int i = 0; i < steps.size(); i++) {
            check.look("steps[" + i + "].when", steps.get(i).when());
        }
    }

    /**
     * Returns what this year does to the state of a unit.
     *
     * @param dossier the unit
     * @param names what the steps may speak of
     * @return the transition; the state is not known when last year's is not, or when a step that could be taken is not decided
     * @throws InvalidTriggers if a step asks for a line that the sheet of the unit does not have, or for a grade, effect, award or
     *     state that there is not; it names all
     */
    public Transition next(Dossier dossier, ResultNames names) {
        InvalidTriggers.refuse(new Statement("警告状态", "warning states"), names, dossier.sheet(), this::look);
        boolean anyYear = dossier.history().results().stream()
                .anyMatch(past -> past.party().equals(dossier.party()));
        Optional<StateName> from = anyYear
                ? dossier.history().find(dossier.party(), dossier.year() - 1).flatMap(PastResult::state)
                : Optional.of(initial);
        if (from.isEmpty()) {
            return new Transition(
                    dossier.party(), from, Optional.empty(), List.of(new Evidence.State(dossier.year() - 1, from)));
        }
        List<Evidence> evidence = new ArrayList<>();
        for (Step step : steps) {
            if (!step.from().equals(from.get())) {
                continue;
            }
            Finding found = step.when().judge(dossier);
            evidence.addAll(found.evidence());
            if (found.answer() != Truth.FALSE) {
                boolean taken = found.answer() == Truth.TRUE;
                return new Transition(
                        dossier.party(), from, taken ? Optional.of(step.to()) : Optional.empty(), evidence);
            }
        }
        return new Transition(dossier.party(), from, from, evidence);
    }
}
