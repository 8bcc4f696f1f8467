package io.github.quanheng.columns;

import com.google.common.collect.ImmutableMap;
import com.google.common.math.LongMath;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.rule.Input;
import io.github.quanheng.value.Rational;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A column while it is filled (列的填写): numbers as they come, and why there is none. Blocks are made when they are first written. */
final class Filling {
    /** What is told of a number that the column does not hold. */
    interface Odd {
        void at(int unit);
    }

    final FigureKey key;
    final Column column;
    private final int size;
    private final double[] @Nullable [] x;
    private final double[] @Nullable [] d;
    private final double[] least;
    private final double[] most;
    private final double[] mostBelow;
    private final Rational grid;
    private final int decimals;

    /** Why units have no figure, 0 where they have one; as long as there is none, all are alike. */
    private byte @Nullable [] why;

    private byte all = Reasons.MISSING;
    private boolean overZero;

    Filling(FigureKey key, Column column, int size) {
        this.key = key;
        this.column = column;
        this.size = size;
        int blocks = Block.count(size);
        this.x = new double[blocks][];
        this.d = new double[column instanceof Column.Share ? blocks : 0][];
        this.least = new double[blocks];
        this.most = new double[blocks];
        this.mostBelow = new double[d.length];
        this.grid = column.grid();
        this.decimals = column instanceof Column.Decimal decimal ? decimal.decimals() : 0;
    }

    private boolean isShare() {
        return column instanceof Column.Share;
    }

    private double[] x(int block) {
        double[] known = x[block];
        if (known == null) {
            known = new double[Block.room(size)];
            x[block] = known;
        }
        return known;
    }

    private double[] d(int block) {
        double[] known = d[block];
        if (known == null) {
            known = new double[Block.room(size)];
            Arrays.fill(known, 1);
            d[block] = known;
        }
        return known;
    }

    private byte[] why() {
        byte[] known = why;
        if (known == null) {
            known = new byte[size];
            Arrays.fill(known, all);
            why = known;
        }
        return known;
    }

    private void note(int unit, byte reason) {
        if (why != null || all != reason) {
            why()[unit] = reason;
        }
    }

    /** From here on every unit has a figure but those of which something else is said. */
    private void given() {
        why = null;
        all = 0;
    }

    private static boolean isHeld(long number) {
        return number > -Whole.LIMIT && number < Whole.LIMIT;
    }

    /** A number for each unit. */
    void numbers(long[] numbers, Odd odd) {
        given();
        for (int block = 0; block < x.length; block++) {
            int from = block * Block.SIZE;
            int to = Math.min(size, from + Block.SIZE);
            double[] out = x(block);
            long low = 0;
            long high = 0;
            for (int unit = from; unit < to; unit++) {
                long number = numbers[unit];
                out[unit - from] = number;
                low = Math.min(low, number);
                high = Math.max(high, number);
            }
            if (isHeld(low) && isHeld(high)) {
                bound(block, low, high);
            } else {
                for (int unit = from; unit < to; unit++) {
                    out(unit, put(unit, numbers[unit]), odd);
                }
            }
        }
    }

    /** A decimal for each unit; of a rate the number before its sign. */
    void decimals(BigDecimal[] numbers, Odd odd) {
        given();
        for (int unit = 0; unit < numbers.length; unit++) {
            out(unit, put(unit, numbers[unit]), odd);
        }
    }

    /** Columns from rows of decimals, block by block, each row read once. */
    static void rows(Filling[] fillings, List<BigDecimal[]> rows, Odd[] odd) {
        int count = fillings.length;
        double[][] out = new double[count][];
        long[] low = new long[count];
        long[] high = new long[count];
        int[] decimals = new int[count];
        for (int i = 0; i < count; i++) {
            fillings[i].given();
            decimals[i] = fillings[i].decimals;
        }
        for (int from = 0; from < rows.size(); from += Block.SIZE) {
            int to = Math.min(rows.size(), from + Block.SIZE);
            for (int i = 0; i < count; i++) {
                out[i] = fillings[i].x(from / Block.SIZE);
                low[i] = 0;
                high[i] = 0;
            }
            for (int unit = from; unit < to; unit++) {
                BigDecimal[] row = rows.get(unit);
                for (int i = 0; i < count; i++) {
                    BigDecimal number = row[i];
                    long whole = number.scale() == decimals[i] ? unscaled(number) : Long.MAX_VALUE;
                    if (isHeld(whole)) {
                        out[i][unit - from] = whole;
                        low[i] = Math.min(low[i], whole);
                        high[i] = Math.max(high[i], whole);
                    } else {
                        fillings[i].out(unit, fillings[i].put(unit, number), odd[i]);
                    }
                }
            }
            for (int i = 0; i < count; i++) {
                fillings[i].bound(from / Block.SIZE, low[i], high[i]);
            }
        }
    }

    /** The digits of a decimal as a whole number; the largest of all where they are too many. */
    private static long unscaled(BigDecimal number) {
        try {
            return number.scaleByPowerOfTen(number.scale()).longValueExact();
        } catch (ArithmeticException tooMany) {
            return Long.MAX_VALUE;
        }
    }

