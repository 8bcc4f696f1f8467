package county;

import io.github.quanheng.result.PeerContext;
import io.github.quanheng.value.Rational;

/**
 * The two drawings of the page. Widths are in per cent and heights in pixels, so that a drawing follows the window while its
 * letters keep their size.
 */
final class Drawing {
    private static final int ROW = 76;
    private static final int BAR = 42;
    private static final int HEAD = 22;
    /** How many half-width letters fit side by side into a drawing of the usual width. */
    private static final int LETTERS = 146;

    private static final Rational HALF = Rational.of(1, 2);

    private final View view;
    private final StringBuilder svg = new StringBuilder();

    private Drawing(View view) {
        this.view = view;
    }

    /** The total as the sum of the sections, on the scale of the grades. */
    static String total(View view) {
        return new Drawing(view).drawTotal();
    }

    /** Every item as a block: its width is its marks, its filling what was got of them. */
    static String items(View view) {
        return new Drawing(view).drawItems();
    }

    private String drawTotal() {
        Rational most = view.total().full();
        String total = Marks.score(view.total().score());
        open("total", 92, new Both("总分" + total + "，由各部分得分相加", "Total " + total + ", the sections added up"));
        rect("ground", Rational.ZERO, most, most, 30, 30);
        Rational x = Rational.ZERO;
        for (View.Block block : view.blocks()) {
            Rational got = block.head().score().orElse(Rational.ZERO);
            svg.append("<g><title>").append(Html.plain(named(block.head()))).append("</title>");
            rect(block.isBonus() ? "bonus" : "got", x, got, most, 30, 30);
            if (got.compareTo(Rational.of(8)) > 0) {
                text("light", x.plus(got.times(HALF)), most, 50, "middle", Both.same(Marks.two(got)));
            }
            svg.append("</g>");
            x = x.plus(got);
        }
        for (View.Cut cut : view.cuts()) {
            upright("cut", cut.at(), most, 21, 30);
            upright("cut", cut.at(), most, 60, 69);
            text("cutname", cut.at(), most, 15, "middle", cut.name());
            text("tick", cut.at(), most, 84, "middle", Both.same(Marks.full(cut.at())));
        }
        text("tick", Rational.ZERO, most, 84, "start", Both.same("0"));
        text("tick", most, most, 84, "end", Both.same(Marks.full(most)));
        return close();
    }

    /** The county as a dot beside the spread of its group, on the scale of the grades. */
    static String peers(View view) {
        return new Drawing(view).drawPeers(view.peers().spread().orElseThrow());
    }

    private String drawPeers(PeerContext.Spread spread) {
        Rational most = view.total().full();
        Rational lowest = spread.lowest().orElse(spread.lower()).value();
        Rational highest = spread.highest().orElse(spread.upper()).value();
        open("peers", 82, new Both("同类县得分分布和本县的位置", "The spread of the peers and where the county stands"));
        rect("whisker", lowest, highest.minus(lowest), most, 39, 2);
        rect(
                "box",
                spread.lower().value(),
                spread.upper().value().minus(spread.lower().value()),
                most,
                26,
                28);
        upright("median", spread.median().value(), most, 26, 54);
        view.total().score().ifPresent(own -> {
            svg.append("<circle class=\"own\" cx=\"" + Marks.percent(own, most) + "%\" cy=\"40\" r=\"7\"/>");
            text("cutname", own, most, 16, "middle", new Both("本县 " + Marks.two(own), "this county " + Marks.two(own)));
        });
        rect("axis", Rational.ZERO, most, most, 60, 2);
        for (View.Cut cut : view.cuts()) {
            upright("cut", cut.at(), most, 58, 66);
            text("tick", cut.at(), most, 80, "middle", cut.name());
        }
        return close();
    }

    private String drawItems() {
        Rational widest = view.blocks().stream().map(Drawing::width).reduce(Rational.ONE, Rational::max);
        open(
                "items",
                view.blocks().size() * ROW,
                new Both("各项得分，每块一项，数字见逐项得分表", "Every item as a block; the numbers are in the table item by item"));
        int top = 0;
        for (View.Block block : view.blocks()) {
            block(block, widest, top);
            top += ROW;
        }
        return close();
    }

    private static Rational width(View.Block block) {
        return block.rows().stream().map(Drawing::width).reduce(Rational.ZERO, Rational::plus);
    }

    private static Rational width(Row row) {
        return row.state() == Row.State.BONUS ? row.score().orElse(Rational.ZERO) : row.full();
    }

