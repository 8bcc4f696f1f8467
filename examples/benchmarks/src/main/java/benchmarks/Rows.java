package benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** The figures of units, a row of sixty for each, with four decimals at most as a database column has them. */
final class Rows {
    private static final int DECIMALS = 4;
    private static final BigDecimal BESIDE = BigDecimal.ONE.movePointLeft(DECIMALS);
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final List<Integer> DECIMALS_OF_RATES = List.of(0, 1, 2, 2, 4, 4);

    private Rows() {}

    /** The figures of a year as they come: most just short of what is asked for, some beyond it, few cases, hardly a veto; the same for the same seed. */
    static List<BigDecimal[]> seeded(int units, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Likely> figures = ByHand.RULES.stream().map(Rows::likely).toList();
        return Stream.generate(() ->
                        figures.stream().map(figure -> figure.seeded(random)).toArray(BigDecimal[]::new))
                .limit(units)
                .toList();
    }

    /** Figures as they are likely under a clause. */
    private interface Likely {
        BigDecimal seeded(SplittableRandom random);
    }

    private static Likely likely(Rule rule) {
        if (rule instanceof Rule.Veto) {
            return random -> column(BigDecimal.valueOf(random.nextInt(50) == 0 ? 1 : 0));
        }
        if (rule instanceof Rule.Cases) {
            return random -> column(BigDecimal.valueOf(random.nextInt(3) == 0 ? random.nextInt(8) : 0));
        }
        if (rule instanceof Rule.Bonus) {
            return random -> random.nextInt(4) == 0
                    ? BigDecimal.valueOf(random.nextLong(80_000), DECIMALS)
                    : column(BigDecimal.valueOf(random.nextInt(3)));
        }
        long target = target(rule).movePointRight(DECIMALS).longValueExact();
        return random -> around(target, random);
    }

    private static BigDecimal around(long target, SplittableRandom random) {
        long figure = random.nextInt(10) == 0
                ? random.nextLong(target, target * 5 / 4)
                : random.nextLong(target / 2, target + 1);
        int decimals = DECIMALS_OF_RATES.get(random.nextInt(DECIMALS_OF_RATES.size()));
        return column(BigDecimal.valueOf(figure, DECIMALS).setScale(decimals, RoundingMode.FLOOR));
    }

    private static BigDecimal target(Rule rule) {
        return rule.bounds().stream().max(BigDecimal::compareTo).orElseThrow();
    }

    private static BigDecimal column(BigDecimal figure) {
        return figure.setScale(DECIMALS, RoundingMode.FLOOR);
    }

    /**
     * Figures on, just below and just above every bound of every rule (where a bound has more decimals than a figure, the figures around it), and units whose bonuses
     * and whose totals come to a bound, a hundredth less and a hundredth more.
     */
    static List<BigDecimal[]> onBounds() {
        List<List<BigDecimal>> columns = ByHand.RULES.stream().map(Rows::around).toList();
        int units = columns.stream().mapToInt(List::size).max().orElseThrow();
        List<BigDecimal[]> rows = new ArrayList<>();
        for (int unit = 0; unit < units; unit++) {
            int row = unit;
            rows.add(columns.stream()
                    .map(column -> column.get(row % column.size()))
                    .toArray(BigDecimal[]::new));
        }
        Stream.of("95", "85", "70").flatMap(Rows::beside).map(Rows::comingTo).forEach(rows::add);
        beside("10").map(Rows::withBonuses).forEach(rows::add);
        return rows;
    }

    private static List<BigDecimal> around(Rule rule) {
        return rule.bounds().stream()
                .map(Rows::column)
                .flatMap(bound -> Stream.of(bound.subtract(BESIDE), bound, bound.add(BESIDE)))
                .filter(figure -> figure.signum() >= 0)
                .distinct()
                .toList();
    }

    private static Stream<BigDecimal> beside(String marks) {
        BigDecimal bound = new BigDecimal(marks);
        return Stream.of(bound.subtract(CENT), bound, bound.add(CENT));
    }

    /** Everything as asked for, and of shares and lines so much taken away that the total is what is wanted. */
    private static BigDecimal[] comingTo(BigDecimal total) {
        BigDecimal[] row = best();
        BigDecimal over = ByHand.marks(row).total().subtract(total);
        for (int i = 0; i < row.length; i++) {
            Rule rule = ByHand.RULES.get(i);
            BigDecimal less = over.min(rule.full());
            BigDecimal left = rule.full().subtract(less);
            if (rule instanceof Rule.Share share) {
                row[i] = part(left, share.full(), share.target());
                over = over.subtract(less);
            } else if (rule instanceof Rule.Line line) {
                row[i] = line.from().add(part(left, line.full(), line.width()));
                over = over.subtract(less);
            }
        }
        return row;
    }

    private static BigDecimal part(BigDecimal marks, BigDecimal full, BigDecimal of) {
        return marks.multiply(of).divide(full, DECIMALS, RoundingMode.HALF_UP);
    }

    /** Everything as asked for, and bonuses that come to what is wanted before their ceiling. */
    private static BigDecimal[] withBonuses(BigDecimal marks) {
        BigDecimal[] row = best();
        BigDecimal open = marks;
        for (int i = 0; i < row.length; i++) {
            if (ByHand.RULES.get(i) instanceof Rule.Bonus bonus) {
                BigDecimal more = open.min(bonus.full());
                row[i] = column(more.divide(bonus.each(), DECIMALS, RoundingMode.HALF_UP));
                open = open.subtract(more);
            }
        }
        return row;
    }

    /** A unit with full marks in the first five sections and no bonus: 100 marks. */
    private static BigDecimal[] best() {
        return ByHand.RULES.stream()
                .map(rule -> rule instanceof Rule.Cases || rule instanceof Rule.Bonus || rule instanceof Rule.Veto
                        ? column(BigDecimal.ZERO)
                        : column(target(rule)))
                .toArray(BigDecimal[]::new);
    }
}
