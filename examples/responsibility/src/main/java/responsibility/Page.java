package responsibility;

import io.github.quanheng.followup.Light;
import io.github.quanheng.papers.Paper;
import io.github.quanheng.papers.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints chapters as one HTML page that can be looked at and printed. */
final class Page {
    private static final Map<String, Light> LAMPS = Stream.of(Light.values())
            .collect(Collectors.toMap(light -> Words.of(light).zh(), light -> light));

    private static final String STYLE = """
            *{box-sizing:border-box}
            body{margin:0;font:15px/1.7 "Noto Serif CJK SC","Songti SC",SimSun,serif;background:#eceae4;color:#222;overflow-wrap:anywhere}
            nav{position:fixed;top:0;bottom:0;left:0;width:230px;overflow:auto;background:#7d1f1f;color:#fff;padding:18px}
            nav h1{font-size:18px;margin:0 0 8px}nav a{display:block;color:#ffe9d6;text-decoration:none;padding:2px 0 2px 12px;font-size:13px}
            nav a.c{color:#fff;font-weight:bold;padding-left:0;margin-top:12px;font-size:15px}nav p{font-size:12px;color:#f3cfc0;text-indent:0}
            main{margin-left:230px;padding:24px 32px}h2{font-size:26px;color:#7d1f1f;border-bottom:3px double #7d1f1f;margin:36px 0 12px}
            h3{font-size:19px;margin:28px 0 10px}article{background:#fff;max-width:1000px;padding:30px 48px;margin:0 0 22px;box-shadow:0 1px 5px #0003}
            article h4{text-align:center;font-size:20px;color:#b01e1e;margin:0 0 16px;letter-spacing:1px}article h5{font-size:16px;margin:18px 0 6px}
            p{text-indent:2em;margin:6px 0}p.to{text-indent:0;font-weight:bold}.sign{display:flex;flex-wrap:wrap;justify-content:flex-end;gap:12px 40px;margin-top:22px}
            .sign div{text-align:right}.wide{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:13px;margin:8px 0;line-height:1.45}
            th,td{border:1px solid #b9b3a7;padding:4px 7px;text-align:left;vertical-align:top}th{background:#f4efe6;white-space:nowrap}td{min-width:3em}
            td.nw{white-space:nowrap}td.long{min-width:11em}tr.area td{background:#faf3ea;font-weight:bold}
            .lamp{display:inline-block;white-space:nowrap;padding:0 8px;border-radius:9px;color:#fff;font-size:12px}
            .done{background:#4a6fa5}.green{background:#2e8b57}.yellow{background:#8a6800}.red{background:#c62828}.grey{background:#6f6f6f}.cancelled{background:#fff;color:#666;border:1px solid #aaa}
            @media(max-width:1180px){nav{position:static;width:auto}nav a.p{display:inline-block;padding:2px 12px 2px 0}main{margin:0 auto;max-width:1000px;padding:12px}article{padding:24px}}
            @media(max-width:560px){article{padding:16px 12px}h2{font-size:21px}article h4{font-size:18px;letter-spacing:0}}
            @media print{nav{display:none}main{margin:0}article{box-shadow:none;page-break-after:always}}
            """;

    private Page() {}

    static String print(List<Chapter> chapters) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                + "<title>目标责任书的一年</title><style>" + STYLE + "</style></head>\n<body><nav><h1>目标责任书的一年</h1>"
                + "<p>任务、目标数、项目编号取自公开报道；过程数据、得分、标“示意”的内容为示意。</p>");
        for (int i = 0; i < chapters.size(); i++) {
            link(html, "c", i + "", chapters.get(i).name());
            for (int k = 0; k < chapters.get(i).parts().size(); k++) {
                link(html, "p", i + "-" + k, chapters.get(i).parts().get(k).heading());
            }
        }
        html.append("</nav><main>\n");
        for (int i = 0; i < chapters.size(); i++) {
            html.append("<h2 id=\"")
                    .append(i)
                    .append("\">")
                    .append(escape(chapters.get(i).name()))
                    .append("</h2>\n");
            for (int k = 0; k < chapters.get(i).parts().size(); k++) {
                Chapter.Part part = chapters.get(i).parts().get(k);
                html.append("<h3 id=\"")
                        .append(i + "-" + k)
                        .append("\">")
                        .append(escape(part.heading()))
                        .append("</h3>\n");
                part.papers().forEach(paper -> paper(paper, html));
            }
        }
        return html.append("</main></body></html>\n").toString();
    }

    private static void link(StringBuilder html, String kind, String to, String text) {
        html.append("<a class=\"")
                .append(kind)
                .append("\" href=\"#")
                .append(to)
                .append("\">")
                .append(escape(text))
                .append("</a>");
    }

    private static void paper(Paper paper, StringBuilder html) {
        html.append("<article><h4>").append(escape(paper.title())).append("</h4>\n");
        paper.addressee()
                .ifPresent(
                        to -> html.append("<p class=\"to\">").append(escape(to)).append("：</p>\n"));
        for (Paper.Block block : paper.body()) {
            if (block instanceof Paper.Heading heading) {
                html.append("<h5>").append(escape(heading.text())).append("</h5>\n");
            } else if (block instanceof Paper.Paragraph paragraph) {
                html.append("<p>").append(escape(paragraph.text())).append("</p>\n");
            } else if (block instanceof Paper.Table table) {
                table(table, html);
            }
        }
        if (!paper.signatures().isEmpty()) {
            html.append("<div class=\"sign\">");
            paper.signatures()
                    .forEach(each -> html.append("<div>")
                            .append(escape(each.role().map(role -> role + "：").orElse("") + each.party()))
                            .append("<br>")
                            .append(each.on().map(on -> Words.of(on).zh()).orElse("（未签）"))
                            .append("</div>"));
            html.append("</div>");
        }
        html.append("</article>\n");
    }

    private static void table(Paper.Table table, StringBuilder html) {
        html.append("<div class=\"wide\"><table><tr>");
        table.columns()
                .forEach(column -> html.append("<th>").append(cell(column)).append("</th>"));
        html.append("</tr>\n");
        for (List<String> row : table.rows()) {
            boolean area = row.get(0).equals("方面") || row.get(0).equals("总体思路");
            html.append(area ? "<tr class=\"area\">" : "<tr>");
            row.forEach(text -> html.append(text.length() <= 11 ? "<td class=\"nw\">" : "<td class=\"long\">")
                    .append(cell(text))
                    .append("</td>"));
            html.append("</tr>\n");
        }
        html.append("</table></div>\n");
    }

    private static String cell(String text) {
        Light lamp = LAMPS.get(text);
        return lamp == null
                ? escape(text)
                : "<span class=\"lamp " + lamp.name().toLowerCase(Locale.ROOT) + "\">" + escape(text) + "</span>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
