package io.github.quanheng.result;

import io.github.quanheng.grading.AwardName;
import io.github.quanheng.grading.Grade;
import io.github.quanheng.grading.GradeEffect;
import io.github.quanheng.grading.GradeName;
import io.github.quanheng.grading.GradingScale;
import io.github.quanheng.rule.EffectName;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rulebook.Effect;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whether award rules name what there is. */
final class AwardCheck {
    private final AwardRules rules;
    private final Rulebook rulebook;
    private final Set<AwardName> decided;
    private final Set<AwardName> awards;
    private final Set<GradeName> grades = new LinkedHashSet<>();
    private final Set<EffectName> effects = new LinkedHashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    AwardCheck(AwardRules rules, Rulebook rulebook, Set<AwardName> decided) {
        this.rules = rules;
        this.rulebook = rulebook;
        this.decided = new LinkedHashSet<>(decided);
        this.awards = new LinkedHashSet<>(rules.others());
        rules.awards().forEach(award -> awards.add(award.name()));
        awards.addAll(decided);
        rulebook.lines()
                .forEach(line -> line.effects().stream().map(Effect::name).forEach(effects::add));
        rulebook.grading().ifPresent(scale -> {
            scale.grades().stream().map(Grade::name).forEach(grades::add);
            scale.effects().stream().map(GradeEffect::name).forEach(effects::add);
        });
    }

    void refuse() {
        rulebook.grading().ifPresent(this::vetoes);
        for (AwardRule award : rules.awards()) {
            String at = "awards[" + award.name() + "]";
            if (decided.contains(award.name())) {
                problem(at, award.name() + "定了两次", award.name() + " is decided twice", "请删去一个", "take one away");
            }
            look(at + ".when", award.when());
            award.bars().forEach(bar -> look(at + ".bars[" + bar.name() + "].when", bar.when()));
            decided.add(award.name());
        }
        if (!problems.isEmpty()) {
            throw new InvalidAwards(problems);
        }
    }

    private void vetoes(GradingScale scale) {
        for (GradeEffect effect : scale.effects()) {
            effect.bars().forEach(award -> award("grading.effects[" + effect.name() + "].bars", award));
        }
    }

    private void look(String at, Trigger trigger) {
        if (trigger instanceof Trigger.Score score) {
            line(at + ".score.line", score.line());
        } else if (trigger instanceof Trigger.Watched watched) {
            line(at + ".watched.line", watched.line());
        } else if (trigger instanceof Trigger.Graded graded) {
            graded.in().forEach(grade -> known(at + ".graded.in", "等次", "grade", grade, grades));
        } else if (trigger instanceof Trigger.Effect effect) {
            known(at + ".effect", "否决或调整", "effect", effect.name(), effects);
        } else if (trigger instanceof Trigger.Won won) {
            award(at + ".won.award", won.award());
        } else if (trigger instanceof Trigger.Holds holds) {
            known(at + ".holds", "在此之前评定的奖项", "award that is decided before", holds.award(), decided);
        } else if (trigger instanceof Trigger.Not not) {
            look(at + ".not.of", not.of());
        } else if (trigger instanceof Trigger.All all) {
            all(at + ".all", all.of());
        } else if (trigger instanceof Trigger.Any any) {
            all(at + ".any", any.of());
        }
    }

    private void all(String at, List<Trigger> triggers) {
        for (int i = 0; i < triggers.size(); i++) {
            look(at + "[" + i + "]", triggers.get(i));
        }
    }

    private void award(String at, AwardName award) {
        known(at, "奖项", "award", award, awards);
    }

    private void line(String at, LineId line) {
        if (rulebook.line(line).isEmpty()) {
            problem(at, "办法中没有计分行" + line, line + " is no line of the rulebook", "请写本办法中的行号", "name a line of it");
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

    private void problem(String at, String zh, String en, String zhCure, String enCure) {
        problems.add(new Problem(at, new Statement(zh, en), new Statement(zhCure, enCure)));
    }
}
