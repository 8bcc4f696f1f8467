package io.github.quanheng.resolved;

import com.google.common.math.LongMath;
import io.github.quanheng.form.Cut;
import io.github.quanheng.form.Form;
import io.github.quanheng.form.Law;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Rounding;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A line whose rule moves with one figure, as the cuts through that figure and the laws between them (单变量计分行): the same numbers as its nodes give,
 * without asking each of them. Where the figure is absent or long, where no law is known, or where a product outgrows a long, the nodes are asked.
 *
 * <p>Where floor and ceiling are constants and nothing acts on the line, each piece tells too whether its values are within them, and the line is
 * settled at once.
 */
final class Fused {
    /**
     * What is kept of a piece, one behind the other, so that little memory is touched: how it is settled, the numerator and the denominator of the
     * cut at its end, its law, and the stages of a piece whose values all come to one score.
     */
    private static final int HOW = 0;

    private static final int END = 1;
    private static final int LAW = 3;
    private static final int STAGES = 9;
    private static final int SIZE = 15;

    /** A law is kept as a, b, c of the value (a · inner + b) / c, and the same of the inner number of steps. */
    private static final int INNER = 3;

    /** How a piece is settled: the figure at its end still belongs to it; all its values come to one score; how its law takes steps. */
    private static final long CLOSED = 1;

    private static final long LEVEL = 2;
    private static final int WAY = 2;
    private static final int WAYS = 3;
    private static final long PLAIN = 0;
    private static final long FLOOR = 1;
    private static final long CEILING = 2;
    private static final long LAWLESS = 3;

    /** Above these bits stands the register of the bound to which values are cut. */
    private static final int BOUND = 4;

    /** Stands for a register: values are within the bounds, or it is not known whether they are. */
    private static final int WITHIN = -1;

    private static final int OPEN = -2;

    private static final long SHORT = 1L << 30;

    private final ResolvedLine line;
    private final int raw;
    private final int limited;
    private final int score;
    private final int figure;
    private final int last;
    private final long[] pieces;

    /** Whether cuts and laws are short, so that with a short figure no product outgrows a long. */
    private final boolean narrow;

    /** The denominator to which the line is rounded, and how; 0 where it is not rounded or to more digits than a score has as a rule. */
    private final long whole;

    private final RoundingMode mode;

    private Fused(ResolvedLine line, int figure, List<Form.Cell> cells, Registers template) {
        this.line = line;
        this.raw = line.raw;
        this.limited = line.limited;
        this.score = line.score;
        this.figure = figure;
        this.last = SIZE * (cells.size() - 1);
        this.pieces = new long[SIZE * cells.size()];
        for (int i = 0; i < cells.size(); i++) {
            put(SIZE * i, cells.get(i), template);
        }
        this.narrow = IntStream.range(0, pieces.length)
                .filter(place -> place % SIZE >= END && place % SIZE < STAGES)
                .allMatch(place -> isShort(pieces[place]));
        this.whole = line.rounding.isPresent() && line.unit() > 1 ? line.unit() : 0;
        this.mode = line.rounding.map(Rounding::mode).orElse(RoundingMode.UNNECESSARY);
    }

    private void put(int piece, Form.Cell cell, Registers template) {
        if (piece < last) {
            Cut end = cell.end().orElseThrow();
            pieces[piece + END] = end.at().smallNumerator();
            pieces[piece + END + 1] = end.at().smallDenominator();
            pieces[piece + HOW] |= end.after() ? CLOSED : 0;
        }
        Optional<Law> raw = cell.laws().get(0);
        boolean kept = raw.isPresent()
                && put(piece + LAW, raw.get().times(), raw.get().base())
                && put(piece + LAW + INNER, raw.get().rate(), raw.get().shift());
        long bound = cell.laws()
                .get(1)
                .map(register -> register.base().smallNumerator())
                .orElse((long) OPEN);
        pieces[piece + HOW] |= bound << BOUND | (kept ? way(raw.get().way()) : LAWLESS) << WAY;
        if (kept && bound != OPEN && raw.get().isConstant()) {
            level(piece, raw.get().base(), template);
        }
    }

