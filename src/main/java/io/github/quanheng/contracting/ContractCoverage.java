package io.github.quanheng.contracting;

import io.github.quanheng.internal.Check;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Percentage;
import io.github.quanheng.value.Ratio;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Rounding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * How many of one class of the population have contracts (签约覆盖), in households, in people, or in both. What is due may be
 * unknown: then only the published rate remains, and no denominator is computed back from it.
 *
 * <p>Worked example, with what is due made up: due are 704 households with 1720 people; the reasons 死亡 and 失联 excuse; excused are
 * the dead, 1 household with 4 people, and the unreachable, 1 household with 5 people; signed are 702 households with 1711 people. Coverage is [702, 702]
 * in households and [1711, 1711] in people: full.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableContractCoverage.class)
public abstract class ContractCoverage {
    private static final Rational HUNDRED = Rational.of(100);

    ContractCoverage() {}

    /**
     * Returns the class of the population (人群).
     *
     * @return such as 常住人口 or 建档立卡贫困户
     */
    public abstract Label population();

    /**
     * Returns the contracting mode.
     *
     * @return the mode, where it is stated
     */
    public abstract Optional<ContractingMode> mode();

    /**
     * Returns the number of teams.
     *
     * @return the number, where it is stated
     */
    public abstract Optional<Long> teams();

    /**
     * Returns who has a contract (已签约).
     *
     * @return the tally
     */
    public abstract Tally signed();

    /**
     * Returns who should have one (应签约), the excused among them.
     *
     * @return the tally, where it is stated
     */
    public abstract Optional<Tally> due();

    /**
     * Returns who is said to be excused, and why (剔除).
     *
     * @return the exclusions, in the order given; those with a reason that is not {@linkplain #reasons allowed} do not count
     */
    public abstract List<Exclusion> excused();

    /**
     * Returns the reasons that excuse (允许剔除的情形), such as 死亡 and 失联.
     *
     * @return the reasons in Chinese; none when nobody may be excused
     */
    public abstract List<String> reasons();

    /**
     * Returns whose contract was fulfilled (履约): a contract without service (签而不约) is signed and not served.
     *
     * @return the tally, where it is stated; not more than signed
     */
    public abstract Optional<Tally> served();

    /**
     * Returns whose contract of last year ran out (到期).
     *
     * @return the tally, where it is stated
     */
    public abstract Optional<Tally> expiring();

    /**
     * Returns who of those signed again (续签).
     *
     * @return the tally, where it is stated; not more than expiring
     */
    public abstract Optional<Tally> renewed();

    /**
     * Returns the rate as it was published.
     *
     * @return the published rate, where there is one
     */
    public abstract Optional<Percentage> published();

    /**
     * Returns where the figures are written.
     *
     * @return the citation
     */
    public abstract Citation source();

    /**
     * Returns those whose reason does not excuse: they stay among those who are due.
     *
     * @return the exclusions that do not count
     */
    public List<Exclusion> notExcused() {
        return excused().stream().filter(one -> !excuses(one)).toList();
    }

    private boolean excuses(Exclusion one) {
        return reasons().contains(one.reason().zh());
    }

    /**
     * Returns the share of the contracts that were fulfilled (履约率).
     *
     * @param unit households or people
     * @return served of signed; empty when one is not counted in that unit
     */
    public Optional<Ratio> fulfilment(Tally.Unit unit) {
        return share(served(), Optional.of(signed()), unit);
    }

    /**
     * Returns the share of the contracts run out that were signed again (续签率).
     *
     * @param unit households or people
     * @return renewed of expiring; empty when one is not counted in that unit
     */
    public Optional<Ratio> renewal(Tally.Unit unit) {
        return share(renewed(), expiring(), unit);
    }

    private static Optional<Ratio> share(Optional<Tally> part, Optional<Tally> whole, Tally.Unit unit) {
        return part.flatMap(some -> some.in(unit))
                .flatMap(some -> whole.flatMap(all -> all.in(unit)).map(all -> Ratio.of(some, all)));
    }

    /**
     * Returns the exact coverage in a unit: signed of those due who are not excused.
     *
     * @param unit households or people
     * @return the ratio; empty when signed or due is not counted in that unit
     */
    public Optional<Ratio> ratio(Tally.Unit unit) {
        return signed().in(unit).flatMap(have -> remaining(unit).map(due -> Ratio.of(have, due)));
    }

