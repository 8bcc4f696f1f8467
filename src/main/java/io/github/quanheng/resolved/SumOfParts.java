package io.github.quanheng.resolved;

import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.Provisions;
import io.github.quanheng.rulebook.Total;
import io.github.quanheng.score.Derivation;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.Rescaling;
import io.github.quanheng.score.Subject;
import io.github.quanheng.score.SummedLine;
import io.github.quanheng.value.Rational;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A section or the total as the sum of its parts: what was got, without what was taken out of the account, put up to the full marks
 * where the provisions say so. Lines that are not assessed or only watched are no parts.
 */
final class SumOfParts {
    static final int SLOTS = 5;

    private final ResolvedLine line;
    final int slot;
    final int available;
    private final int got;
    private final int extra;
    private final int had;

    /** The scores of the parts where each counts as it is and none can be taken out; null elsewhere. */
    private int @Nullable [] plain;

    SumOfParts(ResolvedLine line, int firstSlot) {
        this.line = line;
        this.slot = firstSlot;
        this.available = firstSlot + 1;
        this.got = firstSlot + 2;
        this.extra = firstSlot + 3;
        this.had = firstSlot + 4;
    }

    /** All parts are known by now. */
    void close() {
        int[] scores = new int[line.parts.size()];
        boolean asIs = !mayExclude();
        for (int i = 0; i < scores.length; i++) {
            ResolvedLine part = line.parts.get(i);
            scores[i] = part.score;
            asIs &= part.isAdded() && part.weight == null;
        }
        plain = asIs ? scores : null;
    }

    /** Adds up scores that have one denominator, as they do where they are rounded alike; returns whether they did. */
    private boolean addsUp(State x, int[] scores) {
        if (scores.length == 0) {
            return false;
        }
        long unit = x.d[scores[0]];
        long sum = 0;
        for (int score : scores) {
            long more = x.n[score];
            long next = sum + more;
            if (x.k[score] != Registers.FITS || x.d[score] != unit || ((sum ^ next) & (more ^ next)) < 0) {
                return false;
            }
            sum = next;
        }
        return sum != Long.MIN_VALUE && x.set(slot, sum, unit) == Registers.FITS;
    }

    private boolean mayExclude() {
        return line.exclusion != Provisions.Exclusion.FORBID;
    }

    private static boolean is(int code, Reason reason) {
        return Registers.isAbsent(code) && Registers.reason(code) == reason;
    }

    private boolean isExcluded(int code) {
        return mayExclude() && is(code, Reason.EXCLUDED);
    }

    /** Adds up; returns the code of the sum. */
    int eval(State x) {
        int[] scores = plain;
        if (scores != null && !x.asksForFull && addsUp(x, scores)) {
            return Registers.FITS;
        }
        int third = x.desk.scratch.length / 3;
        int marked = 0;
        int bonuses = 0;
        boolean excluded = false;
        boolean seen = false;
        for (ResolvedLine part : line.parts) {
            if (!part.isAdded()) {
                seen |= stands(x, part);
                continue;
            }
            int code = x.k[part.score];
            if (is(code, Reason.NOT_ASSESSED)) {
                continue;
            }
            seen = true;
            Node weight = part.weight;
            int weighed = weight == null ? Registers.FITS : weight.eval(x);
            if (isExcluded(code)) {
                excluded = true;
                continue;
            }
            if (Registers.isAbsent(code)) {
                return x.copy(slot, part.score);
            }
            if (weight != null && Registers.isAbsent(weighed)) {
                return x.copy(slot, weight.slot);
            }
            int points = weighed(x, weight, part.score, part.points);
            if (isZero(x, part.marks().slot)) {
                x.desk.scratch[third + bonuses++] = points;
            } else {
                if (x.asksForFull) {
                    x.desk.scratch[2 * third + marked] = weighed(x, weight, part.full, part.weighedFull);
                }
                x.desk.scratch[marked++] = points;
            }
        }
        if (!seen) {
            return x.lacks(slot, Reason.NOT_ASSESSED, Subject.of(line.line.id()));
        }
        x.total(got, x.desk.scratch, 0, marked);
        x.total(extra, x.desk.scratch, third, bonuses);
        if (x.asksForFull) {
            x.total(available, x.desk.scratch, 2 * third, marked);
        }
        return put(x, excluded);
    }

