package io.github.quanheng.result;

import com.google.common.collect.ImmutableSet;
import io.github.quanheng.grading.AwardName;
import io.github.quanheng.grading.Grade;
import io.github.quanheng.grading.GradeEffect;
import io.github.quanheng.grading.GradeName;
import io.github.quanheng.grading.GradingScale;
import io.github.quanheng.rule.EffectName;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rulebook.Effect;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Rulebook;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What awards, consequences and warning states of a year may speak of (结果运用所涉名称): lines, grades and effects of the rulebook,
 * awards, warning states. A name that there is not would never be met and never be noticed, so nothing is decided or proposed
 * without these.
 */
public final class ResultNames {
    private final Set<LineId> lines;
    private final Set<LineId> watching;
    private final Set<GradeName> grades;
    private final Set<EffectName> effects;
    private final Set<AwardName> awards;
    private final Set<StateName> states;
    private final Optional<GradingScale> grading;

    private ResultNames(Rulebook rulebook, Set<AwardName> awards, Set<StateName> states) {
        Set<LineId> all = new LinkedHashSet<>();
        Set<GradeName> given = new LinkedHashSet<>();
        Set<EffectName> applied = new LinkedHashSet<>();
        rulebook.lines().forEach(line -> {
            all.add(line.id());
            line.effects().stream().map(Effect::name).forEach(applied::add);
        });
        this.grading = rulebook.grading();
        grading.ifPresent(scale -> {
            scale.grades().stream().map(Grade::name).forEach(given::add);
            scale.effects().stream().map(GradeEffect::name).forEach(applied::add);
        });
        this.lines = ImmutableSet.copyOf(all);
        this.watching = rulebook.items()
                .filter(item -> item.watches().isPresent())
                .map(Item::id)
                .collect(ImmutableSet.toImmutableSet());
        this.grades = ImmutableSet.copyOf(given);
        this.effects = ImmutableSet.copyOf(applied);
        this.awards = ImmutableSet.copyOf(awards);
        this.states = ImmutableSet.copyOf(states);
    }

    /**
     * Returns what can be spoken of in a year without warning states.
     *
     * @param rulebook the rulebook by which the units are assessed
     * @param awards the awards of the year
     * @return its names
     */
    public static ResultNames of(Rulebook rulebook, AwardRules awards) {
        return new ResultNames(rulebook, awards.names(), Set.of());
    }

    /**
     * Returns what can be spoken of in a year with warning states.
     *
     * @param rulebook the rulebook by which the units are assessed
     * @param awards the awards of the year
     * @param states the warning states
     * @return its names
     */
    public static ResultNames of(Rulebook rulebook, AwardRules awards, WarningStates states) {
        return new ResultNames(rulebook, awards.names(), states.names());
    }

    Set<LineId> lines() {
        return lines;
    }

    Set<LineId> watching() {
        return watching;
    }

    Set<GradeName> grades() {
        return grades;
    }

    Set<EffectName> effects() {
        return effects;
    }

    Set<AwardName> awards() {
        return awards;
    }

    Set<StateName> states() {
        return states;
    }

    Optional<GradingScale> grading() {
        return grading;
    }
}
