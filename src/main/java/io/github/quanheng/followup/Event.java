package io.github.quanheng.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableSet;
import io.github.quanheng.internal.Check;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.InvalidValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One thing that was done about a matter (办理记录). Events are added and never changed.
 *
 * @param action what was done
 * @param on the day
 * @param by the party that did it, or that decided it
 * @param role in which role, never a person's name
 * @param reason why, or what was found
 * @param evidence what it rests on; required where something is said to be done, put right in the books, extended or given up
 * @param done how much is done by now, in all; with a report, a correction or a verification
 * @param stage the stage reached by now, as 主体完工; with the same
 * @param until the deadline; required of an order of rectification and of an extension, possible with supervision
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Event(
        @JsonProperty(required = true) Action action,
        @JsonProperty(required = true) LocalDate on,
        @JsonProperty(required = true) PartyId by,
        @JsonProperty(required = true) String role,
        @JsonProperty(required = true) String reason,
        List<String> evidence,
        Optional<Figure> done,
        Optional<String> stage,
        Optional<LocalDate> until) {
    private static final ImmutableSet<Action> TELLING = ImmutableSet.of(
            Action.PROGRESS,
            Action.CORRECT,
            Action.REPORT_DONE,
            Action.VERIFY,
            Action.REPORT_RECTIFIED,
            Action.RE_VERIFY);

    /**
     * Checks what each kind of event needs.
     *
     * @param action what was done
     * @param on the day
     * @param by the party that did it
     * @param role in which role
     * @param reason why, or what was found
     * @param evidence what it rests on
     * @param done how much is done by now, in all
     * @param stage the stage reached by now
     * @param until the deadline
     */
    public Event {
        Check.text(role, "role");
        Check.text(reason, "reason");
        evidence = List.copyOf(evidence);
        evidence.forEach(item -> Check.text(item, "evidence"));
        stage.ifPresent(reached -> Check.text(reached, "stage"));
        InvalidValue.unless(
                !action.proven() || !evidence.isEmpty(),
                "evidence",
                "%s（%s）说明已完成或已决定，却没有佐证",
                "写明佐证",
                "%s on %s: says that something is done or decided",
                "name the evidence",
                action,
                on);
        InvalidValue.unless(
                TELLING.contains(action) || (done.isEmpty() && stage.isEmpty()),
                "done",
                "%s（%s）写了完成%s",
                "以填报进度（PROGRESS）报告",
                "%s on %s: says that %s is done",
                "report it as progress",
                action,
                on,
                done.map(Figure::toString).or(() -> stage).orElse(""));
        InvalidValue.unless(
                (action != Action.PROGRESS && action != Action.CORRECT) || done.isPresent() || stage.isPresent(),
                "done",
                "%s（%s）没有写明完成多少",
                "写明完成数或阶段",
                "%s on %s: says not how much is done",
                "give the figure or the stage",
                action,
                on);
        InvalidValue.unless(
                done.isEmpty() || done.get().value().signum() >= 0,
                "done",
                "%s（%s）的完成数是%s",
                "写0以上的数",
                "%s on %s: less than nothing is done, %s",
                "write 0 or more",
                action,
                on,
                done.map(Figure::toString).orElse(""));
        boolean needsDeadline = action == Action.ORDER_RECTIFICATION || action == Action.EXTEND;
        InvalidValue.unless(
                action == Action.SUPERVISE || until.isPresent() == needsDeadline,
                "until",
                "%s（%s）的时限写得不对",
                "责令整改、延期须写时限，督办可写，其余不写",
                "%s on %s has a deadline that it cannot have, or lacks the one it needs",
                "an order of rectification and an extension have a deadline, supervision may, and nothing else has",
                action,
                on);
        InvalidValue.unless(
                until.isEmpty() || !until.get().isBefore(on),
                "until",
                "%s（%s）的时限%s已过",
                "写当日或以后",
                "%s on %s: its deadline %s is past",
                "name that day or a later one",
                action,
                on,
                until.map(LocalDate::toString).orElse(""));
    }

    private static Event of(
            Action action,
            LocalDate on,
            PartyId by,
            String role,
            String reason,
            List<String> evidence,
            Optional<Figure> done,
            Optional<LocalDate> until) {
        return new Event(action, on, by, role, reason, evidence, done, Optional.empty(), until);
    }

    /**
     * Returns an event without figure and deadline.
     *
     * @param action what was done
     * @param on the day
     * @param by the party that did it
     * @param role in which role
     * @param reason why, or what was found
     * @param evidence what it rests on
     * @return the event
     */
    public static Event of(Action action, LocalDate on, PartyId by, String role, String reason, String... evidence) {
        return of(action, on, by, role, reason, List.of(evidence), Optional.empty(), Optional.empty());
    }

    /**
     * Returns a report, a correction or a verification with its figure.
     *
     * @param action what was done
     * @param on the day
     * @param by the party that did it
     * @param role in which role
     * @param reason what was found
     * @param done how much is done by now, in all
     * @param evidence what it rests on
     * @return the event
     */
    public static Event counted(
            Action action, LocalDate on, PartyId by, String role, String reason, Figure done, String... evidence) {
        return of(action, on, by, role, reason, List.of(evidence), Optional.of(done), Optional.empty());
    }

    /**
     * Returns a report of progress.
     *
     * @param on the day
     * @param by the party that reports
     * @param role in which role
     * @param reason what was found
     * @param done how much is done by now, in all
     * @return the event
     */
    public static Event progress(LocalDate on, PartyId by, String role, String reason, Figure done) {
        return counted(Action.PROGRESS, on, by, role, reason, done);
    }

    /**
     * Returns an event with a deadline: supervision (限期督办), an order of rectification (限期整改) or an extension (延期).
     *
     * @param action what was ordered or granted
     * @param on the day
     * @param by the party that decided it
     * @param role in which role
     * @param reason what was found
     * @param until the deadline
     * @param evidence what the decision rests on
     * @return the event
     */
    public static Event until(
            Action action, LocalDate on, PartyId by, String role, String reason, LocalDate until, String... evidence) {
        return of(action, on, by, role, reason, List.of(evidence), Optional.empty(), Optional.of(until));
    }
}
