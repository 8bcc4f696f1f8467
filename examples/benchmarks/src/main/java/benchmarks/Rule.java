package benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A clause in {@code BigDecimal}: the marks of a figure, rounded once to two decimals half up, and the figures at which something changes. */
sealed interface Rule {
    /** The marks of a figure of at least 0. */
    BigDecimal marks(BigDecimal figure);

    /** The marks that can be had. */
    BigDecimal full();

    /** The figures at which the clause goes over into another part of itself, and those whose marks lie halfway between two roundings. */
    List<BigDecimal> bounds();

    private static BigDecimal rounded(BigDecimal marks) {
        return marks.setScale(2, RoundingMode.HALF_UP);
    }

    /** The marks halfway between two roundings: 0.005, 0.015 and so on below full marks. */
    private static Stream<BigDecimal> halfway(BigDecimal full) {
        return IntStream.range(0, full.movePointRight(2).intValueExact())
                .mapToObj(hundredths -> BigDecimal.valueOf(hundredths * 10L + 5, 3));
    }

    private static BigDecimal quotient(BigDecimal over, BigDecimal by) {
        return over.divide(by, 12, RoundingMode.HALF_UP);
    }

    /** Full marks at the target, below it the share of the target that is reached. */
    record Share(BigDecimal full, BigDecimal target) implements Rule {
        Share(String full, String target) {
            this(rounded(new BigDecimal(full)), new BigDecimal(target));
        }

        @Override
        public BigDecimal marks(BigDecimal figure) {
            return figure.compareTo(target) >= 0 ? full : full.multiply(figure).divide(target, 2, RoundingMode.HALF_UP);
        }

        @Override
        public List<BigDecimal> bounds() {
            return Stream.concat(
                            Stream.of(BigDecimal.ZERO, target),
                            halfway(full).map(marks -> quotient(marks.multiply(target), full)))
                    .toList();
        }
    }

    /** Nothing up to one figure, full marks from another, a straight line between them. */
    record Line(BigDecimal full, BigDecimal from, BigDecimal to, BigDecimal width) implements Rule {
        Line(String full, String from, String to) {
            this(
                    rounded(new BigDecimal(full)),
                    new BigDecimal(from),
                    new BigDecimal(to),
                    new BigDecimal(to).subtract(new BigDecimal(from)));
        }

        @Override
        public BigDecimal marks(BigDecimal figure) {
            if (figure.compareTo(from) <= 0) {
                return BigDecimal.ZERO;
            }
            return figure.compareTo(to) >= 0
                    ? full
                    : full.multiply(figure.subtract(from)).divide(width, 2, RoundingMode.HALF_UP);
        }

        @Override
        public List<BigDecimal> bounds() {
            return Stream.concat(
                            Stream.of(from, to),
                            halfway(full).map(marks -> from.add(quotient(marks.multiply(width), full))))
                    .toList();
        }
    }

    /** The marks of the highest limit that is reached; nothing below the last. */
    record Bands(BigDecimal full, List<BigDecimal> bounds, List<BigDecimal> marks) implements Rule {
        Bands(List<String> bounds, List<String> marks) {
            this(
                    rounded(new BigDecimal(marks.get(0))),
                    bounds.stream().map(BigDecimal::new).toList(),
                    marks.stream().map(BigDecimal::new).map(Rule::rounded).toList());
        }

        @Override
        public BigDecimal marks(BigDecimal figure) {
            for (int band = 0; band < bounds.size(); band++) {
                if (figure.compareTo(bounds.get(band)) >= 0) {
                    return marks.get(band);
                }
            }
            return BigDecimal.ZERO;
        }
    }

    /** Full marks at the target, nothing below it. */
    record Threshold(BigDecimal full, BigDecimal target) implements Rule {
        Threshold(String full, String target) {
            this(rounded(new BigDecimal(full)), new BigDecimal(target));
        }

        @Override
        public BigDecimal marks(BigDecimal figure) {
            return figure.compareTo(target) >= 0 ? full : BigDecimal.ZERO;
        }

        @Override
        public List<BigDecimal> bounds() {
            return List.of(target);
        }
    }

    /** Something off for each step that is begun below the target, until nothing is left. */
    record Steps(BigDecimal full, BigDecimal target, BigDecimal step, BigDecimal each) implements Rule {
        Steps(String full, String target, String step, String each) {
            this(rounded(new BigDecimal(full)), new BigDecimal(target), new BigDecimal(step), new BigDecimal(each));
        }

        @Override
        public BigDecimal marks(BigDecimal figure) {
            if (figure.compareTo(target) >= 0) {
                return full;
            }
            BigDecimal steps = target.subtract(figure).divide(step, 0, RoundingMode.CEILING);
            return rounded(full.subtract(each.multiply(steps)).max(BigDecimal.ZERO));
        }

        @Override
        public List<BigDecimal> bounds() {
            return Stream.iterate(target, bound -> bound.signum() >= 0, bound -> bound.subtract(step))
                    .toList();
        }
    }

    /** Something off for each case, until nothing is left. */
    record Cases(BigDecimal full, BigDecimal each) implements Rule {
        Cases(String full, String each) {
            this(rounded(new BigDecimal(full)), new BigDecimal(each));
        }

        @Override
        public BigDecimal marks(BigDecimal figure) {
            return rounded(full.subtract(each.multiply(figure)).max(BigDecimal.ZERO));
        }

        @Override
        public List<BigDecimal> bounds() {
            return counted(full, each, halfway(full).map(full::subtract));
        }
    }

    /** Something for each case, up to full marks. */
    record Bonus(BigDecimal full, BigDecimal each) implements Rule {
        Bonus(String full, String each) {
            this(rounded(new BigDecimal(full)), new BigDecimal(each));
        }

        @Override
        public BigDecimal marks(BigDecimal figure) {
            return rounded(each.multiply(figure).min(full));
        }

        @Override
        public List<BigDecimal> bounds() {
            return counted(full, each, halfway(full));
        }
    }

    /** Full marks when it did not happen; the total is nothing when it did. */
    record Veto(BigDecimal full) implements Rule {
        Veto(String full) {
            this(rounded(new BigDecimal(full)));
        }

        @Override
        public BigDecimal marks(BigDecimal figure) {
            return figure.signum() > 0 ? BigDecimal.ZERO : full;
        }

        @Override
        public List<BigDecimal> bounds() {
            return List.of(BigDecimal.ZERO);
        }
    }

    /** Whole cases up to the last that counts, the figure that uses all marks up, and the figures worth some marks. */
    private static List<BigDecimal> counted(BigDecimal full, BigDecimal each, Stream<BigDecimal> worth) {
        BigDecimal all = quotient(full, each);
        List<BigDecimal> bounds = new ArrayList<>(List.of(all));
        for (BigDecimal cases = BigDecimal.ZERO; cases.compareTo(all) <= 0; cases = cases.add(BigDecimal.ONE)) {
            bounds.add(cases);
        }
        worth.forEach(marks -> bounds.add(quotient(marks, each)));
        return bounds;
    }
}
