package io.github.quanheng.columns;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one thread works with while it goes from block to block (工作区): blocks of figures, columns of lines, and which units fall back. */
final class Work {
    private final List<double[]> spare = new ArrayList<>();
    final @Nullable Block[] figures;

    /** The scores of lines in whole units; and why there is none, where a line may lack one. */
    final double[][] scores;

    final byte[][] why;

    /** Which units of the block lack a score, one behind the other, and how many. */
    final int[][] lacking;

    final int[] lacks;

    /** Which units could have other marks on a line than the rest, one behind the other, and how many. */
    final int[][] moved;

    final int[] moves;

    /** The sums of sections and of the total, as far as they have been added up. */
    final double[][] sums;

    /** Which sums have been begun in this block. */
    final boolean[] begun;

    /** Marks that could be had, where something may be taken out. */
    final double[][] available;

    /** Units that the nodes of the rulebook settle; and those of which some item was taken out. */
    final boolean[] slow;

    final boolean[] shrunk;
    final Lack lack;

    /** How long its columns are. */
    final int room;

    final Exact exact = new Exact();
    int block;
    int from;
    int to;

    Work(int figures, int lines, int room) {
        this.room = room;
        this.slow = new boolean[room];
        this.shrunk = new boolean[room];
        this.lack = new Lack(room);
        this.figures = new Block[figures];
        this.scores = new double[lines][];
        this.why = new byte[lines][];
        this.lacking = new int[lines][];
        this.lacks = new int[lines];
        this.moved = new int[lines][];
        this.moves = new int[lines];
        this.sums = new double[lines][];
        this.begun = new boolean[lines];
        this.available = new double[lines][];
    }

    /** Whether a block of scores may still tell reasons of an earlier call. */
    boolean isStale(Scores scores, int block) {
        return scores.stale[block];
    }

    double[] take() {
        return spare.isEmpty() ? new double[room] : spare.remove(spare.size() - 1);
    }

    void give(double[] back) {
        spare.add(back);
    }

    Block figure(int column) {
        return java.util.Objects.requireNonNull(figures[column]);
    }
}
