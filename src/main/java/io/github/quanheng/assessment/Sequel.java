package io.github.quanheng.assessment;

import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.value.InvalidValue;
import java.time.LocalDate;

/** What may follow on the issue of a result, step by step. */
final class Sequel {
    private ScoreSheet sheet;
    private LocalDate last;
    private int number = 1;
    private boolean open;

    Sequel(ResultHistory.Issued issue) {
        this.sheet = issue.sheet();
        this.last = issue.on();
    }

    /** Takes the next step, unless it may not follow. */
    void follow(ResultHistory.Step step) {
        number++;
        unless(
                !step.on().isBefore(last),
                step,
                "%s考核结果的第%s步（%s）早于前一步",
                "按时间先后排列",
                "result of %s: step %s on %s comes after a later day",
                "put steps in order");
        unless(
                !(step instanceof ResultHistory.Issued),
                step,
                "%s考核结果的第%s步（%s）又一次下达",
                "改用更正",
                "result of %s: step %s on %s issues it again",
                "correct it instead");
        if (step instanceof ResultHistory.Appealed appeal) {
            appeal(appeal);
        } else if (step instanceof ResultHistory.Decided decision) {
            decide(decision);
        } else if (step instanceof ResultHistory.Corrected correction) {
            correct(correction);
        }
        last = step.on();
    }

    private void appeal(ResultHistory.Appealed appeal) {
        unless(
                !open,
                appeal,
                "%s考核结果的第%s步（%s）在申诉未决时又申诉",
                "先作出前一申诉的决定",
                "result of %s: step %s on %s appeals while an appeal is open",
                "decide that first");
        InvalidValue.unless(
                appeal.by().equals(sheet.party()),
                "steps",
                "%s考核结果的第%s步（%s）是%s的申诉",
                "只有被考核单位可以申诉",
                "result of %s: step %s on %s is an appeal of %s",
                "only the assessed party may appeal",
                sheet.party(),
                number,
                appeal.on(),
                appeal.by());
        open = true;
    }

    private void decide(ResultHistory.Decided decision) {
        unless(
                open,
                decision,
                "%s考核结果的第%s步（%s）决定一项无人提出的申诉",
                "先写申诉，或删去决定",
                "result of %s: step %s on %s decides an appeal that nobody made",
                "record the appeal, or take it out");
        open = false;
        decision.corrected().ifPresent(next -> replace(next, decision));
    }

    private void correct(ResultHistory.Corrected correction) {
        unless(
                !open,
                correction,
                "%s考核结果的第%s步（%s）在申诉未决时更正",
                "先作出申诉的决定",
                "result of %s: step %s on %s corrects it while an appeal is open",
                "decide that first");
        replace(correction.corrected(), correction);
    }

    private void replace(ScoreSheet next, ResultHistory.Step step) {
        unless(
                !Difference.between(sheet, next).isEmpty(),
                step,
                "%s考核结果的第%s步（%s）没有改动任何得分",
                "改为驳回申诉",
                "result of %s: step %s on %s changes no score",
                "dismiss the appeal instead");
        sheet = next;
    }

    private void unless(boolean ok, ResultHistory.Step step, String zh, String zhCure, String en, String enCure) {
        InvalidValue.unless(ok, "steps", zh, zhCure, en, enCure, sheet.party(), number, step.on());
    }
}