    private static long way(Law.Way way) {
        return switch (way) {
            case PLAIN -> PLAIN;
            case FLOOR -> FLOOR;
            case CEILING -> CEILING;
        };
    }

    /** Whether a number is below 2^30: the sum of two products of such numbers is below 2^61. */
    private static boolean isShort(long number) {
        return (number + SHORT) >>> 31 == 0;
    }

    private void level(int piece, Rational raw, Registers template) {
        Rational limited = bound(piece) == WITHIN ? raw : template.number(bound(piece));
        Rational per = Rational.of(line.per);
        Rational score = line.rounding
                .map(to -> limited.times(per).round(to).dividedBy(per))
                .orElse(limited);
        int stages = piece + STAGES;
        if (stage(stages, raw) && stage(stages + 2, limited) && stage(stages + 4, score)) {
            pieces[piece + HOW] |= LEVEL;
        }
    }

    /** Keeps a number, over the unit in which the line is rounded where it is whole in it, so that scores have one denominator. */
    private boolean stage(int place, Rational value) {
        Rational times = value.times(Rational.of(line.unit()));
        boolean isWhole = times.isWhole() && times.isSmall();
        if (!isWhole && !value.isSmall()) {
            return false;
        }
        pieces[place] = isWhole ? times.smallNumerator() : value.smallNumerator();
        pieces[place + 1] = isWhole ? line.unit() : value.smallDenominator();
        return true;
    }

    /** Whether nothing acts on the line and its bounds are constants, so that it is settled at once. */
    boolean isWhole() {
        return IntStream.rangeClosed(0, last / SIZE).anyMatch(piece -> bound(SIZE * piece) != OPEN);
    }

    private int bound(int piece) {
        return (int) (pieces[piece + HOW] >> BOUND);
    }

    /** The line by cuts and laws, if its rule moves with one figure and its cuts are short. */
    static Optional<Fused> of(ResolvedLine line, Registers template) {
        Moving moving = new Moving(template);
        Optional<Form> raw = line.rule == null ? Optional.empty() : line.rule.form(moving);
        if (raw.isEmpty() || moving.figure().isEmpty()) {
            return Optional.empty();
        }
        List<Form.Cell> pieces = Form.cells(List.of(raw.get(), bounds(line, raw.get(), template)));
        boolean isShort = pieces.stream()
                .allMatch(piece -> piece.end().map(end -> end.at().isSmall()).orElse(true));
        boolean known = pieces.stream().anyMatch(piece -> piece.laws().get(0).isPresent());
        return isShort && known
                ? Optional.of(new Fused(line, moving.figure().get().slot, pieces, template))
                : Optional.empty();
    }

    /** Where the raw score is within its bounds, and the register to which it is cut elsewhere. */
    private static Form bounds(ResolvedLine line, Form raw, Registers template) {
        Node floor = line.floor;
        Node ceiling = line.ceiling;
        if (!line.acts.isEmpty() || !isFixed(floor, template) || !isFixed(ceiling, template)) {
            return Form.constant(Rational.of(OPEN));
        }
        Form to = Form.constant(Rational.of(WITHIN));
        Form limited = raw;
        if (floor != null) {
            Form least = Form.constant(template.number(floor.slot));
            Form lower = raw.minus(least).where(sign -> sign < 0);
            to = Form.choose(lower, Form.constant(Rational.of(floor.slot)), to);
            limited = Form.choose(lower, least, raw);
        }
        if (ceiling != null) {
            Form most = Form.constant(template.number(ceiling.slot));
            to = Form.choose(limited.minus(most).where(sign -> sign > 0), Form.constant(Rational.of(ceiling.slot)), to);
        }
        return to;
    }

    private static boolean isFixed(@Nullable Node bound, Registers template) {
        return bound == null || (bound.isConstant() && !Registers.isAbsent(template.k[bound.slot]));
    }

