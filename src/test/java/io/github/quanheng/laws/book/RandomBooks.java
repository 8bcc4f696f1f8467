package io.github.quanheng.laws.book;

import static io.github.quanheng.laws.book.Draws.list;
import static io.github.quanheng.laws.book.Draws.object;
import static io.github.quanheng.laws.book.Draws.text;

import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.scoring.Scorer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Random rulebooks as JSON: a section with items of all kinds and a section within it, a weighted section, watched lines, policies for absences,
 * bounds, effects and rounding. The same seed gives the same rulebooks.
 */
final class RandomBooks {
    static final String INDICATORS = """
            [{"id": "x", "name": "x", "kind": "NUMBER"}, {"id": "y", "name": "y", "kind": "NUMBER"},
             {"id": "r", "name": "r", "kind": "RATE"}, {"id": "s", "name": "s", "kind": "RATE"},
             {"id": "yes", "name": "yes", "kind": "YES_NO"}, {"id": "no", "name": "no", "kind": "YES_NO"},
             {"id": "on", "name": "on", "kind": "DAY"}, {"id": "code", "name": "code", "kind": "CODE"}, {"id": "opinion", "name": "opinion", "kind": "OPINION"},
             {"id": "verdict", "name": "verdict", "kind": "OPINION", "codes": ["甲", "乙", "丙", "丁"]},
             {"id": "records", "name": "records", "kind": "RECORDS", "fields": {"v": "NUMBER", "w": "RATE", "ok": "YES_NO", "sort": "CODE"}, "optional": ["w", "ok"]}]""";

    /** The amount p goes by code and by x, the rate q by class. */
    static final String PARAMETERS = """
            {"p": [{"when": {"is": {"of": "code", "in": ["甲"]}}, "value": "2.5"}, {"when": {"is": {"of": "code", "in": ["乙"]}}},
               {"when": ["x", ">", "1"], "value": "1.5"}],
             "q": [{"when": {"unit": {"own": {"类别": ["城区"]}}}, "value": "60%"}, {"when": {"unit": {"own": {"类别": ["山区"]}}}, "value": "45%"}],
             "until": [{"when": {"unit": {"own": {"类别": ["城区"]}}}, "day": "2020-07-01"}, {"when": {"unit": {"own": {"类别": ["山区"]}}}, "day": "next-01-31"}]}""";

    private static final List<String> ANSWERED =
            List.of("MISSING", "NOT_APPLICABLE", "ZERO_DENOMINATOR", "BELOW_MINIMUM", "UNKNOWN_CLASS", "NO_PEERS");
    private static final List<String> OPEN = List.of("UNDECIDED", "NO_PARAMETER", "AWAITING_JUDGEMENT", "REFUSED");
    private final RandomRules rules;
    private final int depth;

    RandomBooks(long seed) {
        this.rules = new RandomRules(seed);
        this.depth = 1 + (int) (seed % 3);
    }

