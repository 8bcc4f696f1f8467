package benchmarks;

import benchmarks.Rule.Bands;
import benchmarks.Rule.Bonus;
import benchmarks.Rule.Cases;
import benchmarks.Rule.Line;
import benchmarks.Rule.Share;
import benchmarks.Rule.Steps;
import benchmarks.Rule.Threshold;
import benchmarks.Rule.Veto;
import java.math.BigDecimal;
import java.util.List;

/**
 * The rulebook written by hand with {@code BigDecimal}, as a program would have it that knows one rulebook only: every rule is a constant and every call is to a
 * known class, so that the compiler may put it in place. It shares nothing with {@code rulebook.json} but the clauses.
 */
final class ByHand {
    private static final BigDecimal BONUS_CEILING = new BigDecimal(10);
    private static final BigDecimal EXCELLENT = new BigDecimal(95);
    private static final BigDecimal GOOD = new BigDecimal(85);
    private static final BigDecimal FAIR = new BigDecimal(70);

    private static final Share R1 = new Share("2", "95");
    private static final Line R2 = new Line("1.5", "42", "70");
    private static final Bands R3 =
            new Bands(List.of("33.3333", "30", "26.6666", "20"), List.of("2.5", "2", "1.5", "0.75"));
    private static final Threshold R4 = new Threshold("3", "75");
    private static final Steps R5 = new Steps("2", "85.5", "2.5", "0.1");
    private static final Cases R6 = new Cases("1", "0.1");
    private static final Share R7 = new Share("2.4", "92.5");
    private static final Line R8 = new Line("1.6", "54", "90");
    private static final Bands R9 =
            new Bands(List.of("98.75", "88.875", "79", "59.25"), List.of("2.2", "1.76", "1.32", "0.66"));
    private static final Threshold R10 = new Threshold("1.8", "80");
    private static final Steps R11 = new Steps("2", "90", "2.5", "0.125");
    private static final Cases R12 = new Cases("1.5", "0.5");
    private static final Share R13 = new Share("2.5", "80");
    private static final Line R14 = new Line("3", "57", "95");
    private static final Bands R15 = new Bands(List.of("70", "63", "56", "42"), List.of("2", "1.6", "1.2", "0.6"));
    private static final Threshold R16 = new Threshold("1", "33.3333");
    private static final Steps R17 = new Steps("2.4", "75", "2.5", "0.1");
    private static final Cases R18 = new Cases("1.6", "0.125");
    private static final Share R19 = new Share("2.2", "60");
    private static final Line R20 = new Line("1.8", "55.5", "92.5");
    private static final Bands R21 =
            new Bands(List.of("85.5", "76.95", "68.4", "51.3"), List.of("2", "1.6", "1.2", "0.6"));
    private static final Threshold R22 = new Threshold("1.5", "60");
    private static final Steps R23 = new Steps("2.5", "92.5", "2.5", "0.125");
    private static final Cases R24 = new Cases("3", "0.3");
    private static final Share R25 = new Share("2", "98.75");
    private static final Line R26 = new Line("1", "48", "80");
    private static final Bands R27 =
            new Bands(List.of("95", "85.5", "76", "57"), List.of("2.4", "1.92", "1.44", "0.72"));
    private static final Threshold R28 = new Threshold("1.6", "70");
    private static final Steps R29 = new Steps("2.2", "33.3333", "2.5", "0.1");
    private static final Cases R30 = new Cases("1.8", "0.1");
    private static final Share R31 = new Share("2", "70");
    private static final Line R32 = new Line("1.5", "20", "33.3333");
    private static final Bands R33 = new Bands(List.of("75", "67.5", "60", "45"), List.of("2.5", "2", "1.5", "0.75"));
    private static final Threshold R34 = new Threshold("3", "85.5");
    private static final Steps R35 = new Steps("2", "60", "2.5", "0.125");
    private static final Cases R36 = new Cases("1", "0.5");
    private static final Share R37 = new Share("2.4", "90");
    private static final Line R38 = new Line("1.6", "59.25", "98.75");
    private static final Bands R39 = new Bands(List.of("80", "72", "64", "48"), List.of("2.2", "1.76", "1.32", "0.66"));
    private static final Threshold R40 = new Threshold("1.8", "95");
    private static final Steps R41 = new Steps("2", "98.75", "2.5", "0.1");
    private static final Cases R42 = new Cases("1.5", "0.125");
    private static final Share R43 = new Share("2.5", "95");
    private static final Line R44 = new Line("3", "42", "70");
    private static final Bands R45 =
            new Bands(List.of("33.3333", "30", "26.6666", "20"), List.of("2", "1.6", "1.2", "0.6"));
    private static final Threshold R46 = new Threshold("1", "75");
    private static final Steps R47 = new Steps("2.4", "85.5", "2.5", "0.125");
    private static final Cases R48 = new Cases("1.6", "0.3");
    private static final Share R49 = new Share("2.2", "92.5");
    private static final Veto R50 = new Veto("1.8");
    private static final Bonus R51 = new Bonus("2", "0.5");
    private static final Bonus R52 = new Bonus("1.5", "0.125");
    private static final Bonus R53 = new Bonus("2.5", "0.3333");
    private static final Bonus R54 = new Bonus("3", "1");
    private static final Bonus R55 = new Bonus("2", "0.0725");
    private static final Bonus R56 = new Bonus("1", "0.5");
    private static final Bonus R57 = new Bonus("2.4", "0.125");
    private static final Bonus R58 = new Bonus("1.6", "0.3333");
    private static final Bonus R59 = new Bonus("2.2", "1");
    private static final Bonus R60 = new Bonus("1.8", "0.0725");

