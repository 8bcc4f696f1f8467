package county;

import java.util.List;

/** The score sheet for a terminal of 100 columns, in Chinese. */
final class TextSheet {
    static final int COLUMNS = 100;
    private static final int MOST_LOSSES = 6;
    private static final String RULE = "-".repeat(COLUMNS);

    private final View view;
    private final StringBuilder text = new StringBuilder();

    TextSheet(View view) {
        this.view = view;
    }

    String text() {
        line("=".repeat(COLUMNS));
        line(view.title().zh() + "  " + view.edition());
        line(view.party().zh() + "  " + view.period());
        line(Text.wrap(view.notice().zh(), COLUMNS, ""));
        line("=".repeat(COLUMNS));
        line("总分 " + Marks.score(view.total().score()) + " / " + Marks.full(view.total().full()) + "    等次 "
                + view.grade().zh() + "    " + vetoes());
        losses();
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
        line("主要失分（计入总分的分值，由大到小）");
        losses.stream().limit(MOST_LOSSES).forEach(this::loss);
        if (losses.size() > MOST_LOSSES) {
            line("          另有" + (losses.size() - MOST_LOSSES) + "项失分较少，见下表");
        }
        line("");
    }

    private void loss(Row row) {
        line("  " + Text.right("-" + Marks.two(row.share().lost()), 6) + "  " + Text.left(row.id(), 5)
                + Text.left(row.name().zh(), 26) + Text.left(row.value().zh(), 11) + row.rule().zh());
        if (row.state() == Row.State.MISSING) {
            row.sources().forEach(why -> line(Text.wrap(why, COLUMNS, " ".repeat(15))));
        }
    }

    private void table() {
        row("序号", "指标", "数值", "目标", "计分办法", "满分", "得分");
        for (View.Block block : view.blocks()) {
            line(RULE);
            section(block);
            block.rows().forEach(this::item);
        }
        line("=".repeat(COLUMNS));
        row("", "总分", "", "", "等次：" + view.grade().zh(), full(view.total()), Marks.score(view.total().score()));
        line("目标和计分办法后的“示意”表示由本示例自拟，没有文件依据。每一项怎么算出来的，见 sheet.html。");
    }

    private void section(View.Block block) {
        Row head = block.head();
        row(head.id(), head.name().zh(), "", "", head.remark().zh(), full(head), Marks.score(head.score()));
    }

    private void item(Row row) {
        String label = row.illustrative() ? "示意" : "";
        String target = row.target().isEmpty() ? label : row.target().zh() + " " + label;
        row(
                row.id(),
                row.name().zh(),
                row.value().zh(),
                target.strip(),
                row.rule().zh(),
                full(row),
                score(row));
    }

    private static String score(Row row) {
        return row.state() == Row.State.EXCLUDED || row.state() == Row.State.WATCHED ? "不计" : Marks.score(row.score());
    }

    private static String full(Row row) {
        return row.full().signum() == 0 ? "" : Marks.full(row.full());
    }

    private void row(String id, String name, String value, String target, String rule, String full, String score) {
        line(Text.left(id, 5) + Text.left(name, 25) + Text.right(value, 10) + "  " + Text.left(target, 13)
                + Text.left(rule, 32) + Text.right(full, 5) + Text.right(score, 8));
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }
}