    /** The next rulebook that passes the check. */
    static Rulebook next(Supplier<String> books) {
        return Stream.generate(books)
                .limit(500)
                .map(text -> QuanhengJson.read(text, Rulebook.class))
                .filter(book -> Scorer.problems(book).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** A rulebook of the whole algebra. */
    String book() {
        return book(false);
    }

    /** One in which an item watches a line that comes after it or that it stands in, beside items that often do not apply. */
    String bookThatWatches() {
        return book(true);
    }

    private String book(boolean watching) {
        rules.leaves().forget();
        String items = list(item("a1", 6), item("a2", 4), watched("w1", false), watched("w2", true));
        String inner = section("b", 10, "", list(item("b1", 7), item("b2", 3)), "");
        String first = section("a", 20, "", items, list(inner));
        String last = watching
                ? list(watching("w3", rules.pick("#c", "#total", "#a")), often("c1", 10), often("c2", 0))
                : list(item("c1", 10), item("c2", 0));
        String second = section("c", 10, text("2"), last, "");
        return object(
                "id", text("laws"),
                "edition", text("1"),
                "title", text("定律"),
                "inForce", text("2020-01-01/2020-12-31"),
                "indicators", INDICATORS,
                "parameters", PARAMETERS,
                "ownTargets", list(text("own")),
                "provisions", provisions(),
                "sections", list(first, second),
                "total", object("name", text("总分"), "marks", "40", "effects", effects(), "absent", own()));
    }

    private String provisions() {
        List<String> reasons = new ArrayList<>(ANSWERED);
        OPEN.stream().filter(reason -> rules.oneIn(3)).forEach(reasons::add);
        return object(
                "items", bounds(),
                "sections", bounds(),
                "total", bounds(),
                "absent", policies(reasons),
                "excluded", text(rules.pick("RESCALE_SECTION", "RESCALE_TOTAL", "SHRINK", "FORBID")));
    }

    private String bounds() {
        return object(
                "floor", text(rules.pick("none", "-2")),
                "ceiling", text(rules.pick("none", "full")),
                "rounding", rules.oneIn(2) ? "" : rules.rounding());
    }

    private String own() {
        return rules.oneIn(3)
                ? policies(List.of(rules.pick("MISSING", "ZERO_DENOMINATOR"), rules.pick("UNDECIDED", "EXCLUDED")))
                : "";
    }

    private String policies(List<String> reasons) {
        return reasons.stream()
                .map(reason -> text(reason) + ": " + policy(reason))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private String policy(String reason) {
        return rules.pick(
                text("0"),
                text("full"),
                "{\"product\": [\"50%\", \"full\"]}",
                "{\"noScore\": " + text(reason) + "}",
                text("x"),
                text("excluded"));
    }

    private String effects() {
        List<String> effects = new ArrayList<>();
        for (int i = rules.below(3); i > 0; i--) {
            String how = rules.pick("SET", "AT_MOST", "AT_LEAST", "ADD", "TIMES");
            String to = how.equals("TIMES") ? rules.percent(1) : rules.oneIn(3) ? rules.amount(1) : rules.constant();
            String when = rules.oneIn(3) ? "" : rules.condition(1);
            effects.add(object("name", text("效果"), "when", when, "how", text(how), "to", to));
        }
        return effects.isEmpty() ? "" : list(effects.toArray(String[]::new));
    }

    private String section(String id, int marks, String weight, String items, String sections) {
        String section = object(
                "id", text(id),
                "name", text(id),
                "marks", String.valueOf(marks),
                "weight", weight,
                "applies", rules.oneIn(10) ? rules.condition(0) : "",
                "effects", effects(),
                "absent", own(),
                "items", items,
                "sections", sections);
        rules.leaves().mayRead(id, false);
        return section;
    }

    private String item(String id, int marks) {
        return item(id, marks, 8);
    }

    /** An item that often has a condition. */
    private String often(String id, int marks) {
        return item(id, marks, 3);
    }

    private String item(String id, int marks, int oneIn) {
        String item = object(
                "id", text(id),
                "name", text(id),
                "marks", String.valueOf(marks),
                "tags", id.startsWith("a") ? list(text("core")) : "",
                "applies", rules.oneIn(oneIn) ? rules.condition(1) : "",
                "rule", rules.amount(depth),
                "effects", effects(),
                "absent", own(),
                "floor", rules.oneIn(4) ? text("none") : "",
                "ceiling", rules.oneIn(6) ? rules.amount(0) : "",
                "rounding", rules.oneIn(5) ? rules.rounding() : "");
        rules.leaves().mayRead(id, false);
        return item;
    }

    /** An item that watches a line after it, or the one that it stands in. */
    private String watching(String id, String line) {
        String when = rules.oneIn(2) ? rules.condition(0) : "";
        return object("id", text(id), "name", text(id), "marks", "0", "watches", text(line), "applies", when);
    }

    private String watched(String id, boolean rate) {
        String item = object(
                "id",
                text(id),
                "name",
                text(id),
                "marks",
                "0",
                "watches",
                rate ? rules.rate(depth) : rules.amount(depth),
                "applies",
                rules.oneIn(8) ? rules.condition(0) : "",
                "rounding",
                rules.oneIn(3) ? rules.rounding() : "");
        rules.leaves().mayRead(id, rate);
        return item;
    }
}
