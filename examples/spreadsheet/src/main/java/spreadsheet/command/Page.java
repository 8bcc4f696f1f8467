package spreadsheet.command;

import static j2html.TagCreator.body;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.document;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.style;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.title;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import io.github.quanheng.explanation.LineExplanation;
import io.github.quanheng.explanation.Note;
import io.github.quanheng.explanation.SectionExplanation;
import io.github.quanheng.explanation.SheetExplanation;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Rounding;
import j2html.tags.DomContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import spreadsheet.scores.Scored;

/** The score sheet of any unit by any rulebook as one page that needs nothing beside itself; it shows this unit and nobody else. */
final class Page {
    private static final Rational HUNDRED = Rational.of(100);

    private final Scored scored;
    private final int number;
    private final SheetExplanation words;

    Page(Scored scored, int number, ScoreSheet sheet) {
        this.scored = scored;
        this.number = number;
        this.words = scored.explain(number, sheet);
    }

    private String say(String zh, String en) {
        return scored.language() == Language.ENGLISH ? en : zh;
    }

    String text() {
        String unit = scored.unit(number).party().name().in(scored.language());
        List<DomContent> rows = new ArrayList<>();
        words.sections().forEach(section -> section(section, 0, rows));
        return document(html(
                        head(
                                meta().withCharset("utf-8"),
                                meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                                title(words.title() + " · " + unit),
                                style(rawHtml(css()))),
                        body(
                                h1(words.title()),
                                p(strong(unit), span(" " + words.period())).withClass("unit"),
                                iff(words.notice(), notice -> p(notice).withClass("notice")),
                                total(),
                                table(
                                        caption(say("各项得分", "Scores by item")),
                                        thead(tr(
                                                th(say("项目", "Item")),
                                                th(say("数值", "Value")),
                                                th(say("目标", "Target")),
                                                th(say("得分", "Score")).withClass("number"),
                                                th(say("满分", "Full")).withClass("number"),
                                                th(say("得分率", "Share")))),
                                        tbody(rows.toArray(DomContent[]::new))),
                                provisions()))
                .withLang(say("zh-CN", "en")));
    }

    private DomContent total() {
        LineExplanation total = words.total();
        return div(
                        div(span(total.points()).withClass("points"), span(" / " + total.marks())),
                        words.grade().isPresent()
                                ? div(words.grade().get().grade().orElse(say("无等次", "no grade")))
                                        .withClass("grade")
                                : div(),
                        div(rank()),
                        p(total.sentence()),
                        iff(words.grade(), grade -> p(grade.sentence())))
                .withClass("total");
    }

    private String rank() {
        return scored.size() == 1
                ? ""
                : scored.rank(number)
                        .map(rank -> say("第" + rank + "位", "rank " + rank))
                        .orElse(say("未排位", "not ranked"));
    }

    private void section(SectionExplanation section, int depth, List<DomContent> rows) {
        rows.add(row(section.line(), "section depth" + depth));
        section.items().forEach(item -> rows.add(row(item, "item")));
        section.sections().forEach(inner -> section(inner, depth + 1, rows));
    }

    private DomContent row(LineExplanation line, String kind) {
        List<Note> notes = line.notes().stream()
                .filter(note -> note.kind() != Note.Kind.REASON)
                .toList();
        return tr(
                        td(details(
                                summary(line.line() + " " + line.name()),
                                p(line.sentence()),
                                p(say("计分办法：", "Rule: ") + line.rule()).withClass("rule"),
                                ul(each(notes, note -> li(note.text()))))),
                        td(line.value().orElse("")),
                        td(line.target().orElse("")),
                        td(line.points()).withClass("number"),
                        td(line.marks()).withClass("number"),
                        td(bar(line)))
                .withClass(kind);
    }

    private static DomContent bar(LineExplanation line) {
        Optional<Rational> share = line.score()
                .number()
                .filter(score ->
                        line.full().number().filter(full -> full.signum() > 0).isPresent())
                .map(score -> score.dividedBy(line.full().number().orElseThrow())
                        .max(Rational.ZERO)
                        .min(Rational.ONE)
                        .times(HUNDRED));
        return share.<DomContent>map(part -> div(div().withClass("got")
                                .withStyle("width:"
                                        + part.toDecimal(Rounding.halfUp(2)).toPlainString() + "%"))
                        .withClass("bar"))
                .orElseGet(() -> span(line.reason().isPresent() ? "–" : ""));
    }

    private DomContent provisions() {
        return details(
                summary(say("总则", "Provisions")),
                ul(each(words.provisions(), provision -> li(provision))),
                p(say("办法 ", "Rulebook ") + scored.rulebook().id() + " "
                        + scored.rulebook().edition() + " · "
                        + scored.rulebook().fingerprint()));
    }

    private static String css() {
        try (InputStream in = Objects.requireNonNull(Page.class.getResourceAsStream("page.css"), "page.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
