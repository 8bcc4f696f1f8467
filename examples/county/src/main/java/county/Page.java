package county;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The score sheet as one page that needs nothing beside itself, in Chinese with a switch to English. */
final class Page {
    private static final int MOST_LOSSES = 6;

    private final View view;
    private final Drawing drawing;

    Page(View view) {
        this.view = view;
        this.drawing = new Drawing(view);
    }

    String html() {
        return resource("page.html")
                .replace("@title@", Html.escape(view.title().zh()))
                .replace("@title.en@", Html.escape(view.title().en()))
                .replace("@css@", resource("page.css"))
                .replace("@js@", resource("page.js"))
                .replace("@heading@", Html.both(view.title()))
                .replace("@party@", Html.both(view.party()))
                .replace("@period@", Html.escape(view.period()))
                .replace("@edition@", Html.escape(view.edition()))
                .replace("@notice@", Html.both(view.notice()))
                .replace("@score@", Marks.score(view.total().score()))
                .replace("@full@", Marks.full(view.total().full()))
                .replace("@grade@", Html.both(view.grade()))
                .replace("@vetoes@", vetoes())
                .replace("@drawing.total@", drawing.total())
                .replace("@drawing.items@", drawing.items())
                .replace("@losses@", losses())
                .replace("@rows@", rows());
    }

    private String vetoes() {
        StringBuilder list = new StringBuilder();
        for (View.Veto veto : view.vetoes()) {
            Both state = veto.applied() ? new Both("已触发", "applied") : new Both("未触发", "not applied");
            list.append("<p class=\"veto" + (veto.applied() ? " applied" : "") + "\">" + Html.both(veto.name()) + " <b>"
                    + Html.both(state) + "</b></p>");
        }
        return list.toString();
    }

    private String losses() {
        List<Row> losses = view.losses();
        StringBuilder list = new StringBuilder();
        losses.stream().limit(MOST_LOSSES).forEach(row -> {
            String width = Marks.percent(row.share().lost(), losses.get(0).share().lost());
            list.append("<li><a href=\"#item-" + Html.escape(row.id()) + "\"><span class=\"lossname\">"
                    + Html.both(row.name()) + why(row) + "</span><span class=\"lossbar\"><i style=\"width:" + width
                    + "%\"></i></span><span class=\"lossmarks\">−" + Marks.two(row.share().lost()) + "</span></a></li>\n");
        });
        return list.toString();
    }

    private static String why(Row row) {
        return row.state() == Row.State.MISSING ? " <em class=\"tag\">" + Html.both(row.state().label()) + "</em>" : "";
    }

    private String rows() {
        StringBuilder table = new StringBuilder();
        for (View.Block block : view.blocks()) {
            Row head = block.head();
            table.append("<tbody>\n<tr class=\"section\"><th scope=\"colgroup\" colspan=\"4\"><span class=\"no\">"
                    + Html.escape(head.id()) + "</span> " + Html.both(head.name())
                    + (head.remark().isEmpty() ? "" : " <small>" + Html.both(head.remark()) + "</small>")
                    + "</th><td class=\"full\">" + full(head) + "</td><td class=\"score\">" + Marks.score(head.score())
                    + "</td></tr>\n");
            block.rows().forEach(row -> table.append(item(row)));
            table.append("</tbody>\n");
        }
        return table.toString();
    }

    private static String item(Row row) {
        String state = row.state().name().toLowerCase(java.util.Locale.ROOT);
        String target = row.target().isEmpty() ? "" : Html.both(row.target()) + " ";
        String mark = row.illustrative() ? "<em class=\"mark\">" + Html.both("示意", "illustrative") + "</em>" : "";
        boolean scored = row.state() != Row.State.EXCLUDED && row.state() != Row.State.WATCHED;
        String score = scored ? Marks.score(row.score()) : Html.both("不计", "none");
        return "<tr class=\"item " + state + "\" id=\"item-" + Html.escape(row.id()) + "\"><th scope=\"row\"><span class=\"no\">"
                + Html.escape(row.id()) + "</span> " + Html.both(row.name()) + "</th>"
                + cell("value", "数值", "Value", Html.both(row.value()))
                + cell("target", "目标", "Target", target + mark)
                + cell("rule", "计分办法", "Rule", Html.both(row.rule()))
                + cell("full", "满分", "Marks", full(row))
                + cell("score", "得分", "Score", "<b>" + score + "</b>")
                + "</tr>\n<tr class=\"why\"><td colspan=\"6\"><details><summary>" + Html.both("怎么算的", "How it was reckoned")
                + "</summary>" + details(row) + "</details></td></tr>\n";
    }

    private static String cell(String look, String zh, String en, String content) {
        return "<td class=\"" + look + "\"><span class=\"label\">" + Html.both(zh, en) + "</span>" + content + "</td>";
    }

    private static String details(Row row) {
        StringBuilder text = new StringBuilder("<div class=\"words\">");
        row.words().forEach(line -> text.append("<p>" + Html.both(line) + "</p>"));
        text.append("</div><dl>");
        if (!row.clause().isEmpty()) {
            text.append("<dt>" + Html.both("条文", "Clause") + "</dt><dd lang=\"zh-CN\">" + Html.escape(row.clause())
                    + (row.illustrative() ? " <em class=\"mark\">" + Html.both("示意", "illustrative") + "</em>" : "") + "</dd>");
        }
        if (!row.sources().isEmpty()) {
            text.append("<dt>" + Html.both("出处", "Source") + "</dt>");
            row.sources().forEach(source -> text.append("<dd lang=\"zh-CN\">" + Html.escape(source) + "</dd>"));
        }
        return text.append("</dl>").toString();
    }

    private static String full(Row row) {
        return row.full().signum() == 0 ? "" : Marks.full(row.full());
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Page.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
