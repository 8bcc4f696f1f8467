package io.github.quanheng.columns;

import io.github.quanheng.resolved.LineShape;
import io.github.quanheng.resolved.Mix;
import io.github.quanheng.rulebook.Provisions;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Rounding;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A section or the total as the sum of its parts (合计的列算): added up in columns, and for units that lack a part one by one, by the steps of the provisions. */
final class SumPlan {
    private final LineShape line;
    private final LinePlan[] parts;
    private final List<Rational> weights;

    /** Whether some part stands on every sheet that is not added. */
    private final boolean seen;

    private final long[] times;
    private final boolean[] counted;
    private final boolean[] bonus;

    /** The places of the parts without marks. */
    private final int[] bonuses;

    /** What marks a part brings over the unit of marks; of a section, by what those it has are multiplied. */
    private final long[] marks;

    /** What all of a part brings, over the unit of marks. */
    private final long[] whole;

    private final long unit;
    private final long low;
    private final long high;
    private final long unitOfMarks;
    private final long allMarks;
    private final boolean mayLack;
    private final Rational full;

    /** The printed marks over the unit of marks. */
    private final long fullMarks;

    /** Whether bounds are fixed and no effects act. */
    private final boolean plain;

    private final @Nullable RoundingMode mode;

    SumPlan(LineShape line, List<LinePlan> parts, boolean seen) {
        this.line = line;
        this.seen = seen;
        this.weights = weights(line, parts);
        this.parts = parts.toArray(LinePlan[]::new);
        this.times = new long[parts.size()];
        this.counted = new boolean[parts.size()];
        this.bonus = new boolean[parts.size()];
        this.marks = new long[parts.size()];
        this.whole = new long[parts.size()];
        this.full = known(Optional.of(line.marks()));
        this.plain = Maker.isPlain(line);
        this.mode = line.rounding().map(Rounding::mode).orElse(null);
        Rational points = Rational.ONE;
        Rational available = Rational.ONE;
        for (int i = 0; i < this.parts.length; i++) {
            LinePlan part = this.parts[i];
            counted[i] = part.shape().added();
            if (!counted[i]) {
                continue;
            }
            boolean marksUnknown = !part.isInColumns() && part.shape().rule().isEmpty() && asksForMarks();
            if (!part.hasColumn() || marksUnknown) {
                throw new NotInColumns(Cause.LINES);
            }
            Rational weight = weight(i);
            points = Curve.common(points, weight.dividedBy(Rational.of(part.unit())));
            available = Curve.common(
                    available,
                    part.sum().isPresent()
                            ? weight.dividedBy(Rational.of(part.sum().get().unitOfMarks))
                            : weight.times(known(Optional.of(part.shape().marks()))));
        }
        this.unit = Whole.of(points);
        available = Curve.common(available, full);
        this.unitOfMarks = Whole.of(available);
        this.fullMarks = Whole.of(full.times(available));
        long least = 0;
        long most = 0;
        long all = 0;
        for (int i = 0; i < this.parts.length; i++) {
            LinePlan part = this.parts[i];
            if (!counted[i]) {
                continue;
            }
            Rational printed = known(Optional.of(part.shape().marks()));
            bonus[i] = printed.signum() == 0;
            times[i] = Whole.of(weight(i).times(points).dividedBy(Rational.of(part.unit())));
            least = Whole.plus(least, Math.min(0, low(part, times[i])));
            most = Whole.plus(most, Math.max(0, high(part, times[i])));
            marks[i] = part.sum().isPresent()
                    ? Whole.of(weight(i)
                            .times(available)
                            .dividedBy(Rational.of(part.sum().get().unitOfMarks)))
                    : Whole.of(weight(i).times(printed).times(available));
            whole[i] = part.sum().isPresent() ? Whole.times(marks[i], part.sum().get().allMarks) : marks[i];
            all = bonus[i] ? all : Whole.plus(all, whole[i]);
        }
        this.bonuses = IntStream.range(0, this.parts.length)
                .filter(i -> counted[i] && bonus[i])
                .toArray();
        this.low = least;
        this.high = most;
        this.allMarks = all;
        this.mayLack = parts.stream().anyMatch(LinePlan::mayLack);
    }

