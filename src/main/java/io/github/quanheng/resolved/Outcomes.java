package io.github.quanheng.resolved;

import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.value.InvalidValue;
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
    private static final int STAGES = 3;

    private final ResolvedRulebook program;
    private final Cohort cohort;
    private final int width;
    private final long[] n;
    private final long[] d;
    private final byte[] k;
    private final byte[] grades;
    private final Map<Integer, Rational> wide = new HashMap<>();
    private final Map<LineId, Integer> places = new HashMap<>();

    Outcomes(ResolvedRulebook program, Cohort cohort) {
        this.program = program;
        this.cohort = cohort;
        this.width = program.lines.size() * STAGES;
        int size = Math.multiplyExact(width, cohort.units().size());
        this.n = new long[size];
        this.d = new long[size];
        this.k = new byte[size];
        this.grades = new byte[cohort.units().size()];
        program.lines.forEach(line -> places.put(line.line.id(), line.number));
    }

    void take(int unit, State x) {
        int at = unit * width;
        for (ResolvedLine line : program.lines) {
            put(at++, x, line.raw);
            put(at++, x, line.limited);
            put(at++, x, line.score);
        }
        grades[unit] = (byte) GradeMaker.place(program, x);
    }

    private void put(int at, State x, int slot) {
        n[at] = x.n[slot];
        d[at] = x.d[slot];
        k[at] = (byte) x.k[slot];
        if (x.k[slot] == Registers.WIDE) {
            wide.put(at, x.number(slot));
        }
    }

    private int at(int unit, LineId line, Input.Stage stage) {
        Integer number = places.get(line);
        if (number == null) {
            throw InvalidValue.of(
                    "line",
                    "办法中没有计分行%s",
                    "从%2$s中选用",
                    "line %s: the rulebook has none",
                    "use one of %2$s",
                    line,
                    program.lines.stream().map(each -> each.line.id()).toList());
        }
        int offset = switch (stage) {
            case RAW -> 0;
            case LIMITED -> 1;
            case SCORE -> 2;
            case FULL, PRINTED ->
                throw InvalidValue.of(
                        "stage",
                        "没有留存计分行%2$s的%1$s",
                        "看计分表",
                        "%s of line %s: is not kept",
                        "ask its sheet",
                        stage,
                        line);
        };
        return Objects.checkIndex(unit, cohort.units().size()) * width + number * STAGES + offset;
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
        int at = at(unit, line, stage);
        return switch (k[at]) {
            case Registers.FITS -> Optional.of(Rational.of(n[at], d[at]));
            case Registers.WIDE -> Optional.ofNullable(wide.get(at));
            default -> Optional.empty();
        };
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
        int code = k[at(unit, line, stage)];
        return Registers.isAbsent(code) ? Optional.of(Registers.reason(code)) : Optional.empty();
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
        return program.looksAtOthers()
                ? program.sheets(cohort).get(unit)
                : program.sheets(Cohort.of(List.of(cohort.units().get(unit)))).get(0);
    }
}
