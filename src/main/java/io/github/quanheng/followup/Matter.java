package io.github.quanheng.followup;

import com.google.common.collect.ImmutableSet;
import io.github.quanheng.internal.Check;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.plan.ItemId;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Rational;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A matter that is followed through (督办事项): a task of a plan, or something that came up, such as a hazard. Its state is
 * computed from its events and never stored.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableMatter.class)
public abstract class Matter {
    private static final ImmutableSet<State> SETTLED = ImmutableSet.of(State.VERIFIED, State.RE_VERIFIED, State.CLOSED);
    private static final ImmutableSet<State> REPORTED = ImmutableSet.of(State.REPORTED_DONE, State.RECTIFIED);

    Matter() {}

    /**
     * Returns the identifier: that of the item of the plan, where it is one.
     *
     * @return the identifier
     */
    public abstract ItemId id();

    /**
     * Returns the name.
     *
     * @return the name
     */
    public abstract Label name();

    /**
     * Returns who has to do it (责任单位).
     *
     * @return the responsible party
     */
    public abstract PartyId responsible();

    /**
     * Returns who watches over it (督办单位).
     *
     * @return the supervising party, another one
     */
    public abstract PartyId supervisor();

    /**
     * Returns the time for it; it is due on the last day.
     *
     * @return the period, with both ends
     */
    public abstract Period period();

    /**
     * Returns how much there is to do in all, such as 32 clinics.
     *
     * @return the amount, where it can be counted
     */
    public abstract Optional<Figure> amount();

    /**
     * Returns what was done about it.
     *
     * @return the events in order of time
     */
    public abstract List<Event> events();

    @Value.Check
    void check() {
        Check.that(
                !responsible().equals(supervisor()),
                "matter %s (%s): %s would supervise itself; name another supervisor",
                id(),
                name(),
                supervisor());
        Check.that(period().last().isPresent(), "matter %s (%s): is never due; name the last day", id(), name());
        Check.that(
                amount().isEmpty() || amount().get().value().signum() > 0,
                "matter %s (%s): its amount %s must be positive",
                id(),
                name(),
                amount().map(Figure::toString).orElse(""));
        State state = State.PLANNED;
        LocalDate last = LocalDate.MIN;
        for (Event event : events()) {
            Check.that(
                    !event.on().isBefore(last),
                    "matter %s: %s on %s comes after an event of %s; put events in order of time",
                    id(),
                    event.action(),
                    event.on(),
                    last);
            Check.that(
                    !event.action().byOthers() || !event.by().equals(responsible()),
                    "matter %s: %s on %s by %s, which is itself responsible; someone else must do that",
                    id(),
                    event.action(),
                    event.on(),
                    event.by());
            State now = state;
            state = now.after(event.action()).orElseThrow(() -> new IllegalTransition(id(), now, event));
            last = event.on();
        }
    }

    /**
     * Returns the matter with one more event.
     *
     * @param event what was done
     * @return the matter as it is then
     * @throws IllegalTransition if the state does not allow it; it says what was allowed
     * @throws IllegalArgumentException if the event is out of order, or the responsible party confirms its own work
     */
    public Matter with(Event event) {
        return builder()
                .id(id())
                .name(name())
                .responsible(responsible())
                .supervisor(supervisor())
                .period(period())
                .amount(amount())
                .addAllEvents(events())
                .addEvents(event)
                .build();
    }

    /**
     * Returns how the matter stands on a day. Later events are not seen.
     *
     * @param asOf the day
     * @param settles when a matter counts as done in time
     * @return its status
     */
    public Status on(LocalDate asOf, Settles settles) {
        State state = State.PLANNED;
        LocalDate since = period().first();
        LocalDate due = period().last().orElseThrow();
        Optional<LocalDate> reported = Optional.empty();
        Optional<LocalDate> verified = Optional.empty();
        Optional<Figure> done = Optional.empty();
        boolean supervised = false;
        for (Event event : events()) {
            if (event.on().isAfter(asOf)) {
                break;
            }
            State next = state.after(event.action()).orElseThrow();
            since = next == state ? since : event.on();
            state = next;
            due = event.until().orElse(due);
            done = event.done().isPresent() ? event.done() : done;
            switch (event.action()) {
                case REPORT_DONE, REPORT_RECTIFIED -> reported = Optional.of(event.on());
                case VERIFY, RE_VERIFY -> {
                    verified = Optional.of(event.on());
                    supervised = false;
                }
                case SUPERVISE -> supervised = true;
                case REOPEN -> done = Optional.empty();
                default -> {}
            }
        }
        boolean isSettled = SETTLED.contains(state) || (settles == Settles.WHEN_REPORTED && REPORTED.contains(state));
        Optional<LocalDate> settledOn =
                isSettled ? (settles == Settles.WHEN_REPORTED ? reported : verified) : Optional.empty();
        long late = ChronoUnit.DAYS.between(due, settledOn.orElse(asOf));
        return new Status(
                state, since, due, settledOn, isSettled || late > 0 ? late : 0, supervised, done, share(state, done));
    }

    /** How much of the whole is done: none before the start, all once it is verified, else as reported. */
    private Optional<Rational> share(State state, Optional<Figure> done) {
        if (SETTLED.contains(state)) {
            return Optional.of(Rational.ONE);
        }
        if (state == State.PLANNED) {
            return Optional.of(Rational.ZERO);
        }
        return done.flatMap(some -> amount().isPresent()
                ? Optional.of(some.value().dividedBy(amount().get().value()))
                : Optional.of(some.value()).filter(part -> some.isRate()));
    }

    /**
     * Returns a builder; id, name, responsible, supervisor and period are required.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Matter}. */
    public static final class Builder extends ImmutableMatter.Builder {
        Builder() {}
    }
}