    /**
     * Returns whether everyone who is due and not excused has a contract, in every unit that due is counted in
     * (应签尽签).
     *
     * @return yes or no; empty when it cannot be said
     */
    public Optional<Boolean> full() {
        List<Boolean> answers = new ArrayList<>();
        for (Tally.Unit unit : Tally.Unit.values()) {
            if (due().flatMap(due -> due.in(unit)).isPresent()) {
                Optional<Ratio> ratio = ratio(unit);
                if (ratio.isEmpty()) {
                    return Optional.empty();
                }
                answers.add(ratio.get().numerator().equals(ratio.get().denominator()));
            }
        }
        return answers.isEmpty() ? Optional.empty() : Optional.of(!answers.contains(false));
    }

    private Optional<Long> remaining(Tally.Unit unit) {
        return due().flatMap(due -> due.in(unit))
                .map(all -> all
                        - excused().stream()
                                .filter(this::excuses)
                                .mapToLong(one -> one.tally().in(unit).orElse(0L))
                                .sum());
    }

    @Value.Check
    void check() {
        checkPublished();
        Check.that(
                teams().orElse(0L) >= 0,
                "contract coverage of %s: the number of teams %s is negative",
                population(),
                teams().orElse(0L));
        Check.that(
                excused().isEmpty() || due().isPresent(),
                "contract coverage of %s: excuses some without saying who is due; give due",
                population());
        for (Tally.Unit unit : Tally.Unit.values()) {
            within(served(), "served", Optional.of(signed()), "signed", unit);
            within(renewed(), "renewed", expiring(), "expiring", unit);
            remaining(unit).ifPresent(left -> {
                excused()
                        .forEach(one -> Check.that(
                                one.tally().in(unit).isPresent(),
                                "contract coverage of %s: %s are excused but not counted in %s, as due is; count them",
                                population(),
                                one.reason(),
                                unit));
                Check.that(
                        signed().in(unit).orElse(0L) <= left,
                        "contract coverage of %s: %s are signed, but only %s %s are due and not excused; correct one",
                        population(),
                        signed().in(unit).orElse(0L),
                        left,
                        unit);
            });
        }
    }

    private void within(Optional<Tally> part, String name, Optional<Tally> whole, String of, Tally.Unit unit) {
        long some = part.flatMap(tally -> tally.in(unit)).orElse(0L);
        long all = whole.flatMap(tally -> tally.in(unit)).orElse(some);
        Check.that(
                some <= all,
                "contract coverage of %s: %s are %s, but only %s %s are %s; correct one",
                population(),
                some,
                name,
                all,
                unit,
                of);
    }

    /** A published rate is that of people or of households, and less than one unit of its last printed place off, however rounded. */
    private void checkPublished() {
        List<Ratio> known = Arrays.stream(Tally.Unit.values())
                .map(this::ratio)
                .flatMap(Optional::stream)
                .filter(ratio -> ratio.denominator().signum() > 0)
                .toList();
        published()
                .filter(rate -> !known.isEmpty() && known.stream().noneMatch(ratio -> prints(rate, ratio)))
                .ifPresent(rate -> Check.that(
                        false,
                        "contract coverage of %s: is published as %s, but %s of %s is %s%%; correct one of them",
                        population(),
                        rate,
                        known.get(0).numerator(),
                        known.get(0).denominator(),
                        known.get(0).quotient().times(HUNDRED).toDecimal(Rounding.halfUp(2))));
    }

    private static boolean prints(Percentage rate, Ratio ratio) {
        Rational printed = rate.fraction().times(HUNDRED);
        Rational unit = Rational.ONE;
        while (!printed.dividedBy(unit).isWhole()) {
            unit = unit.dividedBy(Rational.of(10));
        }
        Rational off = ratio.quotient().times(HUNDRED).minus(printed).abs();
        return off.compareTo(unit) < 0;
    }

    /**
     * Returns a builder; population, signed and source are required.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ContractCoverage}. */
    public static final class Builder extends ImmutableContractCoverage.Builder {
        Builder() {}
    }
}
