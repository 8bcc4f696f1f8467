package io.github.quanheng.resolved;

import io.github.quanheng.grading.Grade;
import io.github.quanheng.grading.GradeEffect;
import io.github.quanheng.grading.GradingScale;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Dimension;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.value.Rational;
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
            String at = "grading.grades[" + i + "].when";
            grades.add(scale.get()
                    .grades()
                    .get(i)
                    .when()
                    .map(when -> node(at, when))
                    .orElseGet(() -> always(at)));
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

    /** What is given to whoever fulfils none before. */
    private Node always(String at) {
        Place place = draft.place(at, Quantity.of("1"), Dimension.ANY, 0);
        draft.fix(place.slot(), Outcome.of(Rational.ONE));
        return new Inputs.Constant(place, Outcome.of(Rational.ONE));
    }

    private Node node(String at, Condition condition) {
        ResolvedLine total = draft.total();
        return rulebook.rules.at(Here.of(at, total, new Order.Key("grading", Order.Stage.SETTLED)), condition);
    }

    private void lowers(GradingScale scale, GradeEffect effect, String at) {
        int most = scale.grades().size() - 1;
        effect.lowerBy()
                .filter(by -> by > most)
                .ifPresent(by -> draft.problem(
                        at,
                        "降" + by + "级，而只有" + scale.grades().size() + "个等次",
                        "lowers by " + by + ", but there are " + scale.grades().size() + " grades",
                        "最多写" + most,
                        "write " + most + " at most"));
    }

    private static boolean implies(Grade later, Grade before) {
        return later.when().isPresent()
                && before.when().isPresent()
                && Implication.holds(later.when().get(), before.when().get());
    }

    /** A grade that asks for what implies one before it: whoever fulfils it is given the one before. */
    private void neverGiven(List<Grade> grades) {
        for (int i = 1; i < grades.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (implies(grades.get(i), grades.get(j))) {
                    draft.problem(
                            "grading.grades[" + i + "]",
                            "凡达到“" + grades.get(i).name() + "”者已先得“"
                                    + grades.get(j).name() + "”，此等次永远评不上",
                            "whoever fulfils " + grades.get(i).name() + " is given "
                                    + grades.get(j).name() + " before, so it can never be given",
                            "请将较好的等次写在前面",
                            "put the better grade first");
                    break;
                }
            }
        }
    }
}
