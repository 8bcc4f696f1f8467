package io.github.quanheng.laws.book;

import static io.github.quanheng.laws.book.Draws.list;
import static io.github.quanheng.laws.book.Draws.object;
import static io.github.quanheng.laws.book.Draws.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * Random rulebooks as offices write them, as JSON: shares of a target, lines, bands, thresholds, steps, cases, with constants of all sizes, all roundings, bounds and exclusions, scores below
 * zero, weights, effects and conditions. Nearly all of their lines are in columns. The same seed gives the same rulebooks.
 */
final class ColumnBooks {
    private static final List<String> MODES =
            List.of("UP", "DOWN", "CEILING", "FLOOR", "HALF_UP", "HALF_UP", "HALF_DOWN", "HALF_EVEN");
    private final SplittableRandom random;

    ColumnBooks(long seed) {
        this.random = new SplittableRandom(seed);
    }

    String book() {
        String inner = section("b", 10, "", list(item("b1", 7), item("b2", 3)), "");
        String first = section("a", 20, "", list(item("a1", 6), item("a2", 4), item("a3", 0)), list(inner));
        String weight = pick("", "2", "0.3", "40%");
        String second = section(
                "c", 10, weight.isEmpty() ? "" : text(weight), list(item("c1", 8), item("c2", 2), item("c3", 0)), "");
        String all = weight.isEmpty() ? "30" : weight.equals("2") ? "40" : weight.equals("0.3") ? "23" : "24";
        return object(
                "id", text("laws"),
                "edition", text("1"),
                "title", text("定律"),
                "inForce", text("2020-01-01/2020-12-31"),
                "indicators", RandomBooks.INDICATORS,
                "ownTargets", list(text("own")),
                "provisions", provisions(),
                "sections", list(first, second),
                "total", object("name", text("总分"), "marks", all, "effects", effects(6)));
    }

    private String pick(String... of) {
        return of[random.nextInt(of.length)];
    }

    private String provisions() {
        return object(
                "items",
                bounds(),
                "sections",
                bounds(),
                "total",
                bounds(),
                "absent",
                object(
                        "MISSING",
                        policy("MISSING"),
                        "NOT_APPLICABLE",
                        policy("NOT_APPLICABLE"),
                        "ZERO_DENOMINATOR",
                        policy("ZERO_DENOMINATOR"),
                        "UNDECIDED",
                        "0",
                        "REFUSED",
                        "0"),
                "excluded",
                text(pick("RESCALE_SECTION", "RESCALE_SECTION", "RESCALE_TOTAL", "SHRINK", "FORBID")));
    }

    private String policy(String reason) {
        return pick(
                text("0"),
                text("full"),
                "{\"product\": [\"50%\", \"full\"]}",
                "{\"noScore\": " + text(reason) + "}",
                text("excluded"),
                text("excluded"));
    }

    private String bounds() {
        return object(
                "floor", text(pick("none", "0", "-2")),
                "ceiling", text(pick("none", "full", "full")),
                "rounding", random.nextInt(5) == 0 ? "" : rounding());
    }

    private String rounding() {
        return object(
                "decimals", String.valueOf(random.nextInt(4)), "mode", text(MODES.get(random.nextInt(MODES.size()))));
    }

    private String section(String id, int marks, String weight, String items, String sections) {
        return object(
                "id",
                text(id),
                "name",
                text(id),
                "marks",
                String.valueOf(marks),
                "weight",
                weight,
                "effects",
                effects(8),
                "items",
                items,
                "sections",
                sections,
                "rounding",
                random.nextInt(3) == 0 ? rounding() : "");
    }

    private String effects(int oneIn) {
        if (random.nextInt(oneIn) != 0) {
            return "";
        }
        String how = pick("SET", "AT_MOST", "AT_LEAST", "ADD", "TIMES");
        return list(object(
                "name", text("效果"),
                "when", pick("", "[\"x\", \">\", 1]", "\"yes\"", "{\"any\": [\"no\", [\"y\", \"<=\", 0]]}"),
                "how", text(how),
                "to", how.equals("TIMES") ? text(pick("90%", "0.5")) : text(pick("0", "1.5", "-1"))));
    }

    private String item(String id, int marks) {
        return object(
                "id", text(id),
                "name", text(id),
                "marks", String.valueOf(marks),
                "applies", marks == 0 && random.nextInt(3) == 0 ? "\"yes\"" : "",
                "rule", rule(),
                "effects", effects(12),
                "floor", random.nextInt(4) == 0 ? text(pick("none", "-5")) : "",
                "ceiling", marks == 0 ? text("none") : "",
                "rounding", random.nextInt(5) == 0 ? rounding() : "");
    }

