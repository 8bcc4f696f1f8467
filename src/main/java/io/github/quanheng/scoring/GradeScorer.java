package io.github.quanheng.scoring;

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

    GradeScorer(Run run, Assessed unit, GradingScale scale) {
        this.scale = scale;
        this.evaluator = run.evaluator(Frame.of(unit, run.rulebook().total()));
    }

    GradeScore grade() {
        Optional<Label> byScore = Optional.empty();
        for (Grade grade : scale.grades()) {
            Outcome holds = evaluator.of(grade.when()).outcome();
            if (holds instanceof Outcome.Absent absent) {
                return GradeScore.none(absent.why(), absent.about());
            }
            if (holds.number().orElseThrow().signum() != 0) {
                byScore = Optional.of(grade.name());
                break;
            }
        }
        if (byScore.isEmpty()) {
            return GradeScore.none(
                    Reason.UNDECIDED,
                    scale.grades().stream()
                            .map(grade -> grade.name().zh())
                            .toList()
                            .toString());
        }
        List<Label> names = scale.grades().stream().map(Grade::name).toList();
        int place = names.indexOf(byScore.get());
        List<Label> applied = new ArrayList<>();
        for (GradeEffect effect : scale.effects()) {
            Outcome holds = evaluator.of(effect.when()).outcome();
            if (holds instanceof Outcome.Absent absent) {
                return new GradeScore(byScore, applied, Optional.empty(), Optional.of(absent));
            }
            if (holds.number().orElseThrow().signum() != 0) {
                int from = place;
                place = effect.atMost()
                        .map(best -> Math.max(from, place(names, best)))
                        .orElseGet(() -> Math.min(
                                names.size() - 1, from + effect.lowerBy().orElse(0)));
                applied.add(effect.name());
            }
        }
        return new GradeScore(byScore, applied, Optional.of(names.get(place)), Optional.empty());
    }

    private static int place(List<Label> names, Label name) {
        return names.stream().map(Label::zh).toList().indexOf(name.zh());
    }
}
