package io.github.quanheng.resolved;

import io.github.quanheng.grading.AwardName;
import io.github.quanheng.grading.Grade;
import io.github.quanheng.grading.GradeEffect;
import io.github.quanheng.grading.GradeName;
import io.github.quanheng.grading.GradingScale;
import io.github.quanheng.rule.EffectName;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.score.Derivation;
import io.github.quanheng.score.GradeScore;
import io.github.quanheng.score.GradeStep;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The grade of a sheet: the first whose condition holds, then what caps, lowers or fixes it. */
final class GradeMaker {
    /** Stands for a grade that there is not. */
    private static final int NONE = -1;

    private GradeMaker() {}

    private static int byScore(ResolvedRulebook program, State x) {
        for (int i = 0; i < program.grades.size(); i++) {
            Node when = program.grades.get(i);
            if (Registers.isAbsent(when.eval(x))) {
                return -2 - i;
            }
            if (x.holds(when.slot)) {
                return i;
            }
        }
        return NONE;
    }

    /** The place of the grade that stands; below zero where there is none. */
    static int place(ResolvedRulebook program, State x) {
        Optional<GradingScale> scale = program.rulebook().grading();
        if (scale.isEmpty()) {
            return NONE;
        }
        int place = byScore(program, x);
        boolean none = place < 0;
        place = Math.max(place, 0);
        List<GradeEffect> effects = scale.get().effects();
        for (int i = 0; i < effects.size(); i++) {
            Node when = program.gradeEffects.get(i);
            if (Registers.isAbsent(when.eval(x))) {
                none |= effects.get(i).bars().isEmpty();
            } else if (x.holds(when.slot)) {
                none &= effects.get(i).fixedAt().isEmpty();
                place = after(scale.get(), effects.get(i), place);
            }
        }
        return none ? NONE : place;
    }

    private static int after(GradingScale scale, GradeEffect effect, int place) {
        if (effect.fixedAt().isPresent()) {
            return scale.place(effect.fixedAt().get());
        }
        if (effect.atMost().isPresent()) {
            return Math.max(place, scale.place(effect.atMost().get()));
        }
        return Math.min(scale.grades().size() - 1, place + effect.lowerBy().orElse(0));
    }

    static GradeScore grade(ResolvedRulebook program, GradingScale scale, State x) {
        int byScore = byScore(program, x);
        Optional<Outcome.Absent> absent = byScore >= 0
                ? Optional.empty()
                : Optional.of(
                        byScore == NONE
                                ? Outcome.absent(Reason.UNDECIDED, Subject.of(LineId.TOTAL))
                                : absent(x, program.grades.get(-2 - byScore)));
        List<EffectName> applied = new ArrayList<>();
        List<EffectName> unknown = new ArrayList<>();
        List<AwardName> bars = new ArrayList<>();
        List<AwardName> openBars = new ArrayList<>();
        List<GradeStep> steps = new ArrayList<>();
        List<Grade> grades = scale.grades();
        int place = Math.max(byScore, 0);
        for (int i = 0; i < scale.effects().size(); i++) {
            GradeEffect effect = scale.effects().get(i);
            Node when = program.gradeEffects.get(i);
            Optional<GradeName> before = named(grades, place, absent);
            if (Registers.isAbsent(when.eval(x))) {
                unknown.add(effect.name());
                openBars.addAll(effect.bars());
                if (effect.bars().isEmpty()) {
                    absent = absent.or(() -> Optional.of(absent(x, when)));
                }
            } else if (x.holds(when.slot)) {
                applied.add(effect.name());
                bars.addAll(effect.bars());
                absent = effect.fixedAt().isPresent() ? Optional.empty() : absent;
                place = after(scale, effect, place);
            }
            steps.add(new GradeStep(effect.name(), when.derive(x), before, named(grades, place, absent)));
        }
        return new GradeScore(
                byScore < 0 ? Optional.empty() : Optional.of(grades.get(byScore).name()),
                applied,
                named(grades, place, absent),
                absent,
                bars,
                unknown,
                openBars,
                conditions(program, scale, x, byScore),
                steps);
    }

    private static Optional<GradeName> named(List<Grade> grades, int place, Optional<Outcome.Absent> absent) {
        return absent.isPresent()
                ? Optional.empty()
                : Optional.of(grades.get(place).name());
    }

    /** The conditions up to the one that held or is not known. */
    private static List<Derivation> conditions(ResolvedRulebook program, GradingScale scale, State x, int byScore) {
        int last = byScore == NONE ? scale.grades().size() - 1 : byScore < 0 ? -2 - byScore : byScore;
        return IntStream.rangeClosed(0, last)
                .filter(i -> scale.grades().get(i).when().isPresent())
                .mapToObj(i -> program.grades.get(i).derive(x))
                .toList();
    }

    private static Outcome.Absent absent(State x, Node node) {
        return (Outcome.Absent) x.outcome(node.slot);
    }
}
