package io.github.quanheng.resolved;

import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.value.Rational;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a cohort came to, with the stages of every line and without derivations (得分汇总): for large runs. The sheet of a unit is made on request from
 * the same inputs by the same nodes.
 */
public final class Outcomes {
    private final ResolvedRulebook program;
    private final Cohort cohort;
    private final Kept.Keeper keeper;
    private final Kept[] units;
    private final byte[] grades;
    private final Map<LineId, ResolvedLine> lines = new HashMap<>();

    Outcomes(ResolvedRulebook program, Cohort cohort) {
        this.program = program;
        this.cohort = cohort;
        this.keeper = new Kept.Keeper(program.lines);
        this.units = new Kept[cohort.units().size()];
        this.grades = new byte[cohort.units().size()];
        program.lines.forEach(line -> lines.put(line.line.id(), line));
    }

    void take(int unit, State x) {
        units[unit] = keeper.keep(x);
        grades[unit] = (byte) GradeMaker.place(program, x);
    }

    private Kept.Stage stage(int unit, LineId id, Input.Stage stage) {
        ResolvedLine line = lines.get(id);
        if (line == null) {
            throw new IllegalArgumentException("line " + id + ": the rulebook has none; its lines are "
                    + program.lines.stream().map(each -> each.line.id()).toList());
        }
        int place = switch (stage) {
            case RAW -> 0;
            case LIMITED -> 1;
            case SCORE -> 2;
            case FULL, PRINTED ->
                throw new IllegalArgumentException(stage + " of line " + id + ": is not kept; ask its sheet");
        };
        return units[Objects.checkIndex(unit, units.length)].stage(program.lines, line.number, place);
    }

    /**
     * Returns the number of a line of a unit.
     *
     * @param unit the place of the unit in the cohort, from 0
     * @param line which line
     * @param stage RAW, LIMITED or SCORE
     * @return the number, if there is one
     */
    public Optional<Rational> number(int unit, LineId line, Input.Stage stage) {
        return stage(unit, line, stage).number();
    }

    /**
     * Returns why a line of a unit has no number.
     *
     * @param unit the place of the unit in the cohort, from 0
     * @param line which line
     * @param stage RAW, LIMITED or SCORE
     * @return the reason, if there is no number
     */
    public Optional<Reason> reason(int unit, LineId line, Input.Stage stage) {
        return stage(unit, line, stage).reason();
    }

    /**
     * Returns the place of a unit's grade in the rulebook's scale.
     *
     * @param unit the place of the unit in the cohort, from 0
     * @return the place of the grade from the best, which is 0; empty where there is none
     */
    public Optional<Integer> grade(int unit) {
        return grades[unit] < 0 ? Optional.empty() : Optional.of((int) grades[unit]);
    }

    /**
     * Returns the sheet of a unit, worked out again with all derivations. Where rules look at other units the whole cohort is.
     *
     * @param unit the place of the unit in the cohort, from 0
     * @return the sheet, equal to the one that scoring the whole cohort gives
     */
    public ScoreSheet sheet(int unit) {
        boolean alone = !program.looksAtOthers();
        Cohort scored = alone ? Cohort.of(List.of(cohort.units().get(unit))) : cohort;
        return program.sheets(scored, admitted -> true).orElseThrow().get(alone ? 0 : unit);
    }
}
