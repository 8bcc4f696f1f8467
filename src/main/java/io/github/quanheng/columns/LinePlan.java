package io.github.quanheng.columns;

import io.github.quanheng.resolved.LineShape;
import io.github.quanheng.resolved.Mix;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Rounding;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a line is settled in columns, or why it is not (计分行的列算). */
final class LinePlan {
    /** Lines that nodes settle may be as large as this in a column. */
    private static final long OTHER_MOST = 1L << 36;

    /** Stands for an absence of which the nodes are asked. */
    private static final long ASK = Long.MAX_VALUE;

    private final LineShape shape;
    private final Optional<Cause> cause;
    private final @Nullable Term score;
    private final @Nullable Term applies;
    private final Optional<SumPlan> sum;
    private final long unit;
    private final long low;
    private final long high;
    private final long floor;
    private final long ceiling;
    private final boolean mayLack;

    /** Of a line that is a function of one figure and nothing else: its score for each reason for which that may be absent, and why it has none. */
    private final long[] absent = new long[1 + Reasons.count()];

    private final byte[] absentWhy = new byte[1 + Reasons.count()];
    private final boolean alone;

    /** The sum it is added to, and how many times; none where there is no such sum. */
    private @Nullable SumPlan whole;

    private long times;

    private boolean isRead;

    private LinePlan(
            LineShape shape,
            Optional<Cause> cause,
            @Nullable Term score,
            @Nullable Term applies,
            Optional<SumPlan> sum) {
        this.shape = shape;
        this.cause = cause;
        this.score = score;
        this.applies = applies;
        this.sum = sum;
        this.unit = score != null
                ? score.unit
                : Maker.Rounded.of(shape)
                        .map(Maker.Rounded::unit)
                        .filter(Rational::isSmall)
                        .map(Rational::smallNumerator)
                        .filter(size -> size < Whole.LIMIT)
                        .orElse(0L);
        long most = sum.filter(SumPlan::mayRescale)
                .map(whole -> units(whole.full()))
                .orElse(0L);
        this.low = score != null ? Math.min(0, score.low) : -OTHER_MOST;
        this.high = score != null ? Math.max(most, score.high) : OTHER_MOST;
        this.floor = bound(shape.floor(), Long.MIN_VALUE);
        this.ceiling = bound(shape.ceiling(), Long.MAX_VALUE);
        this.alone = score instanceof Term.OfFigure && Maker.isPlain(shape);
        boolean lacks =
                applies != null || score == null || sum.map(SumPlan::mayLack).orElse(false);
        Arrays.fill(absent, ASK);
        if (alone) {
            for (Map.Entry<Reason, Outcome> known : shape.absent().entrySet()) {
                lacks |= absent(known.getKey(), known.getValue());
            }
        }
        this.mayLack = lacks;
    }

    /** A line in columns. */
    static LinePlan of(LineShape shape, Term score, Optional<Term> applies, Optional<SumPlan> sum) {
        return new LinePlan(shape, Optional.empty(), score, applies.orElse(null), sum);
    }

    /** A line that is settled unit by unit. */
    static LinePlan other(LineShape shape, Cause cause) {
        return new LinePlan(shape, Optional.of(cause), null, null, Optional.empty());
    }

    /** The bound over the unit of the line, rounded like it. */
    private long bound(Optional<Mix> bound, long none) {
        Optional<Rational> at = bound.flatMap(Mix::value);
        if (at.isEmpty() || score == null) {
            return none;
        }
        RoundingMode mode = shape.rounding().map(Rounding::mode).orElse(RoundingMode.FLOOR);
        Rational units = at.get().times(Rational.of(unit)).round(new Rounding(0, mode));
        return units.isSmall() ? units.smallNumerator() : none;
    }

    /** So many units of the line that a number is not above them; 0 where that is too many for a column. */
    private long units(Rational number) {
        Rational units = number.times(Rational.of(unit)).ceiling();
        return units.compareTo(Rational.of(OTHER_MOST)) <= 0 ? units.smallNumerator() : 0;
    }

    /** Whether a number is within what those that read the line count on. */
    boolean has(long number) {
        return number >= low && number <= high;
    }

    private boolean absent(Reason reason, Outcome raw) {
        byte code = Reasons.code(reason);
        if (raw.reason().isPresent()) {
            absent[code] = 0;
            absentWhy[code] = Reasons.code(raw.reason().get());
            return true;
        }
        Rational value = raw.number().orElseThrow();
        Optional<Rational> least = shape.floor().flatMap(Mix::value);
        Optional<Rational> most = shape.ceiling().flatMap(Mix::value);
        Rational limited = least.isPresent() ? value.max(least.get()) : value;
        limited = most.isPresent() ? limited.min(most.get()) : limited;
        Rational units = limited.times(Rational.of(unit));
        Rational rounded = shape.rounding().isPresent()
                ? units.round(new Rounding(0, shape.rounding().get().mode()))
                : units;
        boolean fits = rounded.isWhole() && rounded.isSmall() && has(rounded.smallNumerator());
        absent[code] = fits ? rounded.smallNumerator() : ASK;
        return false;
    }

