package io.github.quanheng.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.internal.Check;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.value.Figure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One thing that was done about a matter (办理记录). Events are added and never changed.
 *
 * @param action what was done
 * @param on the day
 * @param by the party that did it
 * @param role in which role, never a person's name
 * @param reason why, or what was found
 * @param evidence what it rests on; required where something is said to be done
 * @param done how much is done by now, in all; with a report of progress or completion
 * @param until the deadline; with an order of rectification, where it is required
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
        Optional<LocalDate> until) {
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
     * @param until the deadline
     */
    public Event {
        String name = action + " on " + on;
        Check.text(role, "role of " + name);
        Check.text(reason, "reason of " + name);
        evidence = List.copyOf(evidence);
        evidence.forEach(item -> Check.text(item, "evidence of " + name));
        Check.that(!action.proven() || !evidence.isEmpty(), "%s: says that something is done; name the evidence", name);
        Check.that(
                done.isEmpty()
                        || action == Action.PROGRESS
                        || action == Action.REPORT_DONE
                        || action == Action.VERIFY
                        || action == Action.REPORT_RECTIFIED
                        || action == Action.RE_VERIFY,
                "%s: says that %s is done; report it as progress",
                name,
                done.map(Figure::toString).orElse(""));
        Check.that(action != Action.PROGRESS || done.isPresent(), "%s: says not how much is done", name);
        Check.that(
                done.isEmpty() || done.get().value().signum() >= 0,
                "%s: less than nothing is done, %s",
                name,
                done.map(Figure::toString).orElse(""));
        Check.that(
                until.isPresent() == (action == Action.ORDER_RECTIFICATION),
                "%s: an order of rectification has a deadline, and nothing else has",
                name);
        Check.that(
                until.isEmpty() || !until.get().isBefore(on),
                "%s: its deadline %s is past",
                name,
                until.map(LocalDate::toString).orElse(""));
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
        return new Event(action, on, by, role, reason, List.of(evidence), Optional.empty(), Optional.empty());
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
        return new Event(Action.PROGRESS, on, by, role, reason, List.of(), Optional.of(done), Optional.empty());
    }

    /**
     * Returns an order of rectification.
     *
     * @param on the day
     * @param by the party that orders it
     * @param role in which role
     * @param reason what was found
     * @param until the deadline
     * @return the event
     */
    public static Event rectify(LocalDate on, PartyId by, String role, String reason, LocalDate until) {
        return new Event(
                Action.ORDER_RECTIFICATION, on, by, role, reason, List.of(), Optional.empty(), Optional.of(until));
    }
}
