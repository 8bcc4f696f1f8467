package io.github.quanheng.columns;

import io.github.quanheng.form.Form;
import io.github.quanheng.grading.GradeEffect;
import io.github.quanheng.grading.GradingScale;
import io.github.quanheng.resolved.Mix;
import io.github.quanheng.value.Rational;
import java.util.List;
import java.util.Optional;

/** The grade in columns: the first whose condition holds, then what caps, lowers or fixes it (等次的列算). */
final class GradePlan {
    private final Term byScore;
    private final Term[] effects;
    private final GradingScale scale;

    private GradePlan(Term byScore, List<Term> effects, GradingScale scale) {
        this.byScore = byScore;
        this.effects = effects.toArray(Term[]::new);
        this.scale = scale;
    }

    static GradePlan of(GradingScale scale, List<Mix> when, List<Mix> effects, Maker maker) {
        Mix place = constant(-1);
        for (int i = when.size() - 1; i >= 0; i--) {
            place = choice(when.get(i), constant(i), place);
        }
        return new GradePlan(
                maker.exact(place), effects.stream().map(maker::exact).toList(), scale);
    }

    private static Mix constant(int value) {
        return new Mix.One(Optional.empty(), Form.constant(Rational.of(value)));
    }

    /** One of two; where all of it is a function of one number, such a function. */
    private static Mix choice(Mix when, Mix then, Mix otherwise) {
        if (when instanceof Mix.One first
                && then instanceof Mix.One second
                && otherwise instanceof Mix.One third
                && (third.source().isEmpty() || first.source().isEmpty() || third.source().equals(first.source()))) {
            return new Mix.One(
                    first.source().or(third::source), Form.choose(first.form(), second.form(), third.form()));
        }
        return new Mix.Choice(when, then, otherwise);
    }

    void settle(Work w, byte[] grades) {
        double[] place = w.take();
        byScore.fill(w, place);
        if (effects.length == 0) {
            for (int k = w.from; k < w.to; k++) {
                grades[k] = (byte) place[k];
            }
        } else {
            after(w, place, grades);
        }
        w.give(place);
    }

    private void after(Work w, double[] place, byte[] grades) {
        double[][] holds = new double[effects.length][];
        for (int i = 0; i < effects.length; i++) {
            holds[i] = w.take();
            effects[i].fill(w, holds[i]);
        }
        for (int k = w.from; k < w.to; k++) {
            int now = (int) place[k];
            boolean none = now < 0;
            now = Math.max(now, 0);
            for (int i = 0; i < effects.length; i++) {
                if (holds[i][k] != 0) {
                    GradeEffect effect = scale.effects().get(i);
                    none &= effect.fixedAt().isEmpty();
                    now = after(effect, now);
                }
            }
            grades[k] = (byte) (none ? -1 : now);
        }
        for (double[] back : holds) {
            w.give(back);
        }
    }

    private int after(GradeEffect effect, int place) {
        if (effect.fixedAt().isPresent()) {
            return scale.place(effect.fixedAt().get());
        }
        if (effect.atMost().isPresent()) {
            return Math.max(place, scale.place(effect.atMost().get()));
        }
        return Math.min(scale.grades().size() - 1, place + effect.lowerBy().orElse(0));
    }

    Term[] terms() {
        Term[] all = java.util.Arrays.copyOf(effects, effects.length + 1);
        all[effects.length] = byScore;
        return all;
    }
}
