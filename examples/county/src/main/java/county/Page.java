package county;

import io.github.quanheng.explanation.Note;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The score sheet as one page that needs nothing beside itself, in Chinese with a switch to English. */
final class Page {
    private static final int MOST_LOSSES = 6;
    private static final Pattern SLOT = Pattern.compile("@([a-z.]+)@");

    private final View view;

    Page(View view) {
        this.view = view;
    }

    String html() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("css", resource("page.css"));
        parts.put("js", resource("page.js"));
        parts.put("title.zh", Html.escape(view.title().zh()));
        parts.put("title.en", Html.escape(view.title().en()));
        parts.put("title", Html.both(view.title()));
        parts.put("sum", Html.both(view.total().why().calculation()));
        parts.put("party", Html.both(view.party()));
        parts.put("period", Html.both(view.period()));
        parts.put("edition", Html.escape(view.edition()));
        parts.put("notice", Html.both(view.notice()));
        parts.put("score", Marks.score(view.total().score()));
        parts.put("full", Marks.full(view.total().full()));
        parts.put("grade", Html.both(view.grade()));
        parts.put("vetoes", vetoes());
        parts.put("drawing.total", Drawing.total(view));
        parts.put("drawing.items", Drawing.items(view));
        parts.put("drawing.peers", Drawing.peers(view));
        parts.put("peers", Html.both(view.peerWords()));
        parts.put("losses", losses());
        parts.put("turnings", turnings());
        parts.put("rows", Table.rows(view));
        parts.put("how", how());
        return SLOT.matcher(resource("page.html"))
                .replaceAll(slot -> Matcher.quoteReplacement(parts.get(slot.group(1))));
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
            String width = Marks.percent(row.lost(), losses.get(0).lost());
            String tag = row.state() == Row.State.MISSING
                    ? " <em class=\"tag\">" + Html.both(row.state().label()) + "</em>"
                    : "";
            list.append("<li><a href=\"#item-" + Html.escape(row.id()) + "\"><span class=\"lossname\">"
                    + Html.both(row.name()) + tag + "</span><span class=\"lossbar\"><i style=\"width:" + width
                    + "%\"></i></span><span class=\"lossmarks\">−" + Marks.two(row.lost()) + "</span></a></li>\n");
        });
        return list.toString();
    }

    private String turnings() {
        StringBuilder list = new StringBuilder();
        if (view.turnings().isEmpty()) {
            line(list, new Both("没有一项，单改它就能改变等次。", "There is no figure that alone could have changed it."));
        }
        view.turnings().stream()
                .limit(TextSheet.MOST_TURNINGS)
                .forEach(turning -> list.append("<li><b>"
                        + Html.both(turning.name()) + "</b> <span class=\"turn\">" + Html.escape(turning.change())
                        + "</span> "
                        + Html.both(new Both(
                                "总分" + turning.total() + "，" + turning.grade().zh(),
                                "total " + turning.total() + ", "
                                        + turning.grade().en()))
                        + "</li>\n"));
        return list.toString();
    }

    private String how() {
        StringBuilder list = new StringBuilder();
        line(list, view.total().why().calculation());
        view.total().why().of(Note.Kind.EFFECT).forEach(effect -> line(list, effect));
        line(list, view.gradeWhy());
        view.provisions().forEach(provision -> line(list, provision));
        return list.toString();
    }

    private static void line(StringBuilder list, Both text) {
        list.append("<li>" + Html.both(text) + "</li>\n");
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Page.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
