package io.github.quanheng.papers;

import io.github.quanheng.agreement.Agreement;
import io.github.quanheng.agreement.Assessing;
import io.github.quanheng.agreement.Signing;
import io.github.quanheng.agreement.Stipulation;
import io.github.quanheng.agreement.Target;
import io.github.quanheng.grading.GradeName;
import io.github.quanheng.party.Duty;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.Roster;
import io.github.quanheng.value.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The full text of an agreement (责任书文本): parties, targets, duties, method, rewards and penalties, signatures. */
public final class AgreementPaper {
    private AgreementPaper() {}

    /**
     * Writes an agreement out.
     *
     * @param agreement the agreement
     * @param roster the parties, by whose names it speaks
     * @return its text
     */
    public static Paper of(Agreement agreement, Roster roster) {
        String from = Wording.name(roster, agreement.from());
        String to = Wording.name(roster, agreement.to());
        List<Paper.Block> body = new ArrayList<>();
        body.add(new Paper.Paragraph(
                "为落实" + agreement.system() + "工作目标责任制，确保各项任务按期完成，" + from + "（考核方）与" + to + "（责任方）签订本责任书。"));
        int number = 1;
        body.add(Wording.heading(number++, "责任期限与责任人"));
        body.add(new Paper.Paragraph("责任期限自" + Wording.day(agreement.period().first()) + "至"
                + Wording.day(agreement.period().last().orElseThrow()) + "。"
                + (agreement.answerable().isEmpty()
                        ? ""
                        : "责任人："
                                + agreement.answerable().stream()
                                        .map(post -> Wording.name(roster, post))
                                        .collect(Collectors.joining("、"))
                                + "。")));
        if (!agreement.targets().isEmpty()) {
            body.add(Wording.heading(number++, "目标任务"));
            body.add(targets(agreement, roster));
        }
        if (!agreement.duties().isEmpty()) {
            body.add(Wording.heading(number++, "工作职责"));
            agreement.duties().forEach(duty -> body.add(new Paper.Paragraph(duty(duty, roster))));
        }
        if (agreement.assessing().isPresent()) {
            body.add(Wording.heading(number++, "考核办法"));
            body.add(new Paper.Paragraph(method(agreement.assessing().get())));
        }
        if (!agreement.stipulations().isEmpty()) {
            body.add(Wording.heading(number++, "奖惩"));
            agreement.stipulations().forEach(each -> body.add(new Paper.Paragraph(stipulation(each, agreement))));
        }
        body.add(Wording.heading(number, "附则"));
        body.add(new Paper.Paragraph("本责任书一式两份，双方各执一份，自双方签字之日起生效。"));
        return new Paper(
                agreement.title().zh(),
                Optional.empty(),
                body,
                List.of(
                        signature("考核方（盖章）", agreement.from(), agreement, roster),
                        signature("责任方（盖章）", agreement.to(), agreement, roster)));
    }

    private static String method(Assessing assessing) {
        String steps = assessing.steps().stream().map(Label::zh).collect(Collectors.joining("、"));
        return "考核方依据“" + assessing.rulebook() + "”（" + assessing.edition() + "年版）对责任方进行考核"
                + (steps.isEmpty() ? "" : "，按" + steps + "的步骤实施") + "。考核结果以书面形式反馈责任方。";
    }

    private static Paper.Table targets(Agreement agreement, Roster roster) {
        List<List<String>> rows = new ArrayList<>();
        for (Target target : agreement.targets()) {
            List<String> notes = new ArrayList<>();
            target.aspiration().ifPresent(each -> notes.add("力争目标，" + Wording.stake(each.miss(), each.excess())));
            target.surplus().ifPresent(each -> notes.add("超额加" + each.pays() + "分"));
            target.setBy().ifPresent(by -> notes.add(Wording.name(roster, by) + "下达"));
            agreement.rulings().stream()
                    .filter(ruling -> ruling.targets().contains(target.id()))
                    .forEach(ruling -> notes.add("裁定：" + ruling.question() + "——" + ruling.answer() + "（" + ruling.by()
                            + "，" + ruling.on() + "）"));
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    target.name().zh(),
                    Wording.demands(target),
                    Wording.day(target.by().orElse(agreement.period().last().orElseThrow())),
                    Wording.joined(notes).orElse("")));
        }
        return new Paper.Table(List.of("序号", "目标", "要求", "完成时限", "备注"), rows);
    }

    private static String duty(Duty duty, Roster roster) {
        String kind = switch (duty.kind()) {
            case LEAD -> "牵头";
            case COOPERATING -> "配合";
            case CLAIMED -> "认领";
        };
        return Wording.name(roster, duty.party()) + "（" + kind + "）：" + duty.text() + "。";
    }

    private static String stipulation(Stipulation each, Agreement agreement) {
        List<String> when = new ArrayList<>();
        if (!each.grades().isEmpty()) {
            when.add("考核等次为" + each.grades().stream().map(GradeName::toString).collect(Collectors.joining("、")));
        }
        if (!each.missed().isEmpty()) {
            when.add(each.missed().stream()
                            .map(id -> agreement.target(id).orElseThrow().name().zh())
                            .collect(Collectors.joining("、"))
                    + "未完成");
        }
        return (each.kind() == Stipulation.Kind.REWARD ? "奖励" : "惩处") + "：" + String.join("，或", when) + "的，"
                + each.text() + "。";
    }

    private static Paper.Signature signature(String role, PartyId side, Agreement agreement, Roster roster) {
        return new Paper.Signature(
                Optional.of(role),
                Wording.name(roster, side),
                agreement.signings().stream()
                        .filter(signing -> signing.side().equals(side))
                        .map(Signing::on)
                        .findFirst());
    }
}
