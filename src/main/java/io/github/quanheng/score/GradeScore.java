package io.github.quanheng.score;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.value.Label;
import java.util.List;
import java.util.Optional;

/**
 * The grade of a sheet (等次), before and after vetoes on it; the score stays as it is.
 *
 * @param byScore the grade that the scale alone gives, if it gives one
 * @param effects the vetoes and demotions that applied, in order
 * @param grade the grade that stands, if there is one
 * @param absent why there is none, if there is none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record GradeScore(
        Optional<Label> byScore, List<Label> effects, Optional<Label> grade, Optional<Outcome.Absent> absent) {
    /**
     * Copies the effects.
     *
     * @param byScore the grade by score alone
     * @param effects the vetoes and demotions that applied
     * @param grade the grade that stands
     * @param absent why there is none
     */
    public GradeScore {
        effects = List.copyOf(effects);
    }

    /**
     * Returns a result without a grade.
     *
     * @param reason why
     * @param about what it is about
     * @return the result
     */
    public static GradeScore none(Reason reason, String about) {
        return new GradeScore(
                Optional.empty(), List.of(), Optional.empty(), Optional.of(new Outcome.Absent(reason, about)));
    }
}
