package io.github.quanheng.catalogue;

import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Scale;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the operands of a definition make its figure (计算公式). In the worked values N is the numerator, D the denominator.
 */
public enum Formula {
    /** The count itself. N 12 gives 12. */
    COUNT(Role.NUMERATOR) {
        @Override
        Figure apply(Map<Role, Rational> counts) {
            return Figure.of(n(counts));
        }
    },
    /** The numerator over the denominator, in per cent. N 596 of D 1000 gives 59.6%. */
    PERCENT(Role.NUMERATOR, Role.DENOMINATOR) {
        @Override
        Figure apply(Map<Role, Rational> counts) {
            return percent(n(counts).dividedBy(d(counts)));
        }
    },
    /**
     * The numerator over the denominator, of which it is a part, in per cent: never above 100%. N 596 of D 1000 gives 59.6%;
     * N 12 of D 10 is refused.
     */
    SHARE(Role.NUMERATOR, Role.DENOMINATOR) {
        @Override
        Figure apply(Map<Role, Rational> counts) {
            return percent(n(counts).dividedBy(d(counts)));
        }

        @Override
        Optional<Figure> most() {
            return Optional.of(percent(Rational.ONE));
        }
    },
    /** The numerator over the denominator. N 700 over D 100 gives 7. */
    QUOTIENT(Role.NUMERATOR, Role.DENOMINATOR) {
        @Override
        Figure apply(Map<Role, Rational> counts) {
            return Figure.of(n(counts).dividedBy(d(counts)));
        }
    },
    /** How many for each hundred. N 9 for D 300 gives 3. */
    PER_HUNDRED(Role.NUMERATOR, Role.DENOMINATOR) {
        @Override
        Figure apply(Map<Role, Rational> counts) {
            return Figure.of(n(counts).times(Rational.of(100)).dividedBy(d(counts)));
        }
    },
    /** How many for each ten thousand. N 6 for D 40000 gives 1.5. */
    PER_TEN_THOUSAND(Role.NUMERATOR, Role.DENOMINATOR) {
        @Override
        Figure apply(Map<Role, Rational> counts) {
            return Figure.of(n(counts).times(Rational.of(10_000)).dividedBy(d(counts)));
        }
    },
    /** How many of the denominator come to one of the numerator, printed 1:n. N 200 doctors, D 250 nurses gives 1.25. */
    ONE_TO(Role.NUMERATOR, Role.DENOMINATOR) {
        @Override
        Figure apply(Map<Role, Rational> counts) {
            return Figure.of(d(counts).dividedBy(n(counts)));
        }

        @Override
        Optional<Role> zero(Map<Role, Rational> counts) {
            return isZero(Role.NUMERATOR, counts);
        }
    },
    /** The change against the year before, in per cent of it. N 108 after 100 gives 8%. */
    GROWTH(Role.NUMERATOR, Role.NUMERATOR_BEFORE) {
        @Override
        Figure apply(Map<Role, Rational> counts) {
            return percent(growth(n(counts), at(Role.NUMERATOR_BEFORE, counts)));
        }

        @Override
        Optional<Role> zero(Map<Role, Rational> counts) {
            return isZero(Role.NUMERATOR_BEFORE, counts);
        }

        @Override
        Figure least() {
            return percent(Rational.ONE.negated());
        }
    },
    /** The change of a mean against the year before, in per cent. 2200 over 10 after 1000 over 5 gives 10%. */
    GROWTH_OF_MEAN(Role.NUMERATOR, Role.DENOMINATOR, Role.NUMERATOR_BEFORE, Role.DENOMINATOR_BEFORE) {
        @Override
        Figure apply(Map<Role, Rational> counts) {
            Rational before = at(Role.NUMERATOR_BEFORE, counts).dividedBy(at(Role.DENOMINATOR_BEFORE, counts));
            return percent(growth(n(counts).dividedBy(d(counts)), before));
        }

        @Override
        Optional<Role> zero(Map<Role, Rational> counts) {
            return isZero(Role.DENOMINATOR, counts)
                    .or(() -> isZero(Role.DENOMINATOR_BEFORE, counts))
                    .or(() -> isZero(Role.NUMERATOR_BEFORE, counts));
        }

        @Override
        Figure least() {
            return percent(Rational.ONE.negated());
        }
    },
    /**
     * A quotient times a second: the mean cost of a discharge, reckoned from the income of bed days. N 274 over D 270, times 273
     * over 37, gives 12467/1665.
     */
    QUOTIENT_TIMES_QUOTIENT(Role.NUMERATOR, Role.DENOMINATOR, Role.SECOND_NUMERATOR, Role.SECOND_DENOMINATOR) {
        @Override
        Figure apply(Map<Role, Rational> counts) {
            Rational second = at(Role.SECOND_NUMERATOR, counts).dividedBy(at(Role.SECOND_DENOMINATOR, counts));
            return Figure.of(n(counts).dividedBy(d(counts)).times(second));
        }

        @Override
        Optional<Role> zero(Map<Role, Rational> counts) {
            return isZero(Role.DENOMINATOR, counts).or(() -> isZero(Role.SECOND_DENOMINATOR, counts));
        }
    },
    /** The numerator over the denominator and over 251 working days. N 5020 visits to D 4 doctors gives 5. */
    PER_WORKING_DAY(Role.NUMERATOR, Role.DENOMINATOR) {
        @Override
        Figure apply(Map<Role, Rational> counts) {
            return Figure.of(n(counts).dividedBy(d(counts)).dividedBy(Rational.of(251)));
        }
    },
    /** The numerator over the denominator and over 365 days, leap year or not. N 2920 bed days to D 4 doctors gives 2. */
    PER_CALENDAR_DAY(Role.NUMERATOR, Role.DENOMINATOR) {
        @Override
        Figure apply(Map<Role, Rational> counts) {
            return Figure.of(n(counts).dividedBy(d(counts)).dividedBy(Rational.of(365)));
        }
    },
    /**
     * The numerator over the mean of this and the last denominator and over 365 days, leap year or not. N 73000 bed days
     * with D 90 and 110 doctors gives 2.
     */
    DAILY_LOAD(Role.NUMERATOR, Role.DENOMINATOR, Role.DENOMINATOR_BEFORE) {
        @Override
        Figure apply(Map<Role, Rational> counts) {
            Rational mean = d(counts).plus(at(Role.DENOMINATOR_BEFORE, counts)).dividedBy(Rational.of(2));
            return Figure.of(n(counts).dividedBy(mean).dividedBy(Rational.of(365)));
        }

        @Override
        Optional<Role> zero(Map<Role, Rational> counts) {
            return isZero(Role.DENOMINATOR, counts)
                    .filter(role -> isZero(Role.DENOMINATOR_BEFORE, counts).isPresent());
        }
    };

