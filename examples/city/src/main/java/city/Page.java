package city;

import io.github.quanheng.bulletin.Audience;
import io.github.quanheng.bulletin.Bulletin;
import io.github.quanheng.bulletin.Cell;
import io.github.quanheng.bulletin.Content;
import io.github.quanheng.papers.Words;
import io.github.quanheng.result.PeerContext;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.value.Label;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One copy of the bulletin as a page that needs nothing beside itself. It knows only what the copy holds. */
final class Page {
    private static final Pattern SLOT = Pattern.compile("@([a-z.]+)@");

    private final Rulebook rulebook;
    private final Bulletin bulletin;

    Page(Rulebook rulebook, Bulletin bulletin) {
        this.rulebook = rulebook;
        this.bulletin = bulletin;
    }

    String html() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("css", resource("page.css"));
        parts.put("title", escape(bulletin.title().zh()));
        parts.put(
                "copy",
                Words.of(bulletin.reader().as()).zh()
                        + bulletin.reader()
                                .party()
                                .map(party -> "：" + escape(party.value()))
                                .orElse(""));
        parts.put("letter", letter(new Notice(rulebook, bulletin)));
        parts.put("notice", escape(rulebook.notice().map(Label::zh).orElse("")));
        parts.put("groups", groups());
        return SLOT.matcher(resource("page.html"))
                .replaceAll(slot -> Matcher.quoteReplacement(parts.get(slot.group(1))));
    }

    private String groups() {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (Bulletin.Group group : bulletin.groups()) {
            number++;
            text.append("<section><h2>附件" + number + "：")
                    .append(escape(group.name().zh()))
                    .append("考核结果</h2>\n");
            group.spread().ifPresent(spread -> text.append(spread(group, spread)));
            text.append(table(group)).append("</section>\n");
        }
        return text.toString();
    }

    private String spread(Bulletin.Group group, PeerContext.Spread spread) {
        String drawing = Drawing.spread(rulebook, group, spread);
        return "<figure>" + drawing + "<figcaption>得分分布：" + spread.count() + "个单位，中位"
                + Cells.two(spread.median().value())
                + spread.lowest().map(least -> "，最低" + Cells.two(least.value())).orElse("")
                + spread.highest().map(most -> "，最高" + Cells.two(most.value())).orElse("")
                + "；方框是中间一半单位，竖线是中位数"
                + (bulletin.reader().as() == Audience.AUTHORITY ? "，圆点是各单位" : "") + "</figcaption></figure>\n";
    }

    private String table(Bulletin.Group group) {
        List<Content> columns = Cells.columns().stream()
                .filter(what ->
                        group.rows().stream().anyMatch(row -> row.cells().containsKey(what)))
                .toList();
        List<Label> funds = group.rows().stream()
                .map(row -> row.cells().get(Content.PAYMENTS))
                .filter(Objects::nonNull)
                .findFirst()
                .map(cell -> ((Cell.Payments) cell)
                        .yuan().stream().map(Cell.Paid::fund).toList())
                .orElse(List.of());
        StringBuilder text = new StringBuilder("<div class=\"wide\"><table><thead><tr><th scope=\"col\">单位</th>");
        columns.forEach(what -> text.append("<th scope=\"col\" class=\"" + kind(what) + "\">"
                + Words.of(what).zh() + "</th>"));
        funds.forEach(fund -> text.append("<th scope=\"col\" class=\"number\">" + escape(fund.zh()) + "（元）</th>"));
        text.append("</tr></thead><tbody>\n");
        for (Bulletin.Row row : group.rows()) {
            boolean own = bulletin.reader().party().filter(row.party()::equals).isPresent();
            text.append("<tr" + (own ? " class=\"own\"" : "") + "><th scope=\"row\">"
                    + escape(row.name().zh()) + "</th>");
            columns.forEach(what -> text.append("<td class=\"" + kind(what) + "\">" + cell(row, what) + "</td>"));
            for (int i = 0; i < funds.size(); i++) {
                text.append("<td class=\"number\">" + paid(row, i) + "</td>");
            }
            text.append("</tr>\n");
        }
        return text.append("</tbody></table></div>\n").toString();
    }

    private static String kind(Content what) {
        return what == Content.RANK || what == Content.TOTAL ? "number" : what == Content.GRADE ? "grade" : "words";
    }

    private String cell(Bulletin.Row row, Content what) {
        return Optional.ofNullable(row.cells().get(what))
                .map(cell -> escape(Cells.cell(cell, rulebook)))
                .orElse("<span class=\"withheld\">不公开</span>");
    }

    private static String paid(Bulletin.Row row, int fund) {
        return Optional.ofNullable(row.cells().get(Content.PAYMENTS))
                .map(cell -> Cells.yuan(((Cell.Payments) cell).yuan().get(fund).yuan()))
                .orElse("<span class=\"withheld\">不公开</span>");
    }

    private String letter(Notice notice) {
        StringBuilder text = new StringBuilder("<section class=\"letter\">\n");
        notice.addressee().ifPresent(to -> text.append("<p class=\"to\">" + escape(to) + "</p>\n"));
        text.append(paragraph(notice.opening()));
        for (Notice.Part part : notice.parts()) {
            text.append("<h2>" + escape(part.heading()) + "</h2>\n");
            part.paragraphs().forEach(each -> text.append(paragraph(each)));
        }
        text.append(paragraph(notice.closing()));
        if (bulletin.reader().as() != Audience.PUBLIC) {
            text.append(paragraph("特此通报。"));
        }
        return text.append("<p class=\"sign\">" + escape(bulletin.issuer().zh()) + "<br>" + notice.issued()
                        + "</p>\n</section>\n")
                .toString();
    }

    private static String paragraph(String text) {
        return "<p>" + escape(text) + "</p>\n";
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Page.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