    /** Whether a part that is not added up stands on the sheet of the unit. It may read what it is a part of, and is settled later: only its condition is asked. */
    private static boolean stands(State x, ResolvedLine part) {
        Node applies = part.applies;
        if (applies == null) {
            return true;
        }
        int code = applies.eval(x);
        return Registers.isAbsent(code) ? !is(code, Reason.NOT_ASSESSED) : x.holds(applies.slot);
    }

    /** The register of a number times a weight; where there is no weight, that of the number. */
    private static int weighed(State x, @Nullable Node weight, int number, int product) {
        if (weight == null) {
            return number;
        }
        x.times(product, number, weight.slot);
        return product;
    }

    private int put(State x, boolean excluded) {
        if (Registers.isAbsent(x.k[got]) || Registers.isAbsent(x.k[extra]) || Registers.isAbsent(x.k[available])) {
            return x.lacks(slot, Reason.REFUSED, Subject.of(line.line.id()));
        }
        if (excluded && x.signum(available) == 0) {
            return x.lacks(slot, Reason.EXCLUDED, Subject.of(line.line.id()));
        }
        if (rescales(x, excluded)) {
            int marks = line.marks().slot;
            x.times(slot, got, marks);
            x.copy(had, available);
            if (Registers.isAbsent(x.k[slot])) {
                return x.k[slot];
            }
            x.over(slot, slot, available);
            x.copy(available, marks);
            return Registers.isAbsent(x.k[slot]) ? x.k[slot] : x.plus(slot, slot, extra);
        }
        x.absent(had, Registers.code(Reason.EXCLUDED), null);
        return x.plus(slot, got, extra);
    }

    private static boolean isZero(State x, int slot) {
        return Registers.isAbsent(x.k[slot]) || x.signum(slot) == 0;
    }

    private boolean rescales(State x, boolean excluded) {
        boolean here = line.exclusion == Provisions.Exclusion.RESCALE_SECTION
                || (line.exclusion == Provisions.Exclusion.RESCALE_TOTAL && line.line instanceof Total);
        return here
                && !Registers.isAbsent(x.k[line.marks().slot])
                && x.signum(available) != 0
                && (excluded || (line.line instanceof Total && shrunk(x)));
    }

    /** Whether some item anywhere below was taken out, although the section it is in was not. */
    private boolean shrunk(State x) {
        if (line.exclusion != Provisions.Exclusion.RESCALE_TOTAL) {
            return false;
        }
        for (ResolvedLine each : x.run.program.lines) {
            if (each.isItem() && each.isAdded() && is(x.k[each.score], Reason.EXCLUDED)) {
                return true;
            }
        }
        return false;
    }

    /** How it came about, the parts as they stand on the sheet. */
    Derivation derive(State x, LineScore[] scores) {
        SummedLine[] lines = new SummedLine[line.parts.size()];
        int count = 0;
        for (ResolvedLine part : line.parts) {
            int code = x.k[part.score];
            if (!part.isAdded() || is(code, Reason.NOT_ASSESSED)) {
                continue;
            }
            LineScore told = scores[part.number];
            Optional<Outcome> weight = weight(x, part.weight);
            boolean counts = !Registers.isAbsent(code) && !isZero(x, part.marks().slot);
            Optional<Rational> had = counts ? told.available().number() : Optional.empty();
            lines[count++] = new SummedLine(part.line.id(), told.score(), weight, weighed(had, weight));
            if (Registers.isAbsent(code) && !isExcluded(code)) {
                break;
            }
        }
        boolean rescaled = !Registers.isAbsent(x.k[slot]) && !Registers.isAbsent(x.k[had]);
        return new Derivation.Summed(
                line.at,
                x.outcome(slot),
                List.of(count < lines.length ? Arrays.copyOf(lines, count) : lines),
                rescaled
                        ? Optional.of(new Rescaling(
                                x.number(got), x.number(line.marks().slot), x.number(had), x.number(extra)))
                        : Optional.empty());
    }

    private static Optional<Rational> weighed(Optional<Rational> number, Optional<Outcome> weight) {
        if (weight.isEmpty() || number.isEmpty()) {
            return number;
        }
        return weight.get().number().map(times -> times.times(number.get())).or(() -> number);
    }

    private static Optional<Outcome> weight(State x, @Nullable Node weight) {
        return weight == null ? Optional.empty() : Optional.of(x.outcome(weight.slot));
    }
}