    /** Keeps a line as whole numbers over one denominator, a power of ten where one of up to six digits will do. */
    private boolean put(int place, Rational slope, Rational start) {
        if (!slope.isSmall() || !start.isSmall()) {
            return false;
        }
        Rational common = Rational.of(slope.smallDenominator())
                .times(Rational.of(start.smallDenominator()))
                .dividedBy(Rational.of(LongMath.gcd(slope.smallDenominator(), start.smallDenominator())));
        for (long power = 1; power <= 1_000_000; power *= 10) {
            if (Rational.of(power).dividedBy(common).isWhole()) {
                common = Rational.of(power);
                break;
            }
        }
        Rational a = slope.times(common);
        Rational b = start.times(common);
        if (!a.isSmall() || !b.isSmall() || !common.isSmall()) {
            return false;
        }
        pieces[place] = a.smallNumerator();
        pieces[place + 1] = b.smallNumerator();
        pieces[place + 2] = common.smallNumerator();
        return true;
    }

    /** Works out the raw score; returns whether cuts and laws tell it. */
    boolean raw(State x) {
        int piece = piece(x);
        return piece >= 0 && value(x, piece);
    }

    /** Settles the whole line; returns whether cuts and laws tell all of it. */
    boolean settle(State x) {
        int piece = piece(x);
        if (piece < 0) {
            return false;
        }
        int bound = bound(piece);
        if (bound == OPEN) {
            return false;
        }
        if ((pieces[piece + HOW] & LEVEL) != 0) {
            level(x, piece + STAGES);
            return true;
        }
        if (!value(x, piece)) {
            return false;
        }
        if (bound != WITHIN) {
            x.copy(limited, bound);
            line.rounded(x, limited);
            return true;
        }
        long n = x.n[raw];
        long d = x.d[raw];
        x.set(limited, n, d);
        if (whole == 0 || !Registers.fits(n, whole)) {
            line.rounded(x, raw);
        } else {
            x.set(score, State.rounded(n * whole, d, mode), whole);
        }
        return true;
    }

    /** The piece in which the figure of the unit is; below zero where it is absent or long. */
    private int piece(State x) {
        if (x.k[figure] != Registers.FITS) {
            return -1;
        }
        long n = x.n[figure];
        long d = x.d[figure];
        boolean plain = narrow && isShort(n) && isShort(d);
        int piece = 0;
        while (piece < last) {
            long above = pieces[piece + END];
            long below = pieces[piece + END + 1];
            int order = plain ? Long.compare(n * below, above * d) : Registers.compare(n, d, above, below);
            if (order < 0 || (order == 0 && (pieces[piece + HOW] & CLOSED) != 0)) {
                break;
            }
            piece += SIZE;
        }
        return piece;
    }

    private void level(State x, int place) {
        x.set(raw, pieces[place], pieces[place + 1]);
        x.set(limited, pieces[place + 2], pieces[place + 3]);
        x.set(score, pieces[place + 4], pieces[place + 5]);
    }

    private boolean value(State x, int piece) {
        long way = pieces[piece + HOW] >> WAY & WAYS;
        if (way == LAWLESS) {
            return false;
        }
        int place = piece + LAW;
        long n = x.n[figure];
        long d = x.d[figure];
        if (pieces[place] == 0) {
            x.set(raw, pieces[place + 1], pieces[place + 2]);
            return true;
        }
        if (way == PLAIN) {
            return line(x, n, d, place);
        }
        if (!line(x, n, d, place + INNER)) {
            return false;
        }
        long inner = x.n[raw];
        long parts = x.d[raw];
        long floor = Math.floorDiv(inner, parts);
        return line(x, way == FLOOR || floor * parts == inner ? floor : floor + 1, 1, place);
    }

    /** Puts (a·n/d + b) / c into the register of the raw score; returns whether it fits. */
    private boolean line(State x, long n, long d, int place) {
        long a = pieces[place];
        long b = pieces[place + 1];
        long c = pieces[place + 2];
        if (narrow && isShort(n) && isShort(d)) {
            x.set(raw, a * n + b * d, c * d);
            return true;
        }
        if (!Registers.fits(a, n) || !Registers.fits(b, d) || !Registers.fits(c, d)) {
            return false;
        }
        long sum = a * n + b * d;
        x.set(raw, sum, c * d);
        return ((a * n ^ sum) & (b * d ^ sum)) >= 0 && sum != Long.MIN_VALUE;
    }
}
