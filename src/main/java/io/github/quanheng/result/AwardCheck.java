package io.github.quanheng.result;

import io.github.quanheng.grading.AwardName;
import io.github.quanheng.grading.GradeEffect;
import io.github.quanheng.grading.GradingScale;
import java.util.LinkedHashSet;
import java.util.Set;

/** Whether award rules name what there is. */
final class AwardCheck {
    private final AwardRules rules;
    private final ResultNames names;
    private final Set<AwardName> decided;
    private final TriggerCheck check;

    AwardCheck(AwardRules rules, ResultNames names, Set<AwardName> decided) {
        this.rules = rules;
        this.names = names;
        this.decided = new LinkedHashSet<>(decided);
        Set<AwardName> awards = new LinkedHashSet<>(rules.names());
        awards.addAll(decided);
        this.check = TriggerCheck.of(names, awards, this.decided);
    }

    void refuse() {
        names.grading().ifPresent(this::vetoes);
        for (AwardRule award : rules.awards()) {
            String at = "awards[" + award.name() + "]";
            if (decided.contains(award.name())) {
                check.problem(at, award.name() + "定了两次", award.name() + " is decided twice", "请删去一个", "take one away");
            }
            check.look(at + ".when", award.when());
            award.bars().forEach(bar -> check.look(at + ".bars[" + bar.name() + "].when", bar.when()));
            decided.add(award.name());
        }
        if (!check.problems().isEmpty()) {
            throw new InvalidAwards(check.problems());
        }
    }

    private void vetoes(GradingScale scale) {
        for (GradeEffect effect : scale.effects()) {
            effect.bars().forEach(award -> check.award("grading.effects[" + effect.name() + "].bars", award));
        }
    }
}
