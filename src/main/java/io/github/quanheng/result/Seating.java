package io.github.quanheng.result;

import java.util.ArrayList;
import java.util.List;

/** Who of a peer group gets a seat: certain only where no open question ahead could change it. */
final class Seating {
    /** Whether a unit takes part in the distribution of seats. */
    enum Claim {
        SURE,
        OPEN,
        /** Barred, and its seat passes on; or it does not reach what is asked. */
        NONE,
        /** Barred, and its seat lapses: it uses the seat up. */
        LAPSES
    }

    /** What a claim came to. */
    enum Seat {
        TAKEN,
        NONE_LEFT,
        OPEN
    }

    private record Claimant(Standing standing, Claim claim) {
        int ahead() {
            return standing.place().orElseThrow().ahead();
        }
    }

    private final int seats;
    private final Quota.Cut cut;
    private final List<Claimant> claimants = new ArrayList<>();

    Seating(int seats, Quota.Cut cut) {
        this.seats = seats;
        this.cut = cut;
    }

    /** Adds a unit that has a place. */
    void add(Standing standing, Claim claim) {
        claimants.add(new Claimant(standing, claim));
    }

    /** How a unit that has a place stands against the others that have a claim. */
    Contest contest(Standing standing) {
        int at = standing.place().orElseThrow().ahead();
        int ahead = 0;
        int level = 0;
        int open = 0;
        for (Claimant other : claimants) {
            if (other.claim() == Claim.NONE || other.ahead() > at) {
                continue;
            }
            if (other.claim() == Claim.OPEN) {
                open += 1;
            } else if (other.ahead() < at) {
                ahead += 1;
            } else {
                level += 1;
            }
        }
        return new Contest(seats, ahead, level, open);
    }

    Seat seat(Standing standing, Claim own) {
        Contest contest = contest(standing);
        if (contest.ahead() >= seats) {
            return Seat.NONE_LEFT;
        }
        if (own == Claim.OPEN) {
            return Seat.OPEN;
        }
        if (contest.ahead() + contest.open() + contest.level() <= seats) {
            return Seat.TAKEN;
        }
        return contest.open() == 0 && cut == Quota.Cut.NONE ? Seat.NONE_LEFT : Seat.OPEN;
    }
}
