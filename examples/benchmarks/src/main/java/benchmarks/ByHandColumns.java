package benchmarks;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * The rulebook written by hand over columns of doubles that hold whole numbers: what can be reached. Figures are in ten-thousandths, marks in hundredths; a loop for each shape of clause, block by
 * block, each with its constants as parameters, so that the compiler of the machine makes vectors of it.
 */
final class ByHandColumns {
    private static final int BLOCK = 16_384;
    private static final int BONUS_CEILING = 1_000;

    private final double[][] items;
    private final double[][] sections;
    private final double[] total;
    private final byte[] grades;

    ByHandColumns(int units) {
        items = new double[ByHand.RULES.size()][units];
        sections = new double[6][units];
        total = new double[units];
        grades = new byte[units];
    }

    /** Scores all units. */
    void score(double[][] figures) {
        score(figures, 0, total.length);
    }

    /** Scores some units. */
    void score(double[][] figures, int first, int last) {
        for (int from = first; from < last; from += BLOCK) {
            block(figures, from, Math.min(last, from + BLOCK));
        }
    }

    private void block(double[][] figures, int from, int to) {
        for (int i = 0; i < items.length; i++) {
            if (i % 10 == 0) {
                Arrays.fill(sections[i / 10], from, to, 0);
            }
            item(ByHand.RULES.get(i), figures[i], items[i], sections[i / 10], from, to);
        }
        cap(sections[5], from, to);
        total(figures[49], from, to);
        for (int k = from; k < to; k++) {
            double all = total[k];
            grades[k] = (byte) (all >= 9_500 ? 0 : all >= 8_500 ? 1 : all >= 7_000 ? 2 : 3);
        }
    }

    private static void item(Rule rule, double[] x, double[] o, double[] s, int from, int to) {
        if (rule instanceof Rule.Share share) {
            double target = units(share.target(), 4);
            line(x, o, s, from, to, 0, target, 2 * units(share.full(), 2), target + 0.5, 1 / (2 * target));
        } else if (rule instanceof Rule.Line line) {
            double low = units(line.from(), 4);
            double width = units(line.width(), 4);
            double slope = 2 * units(line.full(), 2);
            line(x, o, s, from, to, low, low + width, slope, width + 0.5 - slope * low, 1 / (2 * width));
        } else if (rule instanceof Rule.Bands bands) {
            bands(x, o, s, from, to, bands);
        } else if (rule instanceof Rule.Threshold threshold) {
            step(x, o, s, from, to, units(threshold.target(), 4) - 1, units(threshold.full(), 2));
        } else if (rule instanceof Rule.Steps steps) {
            double size = units(steps.step(), 4);
            steps(
                    x,
                    o,
                    s,
                    from,
                    to,
                    units(steps.target(), 4),
                    size - 0.5,
                    1 / size,
                    units(steps.full(), 3),
                    units(steps.each(), 3));
        } else if (rule instanceof Rule.Cases cases) {
            cases(x, o, s, from, to, units(cases.full(), 8), units(cases.each(), 4));
        } else if (rule instanceof Rule.Bonus bonus) {
            double each = units(bonus.each(), 4);
            bonus(x, o, s, from, to, Math.ceil(units(bonus.full(), 8) / each), each, units(bonus.full(), 2));
        } else {
            veto(x, o, s, from, to, units(rule.full(), 2));
        }
    }

    private static double units(BigDecimal number, int decimals) {
        return number.movePointRight(decimals).longValueExact();
    }

    private static void line(
            double[] x,
            double[] o,
            double[] s,
            int from,
            int to,
            double low,
            double high,
            double a,
            double b,
            double inverse) {
        for (int k = from; k < to; k++) {
            double v = Math.floor((Math.min(Math.max(x[k], low), high) * a + b) * inverse);
            o[k] = v;
            s[k] += v;
        }
    }

    private static void step(double[] x, double[] o, double[] s, int from, int to, double below, double full) {
        for (int k = from; k < to; k++) {
            double v = Math.min(Math.max(x[k] - below, 0), 1) * full;
            o[k] = v;
            s[k] += v;
        }
    }

