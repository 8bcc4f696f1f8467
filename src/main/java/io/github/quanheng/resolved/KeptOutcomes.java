package io.github.quanheng.resolved;

import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.score.Outcomes;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Rational;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The stages of every line of every unit, kept short; the sheet of a unit is worked out again by the same nodes. */
final class KeptOutcomes implements Outcomes {
    private final ResolvedRulebook program;
    private final Cohort cohort;
    private final Kept.Keeper keeper;
    private final Kept[] units;
    private final byte[] grades;
    private final Map<LineId, ResolvedLine> lines = new HashMap<>();

    KeptOutcomes(ResolvedRulebook program, Cohort cohort) {
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
            throw InvalidValue.of(
                    "line",
                    "办法中没有计分行%s",
                    "从%2$s中选用",
                    "line %s: the rulebook has none",
                    "use one of %2$s",
                    id,
                    program.lines.stream().map(each -> each.line.id()).toList());
        }
        int place = switch (stage) {
            case RAW -> 0;
            case LIMITED -> 1;
            case SCORE -> 2;
            case FULL, PRINTED ->
                throw InvalidValue.of(
                        "stage", "没有留存计分行%2$s的%1$s", "看计分表", "%s of line %s: is not kept", "ask its sheet", stage, id);
        };
        return units[Objects.checkIndex(unit, units.length)].stage(program.lines, line.number, place);
    }

    @Override
    public Optional<Rational> number(int unit, LineId line, Input.Stage stage) {
        return stage(unit, line, stage).number();
    }

    @Override
    public Optional<Reason> reason(int unit, LineId line, Input.Stage stage) {
        return stage(unit, line, stage).reason();
    }

    @Override
    public Optional<Integer> grade(int unit) {
        return grades[unit] < 0 ? Optional.empty() : Optional.of((int) grades[unit]);
    }

    @Override
    public ScoreSheet sheet(int unit) {
        boolean alone = !program.looksAtOthers();
        Cohort scored = alone ? Cohort.of(List.of(cohort.units().get(unit))) : cohort;
        return program.sheets(scored, admitted -> true).orElseThrow().get(alone ? 0 : unit);
    }
}
