package io.github.quanheng.followup;

import com.google.common.collect.ImmutableSet;
import io.github.quanheng.agreement.Rung;
import io.github.quanheng.internal.Check;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rational;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Walks through the events of a matter in their order, and refuses the first that cannot be. */
final class Course {
    private static final ImmutableSet<State> SETTLED = ImmutableSet.of(State.VERIFIED, State.RE_VERIFIED, State.CLOSED);
    private static final ImmutableSet<State> REPORTED = ImmutableSet.of(State.REPORTED_DONE, State.RECTIFIED);
    private static final ImmutableSet<Action> REPORTS =
            ImmutableSet.of(Action.PROGRESS, Action.REPORT_DONE, Action.REPORT_RECTIFIED);

    private final Matter matter;
    private State state = State.PLANNED;
    private LocalDate last = LocalDate.MIN;
    private LocalDate since;
    private LocalDate due;
    private boolean supervised;
    private Optional<LocalDate> supervisedUntil = Optional.empty();
    private Optional<LocalDate> reported = Optional.empty();
    private Optional<LocalDate> verified = Optional.empty();
    private Optional<Figure> done = Optional.empty();
    private Optional<String> stage = Optional.empty();

    Course(Matter matter) {
        this.matter = matter;
        since = matter.period().first();
        due = matter.period().last().orElseThrow();
    }

    void take(Event event) {
        String what = "matter " + matter.id() + ": " + event.action() + " on " + event.on();
        Check.that(
                !event.on().isBefore(last), "%s comes after an event of %s; put events in order of time", what, last);
        last = event.on();
        part(event, what);
        State before = state;
        State next = before.after(event.action()).orElseThrow(() -> new IllegalTransition(matter.id(), before, event));
        figures(event, what);
        boolean verifies = event.action() == Action.VERIFY || event.action() == Action.RE_VERIFY;
        if (verifies && isShort()) {
            next = State.FOUND_SHORT;
        }
        since = next == before ? since : event.on();
        state = next;
        days(event, what, verifies);
    }

    /** Reports are for those who work on it, and what confirms, presses or decides is for those above them. */
    private void part(Event event, String what) {
        PartyId by = event.by();
        Check.that(
                !event.action().byOthers() || !by.equals(matter.responsible()),
                "%s by %s, which is itself responsible; someone else must do that",
                what,
                by);
        boolean above = by.equals(matter.supervisor()) || matter.overseers().contains(by);
        boolean works = by.equals(matter.responsible()) || matter.cooperating().contains(by);
        Check.that(
                !event.action().byOthers() || above,
                "%s by %s, which has no part in it; that is for %s, or name it among the overseers",
                what,
                by,
                matter.supervisor());
        Check.that(
                event.action().byOthers() || works || (above && event.action() == Action.CORRECT),
                "%s by %s, which has no part in it; that is for %s, or name it among the cooperating",
                what,
                by,
                matter.responsible());
    }

    private void figures(Event event, String what) {
        if (event.action() == Action.REOPEN) {
            done = Optional.empty();
            stage = Optional.empty();
            return;
        }
        event.done().ifPresent(now -> {
            Check.that(
                    matter.amount().map(Figure::isRate).orElse(now.isRate()) == now.isRate(),
                    "%s: %s is done of %s; give both as counts or both as rates",
                    what,
                    now,
                    matter.amount().map(Figure::toString).orElse(""));
            Check.that(
                    !REPORTS.contains(event.action())
                            || done.isEmpty()
                            || now.value().compareTo(done.get().value()) >= 0,
                    "%s: %s is done, but %s was done before; what is done does not grow less: record a CORRECT with its reason",
                    what,
                    now,
                    done.map(Figure::toString).orElse(""));
        });
        event.stage().ifPresent(now -> {
            List<String> names = names();
            Check.that(
                    names.contains(now), "%s: reached %s, but its stages are %s; correct the name", what, now, names);
            Check.that(
                    !REPORTS.contains(event.action())
                            || stage.map(names::indexOf).orElse(-1) <= names.indexOf(now),
                    "%s: reached %s, but %s was reached before; record a CORRECT with its reason",
                    what,
                    now,
                    stage.orElse(""));
        });
        done = event.done().or(() -> done);
        stage = event.stage().or(() -> stage);
        boolean claims = event.action() == Action.REPORT_DONE
                || event.action() == Action.VERIFY
                || event.action() == Action.RE_VERIFY;
        Check.that(
                !claims || matter.amount().isEmpty() || done.isPresent(),
                "%s: says not how much of %s is done; give the figure",
                what,
                matter.amount().map(Figure::toString).orElse(""));
        Check.that(
                !claims || matter.stages().isEmpty() || stage.isPresent(),
                "%s: says not which of the stages %s is reached; give the stage",
                what,
                names());
    }

    private void days(Event event, String what, boolean verifies) {
        switch (event.action()) {
            case REPORT_DONE, REPORT_RECTIFIED -> reported = Optional.of(event.on());
            case SUPERVISE -> {
                supervised = true;
                supervisedUntil = event.until().or(() -> supervisedUntil);
            }
            case EXTEND -> {
                LocalDate later = event.until().orElseThrow();
                Check.that(
                        later.isAfter(due),
                        "%s: extends to %s, but it is due on %s; name a later day",
                        what,
                        later,
                        due);
                due = later;
                supervisedUntil = supervisedUntil.filter(later::isBefore);
            }
            case ORDER_RECTIFICATION -> due = event.until().orElseThrow();
            default -> {}
        }
        if (verifies && state != State.FOUND_SHORT) {
            verified = Optional.of(event.on());
        }
        if ((verifies && state != State.FOUND_SHORT) || event.action() == Action.CANCEL) {
            supervised = false;
            supervisedUntil = Optional.empty();
        }
    }

    private List<String> names() {
        return matter.stages().stream().map(Rung::at).toList();
    }

    private boolean isShort() {
        boolean lacksStage = !matter.stages().isEmpty() && !stage.equals(Optional.of(names().get(names().size() - 1)));
        return lacksStage
                || share().filter(part -> part.compareTo(Rational.ONE) < 0).isPresent();
    }

    /** How much of the amount is done; of a rate without an amount, the rate. */
    private Optional<Rational> share() {
        return done.flatMap(some -> matter.amount().isPresent()
                ? Optional.of(some.value().dividedBy(matter.amount().get().value()))
                : Optional.of(some.value()).filter(part -> some.isRate()));
    }

    Status on(LocalDate asOf, Settles settles) {
        boolean settled =
                SETTLED.contains(state) || (settles == Settles.WHEN_REPORTED && REPORTED.contains(state) && !isShort());
        Optional<LocalDate> settledOn =
                settled ? (settles == Settles.WHEN_REPORTED ? reported : verified) : Optional.empty();
        long late = ChronoUnit.DAYS.between(due, settledOn.orElse(asOf));
        boolean counts = state != State.CANCELLED && (settled || late > 0);
        Optional<Rational> share = state == State.PLANNED
                ? Optional.of(Rational.ZERO)
                : share().or(() -> Optional.of(Rational.ONE).filter(all -> SETTLED.contains(state)));
        return new Status(
                state,
                since,
                matter.period().last().orElseThrow(),
                due,
                settledOn,
                counts ? late : 0,
                supervised,
                supervisedUntil,
                done,
                share,
                stage);
    }
}
