package io.github.quanheng.scoring;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.resolved.ResolvedRulebook;
import io.github.quanheng.rule.Dimension;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks what units submitted against the indicators of a rulebook: wrong data are caught at the door. */
final class SubmissionCheck {

    private final ResolvedRulebook resolved;
    private final Rulebook rulebook;
    private final Map<IndicatorId, Indicator> indicators = new HashMap<>();

    SubmissionCheck(ResolvedRulebook resolved) {
        this.resolved = resolved;
        this.rulebook = resolved.rulebook();
        rulebook.indicators().forEach(indicator -> indicators.put(indicator.id(), indicator));
    }

    /** Adds what does not hold of the units of a cohort together. */
    void together(Cohort cohort, List<Problem> problems) {
        if (resolved.looksAtOthers()) {
            periods(cohort, problems);
        }
    }

    /** Adds what is wrong with the data of a unit; returns whether nothing is. */
    boolean admits(AssessedUnit unit, List<Problem> problems) {
        int before = problems.size();
        UnitProblems wrong = new UnitProblems(unit.party().id(), problems);
        unit.submission().observations().forEach((key, observation) -> observation(key, observation, wrong));
        targets(unit, wrong);
        if (!rulebook.inForce().encloses(unit.submission().period())) {
            wrong.add(
                    "submission.period",
                    new Statement(
                            "考核期" + unit.submission().period() + "不在办法施行期" + rulebook.inForce() + "内",
                            "the period is " + unit.submission().period() + ", but the rulebook is in force "
                                    + rulebook.inForce()),
                    new Statement("请用当时施行的版本计分", "score by the edition of that time"));
        }
        return problems.size() == before;
    }

    /** Units that are compared, led, or one above the other are assessed for one period. */
    private static void periods(Cohort cohort, List<Problem> problems) {
        Map<PartyId, Period> known = new HashMap<>();
        cohort.units()
                .forEach(unit -> known.put(unit.party().id(), unit.submission().period()));
        Set<PartyId> told = new HashSet<>();
        Pair pair = (unit, zh, en, other) -> {
            Period own = known.get(unit);
            Period there = known.get(other);
            if (own != null && there != null && !own.equals(there) && told.add(unit)) {
                problems.add(new Problem(
                        "units[" + unit + "].submission.period",
                        new Statement(
                                "考核期" + own + "与" + zh + other + "的" + there + "不同",
                                "its period " + own + " differs from " + there + " of " + en + " " + other),
                        new Statement("请按同一考核期比较", "compare units of one period")));
            }
        };
        cohort.peerGroups()
                .forEach(group -> group.members()
                        .forEach(member -> pair.compare(
                                member, "同组", "its peer", group.members().get(0))));
        cohort.bundles()
                .forEach(bundle ->
                        bundle.members().forEach(member -> pair.compare(member, "牵头单位", "its lead", bundle.lead())));
        cohort.superiors().forEach((unit, above) -> pair.compare(unit, "上级", "its superior", above));
    }

    /** Compares a unit with another by which it is scored. */
    private interface Pair {
        void compare(PartyId unit, String zh, String en, PartyId other);
    }

    private void targets(AssessedUnit unit, UnitProblems problems) {
        unit.targets().forEach((id, figure) -> {
            if (!rulebook.ownTargets().contains(id)) {
                problems.add(
                        "targets." + id,
                        new Statement("办法没有预留此自定目标", "the rulebook foresees no own target of this name"),
                        new Statement("请从" + rulebook.ownTargets() + "中选用", "use one of " + rulebook.ownTargets()));
            } else {
                target(id, figure, problems);
            }
        });
    }

    private void target(ParameterId id, Figure figure, UnitProblems problems) {
        Dimension wanted = resolved.ownTargets().getOrDefault(id, Dimension.SCALED);
        Dimension given = figure.isRate()
                ? Dimension.rate(figure.scale())
                : figure.value().signum() == 0 ? Dimension.ANY : Dimension.PLAIN;
        if (wanted.meet(given).isPresent()) {
            return;
        }
        problems.add(
                "targets." + id,
                wanted.isRate()
                        ? new Statement(
                                "目标" + figure + "是普通的数，须是率",
                                "the target " + figure + " is a plain number, but a rate is asked for")
                        : new Statement(
                                "目标" + figure + "是率，须是数",
                                "the target " + figure + " is a rate, but a number is asked for"),
                wanted.isRate()
                        ? new Statement("请写" + figure + wanted.unit(), "write " + figure + wanted.unit())
                        : new Statement("请写不带单位的数", "write it without a sign"));
    }

    private void observation(FigureKey key, Observation observation, UnitProblems problems) {
        Indicator indicator = indicators.get(key.indicator());
        if (indicator == null) {
            problems.add(
                    "observations." + key,
                    new Statement("办法没有指标" + key.indicator(), "the rulebook has no indicator " + key.indicator()),
                    new Statement("请改正名称，或删去", "correct the name or take it out"));
            return;
        }
        if (observation instanceof Observation.Reported reported) {
            DatumCheck check = new DatumCheck(indicator, problems);
            check.check("observations." + key + ".value", reported.declared());
            reported.verified().ifPresent(verified -> check.check("observations." + key + ".verified", verified));
        }
    }
}
