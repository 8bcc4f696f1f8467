package io.github.quanheng.score;

import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.value.Rational;
import java.util.Optional;

/**
 * What a cohort came to, with the stages of every line and without derivations (得分汇总): for many units, of which few are looked at closely. The sheet
 * of a unit is made on request.
 *
 * <p>Raw, limited and final score of a line are kept. A number over 100 is one long; that of a line whose stages are the same is kept once.
 */
public interface Outcomes {
    /**
     * Returns the number of a line of a unit.
     *
     * @param unit the place of the unit in the cohort, from 0
     * @param line which line
     * @param stage RAW, LIMITED or SCORE
     * @return the number, if there is one
     * @throws IndexOutOfBoundsException if the cohort has no such unit
     * @throws IllegalArgumentException if the rulebook has no such line, or another stage is asked for
     */
    Optional<Rational> number(int unit, LineId line, Input.Stage stage);

    /**
     * Returns why a line of a unit has no number.
     *
     * @param unit the place of the unit in the cohort, from 0
     * @param line which line
     * @param stage RAW, LIMITED or SCORE
     * @return the reason, if there is no number
     * @throws IndexOutOfBoundsException if the cohort has no such unit
     * @throws IllegalArgumentException if the rulebook has no such line, or another stage is asked for
     */
    Optional<Reason> reason(int unit, LineId line, Input.Stage stage);

    /**
     * Returns the place of a unit's grade in the rulebook's scale.
     *
     * @param unit the place of the unit in the cohort, from 0
     * @return the place of the grade from the best, which is 0; empty where there is none
     * @throws IndexOutOfBoundsException if the cohort has no such unit
     */
    Optional<Integer> grade(int unit);

    /**
     * Returns the sheet of a unit, worked out again with all derivations. Where rules look at other units the whole cohort is.
     *
     * @param unit the place of the unit in the cohort, from 0
     * @return the sheet, equal to the one that scoring the whole cohort gives
     * @throws IndexOutOfBoundsException if the cohort has no such unit
     */
    ScoreSheet sheet(int unit);
}
