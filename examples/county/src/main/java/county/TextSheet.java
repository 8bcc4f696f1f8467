package county;

import io.github.quanheng.explanation.Note;
import java.util.List;

/** The score sheet for a terminal of 100 columns, in Chinese. */
final class TextSheet {
    static final int COLUMNS = 100;
    private static final int MOST_LOSSES = 6;
    static final int MOST_TURNINGS = 8;

    private final View view;
    private final StringBuilder text = new StringBuilder();

    TextSheet(View view) {
        this.view = view;
    }

    String text() {
        line("=".repeat(COLUMNS));
        line(view.title().zh() + "  " + view.edition());
        line(view.party().zh() + "  " + view.period().zh());
        line(Text.wrap(view.notice().zh(), COLUMNS, ""));
        line("=".repeat(COLUMNS));
        line("总分 " + Marks.score(view.total().score()) + " / "
                + Marks.full(view.total().full()) + "    等次 " + view.grade().zh() + "    " + vetoes());
        line(Text.wrap("同类对照（其余" + Peers.COUNT + "个县为合成数据）：" + view.peerWords().zh(), COLUMNS, ""));
        losses();
        turnings();
        table();
        return text.toString();
    }

    private String vetoes() {
        return String.join(
                "，",
                view.vetoes().stream()
                        .map(veto -> veto.name().zh() + "：" + (veto.applied() ? "已触发" : "未触发"))
                        .toList());
    }

    private void losses() {
        List<Row> losses = view.losses();
        line("");
        line("主要失分（由大到小）");
        losses.stream().limit(MOST_LOSSES).forEach(this::loss);
        if (losses.size() > MOST_LOSSES) {
            line("          另有" + (losses.size() - MOST_LOSSES) + "项失分较少，见下表");
        }
        line("");
    }

    private void loss(Row row) {
        line("  " + Text.right("-" + Marks.two(row.lost()), 6) + "  " + Text.left(row.id(), 5)
                + Text.left(row.name().zh(), 26) + Text.left(row.value().zh(), 9) + Text.left(target(row), 16)
                + row.rule().zh());
        if (row.state() == Row.State.MISSING) {
            row.why().of(Note.Kind.REASON).forEach(why -> line(Text.wrap(why.zh(), COLUMNS, " ".repeat(15))));
        }
    }

    private void turnings() {
        line("单改一项，等次就会变（改动由小到大，其余不变；率以0.1个百分点为一步，数以1为一步）");
        view.turnings().stream()
                .limit(MOST_TURNINGS)
                .forEach(turning -> line("  " + Text.left(turning.name().zh(), 30) + Text.left(turning.change(), 22)
                        + "总分" + turning.total() + "，" + turning.grade().zh()));
        if (view.turnings().isEmpty()) {
            line("  没有一项，单改它就能改变等次");
        }
        line("");
    }

    private void table() {
        row("序号", "指标", "数值", "目标", "计分办法", "满分", "得分");
        for (View.Block block : view.blocks()) {
            line("-".repeat(COLUMNS));
            Row head = block.head();
            row(head.id(), head.name().zh(), "", "", block.remark().zh(), full(head), Marks.score(head.score()));
            block.rows().forEach(this::item);
        }
        line("=".repeat(COLUMNS));
        Row total = view.total();
        row("", total.name().zh(), "", "", "等次：" + view.grade().zh(), full(total), Marks.score(total.score()));
        line("标“示意”的行，目标和分值由本示例自拟，没有文件依据。每一项怎么算出来的，见 sheet.html。");
    }

    private void item(Row row) {
        row(
                row.id(),
                row.name().zh(),
                row.value().zh(),
                target(row),
                row.rule().zh(),
                full(row),
                row.counts() ? Marks.score(row.score()) : "不计");
    }

    private static String target(Row row) {
        return (row.target().zh() + (row.illustrative() ? " 示意" : "")).strip();
    }

    private static String full(Row row) {
        return row.full().signum() == 0 ? "" : Marks.full(row.full());
    }

    private void row(String id, String name, String value, String target, String rule, String full, String score) {
        line(Text.left(id, 5) + Text.left(name, 24) + Text.right(value, 17) + "  " + Text.left(target, 15)
                + Text.left(rule, 24) + Text.right(full, 5) + Text.right(score, 8));
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }
}
