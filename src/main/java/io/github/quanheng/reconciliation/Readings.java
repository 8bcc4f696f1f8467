package io.github.quanheng.reconciliation;

import io.github.quanheng.followup.Action;
import io.github.quanheng.followup.Event;
import io.github.quanheng.followup.Matter;
import io.github.quanheng.reconciliation.Contradiction.Kind;
import io.github.quanheng.reconciliation.Contradiction.Place;
import io.github.quanheng.reconciliation.Contradiction.Side;
import io.github.quanheng.value.Figure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the events of a matter say of its figure up to a day: as reported done, with corrections, and as found. */
record Readings(Matter matter, Optional<Figure> reportedDone, Optional<Figure> found) {
    static Readings of(Matter matter, LocalDate asOf) {
        Optional<Figure> told = Optional.empty();
        Optional<Figure> reported = Optional.empty();
        Optional<Figure> found = Optional.empty();
        List<Event> seen = matter.events().stream()
                .filter(event -> !event.on().isAfter(asOf))
                .toList();
        for (Event event : seen) {
            if (event.done().isPresent() || event.action() == Action.REOPEN) {
                told = event.done();
            }
            switch (event.action()) {
                case REPORT_DONE -> {
                    reported = told;
                    found = Optional.empty();
                }
                case CORRECT -> reported = reported.isPresent() ? told : reported;
                case VERIFY, RE_VERIFY -> found = told;
                case REOPEN -> {
                    reported = Optional.empty();
                    found = Optional.empty();
                }
                default -> {}
            }
        }
        return new Readings(matter, reported, found);
    }

    /** Two figures of one kind that differ; a share of work done and minutes on the road are not compared. */
    Optional<Contradiction> differs(
            Place one, Optional<Figure> first, Place other, Optional<Figure> second, Kind kind) {
        return first.isPresent()
                        && second.isPresent()
                        && first.get().isRate() == second.get().isRate()
                        && !first.get().value().equals(second.get().value())
                ? Optional.of(against(kind, one, first.get(), other, second.get()))
                : Optional.empty();
    }

    Contradiction against(Kind kind, Place one, Figure first, Place other, Figure second) {
        String id = matter.id().value();
        return new Contradiction(kind, id, matter.name(), new Side(one, id, first), new Side(other, id, second));
    }
}
