package county;

import io.github.quanheng.value.Rational;

/**
 * The two drawings of the page. Widths are in per cent and heights in pixels, so that a drawing follows the window while its
 * letters keep their size.
 */
final class Drawing {
    private static final int ROW = 76;
    private static final int BAR = 42;
    private static final int HEAD = 22;

    private final View view;

    Drawing(View view) {
        this.view = view;
    }

    /** The total as the sum of the sections, on the scale of the grades. */
    String total() {
        Rational most = view.total().full();
        StringBuilder svg = new StringBuilder();
        Both title = new Both(
                "总分 " + Marks.score(view.total().score()) + "，由各部分得分相加",
                "Total " + Marks.score(view.total().score()) + ", the sections added up");
        open(svg, "total", 92, title);
        svg.append("<rect class=\"ground\" x=\"0\" y=\"30\" width=\"100%\" height=\"30\" rx=\"3\"/>");
        Rational x = Rational.ZERO;
        int number = 0;
        for (View.Block block : view.blocks()) {
            Rational got = block.head().score().orElse(Rational.ZERO);
            number++;
            boolean bonus = block.head().full().signum() == 0;
            svg.append("<g><title>").append(Html.plain(named(block.head()))).append("</title>");
            rect(svg, bonus ? "bonus" : "part part" + number, x, got, most, 30, 30);
            if (got.compareTo(Rational.of(8)) > 0) {
                text(svg, "on", x.plus(got.dividedBy(Rational.of(2))), most, 50, "middle", Both.same(Marks.score(block.head().score())));
            }
            svg.append("</g>");
            x = x.plus(got);
        }
        for (View.Cut cut : view.cuts()) {
            String at = Marks.percent(cut.at(), most) + "%";
            svg.append("<line class=\"cut\" x1=\"" + at + "\" x2=\"" + at + "\" y1=\"22\" y2=\"66\"/>");
            text(svg, "cutname", cut.at(), most, 15, "middle", cut.name());
            text(svg, "tick", cut.at(), most, 82, "middle", Both.same(Marks.full(cut.at())));
        }
        text(svg, "tick", Rational.ZERO, most, 82, "start", Both.same("0"));
        text(svg, "tick", most, most, 82, "end", Both.same(Marks.full(most)));
        return svg.append("</svg>").toString();
    }

    /** Every item as a block: its width is its marks, its filling what was got of them. */
    String items() {
        Rational widest = view.blocks().stream().map(Drawing::width).reduce(Rational.ONE, Rational::max);
        StringBuilder svg = new StringBuilder();
        Both title = new Both(
                "各项得分：每块的宽是分值，颜色填到几成就得了几成", "Every item: its width is its marks, its filling the part that was got");
        open(svg, "items", view.blocks().size() * ROW, title);
        int top = 0;
        for (View.Block block : view.blocks()) {
            block(svg, block, widest, top);
            top += ROW;
        }
        return svg.append("</svg>").toString();
    }

    private static Rational width(View.Block block) {
        return block.rows().stream().map(Drawing::width).reduce(Rational.ZERO, Rational::plus);
    }

    /** The marks of an item as they count; an item that does not count keeps its place in outline. */
    private static Rational width(Row row) {
        return switch (row.state()) {
            case EXCLUDED -> row.full();
            case BONUS -> row.score().orElse(Rational.ZERO);
            case WATCHED -> Rational.ZERO;
            default -> row.share().full();
        };
    }

    private void block(StringBuilder svg, View.Block block, Rational widest, int top) {
        Row head = block.head();
        boolean bonus = head.full().signum() == 0;
        String of = bonus ? "" : " / " + Marks.full(head.full());
        text(svg, "head", Rational.ZERO, widest, top + 15, "start", new Both(head.id() + "  " + head.name().zh(), head.id() + "  " + head.name().en()));
        svg.append("<text class=\"sum\" x=\"100%\" y=\"" + (top + 15) + "\" text-anchor=\"end\">"
                + Marks.score(head.score()) + "<tspan class=\"of\">" + of + "</tspan></text>");
        Rational x = Rational.ZERO;
        for (Row row : block.rows()) {
            Rational width = width(row);
            if (width.signum() > 0) {
                cell(svg, row, x, width, widest, top + HEAD);
            }
            x = x.plus(width);
        }
        if (bonus && head.score().isPresent() && head.score().get().compareTo(x) < 0) {
            String cap = Marks.percent(head.score().get(), widest) + "%";
            svg.append("<line class=\"cap\" x1=\"" + cap + "\" x2=\"" + cap + "\" y1=\"" + (top + HEAD - 3) + "\" y2=\""
                    + (top + HEAD + BAR + 3) + "\"/>");
            text(svg, "capname", x, widest, top + HEAD + 26, "start", new Both(" " + head.remark().zh(), " " + head.remark().en()));
        }
    }

    private static void cell(StringBuilder svg, Row row, Rational x, Rational width, Rational widest, int top) {
        svg.append("<a href=\"#item-" + Html.escape(row.id()) + "\"><g class=\"cell\"><title>"
                + Html.plain(named(row)) + "</title>");
        boolean out = row.state() == Row.State.EXCLUDED;
        boolean bonus = row.state() == Row.State.BONUS;
        rect(svg, out ? "out" : "lost", x, width, widest, top, BAR);
        if (!out) {
            Rational got = bonus ? width : row.share().got();
            int height = got.times(Rational.of(BAR)).dividedBy(width).floor().numerator().intValue();
            rect(svg, bonus ? "bonus" : "got", x, width, widest, top + BAR - height, height);
        }
        boolean low = !out && !bonus && row.share().got().signum() == 0;
        String look = (out || low ? "dark" : "light") + (width.compareTo(Rational.of(2)) < 0 ? " tight" : "");
        text(svg, "id " + look, x.plus(width.dividedBy(Rational.of(2))), widest, top + 26, "middle", Both.same(row.id()));
        svg.append("</g></a>");
    }

    private static Both named(Row row) {
        String marks = Marks.score(row.score()) + (row.full().signum() == 0 ? "" : " / " + Marks.full(row.full()));
        return new Both(
                row.id() + " " + row.name().zh() + "：" + marks + "（" + row.state().label().zh() + "）",
                row.name().en() + ": " + marks + " (" + row.state().label().en() + ")");
    }

    private static void open(StringBuilder svg, String name, int height, Both title) {
        svg.append("<svg class=\"" + name + "\" role=\"img\" width=\"100%\" height=\"" + height + "\" aria-label=\""
                + Html.plain(title) + "\">");
    }

    private static void rect(StringBuilder svg, String look, Rational x, Rational width, Rational whole, int y, int height) {
        svg.append("<rect class=\"" + look + "\" x=\"" + Marks.percent(x, whole) + "%\" width=\""
                + Marks.percent(width, whole) + "%\" y=\"" + y + "\" height=\"" + height + "\"/>");
    }

    private static void text(StringBuilder svg, String look, Rational x, Rational whole, int y, String anchor, Both text) {
        String place = " x=\"" + Marks.percent(x, whole) + "%\" y=\"" + y + "\" text-anchor=\"" + anchor + "\">";
        if (text.zh().equals(text.en())) {
            svg.append("<text class=\"" + look + "\"" + place + Html.escape(text.zh()) + "</text>");
        } else {
            svg.append("<text class=\"zh " + look + "\" lang=\"zh-CN\"" + place + Html.escape(text.zh()) + "</text>");
            svg.append("<text class=\"en " + look + "\" lang=\"en\"" + place + Html.escape(text.en()) + "</text>");
        }
    }
}
