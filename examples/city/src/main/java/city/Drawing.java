package city;

import io.github.quanheng.bulletin.Bulletin;
import io.github.quanheng.bulletin.Cell;
import io.github.quanheng.bulletin.Content;
import io.github.quanheng.grading.Grade;
import io.github.quanheng.result.PeerContext;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Rounding;
import java.util.Optional;

/** How the totals of a group are spread, on the scale of the grades: a box for the middle half, dots where units are told. */
final class Drawing {
    private static final int HEIGHT = 104;
    private static final Rational FROM = Rational.of(55);
    private static final Rational TO = Rational.of(105);

    private final StringBuilder svg = new StringBuilder();

    private Drawing() {}

    static String spread(Rulebook rulebook, Bulletin.Group group, PeerContext.Spread spread) {
        return new Drawing().draw(rulebook, group, spread);
    }

    private String draw(Rulebook rulebook, Bulletin.Group group, PeerContext.Spread spread) {
        svg.append("<svg role=\"img\" aria-label=\"得分分布\" width=\"100%\" height=\"" + HEIGHT + "\">\n");
        line("axis", FROM, TO, 78);
        for (Grade grade : rulebook.grading().orElseThrow().grades()) {
            grade.totalAskedFor().filter(at -> at.compareTo(FROM) > 0).ifPresent(at -> {
                upright("cut", at, 14, 82);
                text(at, 10, "start", grade.name().toString());
                text(at, 98, "middle", at.toString());
            });
        }
        if (spread.lowest().isPresent() && spread.highest().isPresent()) {
            line(
                    "whisker",
                    spread.lowest().get().value(),
                    spread.highest().get().value(),
                    50);
        }
        svg.append("<rect class=\"box\" x=\"" + x(spread.lower().value()) + "\" y=\"36\" width=\""
                + percent(spread.upper().value().minus(spread.lower().value())) + "\" height=\"28\"/>\n");
        upright("median", spread.median().value(), 36, 64);
        for (Bulletin.Row row : group.rows()) {
            total(row)
                    .ifPresent(total ->
                            svg.append("<circle class=\"dot\" cx=\"" + x(total) + "\" cy=\"50\" r=\"5\"><title>"
                                    + Page.escape(row.name().zh()) + " " + Cells.two(total) + "</title></circle>\n"));
        }
        return svg.append("</svg>\n").toString();
    }

    private static Optional<Rational> total(Bulletin.Row row) {
        return Optional.ofNullable(row.cells().get(Content.TOTAL))
                .flatMap(cell -> ((Cell.Total) cell).score().number());
    }

    private void line(String kind, Rational from, Rational to, int y) {
        svg.append("<line class=\"" + kind + "\" x1=\"" + x(from) + "\" x2=\"" + x(to) + "\" y1=\"" + y + "\" y2=\"" + y
                + "\"/>\n");
    }

    private void upright(String kind, Rational at, int from, int to) {
        svg.append("<line class=\"" + kind + "\" x1=\"" + x(at) + "\" x2=\"" + x(at) + "\" y1=\"" + from + "\" y2=\""
                + to + "\"/>\n");
    }

    private void text(Rational at, int y, String anchor, String text) {
        svg.append("<text x=\"" + x(at) + "\" y=\"" + y + "\" text-anchor=\"" + anchor + "\">" + Page.escape(text)
                + "</text>\n");
    }

    private static String x(Rational value) {
        return percent(value.max(FROM).min(TO).minus(FROM));
    }

    private static String percent(Rational width) {
        return width.dividedBy(TO.minus(FROM))
                        .times(Rational.of(100))
                        .toDecimal(Rounding.halfUp(3))
                        .toPlainString() + "%";
    }
}
