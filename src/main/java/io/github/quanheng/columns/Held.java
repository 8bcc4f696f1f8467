package io.github.quanheng.columns;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A column of figures in blocks, with the units for which there is none (列数据). */
final class Held {
    private final double[][] x;
    private final double[] @Nullable [] d;
    private final double[] least;
    private final double[] most;

    /** The units without a figure in their order, by their place in the block; those of block b from {@code starts[b]} to {@code starts[b + 1]}. */
    private final int[] absent;

    private final byte[] why;
    private final int[] starts;

    Held(double[][] x, double[] @Nullable [] d, double[] least, double[] most, byte[] reasons) {
        this.x = x;
        this.d = d;
        this.least = least;
        this.most = most;
        int count = 0;
        for (byte reason : reasons) {
            count += reason == 0 ? 0 : 1;
        }
        this.absent = new int[count];
        this.why = new byte[count];
        this.starts = new int[x.length + 1];
        int found = 0;
        for (int unit = 0; unit < reasons.length; unit++) {
            if (reasons[unit] != 0) {
                absent[found] = unit % Block.SIZE;
                why[found++] = reasons[unit];
                starts[unit / Block.SIZE + 1] = found;
            }
        }
        for (int b = 1; b <= x.length; b++) {
            starts[b] = Math.max(starts[b], starts[b - 1]);
        }
    }

    Block block(int number) {
        double[] below = d == null ? x[number] : d[number];
        return new Block(x[number], below, least[number], most[number]);
    }

    double number(int unit) {
        return x[unit / Block.SIZE][unit % Block.SIZE];
    }

    double denominator(int unit) {
        return d == null ? 1 : d[unit / Block.SIZE][unit % Block.SIZE];
    }

    /** Why a unit has no figure; 0 where it has one. */
    byte why(int unit) {
        int block = unit / Block.SIZE;
        int at = Arrays.binarySearch(absent, starts[block], starts[block + 1], unit % Block.SIZE);
        return at < 0 ? 0 : why[at];
    }

    int firstAbsent(Work w) {
        return place(w.block, w.from);
    }

    int lastAbsent(Work w) {
        return place(w.block, w.to);
    }

    private int place(int block, int unit) {
        int at = Arrays.binarySearch(absent, starts[block], starts[block + 1], unit);
        return at < 0 ? -at - 1 : at;
    }

    int absentUnit(int number) {
        return absent[number];
    }

    byte absentWhy(int number) {
        return why[number];
    }
}
