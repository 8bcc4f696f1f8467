package io.github.quanheng.papers;

import io.github.quanheng.agreement.Agreement;
import io.github.quanheng.agreement.Attainment;
import io.github.quanheng.agreement.Target;
import io.github.quanheng.assessment.Assessment;
import io.github.quanheng.assessment.Finding;
import io.github.quanheng.grading.GradeName;
import io.github.quanheng.party.Roster;
import io.github.quanheng.reconciliation.Contradiction;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The feedback sheet of one unit (考核结果反馈单): scores, targets, what was found, and how to object. */
public final class FeedbackPaper {
    private FeedbackPaper() {}

    /**
     * Writes the sheet.
     *
     * @param assessment the assessment
     * @param rulebook the rulebook that scored
     * @param sheet its score sheet
     * @param agreement the agreement
     * @param attainments how its targets stand
     * @param contradictions what contradicts
     * @param on the day of issue
     * @param objectWithin within how many days the unit may object (申诉期限), positive; the office's choice
     * @param roster the parties, by whose names it speaks
     * @return the sheet
     */
    public static Paper of(
            Assessment assessment,
            Rulebook rulebook,
            ScoreSheet sheet,
            Agreement agreement,
            List<Attainment> attainments,
            List<Contradiction> contradictions,
            LocalDate on,
            int objectWithin,
            Roster roster) {
        InvalidValue.unless(
                objectWithin > 0,
                "objectWithin",
                "%s的申诉期限是%s日",
                "写大于0的天数",
                "feedback to %s: may object within %s days",
                "name a number of days",
                assessment.party(),
                objectWithin);
        String unit = Wording.name(roster, assessment.party());
        List<Paper.Block> body = new ArrayList<>();
        body.add(new Paper.Paragraph("依据《" + rulebook.title().zh() + "》，"
                + Wording.name(roster, assessment.plan().assessor()) + "对你单位"
                + assessment.plan().period().first().getYear() + "年度工作进行了考核，现将结果反馈如下。"
                + rulebook.notice().map(notice -> "（" + notice.zh() + "）").orElse("")));
        body.add(Wording.heading(1, "得分"));
        body.add(scores(rulebook, sheet));
        body.add(new Paper.Paragraph("总分" + outcome(sheet.total().score()) + "分（满分"
                + outcome(sheet.total().full()) + "分）"
                + sheet.grade()
                        .flatMap(grade -> grade.grade())
                        .map(GradeName::toString)
                        .map(grade -> "，等次：" + grade)
                        .orElse("")
                + "。"));
        body.add(Wording.heading(2, "目标完成情况"));
        body.add(targets(agreement, attainments));
        body.add(Wording.heading(3, "核查发现"));
        for (Finding finding : assessment.findings()) {
            body.add(new Paper.Paragraph(finding.note() + "（" + finding.by() + "，" + Wording.day(finding.on())
                    + Wording.joined(finding.evidence())
                            .map(proof -> "；依据：" + proof)
                            .orElse("") + "）。"));
        }
        for (Contradiction found : contradictions) {
            body.add(new Paper.Paragraph("数据不一致：" + Words.of(found).zh() + "。请核实后更正。"));
        }
        if (assessment.findings().isEmpty() && contradictions.isEmpty()) {
            body.add(new Paper.Paragraph("无。"));
        }
        body.add(Wording.heading(4, "申诉"));
        body.add(new Paper.Paragraph("对结果有异议的，请自收到本反馈单之日起" + objectWithin + "日内书面提出，并附佐证材料。"));
        return new Paper(
                assessment.plan().period().first().getYear() + "年度考核结果反馈单",
                Optional.of(unit),
                body,
                List.of(new Paper.Signature(
                        Optional.empty(), Wording.name(roster, assessment.plan().assessor()), Optional.of(on))));
    }

    private static Paper.Table scores(Rulebook rulebook, ScoreSheet sheet) {
        List<List<String>> rows = sheet.items()
                .map(line -> List.of(
                        line.line().value(),
                        rulebook.line(line.line())
                                .map(Line::name)
                                .map(Label::zh)
                                .orElse(""),
                        outcome(line.full()),
                        outcome(line.score()),
                        lost(line)))
                .toList();
        return new Paper.Table(List.of("编号", "项目", "满分", "得分", "失分"), rows);
    }

    private static String lost(LineScore line) {
        return line.full()
                .number()
                .flatMap(
                        full -> line.score().number().map(got -> full.minus(got).toString()))
                .orElse("");
    }

    private static String outcome(Outcome outcome) {
        return outcome.number()
                .map(Object::toString)
                .orElseGet(() -> "无得分（"
                        + outcome.reason().map(Reason::label).map(Label::zh).orElse("") + "）");
    }

    private static Paper.Table targets(Agreement agreement, List<Attainment> attainments) {
        List<List<String>> rows = new ArrayList<>();
        for (Attainment each : attainments) {
            Target target = agreement.target(each.target()).orElseThrow();
            rows.add(List.of(
                    target.name().zh(),
                    Wording.demands(target),
                    Wording.found(target, each),
                    Words.of(each.standing()).zh(),
                    each.points().map(Wording::earned).orElse("")));
        }
        return new Paper.Table(List.of("目标", "要求", "核定", "完成情况", "力争或超额计分"), rows);
    }
}
