package io.github.quanheng.resolved;

import io.github.quanheng.grading.Grade;
import io.github.quanheng.grading.GradeEffect;
import io.github.quanheng.grading.GradingScale;
import io.github.quanheng.rule.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Resolves the grading scale. */
final class GradeResolver {
    private final Draft draft;
    private final Resolver rulebook;

    GradeResolver(Resolver rulebook) {
        this.rulebook = rulebook;
        this.draft = rulebook.draft;
    }

    void resolve() {
        Optional<GradingScale> scale = draft.rulebook.grading();
        if (scale.isEmpty()) {
            return;
        }
        List<Node> grades = new ArrayList<>();
        for (int i = 0; i < scale.get().grades().size(); i++) {
            grades.add(node("grading.grades[" + i + "].when", scale.get().grades().get(i).when()));
        }
        List<Node> effects = new ArrayList<>();
        for (int i = 0; i < scale.get().effects().size(); i++) {
            GradeEffect effect = scale.get().effects().get(i);
            effects.add(node("grading.effects[" + i + "].when", effect.when()));
            lowers(scale.get(), effect, "grading.effects[" + i + "].lowerBy");
        }
        neverGiven(scale.get().grades());
        draft.grades = grades;
        draft.gradeEffects = effects;
    }

    private Node node(String at, Condition condition) {
        ResolvedLine total = draft.lines.get(draft.rulebook.total().id());
        return rulebook.rules.at(
                Here.of(at, total, new Order.Key("grading", Order.Stage.SETTLED)), condition);
    }

    private void lowers(GradingScale scale, GradeEffect effect, String at) {
        int most = scale.grades().size() - 1;
        effect.lowerBy().filter(by -> by > most).ifPresent(by -> draft.problem(
                at,
                "降" + by + "级，而只有" + scale.grades().size() + "个等次",
                "lowers by " + by + ", but there are " + scale.grades().size() + " grades",
                "最多写" + most,
                "write " + most + " at most"));
    }

    /** A grade that asks for what implies one before it: whoever fulfils it is given the one before. */
    private void neverGiven(List<Grade> grades) {
        for (int i = 1; i < grades.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (Implication.holds(grades.get(i).when(), grades.get(j).when())) {
                    draft.problem(
                            "grading.grades[" + i + "]",
                            "凡达到“" + grades.get(i).name() + "”者已先得“" + grades.get(j).name() + "”，此等次永远评不上",
                            "whoever fulfils " + grades.get(i).name() + " is given " + grades.get(j).name()
                                    + " before, so it can never be given",
                            "请将较好的等次写在前面",
                            "put the better grade first");
                    break;
                }
            }
        }
    }
}