    private String rule() {
        return switch (random.nextInt(8)) {
            case 0 -> "{\"sum\": [" + one() + ", " + one() + "]}";
            case 1 ->
                "{\"extreme\": {\"which\": " + text(pick("HIGHEST", "LOWEST")) + ", \"of\": [" + one() + ", " + one()
                        + "]}}";
            case 2 -> "{\"difference\": {\"from\": " + one() + ", \"less\": [" + one() + "]}}";
            default -> one();
        };
    }

    private boolean rate;
    private String figure = "x";

    private String one() {
        rate = random.nextInt(3) == 0;
        figure = rate ? pick("r", "s") : pick("x", "y", "x@-1");
        String full = number(2);
        return switch (random.nextInt(9)) {
            case 0 ->
                "{\"proportional\": {\"of\": " + text(figure) + ", \"target\": " + value() + ", \"form\": "
                        + text(pick("SHARE_OF_TARGET", "TWO_LESS_SHARE")) + "}}";
            case 1 -> interpolated(full);
            case 2 -> bands();
            case 3 ->
                "{\"pass\": [" + text(figure) + ", " + text(pick(">=", ">", "<=", "<", "=", "!=")) + ", " + value()
                        + "]}";
            case 4 ->
                "{\"deduct\": [{\"perStep\": "
                        + object(
                                "of",
                                text(figure),
                                pick("below", "above"),
                                value(),
                                "basis",
                                text("POINTS"),
                                "step",
                                value(),
                                "partial",
                                text(pick("STARTED", "WHOLE", "PRO_RATA")),
                                "each",
                                text(number(3)))
                        + "}]}";
            case 5 ->
                "{\"product\": [" + (rate ? text(number(20)) + ", " : text(number(3)) + ", ") + text(figure) + "]}";
            case 6 ->
                rate
                        ? "{\"product\": [\"full\", " + text(figure) + "]}"
                        : "{\"deduct\": [{\"perCase\": {\"each\": " + text(number(2)) + ", \"of\": " + text(figure)
                                + "}}]}";
            case 7 ->
                "{\"rounded\": "
                        + object(
                                "of",
                                "{\"product\": [" + text(number(9)) + ", " + text(figure) + "]}",
                                "to",
                                rounding())
                        + "}";
            default ->
                "{\"product\": [" + text(number(2)) + ", {\"steps\": "
                        + object(
                                "of",
                                text(figure),
                                "size",
                                value(),
                                "partial",
                                text(pick("STARTED", "WHOLE", "PRO_RATA")))
                        + "}]}";
        };
    }

    private String value() {
        return text(rate ? number(100) + "%" : number(60));
    }

    /** A decimal above zero of up to four places; now and then one with digits that go nowhere. */
    private String number(int most) {
        int places = random.nextInt(5);
        BigDecimal unit = BigDecimal.ONE.movePointLeft(places);
        long units = random.nextLong(1, most * (long) Math.pow(10, places) + 1);
        return unit.multiply(BigDecimal.valueOf(units)).stripTrailingZeros().toPlainString();
    }

    private TreeSet<BigDecimal> ends(int count) {
        TreeSet<BigDecimal> ends = new TreeSet<>();
        while (ends.size() < count) {
            ends.add(new BigDecimal(number(rate ? 100 : 60)));
        }
        return ends;
    }

    private String sign() {
        return rate ? "%" : "";
    }

    /** Every third time up to a point that is not printed: the full marks, and of a number last year's figure. */
    private String interpolated(String full) {
        List<String> points = new ArrayList<>();
        List<BigDecimal> ends = new ArrayList<>(ends(2 + random.nextInt(2)));
        boolean open = random.nextInt(3) == 0;
        for (int i = 0; i < ends.size(); i++) {
            boolean last = open && i == ends.size() - 1;
            String x =
                    last && !rate && random.nextBoolean() ? "x@-1" : ends.get(i).toPlainString() + sign();
            String y = last ? "full" : i == 0 ? pick("0", "1", "-1") : number(3);
            points.add("[" + text(x) + ", " + text(y) + "]");
        }
        return "{\"interpolated\": {\"of\": " + text(figure) + ", \"through\": [" + String.join(", ", points)
                + "], \"before\": " + text(pick("0", "-1")) + ", \"after\": " + text(open ? "full" : full) + "}}";
    }

    private String bands() {
        StringBuilder marks = new StringBuilder();
        String before = "";
        for (BigDecimal end : ends(1 + random.nextInt(6))) {
            marks.append(text((before.isEmpty() ? "(" : "[") + before + "," + end.toPlainString() + sign() + ")"))
                    .append(": ")
                    .append(text(number(2)))
                    .append(", ");
            before = end.toPlainString() + sign();
        }
        marks.append(text("[" + before + ",)")).append(": ").append(text(number(2)));
        return "{\"bands\": {\"of\": " + text(figure) + ", \"marks\": {" + marks + "}}}";
    }
}