    LineShape shape() {
        return shape;
    }

    int number() {
        return shape.number();
    }

    Optional<Cause> cause() {
        return cause;
    }

    Optional<SumPlan> sum() {
        return sum;
    }

    boolean isInColumns() {
        return score != null;
    }

    /** Whether others may read it in a column: it is in columns, or its rounding tells its unit. */
    boolean hasColumn() {
        return unit > 0;
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

    long floor() {
        return floor;
    }

    long ceiling() {
        return ceiling;
    }

    boolean mayLack() {
        return mayLack;
    }

    /** Whether its score is what its parts add up to, and nothing else. */
    boolean isSum() {
        return score instanceof Term.OfSum whole && whole.isIdentity();
    }

    /** Whether nobody reads its column once it has been added to its sum. */
    boolean isShared() {
        return alone && applies == null && !mayLack && !isRead && whole != null;
    }

    void read() {
        isRead = true;
    }

    void addedTo(SumPlan sum, long so) {
        whole = sum;
        times = so;
    }

    /** Whether its score goes into the sum while it is worked out: nothing but the absence of its figure changes it afterwards. */
    private boolean isFused() {
        return whole != null && times == 1 && applies == null && (score instanceof Term.OfFigure || !mayLack);
    }

    /** Notes that a unit has no score on this line. */
    void lack(Work w, int k, byte why) {
        int line = number();
        if (w.why[line][k] == 0) {
            w.lacking[line][w.lacks[line]++] = k;
        }
        w.why[line][k] = why;
        w.scores[line][k] = 0;
        w.shrunk[k] |= why == Reasons.EXCLUDED && shape.sort() == LineShape.Sort.ITEM && shape.added();
    }

    /** Settles the line for a block. */
    void settle(Work w, Held[] figures) {
        if (whole != null) {
            whole.begin(w);
        }
        sum.ifPresent(parts -> parts.begin(w));
        Term term = score;
        if (term == null) {
            add(w);
            return;
        }
        double[] out = w.scores[number()];
        if (isFused()) {
            term.add(w, out, sums(w));
        } else {
            term.fill(w, out);
        }
        if (applies != null) {
            off(w);
        }
        sum.filter(SumPlan::mayLack).ifPresent(parts -> parts.lacking(w, this));
        for (int column : term.figures) {
            absences(w, figures[column], isFused());
        }
        if (applies != null) {
            for (int column : applies.figures) {
                ask(w, figures[column]);
            }
            applies.lines.forEach(line -> ask(w, line));
        }
        term.lines.forEach(line -> ask(w, line));
        if (whole != null && !isFused()) {
            add(w);
        }
    }

    /** The column of the sum that it is part of. */
    private double[] sums(Work w) {
        return w.sums[Objects.requireNonNull(whole).number()];
    }

    /** Adds the column of the line to the sum that it is part of. */
    private void add(Work w) {
        if (whole != null) {
            Loops.add(w.scores[number()], sums(w), (double) times, w.from, w.to);
        }
    }

    private void off(Work w) {
        double[] truth = w.take();
        Objects.requireNonNull(applies).fill(w, truth);
        for (int k = w.from; k < w.to; k++) {
            if (truth[k] == 0) {
                lack(w, k, Reasons.NOT_ASSESSED);
            }
        }
        w.give(truth);
    }

    private void absences(Work w, Held figure, boolean fused) {
        int last = figure.lastAbsent(w);
        double[] scores = w.scores[number()];
        byte[] why = w.why[number()];
        double[] sums = fused ? sums(w) : scores;
        for (int i = figure.firstAbsent(w); i < last; i++) {
            int k = figure.absentUnit(i);
            byte reason = figure.absentWhy(i);
            long stands = absent[reason];
            if (mayLack && why[k] != 0) {
                continue;
            }
            if (!alone || stands == ASK) {
                w.slow[k] = true;
                continue;
            }
            if (fused) {
                sums[k] += stands - scores[k];
            }
            scores[k] = stands;
            if (absentWhy[reason] != 0) {
                lack(w, k, absentWhy[reason]);
            }
        }
    }

    static void ask(Work w, Held figure) {
        int last = figure.lastAbsent(w);
        for (int i = figure.firstAbsent(w); i < last; i++) {
            w.slow[figure.absentUnit(i)] = true;
        }
    }

    private static void ask(Work w, int line) {
        for (int i = 0; i < w.lacks[line]; i++) {
            w.slow[w.lacking[line][i]] = true;
        }
    }

    /** The figures whose functions the line is, with what may be asked of them. */
    Optional<Term> term() {
        return Optional.ofNullable(score);
    }

    Optional<Term> applies() {
        return Optional.ofNullable(applies);
    }
}
