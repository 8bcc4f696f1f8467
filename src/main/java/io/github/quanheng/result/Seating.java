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

    Seat seat(Standing standing, Claim own) {
        int at = standing.place().orElseThrow().ahead();
        int sureAhead = 0;
        int openAhead = 0;
        int level = 0;
        int openLevel = 0;
        for (Claimant other : claimants) {
            if (other.claim() == Claim.NONE) {
                continue;
            }
            boolean open = other.claim() == Claim.OPEN;
            if (other.ahead() < at) {
                sureAhead += open ? 0 : 1;
                openAhead += open ? 1 : 0;
            } else if (other.ahead() == at) {
                level += 1;
                openLevel += open ? 1 : 0;
            }
        }
        if (sureAhead >= seats) {
            return Seat.NONE_LEFT;
        }
        if (own == Claim.OPEN) {
            return Seat.OPEN;
        }
        if (sureAhead + openAhead + level <= seats) {
            return Seat.TAKEN;
        }
        boolean tieAlone = openAhead == 0 && openLevel == 0;
        return tieAlone && cut == Quota.Cut.NONE ? Seat.NONE_LEFT : Seat.OPEN;
    }
}