    private void bound(int block, long low, long high) {
        least[block] = Math.min(least[block], (double) low);
        most[block] = Math.max(most[block], (double) high);
    }

    private void out(int unit, boolean held, Odd odd) {
        if (!held) {
            absent(unit, Reasons.MISSING);
            odd.at(unit);
        }
    }

    boolean put(int unit, long number) {
        if (!isHeld(number)) {
            return false;
        }
        x(unit / Block.SIZE)[unit % Block.SIZE] = number;
        bound(unit / Block.SIZE, number, number);
        note(unit, (byte) 0);
        return true;
    }

    private boolean put(int unit, BigDecimal number) {
        int more = decimals - number.scale();
        if (more >= 0 && more <= Column.MOST_DECIMALS) {
            long whole = unscaled(number);
            long times = LongMath.pow(10, more);
            return isHeld(whole) && Math.abs(whole) <= Whole.LIMIT / times && put(unit, whole * times);
        }
        return put(unit, value(number));
    }

    /** What a decimal stands for: of a rate the number before its sign. */
    Rational value(BigDecimal number) {
        return Rational.of(number).dividedBy(((Column.Decimal) column).scale().per());
    }

    private boolean put(int unit, Rational value) {
        Rational whole = value.times(grid);
        return whole.isWhole() && whole.isSmall() && put(unit, whole.smallNumerator());
    }

    boolean put(int unit, long above, long below) {
        if (!isShare() || above < 0 || below < 0 || below >= Whole.LIMIT || !put(unit, above)) {
            return false;
        }
        int block = unit / Block.SIZE;
        d(block)[unit % Block.SIZE] = below;
        mostBelow[block] = Math.max(mostBelow[block], (double) below);
        overZero |= below == 0;
        note(unit, below == 0 ? Reasons.ZERO_DENOMINATOR : 0);
        return true;
    }

    boolean put(int unit, Observation observation) {
        if (observation instanceof Observation.Missing) {
            absent(unit, Reasons.MISSING);
            return true;
        }
        if (observation instanceof Observation.NotApplicable) {
            absent(unit, Reasons.NOT_APPLICABLE);
            return true;
        }
        Observation.Reported reported = (Observation.Reported) observation;
        return reported.verified().isEmpty() && put(unit, reported.declared());
    }

    private boolean put(int unit, Datum datum) {
        if (column instanceof Column.Truth) {
            return datum instanceof Datum.YesNo answer && put(unit, answer.yes() ? 1 : 0);
        }
        if (column instanceof Column.Decimal decimal) {
            return datum instanceof Datum.Amount amount
                    && amount.figure().isRate() == (decimal.kind() == Kind.RATE)
                    && put(unit, amount.figure().value());
        }
        if (!(datum instanceof Datum.Share share)) {
            return false;
        }
        Rational above = share.ratio().numerator().times(grid);
        Rational below = share.ratio().denominator().times(grid);
        return above.isWhole()
                && below.isWhole()
                && above.isSmall()
                && below.isSmall()
                && put(unit, above.smallNumerator(), below.smallNumerator());
    }

    void absent(int unit, byte reason) {
        x(unit / Block.SIZE)[unit % Block.SIZE] = 0;
        if (isShare()) {
            d(unit / Block.SIZE)[unit % Block.SIZE] = 1;
        }
        note(unit, reason);
    }

    /** The column, and of a rate with its parts these too. */
    void build(ImmutableMap.Builder<Slot, Held> held) {
        double[][] numbers = new double[x.length][];
        for (int block = 0; block < x.length; block++) {
            numbers[block] = x(block);
        }
        byte[] reasons = why != null || all != 0 ? why() : new byte[0];
        if (!isShare()) {
            held.put(new Slot(key, Input.Reading.FINAL), new Held(numbers, null, least, most, reasons));
            return;
        }
        double[][] below = new double[d.length][];
        double[] mostParts = new double[d.length];
        for (int block = 0; block < d.length; block++) {
            below[block] = d(block);
            mostParts[block] = Math.max(most[block], mostBelow[block]);
        }
        byte[] part = overZero ? reasons.clone() : reasons;
        double[][] above = overZero ? copy(numbers) : numbers;
        double[][] safe = overZero ? copy(below) : below;
        for (int unit = 0; unit < part.length && overZero; unit++) {
            if (part[unit] == Reasons.ZERO_DENOMINATOR) {
                above[unit / Block.SIZE][unit % Block.SIZE] = 0;
                safe[unit / Block.SIZE][unit % Block.SIZE] = 1;
                part[unit] = 0;
            }
        }
        held.put(new Slot(key, Input.Reading.FINAL), new Held(above, safe, least, mostParts, reasons));
        held.put(new Slot(key, Input.Reading.NUMERATOR), new Held(numbers, null, least, most, part));
        held.put(
                new Slot(key, Input.Reading.DENOMINATOR), new Held(below, null, new double[x.length], mostBelow, part));
    }

    private static double[][] copy(double[][] blocks) {
        return Arrays.stream(blocks).map(double[]::clone).toArray(double[][]::new);
    }
}