    private void block(View.Block block, Rational widest, int top) {
        Row head = block.head();
        String of = block.isBonus() ? "" : " / " + Marks.full(head.full());
        text("head", Rational.ZERO, widest, top + 15, "start", numbered(head));
        svg.append("<text class=\"sum\" x=\"100%\" y=\"" + (top + 15) + "\" text-anchor=\"end\">"
                + Marks.score(head.score()) + "<tspan class=\"of\">" + of + "</tspan></text>");
        Rational x = Rational.ZERO;
        for (Row row : block.rows()) {
            Rational width = width(row);
            if (width.signum() > 0) {
                cell(row, x, width, widest, top + HEAD);
            }
            x = x.plus(width);
        }
        if (block.isBonus() && !block.remark().isEmpty()) {
            upright("cap", head.score().orElse(Rational.ZERO), widest, top + HEAD - 4, top + HEAD + BAR + 4);
            Both remark =
                    new Both("  " + block.remark().zh(), "  " + block.remark().en());
            text("capname", x, widest, top + HEAD + 26, "start", remark);
        }
    }

    private void cell(Row row, Rational x, Rational width, Rational widest, int top) {
        svg.append("<a href=\"#item-" + Html.escape(row.id()) + "\"><g class=\"cell\"><title>" + Html.plain(named(row))
                + "</title>");
        Rational got = row.score().orElse(Rational.ZERO);
        int height =
                got.times(Rational.of(BAR)).dividedBy(width).floor().numerator().intValue();
        rect(row.counts() ? "lost" : "out", x, width, widest, top, BAR);
        if (height > 0) {
            rect(row.state() == Row.State.BONUS ? "bonus" : "got", x, width, widest, top + BAR - height, height);
        }
        String tone = height > BAR / 3 ? "light" : "dark";
        Rational middle = x.plus(width.times(HALF));
        int room = width.times(Rational.of(LETTERS))
                .dividedBy(widest)
                .floor()
                .numerator()
                .intValue();
        Both full = new Both(
                fitting(row.id(), row.name().zh(), room),
                fitting(row.id(), row.name().en(), room));
        text("broad " + tone, middle, widest, top + BAR - 8, "middle", full);
        String tight = width.compareTo(Rational.of(2)) < 0 ? " tight" : "";
        text("narrow " + tone + tight, middle, widest, top + BAR - 8, "middle", Both.same(row.id()));
        svg.append("</g></a>");
    }

    /** Number and name where there is room for both, otherwise the number. */
    private static String fitting(String id, String name, int room) {
        String both = id + " " + name;
        return Text.width(both) <= room ? both : id;
    }

    private static Both numbered(Row row) {
        return new Both(
                row.id() + "  " + row.name().zh(), row.id() + "  " + row.name().en());
    }

    private static Both named(Row row) {
        String marks = Marks.score(row.score()) + (row.full().signum() == 0 ? "" : " / " + Marks.full(row.full()));
        return new Both(
                row.id() + " " + row.name().zh() + "：" + marks + "（"
                        + row.state().label().zh() + "）",
                row.name().en() + ": " + marks + " (" + row.state().label().en() + ")");
    }

    private void open(String name, int height, Both title) {
        svg.append("<svg class=\"" + name + "\" role=\"group\" width=\"100%\" height=\"" + height + "\" aria-label=\""
                + Html.plain(title) + "\">");
    }

    private String close() {
        return svg.append("</svg>").toString();
    }

    private void upright(String look, Rational x, Rational whole, int from, int to) {
        String at = Marks.percent(x, whole) + "%";
        svg.append("<line class=\"" + look + "\" x1=\"" + at + "\" x2=\"" + at + "\" y1=\"" + from + "\" y2=\"" + to
                + "\"/>");
    }

    private void rect(String look, Rational x, Rational width, Rational whole, int y, int height) {
        svg.append("<rect class=\"" + look + "\" x=\"" + Marks.percent(x, whole) + "%\" width=\""
                + Marks.percent(width, whole) + "%\" y=\"" + y + "\" height=\"" + height + "\"/>");
    }

    private void text(String look, Rational x, Rational whole, int y, String anchor, Both text) {
        String place = " x=\"" + Marks.percent(x, whole) + "%\" y=\"" + y + "\" text-anchor=\"" + anchor + "\">";
        if (text.isSame()) {
            svg.append("<text class=\"" + look + "\"" + place + Html.escape(text.zh()) + "</text>");
        } else {
            svg.append("<text class=\"zh " + look + "\" lang=\"zh-CN\"" + place + Html.escape(text.zh()) + "</text>");
            svg.append("<text class=\"en " + look + "\" lang=\"en\"" + place + Html.escape(text.en()) + "</text>");
        }
    }
}
