package io.github.quanheng.result;

import com.google.common.collect.ImmutableSet;
import io.github.quanheng.grading.AwardName;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether triggers name what there is. */
final class TriggerCheck {
    private final Set<LineId> lines;
    private final ResultNames names;
    private final Set<AwardName> awards;
    private final Set<AwardName> decided;
    private final List<Problem> problems = new ArrayList<>();

    private TriggerCheck(Set<LineId> lines, ResultNames names, Set<AwardName> awards, Set<AwardName> decided) {
        this.lines = lines;
        this.names = names;
        this.awards = awards;
        this.decided = decided;
    }

    /** By the lines of the rulebook. */
    static TriggerCheck of(ResultNames names) {
        return new TriggerCheck(names.lines(), names, names.awards(), names.awards());
    }

    /** By the lines of a sheet, which is what triggers read. */
    static TriggerCheck of(ResultNames names, ScoreSheet sheet) {
        return new TriggerCheck(
                sheet.lines().map(LineScore::line).collect(ImmutableSet.toImmutableSet()),
                names,
                names.awards(),
                names.awards());
    }

    /** The set {@code decided} may grow while awards are looked at. */
    static TriggerCheck of(ResultNames names, Set<AwardName> awards, Set<AwardName> decided) {
        return new TriggerCheck(names.lines(), names, awards, decided);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    void look(String at, Trigger trigger) {
        if (trigger instanceof Trigger.Score score) {
            line(at + ".score.line", score.line());
        } else if (trigger instanceof Trigger.Watched watched) {
            watched(at + ".watched.line", watched.line());
        } else if (trigger instanceof Trigger.Not not) {
            look(at + ".not.of", not.of());
        } else if (trigger instanceof Trigger.All all) {
            all(at + ".all", all.of());
        } else if (trigger instanceof Trigger.Any any) {
            all(at + ".any", any.of());
        } else {
            named(at, trigger);
        }
    }

    private void named(String at, Trigger trigger) {
        if (trigger instanceof Trigger.Graded graded) {
            graded.in().forEach(grade -> known(at + ".graded.in", "等次", "grade", grade, names.grades()));
        } else if (trigger instanceof Trigger.Effect effect) {
            known(at + ".effect", "否决或调整", "effect", effect.name(), names.effects());
        } else if (trigger instanceof Trigger.Won won) {
            award(at + ".won.award", won.award());
        } else if (trigger instanceof Trigger.Holds holds) {
            known(at + ".holds", "在此之前评定的奖项", "award that is decided before", holds.award(), decided);
        } else if (trigger instanceof Trigger.State state) {
            state.in().forEach(each -> known(at + ".state", "警告状态", "warning state", each, names.states()));
        }
    }

    private void all(String at, List<Trigger> triggers) {
        for (int i = 0; i < triggers.size(); i++) {
            look(at + "[" + i + "]", triggers.get(i));
        }
    }

    void award(String at, AwardName award) {
        known(at, "奖项", "award", award, awards);
    }

    private void line(String at, LineId line) {
        if (!lines.contains(line)) {
            problem(at, "办法中没有计分行" + line, line + " is no line of the rulebook", "请写本办法中的行号", "name a line of it");
        }
    }

    private void watched(String at, LineId line) {
        line(at, line);
        if (lines.contains(line) && !names.watching().contains(line)) {
            problem(
                    at,
                    "计分行" + line + "不监测任何值",
                    "line " + line + " watches nothing",
                    "请写只监测不计分的行，或改用score",
                    "name a line that watches a value, or ask for its score");
        }
    }

    private void known(String at, String zh, String en, Object name, Set<?> known) {
        if (!known.contains(name)) {
            problem(
                    at,
                    "没有名为“" + name + "”的" + zh,
                    "there is no " + en + " called " + name,
                    known.isEmpty()
                            ? "请先定出，或删去"
                            : "请从" + known + "中选用" + (name instanceof AwardName ? "，不在此评定的奖项写入others" : ""),
                    known.isEmpty() ? "define it first, or take it out" : "use one of " + known);
        }
    }

    void problem(String at, String zh, String en, String zhCure, String enCure) {
        problems.add(new Problem(at, new Statement(zh, en), new Statement(zhCure, enCure)));
    }
}