    private static long low(LinePlan part, long times) {
        return Math.min(Whole.times(times, part.low()), Whole.times(times, part.high()));
    }

    private static long high(LinePlan part, long times) {
        return Math.max(Whole.times(times, part.low()), Whole.times(times, part.high()));
    }

    private Rational weight(int part) {
        return weights.get(part);
    }

    private static List<Rational> weights(LineShape line, List<LinePlan> parts) {
        Map<Integer, Optional<Mix>> written = new HashMap<>();
        line.parts().forEach(part -> written.put(part.line(), part.weight()));
        return parts.stream()
                .map(part -> written.getOrDefault(part.number(), Optional.empty()))
                .map(weight -> weight.isEmpty() ? Rational.ONE : known(weight))
                .toList();
    }

    private static Rational known(Optional<Mix> constant) {
        return constant.flatMap(Mix::value).orElseThrow(() -> new NotInColumns(Cause.UNIT));
    }

    int number() {
        return line.number();
    }

    long unit() {
        return unit;
    }

    long low() {
        return low;
    }

    long high() {
        return high;
    }

    LinePlan[] parts() {
        return parts;
    }

    /** By what a part is multiplied when it is added; 0 for one that is not. */
    long times(int part) {
        return times[part];
    }

    /** Whether some part may lack a score, here or further down. */
    boolean mayLack() {
        return mayLack;
    }

    /** Whether it may be put up to its full marks: then it may be more than its parts can come to. */
    boolean mayRescale() {
        return mayLack
                && (line.exclusion() == Provisions.Exclusion.RESCALE_SECTION
                        || (line.exclusion() == Provisions.Exclusion.RESCALE_TOTAL
                                && line.sort() == LineShape.Sort.TOTAL));
    }

    /** The printed marks. */
    Rational full() {
        return full;
    }

    private boolean asksForMarks() {
        return line.exclusion() != Provisions.Exclusion.FORBID;
    }

    /** Begins a block, unless it is begun: shortly before the first part is added, so that the sum is in the caches then. */
    void begin(Work w) {
        if (w.begun[line.number()]) {
            return;
        }
        w.begun[line.number()] = true;
        Loops.constant(w.sums[line.number()], w.from, w.to, 0);
        if (asksForMarks() && mayLack()) {
            double[] available = w.available[line.number()];
            if (available == null) {
                available = new double[w.room];
                w.available[line.number()] = available;
            }
            Loops.constant(available, w.from, w.to, (double) allMarks);
        }
    }

    /** Goes once more over the units that lack a part, or of which a part has other marks than the rest. */
    void lacking(Work w, LinePlan plan) {
        Lack lack = w.lack;
        for (int i = 0; i < parts.length; i++) {
            int part = parts[i].number();
            for (int j = 0; j < w.lacks[part]; j++) {
                lack(w, i, w.lacking[part][j]);
            }
            for (int j = 0; j < w.moves[part]; j++) {
                moved(w, i, w.moved[part][j]);
            }
        }
        if (line.sort() == LineShape.Sort.TOTAL && line.exclusion() == Provisions.Exclusion.RESCALE_TOTAL) {
            for (int k = w.from; k < w.to; k++) {
                if (w.shrunk[k]) {
                    lack.touch(k);
                }
            }
        }
        if (lack.isEmpty()) {
            return;
        }
        for (int k = w.from; k < w.to; k++) {
            if (lack.has(k)) {
                one(w, plan, k);
            }
        }
        lack.end();
    }

    /** Notes that a unit lacks a part. */
    private void lack(Work w, int i, int k) {
        Lack lack = w.lack;
        byte why = w.why[parts[i].number()][k];
        lack.touch(k);
        if (why == Reasons.NOT_ASSESSED) {
            lack.gone(k);
        }
        if (!counted[i]) {
            return;
        }
        if (why != Reasons.NOT_ASSESSED && (why != Reasons.EXCLUDED || !asksForMarks())) {
            lack.fatal(k, why);
            return;
        }
        if (why == Reasons.EXCLUDED) {
            lack.excluded(k);
        }
        if (!bonus[i]) {
            lack.marks(k, whole[i]);
        }
    }

