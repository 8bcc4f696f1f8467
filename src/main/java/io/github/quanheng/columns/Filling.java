package io.github.quanheng.columns;

import com.google.common.collect.ImmutableMap;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.rule.Input;
import io.github.quanheng.value.Rational;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A column while it is filled. Until a unit has a figure it is missing. */
final class Filling {
    final FigureKey key;
    final Column column;
    private final double[][] x;
    private final double @Nullable [][] d;
    private final byte[] why;
    private final Rational grid;

    Filling(FigureKey key, Column column, int size) {
        this.key = key;
        this.column = column;
        int blocks = (size + Block.SIZE - 1) / Block.SIZE;
        this.x = new double[blocks][Block.SIZE];
        this.d = column instanceof Column.Share ? new double[blocks][Block.SIZE] : null;
        this.why = new byte[size];
        this.grid = column.grid();
        Arrays.fill(why, Reasons.MISSING);
        if (d != null) {
            for (double[] block : d) {
                Arrays.fill(block, 1);
            }
        }
    }

    int decimals() {
        return ((Column.Decimal) column).decimals();
    }

    boolean put(int unit, long number) {
        if (number <= -Whole.LIMIT || number >= Whole.LIMIT) {
            return false;
        }
        x[unit / Block.SIZE][unit % Block.SIZE] = number;
        why[unit] = 0;
        return true;
    }

    boolean put(int unit, Rational value) {
        Rational whole = value.times(grid);
        return whole.isWhole() && whole.isSmall() && put(unit, whole.smallNumerator());
    }

    boolean put(int unit, long above, long below) {
        if (d == null || above < 0 || below < 0 || below >= Whole.LIMIT || !put(unit, above)) {
            return false;
        }
        d[unit / Block.SIZE][unit % Block.SIZE] = below;
        why[unit] = below == 0 ? Reasons.ZERO_DENOMINATOR : 0;
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
        x[unit / Block.SIZE][unit % Block.SIZE] = 0;
        if (d != null) {
            d[unit / Block.SIZE][unit % Block.SIZE] = 1;
        }
        why[unit] = reason;
    }

    void build(ImmutableMap.Builder<Slot, Held> held) {
        double[] least = new double[x.length];
        double[] most = new double[x.length];
        for (int b = 0; b < x.length; b++) {
            int size = Math.min(Block.SIZE, why.length - b * Block.SIZE);
            least[b] = least(x[b], size);
            most[b] = most(x[b], size);
        }
        if (d == null) {
            held.put(new Slot(key, Input.Reading.FINAL), new Held(x, null, least, most, why));
            return;
        }
        double[][] below = d;
        double[][] safe = Arrays.stream(d).map(double[]::clone).toArray(double[][]::new);
        double[] mostBelow = new double[x.length];
        byte[] part = why.clone();
        double[] mostParts = new double[x.length];
        for (int b = 0; b < x.length; b++) {
            int size = Math.min(Block.SIZE, why.length - b * Block.SIZE);
            mostBelow[b] = most(below[b], size);
            mostParts[b] = Math.max(most[b], mostBelow[b]);
        }
        double[][] above = Arrays.stream(x).map(double[]::clone).toArray(double[][]::new);
        for (int unit = 0; unit < why.length; unit++) {
            if (why[unit] == Reasons.ZERO_DENOMINATOR) {
                above[unit / Block.SIZE][unit % Block.SIZE] = 0;
                safe[unit / Block.SIZE][unit % Block.SIZE] = 1;
                part[unit] = 0;
            }
        }
        held.put(new Slot(key, Input.Reading.FINAL), new Held(above, safe, least, mostParts, why));
        held.put(new Slot(key, Input.Reading.NUMERATOR), new Held(x, null, least, most, part));
        held.put(
                new Slot(key, Input.Reading.DENOMINATOR), new Held(below, null, new double[x.length], mostBelow, part));
    }

    private static double least(double[] x, int size) {
        double least = 0;
        for (int k = 0; k < size; k++) {
            least = Math.min(least, x[k]);
        }
        return least;
    }

    private static double most(double[] x, int size) {
        double most = 0;
        for (int k = 0; k < size; k++) {
            most = Math.max(most, x[k]);
        }
        return most;
    }
}
