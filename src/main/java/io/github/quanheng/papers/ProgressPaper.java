package io.github.quanheng.papers;

import io.github.quanheng.followup.Backlog;
import io.github.quanheng.followup.LightRule;
import io.github.quanheng.followup.ProgressReport;
import io.github.quanheng.followup.Status;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.Roster;
import io.github.quanheng.value.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The notice of progress (进展情况通报): how far all matters are, by which yardstick, and who has not. */
public final class ProgressPaper {
    private ProgressPaper() {}

    /**
     * Writes the notice.
     *
     * @param title the title, such as 关于2020年上半年重点工作进展情况的通报
     * @param report where the matters stand
     * @param backlog who has not, as of the last day of the report
     * @param issuer who issues it
     * @param on the day of issue
     * @param roster the parties, by whose names it speaks
     * @return the notice
     */
    public static Paper of(
            String title, ProgressReport report, Backlog backlog, PartyId issuer, LocalDate on, Roster roster) {
        Period period = report.period();
        LocalDate asOf = period.last().orElseThrow();
        List<Paper.Block> body = new ArrayList<>();
        body.add(Wording.heading(1, "总体进展"));
        String lights = report.lights().entrySet().stream()
                .map(each -> Words.of(each.getKey()).zh() + each.getValue() + "项")
                .collect(Collectors.joining("，"));
        body.add(new Paper.Paragraph(
                "截至" + Wording.day(asOf) + "，列入督办的" + report.rows().size() + "项任务中：" + lights + "。全年时间进度"
                        + Wording.percent(LightRule.elapsed(Period.ofYear(asOf.getYear()), asOf)) + "。"));
        body.add(new Paper.Paragraph(Words.of(report.yardstick()).zh() + "。"));
        body.add(Wording.heading(2, "各项任务进展"));
        body.add(rows(report, roster));
        body.add(Wording.heading(3, "存在问题"));
        if (backlog.entries().isEmpty()) {
            body.add(new Paper.Paragraph("未发现无人认领、无进展、逾期等情形。"));
        } else {
            body.add(table(backlog, roster));
        }
        body.add(Wording.heading(4, "工作要求"));
        body.add(new Paper.Paragraph("各责任单位要对照任务和时限，红灯事项逐项说明原因、明确措施和完成时间，黄灯事项加快推进；督办事项办结后及时申请核实销号。"));
        return new Paper(
                title,
                Optional.empty(),
                body,
                List.of(new Paper.Signature(Optional.empty(), Wording.name(roster, issuer), Optional.of(on))));
    }

    private static Paper.Table rows(ProgressReport report, Roster roster) {
        List<List<String>> rows = new ArrayList<>();
        for (ProgressReport.Row row : report.rows()) {
            Status status = row.status();
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    row.name().zh(),
                    Wording.name(roster, row.responsible()),
                    status.due() + (status.due().equals(status.firstDue()) ? "" : "（原" + status.firstDue() + "）"),
                    status.stage().or(() -> status.done().map(Object::toString)).orElse("未报"),
                    status.share().map(Wording::percent).orElse(""),
                    Words.of(status.state()).zh() + (status.supervised() ? "，督办中" : ""),
                    Words.of(row.light()).zh()));
        }
        return new Paper.Table(List.of("序号", "任务", "责任单位", "时限", "完成数或阶段", "占任务", "状态", "亮灯"), rows);
    }

    /**
     * Writes who has not as a table, party by party.
     *
     * @param backlog who has not
     * @param roster the parties
     * @return one row for each entry
     */
    public static Paper.Table table(Backlog backlog, Roster roster) {
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<Optional<PartyId>, List<Backlog.Entry>> party :
                backlog.byParty().entrySet()) {
            for (Backlog.Entry entry : party.getValue()) {
                rows.add(List.of(
                        party.getKey().map(id -> Wording.name(roster, id)).orElse("（无责任单位）"),
                        matter(entry),
                        Words.of(entry.kind()).zh(),
                        entry.due().map(Object::toString).orElse(""),
                        entry.days().map(days -> days(entry.kind(), days)).orElse(""),
                        done(entry)));
            }
        }
        return new Paper.Table(List.of("责任单位", "事项", "情形", "时限", "说明", "完成/任务"), rows);
    }

    private static String matter(Backlog.Entry entry) {
        return switch (entry.kind()) {
            case NOT_HANDED_UP, NOT_SIGNED, UNCLEAR -> "目标责任书";
            default -> entry.name().zh();
        };
    }

    private static String days(Backlog.Kind kind, long days) {
        return switch (kind) {
            case NO_PROGRESS -> "已" + days + "天未报进展";
            case DUE_SOON -> days == 0 ? "当日到期" : "距到期" + days + "天";
            default -> "逾期" + days + "天";
        };
    }

    private static String done(Backlog.Entry entry) {
        String done = entry.stage().or(() -> entry.done().map(Object::toString)).orElse("未报");
        boolean matter = entry.done().isPresent()
                || entry.amount().isPresent()
                || entry.days().isPresent();
        return matter ? done + entry.amount().map(all -> "/" + all).orElse("") : "";
    }
}
