package io.github.quanheng.resolved;

import com.google.common.math.LongMath;
import io.github.quanheng.form.Cut;
import io.github.quanheng.form.Form;
import io.github.quanheng.form.Law;
import io.github.quanheng.value.Rational;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line whose rule moves with one figure, as the cuts through that figure and the laws between them (单变量计分行): the same numbers as its nodes give,
 * without asking each of them. Where the figure is absent or long, where no law is known, or where a product outgrows a long, the nodes are asked.
 *
 * <p>Where floor and ceiling are constants and nothing acts on the line, each piece tells too whether its values are within them, and the line is
 * settled at once.
 */
final class Fused {
    /** How many whole numbers a law is kept in: a, b, c of the value (a · inner + b) / c, and the same of the inner number of steps. */
    private static final int WIDTH = 6;

    /** Stands for a register: values are within the bounds, or it is not known whether they are. */
    private static final int WITHIN = -1;

    private static final int OPEN = -2;

    /** Numerator and denominator of the three stages. */
    private static final int STAGES = 6;

    private final ResolvedLine line;
    private final int figure;
    private final long[] above;
    private final long[] below;
    private final boolean[] after;

    /** Of each piece how its law takes steps; null where there is no law. */
    private final Law.@Nullable Way[] way;

    private final long[] law;

    /** Of each piece the register of the bound to which its values are cut. */
    private final int[] bound;

    /** Of each piece whether all its values come to one score, and the stages that this has. */
    private final boolean[] level;

    private final long[] stages;

    private Fused(ResolvedLine line, int figure, List<Form.Cell> pieces, Registers template) {
        int size = pieces.size();
        this.line = line;
        this.figure = figure;
        this.above = new long[size - 1];
        this.below = new long[size - 1];
        this.after = new boolean[size - 1];
        this.way = new Law.Way[size];
        this.law = new long[WIDTH * size];
        this.bound = new int[size];
        this.level = new boolean[size];
        this.stages = new long[STAGES * size];
        for (int i = 0; i < size; i++) {
            if (i < size - 1) {
                Cut end = pieces.get(i).end().orElseThrow();
                above[i] = end.at().smallNumerator();
                below[i] = end.at().smallDenominator();
                after[i] = end.after();
            }
            Optional<Law> raw = pieces.get(i).laws().get(0);
            boolean kept = raw.isPresent()
                    && put(WIDTH * i, raw.get().times(), raw.get().base())
                    && put(WIDTH * i + 3, raw.get().rate(), raw.get().shift());
            way[i] = kept ? raw.get().way() : null;
            bound[i] = pieces.get(i)
                    .laws()
                    .get(1)
                    .map(register -> (int) register.base().smallNumerator())
                    .orElse(OPEN);
            if (kept && bound[i] != OPEN && raw.get().isConstant()) {
                level(i, raw.get().base(), template);
            }
        }
    }

    private void level(int piece, Rational raw, Registers template) {
        Rational limited = bound[piece] == WITHIN ? raw : template.number(bound[piece]);
        Rational per = Rational.of(line.per);
        Rational score = line.rounding
                .map(to -> limited.times(per).round(to).dividedBy(per))
                .orElse(limited);
        level[piece] =
                stage(STAGES * piece, raw) && stage(STAGES * piece + 2, limited) && stage(STAGES * piece + 4, score);
    }

    /** Keeps a number, over the unit in which the line is rounded where it is whole in it, so that scores have one denominator. */
    private boolean stage(int place, Rational value) {
        Rational times = value.times(Rational.of(line.unit()));
        boolean whole = times.isWhole() && times.isSmall();
        if (!whole && !value.isSmall()) {
            return false;
        }
        stages[place] = whole ? times.smallNumerator() : value.smallNumerator();
        stages[place + 1] = whole ? line.unit() : value.smallDenominator();
        return true;
    }

    /** Whether nothing acts on the line and its bounds are constants, so that it is settled at once. */
    boolean isWhole() {
        for (int to : bound) {
            if (to != OPEN) {
                return true;
            }
        }
        return false;
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
        law[place] = a.smallNumerator();
        law[place + 1] = b.smallNumerator();
        law[place + 2] = common.smallNumerator();
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
        if (piece < 0 || bound[piece] == OPEN) {
            return false;
        }
        if (level[piece]) {
            level(x, STAGES * piece);
            return true;
        }
        if (!value(x, piece)) {
            return false;
        }
        x.copy(line.limited, bound[piece] == WITHIN ? line.raw : bound[piece]);
        line.rounded(x, line.limited);
        return true;
    }

    /** The piece in which the figure of the unit is; below zero where it is absent or long. */
    private int piece(State x) {
        if (x.k[figure] != Registers.FITS) {
            return -1;
        }
        int piece = 0;
        while (piece < above.length) {
            int order = Registers.compare(x.n[figure], x.d[figure], above[piece], below[piece]);
            if (order < 0 || (order == 0 && after[piece])) {
                break;
            }
            piece++;
        }
        return piece;
    }

    private void level(State x, int place) {
        x.set(line.raw, stages[place], stages[place + 1]);
        x.set(line.limited, stages[place + 2], stages[place + 3]);
        x.set(line.score, stages[place + 4], stages[place + 5]);
    }

    private boolean value(State x, int piece) {
        Law.Way taken = way[piece];
        if (taken == null) {
            return false;
        }
        int place = WIDTH * piece;
        long n = x.n[figure];
        long d = x.d[figure];
        if (law[place] == 0) {
            x.set(line.raw, law[place + 1], law[place + 2]);
            return true;
        }
        if (taken == Law.Way.PLAIN) {
            return line(x, n, d, place);
        }
        if (!line(x, n, d, place + 3)) {
            return false;
        }
        long inner = x.n[line.raw];
        long parts = x.d[line.raw];
        long floor = Math.floorDiv(inner, parts);
        return line(x, taken == Law.Way.FLOOR || floor * parts == inner ? floor : floor + 1, 1, place);
    }

    /** Puts (a·n/d + b) / c into the register of the raw score; returns whether it fits. */
    private boolean line(State x, long n, long d, int place) {
        long a = law[place];
        long b = law[place + 1];
        long c = law[place + 2];
        if (!Registers.fits(a, n) || !Registers.fits(b, d) || !Registers.fits(c, d)) {
            return false;
        }
        long sum = a * n + b * d;
        x.set(line.raw, sum, c * d);
        return ((a * n ^ sum) & (b * d ^ sum)) >= 0 && sum != Long.MIN_VALUE;
    }
}
