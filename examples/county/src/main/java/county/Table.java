package county;

import io.github.quanheng.explanation.Note;
import java.util.List;
import java.util.Locale;

/** The rows of the page's table: every item with its numbers, and under it how they came about. */
final class Table {
    private final StringBuilder table = new StringBuilder();

    private Table() {}

    static String rows(View view) {
        Table rows = new Table();
        view.blocks().forEach(rows::block);
        return rows.table.toString();
    }

    private void block(View.Block block) {
        Row head = block.head();
        String remark = block.remark().isEmpty() ? "" : " <small>" + Html.both(block.remark()) + "</small>";
        table.append("<tbody>\n<tr class=\"section\"><th scope=\"rowgroup\" colspan=\"4\"><span class=\"no\">"
                + Html.escape(head.id()) + "</span>" + Html.both(head.name()) + remark + "</th><td class=\"full\">"
                + full(head) + "</td><td class=\"score\">" + Marks.score(head.score()) + "</td></tr>\n");
        why(head);
        block.rows().forEach(this::item);
        table.append("</tbody>\n");
    }

    private void item(Row row) {
        String state = row.state().name().toLowerCase(Locale.ROOT);
        String score = row.counts() ? Marks.score(row.score()) : Html.both("不计", "–");
        table.append("<tr class=\"item is-" + state + "\" id=\"item-" + Html.escape(row.id())
                + "\"><th scope=\"row\"><span class=\"no\">" + Html.escape(row.id()) + "</span>" + Html.both(row.name())
                + "</th>");
        cell("value", "数值", "Value", Html.both(row.value()));
        cell("target", "目标", "Target", (Html.both(row.target()) + " " + mark(row)).strip());
        cell("rule", "计分办法", "Rule", Html.both(row.rule()));
        cell("full", "满分", "Marks", full(row));
        cell("score", "得分", "Score", "<b>" + score + "</b>");
        table.append("</tr>\n");
        why(row);
    }

    private void cell(String look, String zh, String en, String content) {
        table.append("<td class=\"" + look + "\">"
                + (content.isEmpty() ? "" : "<span class=\"label\">" + Html.both(zh, en) + "</span>" + content)
                + "</td>");
    }

    private static String mark(Row row) {
        return row.illustrative() ? "<em class=\"mark\">" + Html.both("示意", "illustrative") + "</em>" : "";
    }

    private void why(Row row) {
        table.append("<tr class=\"why\"><td colspan=\"6\"><details><summary>"
                + Html.both(row.why().calculation()) + "</summary><dl>");
        said("规则", "Rule", List.of(row.why().rule()));
        said("条文", "Clause", row.why().of(Note.Kind.CLAUSE));
        said("数据", "Data", row.why().of(Note.Kind.DATA));
        said("附注", "Notes", row.why().others());
        table.append("</dl></details></td></tr>\n");
    }

    private void said(String zh, String en, List<Both> lines) {
        if (!lines.isEmpty()) {
            table.append("<dt>" + Html.both(zh, en) + "</dt>");
            lines.forEach(line -> table.append("<dd>" + Html.both(line) + "</dd>"));
        }
    }

    private static String full(Row row) {
        return row.full().signum() == 0 ? "" : Marks.full(row.full());
    }
}