    private final List<Role> roles;

    Formula(Role... roles) {
        this.roles = List.of(roles);
    }

    /**
     * Returns the operands that it needs.
     *
     * @return their roles, each once
     */
    public List<Role> roles() {
        return roles;
    }

    abstract Figure apply(Map<Role, Rational> counts);

    /** Returns whether its figures are rates. */
    boolean isRate() {
        return least().isRate();
    }

    /** Returns the smallest figure that counts can give, none of them negative. */
    Figure least() {
        return this == PERCENT || this == SHARE ? percent(Rational.ZERO) : Figure.of(Rational.ZERO);
    }

    /** Returns the largest figure that counts can give, where there is one. */
    Optional<Figure> most() {
        return Optional.empty();
    }

    /** Returns the role that is divided by and is zero. */
    Optional<Role> zero(Map<Role, Rational> counts) {
        return roles.contains(Role.DENOMINATOR) ? isZero(Role.DENOMINATOR, counts) : Optional.empty();
    }

    private static Optional<Role> isZero(Role role, Map<Role, Rational> counts) {
        return at(role, counts).signum() == 0 ? Optional.of(role) : Optional.empty();
    }

    private static Rational n(Map<Role, Rational> counts) {
        return at(Role.NUMERATOR, counts);
    }

    private static Rational d(Map<Role, Rational> counts) {
        return at(Role.DENOMINATOR, counts);
    }

    private static Rational at(Role role, Map<Role, Rational> counts) {
        return Optional.ofNullable(counts.get(role)).orElseThrow();
    }

    private static Rational growth(Rational now, Rational before) {
        return now.minus(before).dividedBy(before);
    }

    private static Figure percent(Rational value) {
        return new Figure(value, Scale.PERCENT);
    }
}
