package io.github.quanheng.agreement;

import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.google.common.collect.ImmutableMap;
import io.github.quanheng.grading.GradeName;
import io.github.quanheng.internal.NeedsModule;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Duty;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * One version of a target-responsibility agreement (目标责任书): one party sets targets, another takes them on. A party may have
 * several at a time, one for each responsibility system: its professional work, safety, conduct.
 */
@JsonIdentityInfo(generator = NeedsModule.class)
@Value.Immutable
@JsonDeserialize(as = ImmutableAgreement.class)
public abstract class Agreement {
    Agreement() {}

    /**
     * Returns the identifier, the same for all versions.
     *
     * @return the identifier
     */
    public abstract String id();

    /**
     * Returns the responsibility system (责任制), such as 业务, 安全生产 or 党风廉政.
     *
     * @return the system
     */
    public abstract Label system();

    /**
     * Returns the title.
     *
     * @return the title
     */
    public abstract Label title();

    /**
     * Returns who sets the targets and assesses (考核方).
     *
     * @return the party above
     */
    public abstract PartyId from();

    /**
     * Returns who takes the targets on (责任方).
     *
     * @return the party below
     */
    public abstract PartyId to();

    /**
     * Returns the posts that answer for it (责任人), such as the head and the deputy in charge.
     *
     * @return the posts, the first one first
     */
    public abstract List<PartyId> answerable();

    /**
     * Returns the time in which the targets hold (责任期限).
     *
     * @return the period, with both ends
     */
    public abstract Period period();

    /**
     * Returns the targets.
     *
     * @return the targets, in order
     */
    public abstract List<Target> targets();

    /**
     * Returns how what the targets leave open is read (目标裁定).
     *
     * @return the rulings, in order: of two on the same thing the later stands
     */
    public abstract List<TargetRuling> rulings();

    /**
     * Returns full marks, weights and other parameters of the rulebook that hold for this party alone (一院一策).
     *
     * @return the figures by parameter
     */
    public abstract Map<ParameterId, Figure> settings();

    /**
     * Returns what else the parties have to do.
     *
     * @return the duties
     */
    public abstract List<Duty> duties();

    /**
     * Returns how the agreement is assessed.
     *
     * @return the method, where the paper names one
     */
    public abstract Optional<Assessing> assessing();

    /**
     * Returns rewards and penalties.
     *
     * @return the stipulations
     */
    public abstract List<Stipulation> stipulations();

    /**
     * Returns who signed when.
     *
     * @return the signings, at most one of each side
     */
    public abstract List<Signing> signings();

    /**
     * Returns where it is written.
     *
     * @return the citations
     */
    public abstract List<Citation> citations();

    @Value.Check
    void check() {
        new Soundness(this).check();
    }

    LocalDate end() {
        return period().last().orElseThrow();
    }

    LocalDate due(Target target) {
        return target.by().orElseGet(this::end);
    }

    /**
     * Returns the day from which both sides are bound.
     *
     * @return the day of the later signing; empty while a side has not signed
     */
    public Optional<LocalDate> signedOn() {
        return signings().size() < 2
                ? Optional.empty()
                : signings().stream().map(Signing::on).max(LocalDate::compareTo);
    }

    /**
     * Returns a target.
     *
     * @param id its identifier
     * @return the target, if the agreement has it
     */
    public Optional<Target> target(TargetId id) {
        return targets().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * Returns the targets as they are read after the rulings: these are judged and enter scoring. Without a ruling they are the targets as
     * signed.
     *
     * @return the targets, in order
     */
    public List<Target> ruled() {
        return targets().stream()
                .map(target -> {
                    Target read = target;
                    for (TargetRuling ruling : rulings()) {
                        read = ruling.targets().contains(target.id()) ? ruling.read(read) : read;
                    }
                    return read;
                })
                .toList();
    }

    /**
     * Returns what the agreement brings into scoring: the numbers of its targets, and its settings. It goes into
     * {@code Assessed.targets}, so that one rulebook serves all units.
     *
     * @return the figures by parameter, those of targets first
     * @throws IllegalArgumentException if two targets, or a target and a setting, give the same parameter
     */
    public Map<ParameterId, Figure> parameters() {
        Map<ParameterId, Figure> all = new LinkedHashMap<>();
        for (Target target : ruled()) {
            for (Demand demand : target.demands()) {
                for (int i = 0; i < demand.feeds().size(); i++) {
                    put(all, demand.feeds().get(i), demand.goal().figures().get(i));
                }
            }
        }
        settings().forEach((parameter, figure) -> put(all, parameter, figure));
        return ImmutableMap.copyOf(all);
    }

    private void put(Map<ParameterId, Figure> all, ParameterId parameter, Figure figure) {
        InvalidValue.unless(
                all.put(parameter, figure) == null,
                "targets",
                "责任书%s两次给出参数%s",
                "由一项目标或一项设定给出",
                "agreement %s: gives parameter %s twice",
                "let one target or setting give it",
                id(),
                parameter);
    }

    /**
     * Returns how the targets stand on a day.
     *
     * @param submission what was observed up to that day
     * @param asOf the day
     * @return the standing of each target, in order
     */
    public List<Attainment> attainments(Submission submission, LocalDate asOf) {
        return ruled().stream()
                .map(target -> Judge.judge(target, new Look(submission, asOf, !asOf.isBefore(due(target)), period())))
                .toList();
    }

    /**
     * Returns what striving and excess earned or cost, as the figures by which the rulebook reads it. They go into the submission
     * that is scored. While one of the targets behind a figure is not settled, the figure is missing, with that as the reason.
     *
     * <p>Worked example: two aspirations are read as {@code striving}; one is exceeded and pays 1, one is missed and costs 0.5.
     * The figure {@code striving} is 0.5.
     *
     * @param attainments how the targets stand
     * @return the figures, in the order of the targets
     */
    public Map<FigureKey, Observation> earned(List<Attainment> attainments) {
        return Earnings.of(this, attainments);
    }

    /**
     * Returns the rewards and penalties that fall due. They are reported, not applied.
     *
     * @param grade the grade reached, if there is one
     * @param attainments how the targets stand
     * @return the stipulations that are due, in order
     */
    public List<Stipulation> due(Optional<GradeName> grade, List<Attainment> attainments) {
        return stipulations().stream()
                .filter(each -> each.isDue(grade, attainments))
                .toList();
    }

    /**
     * Returns a builder; id, system, title, from, to, period and a target or duty are required.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Agreement}. */
    public static final class Builder extends ImmutableAgreement.Builder {
        Builder() {}
    }
}