    /** The sixty rules, to find the bounds on which figures are placed. */
    static final List<Rule> RULES = List.of(
            R1, R2, R3, R4, R5, R6, R7, R8, R9, R10, R11, R12, R13, R14, R15, R16, R17, R18, R19, R20, R21, R22, R23,
            R24, R25, R26, R27, R28, R29, R30, R31, R32, R33, R34, R35, R36, R37, R38, R39, R40, R41, R42, R43, R44,
            R45, R46, R47, R48, R49, R50, R51, R52, R53, R54, R55, R56, R57, R58, R59, R60);

    private ByHand() {}

    /** What the sixty figures of a unit come to. */
    static Marks marks(BigDecimal[] figures) {
        BigDecimal[] items = new BigDecimal[RULES.size()];
        BigDecimal[] sections = {
            first(figures, items),
            second(figures, items),
            third(figures, items),
            fourth(figures, items),
            fifth(figures, items),
            sixth(figures, items).min(BONUS_CEILING)
        };
        BigDecimal total = figures[49].signum() > 0 ? BigDecimal.ZERO : sum(sections, 0, sections.length);
        return new Marks(items, sections, total, grade(total));
    }

    private static int grade(BigDecimal total) {
        if (total.compareTo(EXCELLENT) >= 0) {
            return 0;
        }
        if (total.compareTo(GOOD) >= 0) {
            return 1;
        }
        return total.compareTo(FAIR) >= 0 ? 2 : 3;
    }

    private static BigDecimal sum(BigDecimal[] marks, int from, int to) {
        BigDecimal sum = marks[from];
        for (int i = from + 1; i < to; i++) {
            sum = sum.add(marks[i]);
        }
        return sum;
    }

    private static BigDecimal first(BigDecimal[] figures, BigDecimal[] items) {
        items[0] = R1.marks(figures[0]);
        items[1] = R2.marks(figures[1]);
        items[2] = R3.marks(figures[2]);
        items[3] = R4.marks(figures[3]);
        items[4] = R5.marks(figures[4]);
        items[5] = R6.marks(figures[5]);
        items[6] = R7.marks(figures[6]);
        items[7] = R8.marks(figures[7]);
        items[8] = R9.marks(figures[8]);
        items[9] = R10.marks(figures[9]);
        return sum(items, 0, 10);
    }

    private static BigDecimal second(BigDecimal[] figures, BigDecimal[] items) {
        items[10] = R11.marks(figures[10]);
        items[11] = R12.marks(figures[11]);
        items[12] = R13.marks(figures[12]);
        items[13] = R14.marks(figures[13]);
        items[14] = R15.marks(figures[14]);
        items[15] = R16.marks(figures[15]);
        items[16] = R17.marks(figures[16]);
        items[17] = R18.marks(figures[17]);
        items[18] = R19.marks(figures[18]);
        items[19] = R20.marks(figures[19]);
        return sum(items, 10, 20);
    }

    private static BigDecimal third(BigDecimal[] figures, BigDecimal[] items) {
        items[20] = R21.marks(figures[20]);
        items[21] = R22.marks(figures[21]);
        items[22] = R23.marks(figures[22]);
        items[23] = R24.marks(figures[23]);
        items[24] = R25.marks(figures[24]);
        items[25] = R26.marks(figures[25]);
        items[26] = R27.marks(figures[26]);
        items[27] = R28.marks(figures[27]);
        items[28] = R29.marks(figures[28]);
        items[29] = R30.marks(figures[29]);
        return sum(items, 20, 30);
    }

    private static BigDecimal fourth(BigDecimal[] figures, BigDecimal[] items) {
        items[30] = R31.marks(figures[30]);
        items[31] = R32.marks(figures[31]);
        items[32] = R33.marks(figures[32]);
        items[33] = R34.marks(figures[33]);
        items[34] = R35.marks(figures[34]);
        items[35] = R36.marks(figures[35]);
        items[36] = R37.marks(figures[36]);
        items[37] = R38.marks(figures[37]);
        items[38] = R39.marks(figures[38]);
        items[39] = R40.marks(figures[39]);
        return sum(items, 30, 40);
    }

    private static BigDecimal fifth(BigDecimal[] figures, BigDecimal[] items) {
        items[40] = R41.marks(figures[40]);
        items[41] = R42.marks(figures[41]);
        items[42] = R43.marks(figures[42]);
        items[43] = R44.marks(figures[43]);
        items[44] = R45.marks(figures[44]);
        items[45] = R46.marks(figures[45]);
        items[46] = R47.marks(figures[46]);
        items[47] = R48.marks(figures[47]);
        items[48] = R49.marks(figures[48]);
        items[49] = R50.marks(figures[49]);
        return sum(items, 40, 50);
    }

    private static BigDecimal sixth(BigDecimal[] figures, BigDecimal[] items) {
        items[50] = R51.marks(figures[50]);
        items[51] = R52.marks(figures[51]);
        items[52] = R53.marks(figures[52]);
        items[53] = R54.marks(figures[53]);
        items[54] = R55.marks(figures[54]);
        items[55] = R56.marks(figures[55]);
        items[56] = R57.marks(figures[56]);
        items[57] = R58.marks(figures[57]);
        items[58] = R59.marks(figures[58]);
        items[59] = R60.marks(figures[59]);
        return sum(items, 50, 60);
    }

    /**
     * What a unit came to.
     *
     * @param items the marks of the sixty items
     * @param sections the marks of the six sections
     * @param total the total
     * @param grade the place of the grade from the best, which is 0
     */
    record Marks(BigDecimal[] items, BigDecimal[] sections, BigDecimal total, int grade) {}
}
