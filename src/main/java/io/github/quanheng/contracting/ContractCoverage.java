package io.github.quanheng.contracting;

import io.github.quanheng.internal.Check;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Percentage;
import io.github.quanheng.value.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * How many of one class of the population have contracts (签约覆盖), in households, in people, or in both. What is due may be
 * unknown: then only the published rate remains, and no denominator is computed back from it.
 *
 * <p>Worked example, with what is due made up: due are 704 households with 1720 people; excused are the dead, 1 household with
 * 4 people, and the unreachable, 1 household with 5 people; signed are 702 households with 1711 people. Coverage is [702, 702]
 * in households and [1711, 1711] in people: full.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableContractCoverage.class)
public abstract class ContractCoverage {
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
     * Returns who is excused, and why (剔除).
     *
     * @return the exclusions, in the order given
     */
    public abstract List<Exclusion> excused();

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
                                .mapToLong(one -> one.tally().in(unit).orElse(0L))
                                .sum());
    }

    @Value.Check
    void check() {
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
