package io.github.quanheng.columns;

import com.google.common.collect.ImmutableMap;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Rational;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the units of a table came to, column by column (得分列表). Disjoint ranges of units may be filled by different threads; what they come to does not depend on how they
 * are divided.
 */
public final class Scores {
    private final int size;
    private final ImmutableMap<LineId, Integer> lines;
    private final long[] units;

    /** Of each wanted line its blocks; a line that is not wanted has none. */
    final double[] @Nullable [][] numbers;

    final byte[] @Nullable [][] why;
    final byte[][] grades;

    /** Of which blocks units were settled by nodes, so that there may be reasons on any line. */
    final boolean[] stale;

    /** Of a unit that was settled by nodes and has a number that no column holds, all its numbers: {@link Rational}, or null where the column has it. */
    final Rational[] @Nullable [] wide;

    Scores(int size, ImmutableMap<LineId, Integer> lines, long[] units, List<Integer> wanted) {
        this.size = size;
        this.lines = lines;
        this.units = units;
        int blocks = Block.count(size);
        int room = Block.room(size);
        this.numbers = new double[units.length][][];
        this.why = new byte[units.length][][];
        for (int line : wanted) {
            numbers[line] = new double[blocks][room];
            why[line] = new byte[blocks][room];
        }
        this.grades = new byte[blocks][room];
        for (byte[] block : grades) {
            Arrays.fill(block, (byte) -1);
        }
        this.wide = new Rational[size][];
        this.stale = new boolean[blocks];
    }

    /**
     * Returns how many units there are.
     *
     * @return the number of units of the table
     */
    public int size() {
        return size;
    }

    private int column(LineId line) {
        Integer number = lines.get(line);
        InvalidValue.unless(
                number != null && numbers[number] != null,
                "line",
                "没有计分行%s的列",
                "从办法中选用，并在取数范围内",
                "line %s: has no column",
                "use a line of the rulebook that was asked for",
                line);
        return Objects.requireNonNull(number);
    }

    /**
     * Returns the score of a unit on a line.
     *
     * @param line which line
     * @param unit the place of the unit, from 0
     * @return the exact number, if there is one
     * @throws IllegalArgumentException if the line is not among those that were asked for
     * @throws IndexOutOfBoundsException if there is no such unit
     */
    public Optional<Rational> number(LineId line, int unit) {
        int column = column(line);
        if (code(column, unit) != 0) {
            return Optional.empty();
        }
        Rational[] others = wide[unit];
        return Optional.of(
                others != null && others[column] != null
                        ? others[column]
                        : Rational.of((long) raw(column, unit), Math.max(1, units[column])));
    }

    /**
     * Returns why a unit has no score on a line.
     *
     * @param line which line
     * @param unit the place of the unit, from 0
     * @return the reason, if there is no number
     * @throws IllegalArgumentException if the line is not among those that were asked for
     * @throws IndexOutOfBoundsException if there is no such unit
     */
    public Optional<Reason> reason(LineId line, int unit) {
        byte code = code(column(line), unit);
        return code == 0 ? Optional.empty() : Optional.of(Reasons.of(code));
    }

    /**
     * Returns the place of a unit's grade in the rulebook's scale.
     *
     * @param unit the place of the unit, from 0
     * @return the place of the grade from the best, which is 0; empty where there is none
     * @throws IndexOutOfBoundsException if there is no such unit
     */
    public Optional<Integer> grade(int unit) {
        Objects.checkIndex(unit, size);
        int place = grades[unit / Block.SIZE][unit % Block.SIZE];
        return place < 0 ? Optional.empty() : Optional.of(place);
    }

    private byte code(int column, int unit) {
        Objects.checkIndex(unit, size);
        return Objects.requireNonNull(why[column])[unit / Block.SIZE][unit % Block.SIZE];
    }

    private double raw(int column, int unit) {
        return Objects.requireNonNull(numbers[column])[unit / Block.SIZE][unit % Block.SIZE];
    }

    /**
     * Returns by what the whole numbers of a line are divided: 100 where it is rounded to two decimals.
     *
     * @param line which line
     * @return a whole number above zero
     * @throws IllegalArgumentException if the line is not among those that were asked for
     */
    public long unit(LineId line) {
        return Math.max(1, units[column(line)]);
    }

    /**
     * Copies the scores of a line as whole numbers of its {@link #unit}.
     *
     * @param line which line
     * @param absent what stands for a unit without a score
     * @return the numbers in the order of the units
     * @throws IllegalArgumentException if the line is not among those that were asked for
     * @throws ArithmeticException if some number is not whole in this unit
     */
    public long[] whole(LineId line, long absent) {
        int column = column(line);
        long[] all = new long[size];
        for (int unit = 0; unit < size; unit++) {
            if (code(column, unit) != 0) {
                all[unit] = absent;
            } else if (isWide(column, unit)) {
                throw new ArithmeticException(line + ": the score of unit " + unit + " is no whole number of its unit");
            } else {
                all[unit] = (long) raw(column, unit);
            }
        }
        return all;
    }

    private boolean isWide(int column, int unit) {
        Rational[] others = wide[unit];
        return others != null && others[column] != null;
    }

    /**
     * Returns the score of a unit as a decimal.
     *
     * @param line which line
     * @param unit the place of the unit, from 0
     * @return the number, if there is one
     * @throws IllegalArgumentException if the line is not among those that were asked for
     * @throws ArithmeticException if the number is no decimal
     */
    public Optional<BigDecimal> decimal(LineId line, int unit) {
        return number(line, unit)
                .map(number -> new BigDecimal(number.numerator()).divide(new BigDecimal(number.denominator())));
    }
}
