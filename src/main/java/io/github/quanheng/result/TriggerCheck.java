package io.github.quanheng.result;

import com.google.common.collect.ImmutableSet;
import io.github.quanheng.grading.AwardName;
import io.github.quanheng.grading.Grade;
import io.github.quanheng.grading.GradeEffect;
import io.github.quanheng.grading.GradeName;
import io.github.quanheng.rule.EffectName;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rulebook.Effect;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether triggers name what there is. A sheet knows its lines; a rulebook knows what its lines watch, its grades and its effects too. */
final class TriggerCheck {
    private final Set<LineId> lines;
    private final Optional<Names> names;
    private final List<Problem> problems = new ArrayList<>();

    /** What triggers may name beside lines; {@code decided} are the awards of this year that can be asked for. */
    private record Names(
            Set<LineId> watching,
            Set<GradeName> grades,
            Set<EffectName> effects,
            Set<AwardName> awards,
            Set<AwardName> decided) {}

    private TriggerCheck(Set<LineId> lines, Optional<Names> names) {
        this.lines = lines;
        this.names = names;
    }

    static TriggerCheck of(ScoreSheet sheet) {
        return new TriggerCheck(
                sheet.lines().map(LineScore::line).collect(ImmutableSet.toImmutableSet()), Optional.empty());
    }

    /** The set {@code decided} may grow while awards are looked at. */
    static TriggerCheck of(Rulebook rulebook, Set<AwardName> awards, Set<AwardName> decided) {
        Set<LineId> lines = new LinkedHashSet<>();
        Set<GradeName> grades = new LinkedHashSet<>();
        Set<EffectName> effects = new LinkedHashSet<>();
        rulebook.lines().forEach(line -> {
            lines.add(line.id());
            line.effects().stream().map(Effect::name).forEach(effects::add);
        });
        rulebook.grading().ifPresent(scale -> {
            scale.grades().stream().map(Grade::name).forEach(grades::add);
            scale.effects().stream().map(GradeEffect::name).forEach(effects::add);
        });
        Set<LineId> watching = rulebook.items()
                .filter(item -> item.watches().isPresent())
                .map(Item::id)
                .collect(ImmutableSet.toImmutableSet());
        return new TriggerCheck(lines, Optional.of(new Names(watching, grades, effects, awards, decided)));
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
            names.ifPresent(known -> look(at, trigger, known));
        }
    }

    private void look(String at, Trigger trigger, Names known) {
        if (trigger instanceof Trigger.Graded graded) {
            graded.in().forEach(grade -> known(at + ".graded.in", "等次", "grade", grade, known.grades()));
        } else if (trigger instanceof Trigger.Effect effect) {
            known(at + ".effect", "否决或调整", "effect", effect.name(), known.effects());
        } else if (trigger instanceof Trigger.Won won) {
            award(at + ".won.award", won.award());
        } else if (trigger instanceof Trigger.Holds holds) {
            known(at + ".holds", "在此之前评定的奖项", "award that is decided before", holds.award(), known.decided());
        }
    }

    private void all(String at, List<Trigger> triggers) {
        for (int i = 0; i < triggers.size(); i++) {
            look(at + "[" + i + "]", triggers.get(i));
        }
    }

    void award(String at, AwardName award) {
        names.ifPresent(known -> known(at, "奖项", "award", award, known.awards()));
    }

    private void line(String at, LineId line) {
        if (!lines.contains(line)) {
            problem(at, "办法中没有计分行" + line, line + " is no line of the rulebook", "请写本办法中的行号", "name a line of it");
        }
    }

    private void watched(String at, LineId line) {
        line(at, line);
        if (lines.contains(line)
                && names.filter(known -> !known.watching().contains(line)).isPresent()) {
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
                    known.isEmpty() ? "请先定出，或删去" : "请从" + known + "中选用，不在此评定的奖项写入others",
                    known.isEmpty() ? "define it first, or take it out" : "use one of " + known);
        }
    }

    void problem(String at, String zh, String en, String zhCure, String enCure) {
        problems.add(new Problem(at, new Statement(zh, en), new Statement(zhCure, enCure)));
    }
}
