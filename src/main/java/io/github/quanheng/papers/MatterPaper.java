package io.github.quanheng.papers;

import io.github.quanheng.followup.Event;
import io.github.quanheng.followup.Matter;
import io.github.quanheng.followup.Settles;
import io.github.quanheng.followup.Status;
import io.github.quanheng.party.Roster;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.InvalidValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The notice that goes out with an event of a matter (督办通知, 整改通知): supervision, rectification, extension, cancellation. */
public final class MatterPaper {
    private MatterPaper() {}

    /**
     * Writes the notice of an event.
     *
     * @param matter the matter
     * @param event one of its events that presses or decides
     * @param unit what the amount counts, such as 所; nothing for a rate
     * @param roster the parties, by whose names it speaks
     * @return the notice
     * @throws IllegalArgumentException if the matter does not have the event, or no notice goes out with it
     */
    public static Paper of(Matter matter, Event event, String unit, Roster roster) {
        InvalidValue.unless(
                matter.events().contains(event),
                "event",
                "事项%s在%3$s没有%2$s",
                "取其过程记录之一",
                "notice on matter %s: it has no %s on %s",
                "take one of its events",
                matter.id(),
                event.action(),
                event.on());
        String name = "“" + matter.name() + "”";
        String title = switch (event.action()) {
            case SUPERVISE -> "关于" + name + (event.until().isPresent() ? "的限期督办通知" : "的督办通知");
            case ORDER_RECTIFICATION -> "关于" + name + "的责令整改通知书";
            case EXTEND -> "关于同意" + name + "延期的通知";
            case CANCEL -> "关于取消" + name + "任务的通知";
            default -> "";
        };
        InvalidValue.unless(
                !title.isEmpty(),
                "event",
                "事项%s的%s不发通知",
                "取督办、责令整改、延期或取消",
                "notice on matter %s: no notice goes out with %s",
                "take supervision, rectification, extension or cancellation",
                matter.id(),
                event.action());
        Status status = matter.before(event).on(event.on(), Settles.WHEN_VERIFIED);
        List<Paper.Block> body = new ArrayList<>();
        body.add(new Paper.Paragraph("“" + matter.name() + "”由你单位承担，应于" + Wording.day(status.firstDue()) + "前完成"
                + matter.amount().map(all -> Wording.counted(all, unit)).orElse("") + "。截至" + Wording.day(event.on())
                + "，该事项" + Words.of(status.state()).zh() + done(status, unit) + "。"));
        body.add(new Paper.Paragraph(why(event)));
        body.add(new Paper.Paragraph(ordered(event, roster)));
        if (!event.evidence().isEmpty()) {
            body.add(new Paper.Paragraph("依据：" + String.join("、", event.evidence()) + "。"));
        }
        return new Paper(
                title,
                Optional.of(Wording.name(roster, matter.responsible())),
                body,
                List.of(new Paper.Signature(
                        Optional.empty(), Wording.name(roster, event.by()), Optional.of(event.on()))));
    }

    private static String why(Event event) {
        String reason = event.reason() + "。";
        return switch (event.action()) {
            case ORDER_RECTIFICATION -> "经核查，" + reason;
            case EXTEND -> "延期原因：" + reason;
            case CANCEL -> "取消原因：" + reason;
            default -> "督办原因：" + reason;
        };
    }

    private static String done(Status status, String unit) {
        Optional<Figure> done = status.done();
        return done.map(some -> "，已完成" + Wording.counted(some, unit))
                        .orElse(status.stage().isPresent() ? "" : "，未报进度")
                + status.share()
                        .filter(share -> done.isPresent() && !done.get().value().equals(share))
                        .map(share -> "，占任务的" + Wording.percent(share))
                        .orElse("")
                + status.stage().map(stage -> "，进展到" + stage).orElse("");
    }

    private static String ordered(Event event, Roster roster) {
        String by = Wording.name(roster, event.by());
        String until = event.until().map(Wording::day).orElse("");
        return switch (event.action()) {
            case SUPERVISE ->
                until.isEmpty()
                        ? "请你单位查明原因，倒排工期，加快推进，并将办理情况书面报" + by + "。"
                        : "请你单位查明原因，倒排工期，于" + until + "前完成，并将办理情况书面报" + by + "。";
            case ORDER_RECTIFICATION -> "责令你单位立即整改，于" + until + "前整改到位，整改完成后提交整改报告和佐证材料，由" + by + "复核；复核合格的予以销号。";
            case EXTEND -> "经研究，同意延期至" + until + "。请你单位按新的时限组织实施，并按期报送进度。";
            default -> "经研究，同意取消该项任务，不再列入督办。";
        };
    }

    /**
     * Writes what was done about a matter as a table (办理台账).
     *
     * @param matter the matter
     * @param unit what the amount counts
     * @param roster the parties
     * @return one row for each event
     */
    public static Paper.Table ledger(Matter matter, String unit, Roster roster) {
        List<List<String>> rows = matter.events().stream()
                .map(event -> List.of(
                        event.on().toString(),
                        Words.of(event.action()).zh(),
                        Wording.name(roster, event.by()) + "（" + event.role() + "）",
                        event.reason(),
                        event.done()
                                .map(done -> Wording.counted(done, unit))
                                .or(event::stage)
                                .orElse(""),
                        event.until().map(Object::toString).orElse(""),
                        String.join("、", event.evidence())))
                .toList();
        return new Paper.Table(List.of("日期", "动作", "办理", "说明", "数量或阶段", "时限", "依据"), rows);
    }
}