    private static void bands(double[] x, double[] o, double[] s, int from, int to, Rule.Bands bands) {
        double[] at = bands.bounds().stream()
                .mapToDouble(bound -> units(bound, 4) - 1)
                .toArray();
        double[] marks =
                bands.marks().stream().mapToDouble(mark -> units(mark, 2)).toArray();
        bands(
                x,
                o,
                s,
                from,
                to,
                at[0],
                marks[0] - marks[1],
                at[1],
                marks[1] - marks[2],
                at[2],
                marks[2] - marks[3],
                at[3],
                marks[3]);
    }

    private static void bands(
            double[] x,
            double[] o,
            double[] s,
            int from,
            int to,
            double a,
            double am,
            double b,
            double bm,
            double c,
            double cm,
            double d,
            double dm) {
        for (int k = from; k < to; k++) {
            double figure = x[k];
            double v = Math.min(Math.max(figure - a, 0), 1) * am
                    + Math.min(Math.max(figure - b, 0), 1) * bm
                    + Math.min(Math.max(figure - c, 0), 1) * cm
                    + Math.min(Math.max(figure - d, 0), 1) * dm;
            o[k] = v;
            s[k] += v;
        }
    }

    /** Marks in thousandths until they are rounded. */
    private static void steps(
            double[] x,
            double[] o,
            double[] s,
            int from,
            int to,
            double target,
            double up,
            double inverse,
            double full,
            double each) {
        for (int k = from; k < to; k++) {
            double steps = Math.floor((Math.max(target - x[k], 0) + up) * inverse);
            double v = Math.floor((Math.max(full - each * steps, 0) + 5.5) * (1.0 / 10));
            o[k] = v;
            s[k] += v;
        }
    }

    private static void cases(double[] x, double[] o, double[] s, int from, int to, double full, double each) {
        for (int k = from; k < to; k++) {
            double v = Math.floor((Math.max(full - each * x[k], 0) + 500_000.5) * (1.0 / 1_000_000));
            o[k] = v;
            s[k] += v;
        }
    }

    private static void bonus(
            double[] x, double[] o, double[] s, int from, int to, double most, double each, double full) {
        for (int k = from; k < to; k++) {
            double v = Math.min(Math.floor((Math.min(x[k], most) * each + 500_000.5) * (1.0 / 1_000_000)), full);
            o[k] = v;
            s[k] += v;
        }
    }

    private static void veto(double[] x, double[] o, double[] s, int from, int to, double full) {
        for (int k = from; k < to; k++) {
            double v = (1 - Math.min(x[k], 1)) * full;
            o[k] = v;
            s[k] += v;
        }
    }

    private static void cap(double[] s, int from, int to) {
        for (int k = from; k < to; k++) {
            s[k] = Math.min(s[k], BONUS_CEILING);
        }
    }

    private void total(double[] veto, int from, int to) {
        double[] a = sections[0];
        double[] b = sections[1];
        double[] c = sections[2];
        double[] d = sections[3];
        double[] e = sections[4];
        double[] f = sections[5];
        for (int k = from; k < to; k++) {
            total[k] = (a[k] + b[k] + c[k] + d[k] + e[k] + f[k]) * (1 - Math.min(veto[k], 1));
        }
    }

    /** What a unit came to. */
    ByHand.Marks marks(int unit) {
        return new ByHand.Marks(
                hundredths(items, unit),
                hundredths(sections, unit),
                BigDecimal.valueOf((long) total[unit], 2),
                grades[unit]);
    }

    private static BigDecimal[] hundredths(double[][] columns, int unit) {
        return Arrays.stream(columns)
                .map(column -> BigDecimal.valueOf((long) column[unit], 2))
                .toArray(BigDecimal[]::new);
    }

    /** The figures of rows as columns of ten-thousandths. */
    static double[][] columns(List<BigDecimal[]> rows) {
        double[][] columns = new double[ByHand.RULES.size()][rows.size()];
        for (int unit = 0; unit < rows.size(); unit++) {
            for (int i = 0; i < columns.length; i++) {
                columns[i][unit] = units(rows.get(unit)[i], 4);
            }
        }
        return columns;
    }
}