    /** Notes that a part has other marks for a unit than for the rest. */
    private void moved(Work w, int i, int k) {
        w.lack.touch(k);
        if (counted[i] && !bonus[i] && w.why[parts[i].number()][k] == 0) {
            w.lack.marks(k, whole[i] - marks[i] * (long) w.available[parts[i].number()][k]);
        }
    }

    /** Notes what marks a unit could have, where these are not those of all parts. */
    private void available(Work w, int k, long marks) {
        int number = line.number();
        if (asksForMarks() && mayLack && marks != allMarks) {
            w.available[number][k] = marks;
            w.moved[number][w.moves[number]++] = k;
        }
    }

    private void one(Work w, LinePlan plan, int k) {
        if (w.why[line.number()][k] != 0) {
            return; // the line itself does not apply, whatever its parts come to
        }
        Lack lack = w.lack;
        if (lack.fatalOf(k) != 0) {
            lack(w, plan, k, lack.fatalOf(k));
            return;
        }
        long available = allMarks - lack.marksOf(k);
        boolean excluded = lack.isExcluded(k);
        if (!seen && lack.goneOf(k) == parts.length) {
            lack(w, plan, k, Reasons.NOT_ASSESSED);
        } else if (excluded && available == 0) {
            lack(w, plan, k, Reasons.EXCLUDED);
        } else {
            long all = (long) w.sums[line.number()][k];
            long extra = extra(w, k);
            put(w, plan, k, all - extra, extra, available, excluded);
        }
    }

    /** What the parts without marks came to. */
    private long extra(Work w, int k) {
        long extra = 0;
        for (int i : bonuses) {
            extra += ((long) w.scores[parts[i].number()][k]) * times[i];
        }
        return extra;
    }

    /** Where something is said of the line for being absent, or effects act on it, the nodes are asked. */
    private void lack(Work w, LinePlan plan, int k, byte why) {
        if (line.policies() || !line.acts().isEmpty()) {
            w.slow[k] = true;
        } else {
            plan.lack(w, k, why);
        }
    }

    private void put(Work w, LinePlan plan, int k, long got, long extra, long available, boolean excluded) {
        Exact exact = w.exact;
        boolean here = line.exclusion() == Provisions.Exclusion.RESCALE_SECTION
                || (line.exclusion() == Provisions.Exclusion.RESCALE_TOTAL && line.sort() == LineShape.Sort.TOTAL);
        boolean below = line.exclusion() == Provisions.Exclusion.RESCALE_TOTAL && w.shrunk[k];
        boolean rescales = here && available != 0 && (excluded || below);
        if (!rescales) {
            available(w, k, available);
            finish(w, plan, k, got + extra, unit);
            return;
        }
        // got / unit · marks ÷ (available / unitOfMarks) + extra / unit
        exact.begin();
        long first = exact.times(exact.times(got, full.smallNumerator()), unitOfMarks);
        long second = exact.times(exact.times(extra, available), full.smallDenominator());
        long by = exact.times(exact.times(unit, available), full.smallDenominator());
        if (!exact.fits()) {
            w.slow[k] = true;
            return;
        }
        available(w, k, fullMarks);
        long sign = by < 0 ? -1 : 1;
        finish(w, plan, k, sign * (first + second), sign * by);
    }

    /** Bounds and rounding of above/below. */
    private void finish(Work w, LinePlan plan, int k, long above, long below) {
        Exact exact = w.exact;
        exact.begin();
        long units = exact.times(above, plan.unit());
        long whole = units / below;
        long rest = units % below;
        if (!plain || !exact.fits() || (mode == null && rest != 0)) {
            w.slow[k] = true;
            return;
        }
        long rounded = rest == 0 || mode == null ? whole : Exact.round(units, below, mode);
        // Rounding keeps order: a number cut to its bounds and rounded is the rounded number cut to the rounded bounds.
        long value = Math.min(Math.max(rounded, plan.floor()), plan.ceiling());
        if (plan.has(value)) {
            w.scores[plan.number()][k] = value;
        } else {
            w.slow[k] = true;
        }
    }
}
