package io.github.quanheng.assessment;

import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.internal.NeedsModule;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.observation.When;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * One party's assessment (考核记录): what it declared, what was sampled, and what the team found. {@link #submission()} puts the
 * three together for scoring: declared, verified and final value of each figure stay apart.
 */
@JsonIdentityInfo(generator = NeedsModule.class)
@Value.Immutable
@JsonDeserialize(as = ImmutableAssessment.class)
public abstract class Assessment {
    Assessment() {}

    /**
     * Returns the plan.
     *
     * @return the plan of the assessment
     */
    public abstract AssessmentPlan plan();

    /**
     * Returns which round it is.
     *
     * @return the round
     */
    public abstract Round round();

    /**
     * Returns who is assessed.
     *
     * @return the party
     */
    public abstract PartyId party();

    /**
     * Returns what the party declared (自查自评).
     *
     * @return the figures as declared
     */
    public abstract Submission declared();

    /**
     * Returns the samples that were drawn.
     *
     * @return the samples
     */
    public abstract List<Sample> samples();

    /**
     * Returns what the team found.
     *
     * @return the findings
     */
    public abstract List<Finding> findings();

    /** Which round an assessment is (考核轮次). */
    public enum Round {
        /** The party assesses itself (自评). */
        SELF,
        /** The party above assesses it (考评). */
        ASSESSMENT,
        /** It is assessed again (复评). */
        REASSESSMENT
    }

    @Value.Check
    void check() {
        InvalidValue.unless(
                plan().assessed().contains(party()),
                "party",
                "%s不在考核方案%s的被考核单位%s之列",
                "写其中一个",
                "assessment of %s: plan %s assesses %s",
                "name one of them",
                party(),
                plan().id(),
                plan().assessed());
        InvalidValue.unless(
                declared().party().equals(party()) && declared().period().equals(plan().period()),
                "declared",
                "应为%s%s的申报数据，写的却是%s%s的",
                "填报本单位本期的数据",
                "assessment of %s for %s: the declared figures are those of %s for %s",
                "give those of the party and the period",
                party(),
                plan().period(),
                declared().party(),
                declared().period());
        InvalidValue.unless(
                round() != Round.SELF || (findings().isEmpty() && samples().isEmpty()),
                "round",
                "%s的自评记录中有考核组的核查结果或样本",
                "另列一轮",
                "assessment of %s: a self-assessment has no findings of a team",
                "make it a round of its own",
                party());
        Set<FigureKey> found = new HashSet<>();
        findings()
                .forEach(finding -> InvalidValue.unless(
                        found.add(finding.figure()),
                        "findings",
                        "%s的考核记录对%s有两条核查结果",
                        "合为一条",
                        "assessment of %s: has two findings on %s",
                        "put them into one",
                        party(),
                        finding.figure()));
    }

    /**
     * Finds what does not fit: findings of nobody in the team, by a method or on a day outside of the plan, on a sample that
     * was not recorded, on a figure that was not declared, or of another kind than it was declared.
     *
     * @return all problems, in the order of the findings
     */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (Finding finding : findings()) {
            String at = "findings[" + finding.figure() + "].";
            if (plan().team().stream().noneMatch(member -> member.role().equals(finding.by()))) {
                add(
                        problems,
                        at + "by",
                        "核查人“" + finding.by() + "”不在考核组中",
                        "is by \"" + finding.by() + "\", who is not in the team",
                        "写考核组中的分工",
                        "name a role of the team");
            }
            finding.methods().stream()
                    .filter(method -> !plan().methods().contains(method))
                    .forEach(method -> add(
                            problems,
                            at + "methods",
                            "所用方法" + method + "不在考核方案之内",
                            "is by " + method + ", which the plan does not foresee",
                            "先修改考核方案",
                            "amend the plan first"));
            if (!plan().days().contains(finding.on())) {
                add(
                        problems,
                        at + "on",
                        "核查日" + finding.on() + "不在考核日程" + plan().days() + "之内",
                        "is of " + finding.on() + ", outside of " + plan().days(),
                        "更正日期，或修改考核方案",
                        "correct the day or the plan");
            }
            finding.sample()
                    .filter(id ->
                            samples().stream().noneMatch(sample -> sample.id().equals(id)))
                    .ifPresent(id -> add(
                            problems,
                            at + "sample",
                            "所引样本" + id + "没有登记",
                            "names sample " + id + ", which is not recorded",
                            "登记该样本",
                            "record the sample"));
            Optional<Observation> was = declared().find(finding.figure());
            if (finding.verified().isPresent()
                    && was.isPresent()
                    && was.get() instanceof Observation.Reported reported
                    && reported.declared().kind() != finding.verified().get().kind()) {
                Kind found = finding.verified().get().kind();
                Kind declared = reported.declared().kind();
                add(
                        problems,
                        at + "verified",
                        "申报的是" + declared + "，核定的却是" + found,
                        "verifies as " + found + " what was declared as " + declared,
                        "按申报的数据类型填写",
                        "give it in the same kind");
            }
        }
        return List.copyOf(problems);
    }

    private static void add(List<Problem> problems, String at, String zh, String en, String cureZh, String cureEn) {
        problems.add(new Problem(at, new Statement(zh, en), new Statement(cureZh, cureEn)));
    }

    /**
     * Returns the figures for scoring: what was declared, with the verified value where the team found one, the evidence as
     * its source, and the share of true records under the indicator that the rulebook reads. A figure that only the team
     * found counts as declared by nobody: its declared value is the verified one, and the source says so.
     *
     * @return the figures as they count
     * @throws InvalidAssessment if there are {@linkplain #problems problems}; it names all of them
     */
    public Submission submission() {
        List<Problem> problems = problems();
        if (!problems.isEmpty()) {
            throw new InvalidAssessment(party(), problems);
        }
        Map<FigureKey, Observation> all = new LinkedHashMap<>(declared().observations());
        for (Finding finding : findings()) {
            String source = String.join("；", finding.evidence());
            finding.verified()
                    .ifPresent(value -> all.merge(
                            finding.figure(),
                            new Observation.Reported(value, Optional.of(value), Optional.of("未申报，核查所得：" + source)),
                            (old, found) -> old instanceof Observation.Reported reported
                                    ? new Observation.Reported(
                                            reported.declared(), Optional.of(value), Optional.of(source))
                                    : found));
            finding.verification()
                    .ifPresent(check -> all.put(
                            new FigureKey(check.as(), When.NOW),
                            new Observation.Reported(
                                    new Datum.Share(check.truthful()), Optional.empty(), Optional.of(source))));
        }
        return new Submission(party(), plan().period(), all);
    }

    /**
     * Returns a builder; plan, round, party and declared are required.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Assessment}. */
    public static final class Builder extends ImmutableAssessment.Builder {
        Builder() {}
    }
}
