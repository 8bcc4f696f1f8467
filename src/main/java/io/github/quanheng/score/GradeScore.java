package io.github.quanheng.score;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quanheng.grading.AwardName;
import io.github.quanheng.grading.GradeName;
import io.github.quanheng.rule.EffectName;
import io.github.quanheng.rule.Reason;
import java.util.List;
import java.util.Optional;

/**
 * The grade of a sheet (等次), before and after vetoes on it; the score stays as it is.
 *
 * @param byScore the grade that the scale alone gives, if it gives one
 * @param effects the vetoes and demotions that applied, in order
 * @param grade the grade that stands, if there is one
 * @param absent why there is none, if there is none
 * @param bars the awards from which a veto that applied bars the unit
 * @param unknown the vetoes and demotions of which it is not known whether they apply
 * @param openBars the awards from which one of those would bar it
 * @param conditions the conditions of the grades that were looked at, best first: all that did not hold, and the one that did
 * @param steps what each veto and demotion did, in order
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record GradeScore(
        Optional<GradeName> byScore,
        List<EffectName> effects,
        Optional<GradeName> grade,
        Optional<Outcome.Absent> absent,
        List<AwardName> bars,
        List<EffectName> unknown,
        List<AwardName> openBars,
        List<Derivation> conditions,
        List<GradeStep> steps) {
    /**
     * Copies the lists.
     *
     * @param byScore the grade by score alone
     * @param effects the vetoes and demotions that applied
     * @param grade the grade that stands
     * @param absent why there is none
     * @param bars the awards that are barred
     * @param unknown the vetoes and demotions that are not known
     * @param openBars the awards that may be barred
     * @param conditions the conditions that were looked at
     * @param steps what each veto and demotion did
     */
    public GradeScore {
        effects = List.copyOf(effects);
        bars = List.copyOf(bars);
        unknown = List.copyOf(unknown);
        openBars = List.copyOf(openBars);
        conditions = List.copyOf(conditions);
        steps = List.copyOf(steps);
    }

    /**
     * Returns a result without a grade.
     *
     * @param reason why
     * @param about what it is about
     * @return the result
     */
    public static GradeScore none(Reason reason, Subject about) {
        return new GradeScore(
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(Outcome.absent(reason, about)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
