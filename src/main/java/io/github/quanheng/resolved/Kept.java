package io.github.quanheng.resolved;

import io.github.quanheng.rule.Reason;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The stages of all lines of one unit, kept short: of each line a byte that says of raw, limited and final score in turn whether it is that of the stage
 * before, a number over the unit in which the line is rounded, some other number, or something else; and the numbers themselves one behind the other.
 */
final class Kept {
    /** What a stage came to: a number, or the reason why there is none. */
    record Stage(Optional<Rational> number, Optional<Reason> reason) {}

    private static final int STAGES = 3;
    private static final int BITS = 2;
    private static final int SAME = 0;
    private static final int UNITS = 1;
    private static final int FRACTION = 2;
    private static final int OTHER = 3;

    private final byte[] how;
    private final long[] numbers;
    private final List<Object> others;

    private Kept(byte[] how, long[] numbers, List<Object> others) {
        this.how = how;
        this.numbers = numbers;
        this.others = others;
    }

    /** Keeps units one after the other; what it works with belongs to one run. */
    static final class Keeper {
        private final ResolvedLine[] lines;
        private final long[] units;
        private final byte[] how;
        private final long[] numbers;
        private int size;

        Keeper(List<ResolvedLine> lines) {
            this.lines = lines.toArray(ResolvedLine[]::new);
            this.units = lines.stream().mapToLong(ResolvedLine::unit).toArray();
            this.how = new byte[lines.size()];
            this.numbers = new long[2 * STAGES * lines.size()];
        }

        Kept keep(State x) {
            size = 0;
            List<Object> others = List.of();
            for (int i = 0; i < lines.length; i++) {
                ResolvedLine line = lines[i];
                long unit = units[i];
                int raw = number(x, line.raw, unit);
                int limited = x.isSame(line.limited, line.raw) ? SAME : number(x, line.limited, unit);
                int score = x.isSame(line.score, line.limited) ? SAME : number(x, line.score, unit);
                if (raw == OTHER || limited == OTHER || score == OTHER) {
                    others = others.isEmpty() ? new ArrayList<>() : others;
                    other(x, line.raw, raw, others);
                    other(x, line.limited, limited, others);
                    other(x, line.score, score, others);
                }
                how[i] = (byte) (raw | (limited << BITS) | (score << (2 * BITS)));
            }
            return new Kept(how.clone(), Arrays.copyOf(numbers, size), others);
        }

        private int number(State x, int slot, long unit) {
            if (x.k[slot] != Registers.FITS) {
                return OTHER;
            }
            numbers[size++] = x.n[slot];
            if (x.d[slot] == unit) {
                return UNITS;
            }
            numbers[size++] = x.d[slot];
            return FRACTION;
        }

        private static void other(State x, int slot, int how, List<Object> others) {
            if (how == OTHER) {
                others.add(Registers.isAbsent(x.k[slot]) ? Registers.reason(x.k[slot]) : x.number(slot));
            }
        }
    }

    Stage stage(List<ResolvedLine> lines, int line, int stage) {
        int number = 0;
        int other = 0;
        Stage last = new Stage(Optional.empty(), Optional.empty());
        for (int i = 0; i <= line; i++) {
            int until = i < line ? STAGES : stage + 1;
            for (int j = 0; j < until; j++) {
                switch ((how[i] >> (BITS * j)) & OTHER) {
                    case UNITS -> last = number(numbers[number++], lines.get(i).unit());
                    case FRACTION -> {
                        last = number(numbers[number], numbers[number + 1]);
                        number += 2;
                    }
                    case OTHER -> last = other(others.get(other++));
                    default -> {}
                }
            }
        }
        return last;
    }

    private static Stage number(long above, long below) {
        return new Stage(Optional.of(Rational.of(above, below)), Optional.empty());
    }

    private static Stage other(Object other) {
        return other instanceof Reason reason
                ? new Stage(Optional.empty(), Optional.of(reason))
                : new Stage(Optional.of((Rational) other), Optional.empty());
    }
}
