package io.github.quanheng.scoring;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.grading.Grade;
import io.github.quanheng.grading.GradeEffect;
import io.github.quanheng.grading.GradingScale;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.score.GradeScore;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.value.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a sheet gets its grade: the first grade whose condition holds, then the vetoes and demotions in order. */
final class GradeScorer {
    private final GradingScale scale;
    private final Evaluator evaluator;

    GradeScorer(Run run, AssessedUnit unit, GradingScale scale) {
        this.scale = scale;
        this.evaluator = run.evaluator(Frame.of(unit, run.rulebook().total()));
    }

    GradeScore grade() {
        Optional<Label> byScore = Optional.empty();
        Optional<Outcome.Absent> absent = Optional.empty();
        for (Grade grade : scale.grades()) {
            Outcome holds = evaluator.of(grade.when()).outcome();
            if (holds instanceof Outcome.Absent none) {
                absent = Optional.of(none);
                break;
            }
            if (holds.number().orElseThrow().signum() != 0) {
                byScore = Optional.of(grade.name());
                break;
            }
        }
        List<Label> names = scale.grades().stream().map(Grade::name).toList();
        if (byScore.isEmpty() && absent.isEmpty()) {
            absent = Optional.of(new Outcome.Absent(
                    Reason.UNDECIDED, names.stream().map(Label::zh).toList().toString()));
        }
        return effects(names, byScore, absent);
    }

    /** Applies the effects in order; one that fixes the grade needs no grade by score, and one that is not known leaves none. */
    private GradeScore effects(List<Label> names, Optional<Label> byScore, Optional<Outcome.Absent> noneByScore) {
        Optional<Outcome.Absent> absent = noneByScore;
        int place = byScore.map(names::indexOf).orElse(0);
        List<Label> applied = new ArrayList<>();
        List<Label> unknown = new ArrayList<>();
        List<Label> bars = new ArrayList<>();
        List<Label> openBars = new ArrayList<>();
        for (GradeEffect effect : scale.effects()) {
            Outcome holds = evaluator.of(effect.when()).outcome();
            if (holds instanceof Outcome.Absent none) {
                unknown.add(effect.name());
                openBars.addAll(effect.bars());
                absent = effect.bars().isEmpty() ? absent.or(() -> Optional.of(none)) : absent;
            } else if (holds.number().orElseThrow().signum() != 0) {
                applied.add(effect.name());
                bars.addAll(effect.bars());
                if (effect.fixedAt().isPresent()) {
                    place = place(names, effect.fixedAt().get());
                    absent = Optional.empty();
                } else if (effect.atMost().isPresent()) {
                    place = Math.max(place, place(names, effect.atMost().get()));
                } else {
                    place = Math.min(names.size() - 1, place + effect.lowerBy().orElse(0));
                }
            }
        }
        Optional<Label> grade = absent.isPresent() ? Optional.empty() : Optional.of(names.get(place));
        return new GradeScore(byScore, applied, grade, absent, bars, unknown, openBars);
    }

    private static int place(List<Label> names, Label name) {
        return names.stream().map(Label::zh).toList().indexOf(name.zh());
    }
}
