package io.github.quanheng.laws.book;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Random rules as JSON, well typed: amounts (x, y, the marks) meet amounts, rates (r, s) meet rates. The same seed gives the same rules. Now and
 * then a rule is refused all the same, because a constant contradicts it.
 */
final class RandomRules {
    private static final String ROWS = "{\"rows\": \"records\"}";
    private static final String PERIODS = "{\"periods\": [\"0\", \"-1\"]}";
    private final SplittableRandom random;
    private final List<String> amountLines = new ArrayList<>();
    private final List<String> rateLines = new ArrayList<>();
    private boolean others = true;
    private boolean record;
    private boolean line;

    /** Whether an absence anywhere in a rule makes the whole absent: nothing asks for it, settles it or goes on without it. */
    private boolean strict;

    RandomRules(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** From now on an absence anywhere in a rule makes the whole absent. */
    RandomRules strict() {
        strict = true;
        return this;
    }

    /** From now on rules may read this line. */
    void mayRead(String id, boolean rate) {
        (rate ? rateLines : amountLines).add(id);
    }

    /** From now on rules read no lines: another rulebook begins. */
    void forget() {
        amountLines.clear();
        rateLines.clear();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    String pick(String... of) {
        return of[random.nextInt(of.length)];
    }

    private String word(String... of) {
        return text(pick(of));
    }

    static String text(String word) {
        return "\"" + word + "\"";
    }

    static String list(String... parts) {
        return "[" + String.join(", ", parts) + "]";
    }

    /** An object; a key with an empty value is left out. */
    static String object(String... keysAndValues) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            if (!keysAndValues[i + 1].isEmpty()) {
                pairs.add(text(keysAndValues[i]) + ": " + keysAndValues[i + 1]);
            }
        }
        return "{" + String.join(", ", pairs) + "}";
    }

    private static String kind(String kind, String... parts) {
        return "{" + text(kind) + ": " + (parts.length == 1 ? parts[0] : object(parts)) + "}";
    }

    /** What is known for a unit only. */
    private static String unprinted(Supplier<String> next) {
        return Stream.generate(next)
                .filter(text -> !text.matches("\"?-?[0-9].*"))
                .findFirst()
                .orElseThrow();
    }

    String amount(int depth) {
        if (depth == 0) {
            return amountLeaf();
        }
        int next = depth - 1;
        return switch (random.nextInt(8)) {
            case 0, 1 -> arithmetic(next);
            case 2 -> compared(next);
            case 3, 4 -> term(next);
            case 5 -> collected(next);
            case 6 -> others(() -> amongOthers(next));
            default -> either(next, this::amount);
        };
    }

    private String arithmetic(int next) {
        return switch (random.nextInt(6)) {
            case 0 -> kind("sum", list(amount(next), amount(next), amount(0)));
            case 1 -> kind("difference", "from", amount(next), "less", list(amount(next), amount(0)));
            case 2 -> kind("product", list(amount(next), rate(next)));
            case 3 -> kind("product", list(amount(next), constant()));
            case 4 -> kind("quotient", "over", amount(next), "by", amount(next));
            default -> kind("product", list(text("full"), kind("quotient", "over", rate(next), "by", rate(next))));
        };
    }

    private String compared(int next) {
        return switch (random.nextInt(5)) {
            case 0 ->
                kind(
                        "gap",
                        "of",
                        amount(next),
                        "below",
                        amount(next),
                        "above",
                        oneIn(2) ? amount(0) : "",
                        "basis",
                        text("POINTS"));
            case 1 -> kind("change", "of", amount(next), "from", amount(next), "basis", text("POINTS"));
            case 2 ->
                kind("steps", "of", amount(next), "size", oneIn(4) ? amount(0) : positive(), "partial", partial());
            case 3 ->
                kind(
                        "steps",
                        "of",
                        rate(next),
                        "size",
                        oneIn(4) ? text(record ? "w" : "r") : percent(1),
                        "partial",
                        partial());
            default ->
                kind(
                        "judged",
                        "of",
                        text("opinion"),
                        "low",
                        constant(),
                        "high",
                        amount(next),
                        "outside",
                        word("LIMIT", "REFUSE"));
        };
    }

    private String term(int next) {
        return switch (random.nextInt(24)) {
            case 21 -> kind("inParts", list(inPart(next), inPart(next)));
            case 22 ->
                kind(
                        "product",
                        list(
                                text("full"),
                                kind(
                                        "netRate",
                                        "of",
                                        amount(next),
                                        "among",
                                        amount(next),
                                        "without",
                                        list(amount(0)))));
            case 23 ->
                kind("toStep", "of", amount(next), "step", positive(), "mode", word("HALF_UP", "FLOOR", "CEILING"));
            case 15 -> kind("provided", "when", condition(next), "then", amount(next), "otherwise", amount(next));
            case 16 -> kind("perCase", "each", each(), "of", amount(next), pick("below", "above"), amount(next));
            case 17 ->
                kind(
                        "lose",
                        list(
                                object("when", condition(next), "then", amount(0)),
                                object("when", condition(0), "then", constant())));
            case 18 ->
                oneIn(2)
                        ? kind("converted", "of", amount(next), "outOf", positive())
                        : kind(
                                "converted",
                                "of",
                                rate(next),
                                "outOf",
                                oneIn(4) ? text(record ? "w" : "r") : percent(1));
            case 19 ->
                kind(
                        "slices",
                        "of",
                        rate(next),
                        "step",
                        text("1%"),
                        "from",
                        "[[\"0%\", \"0.2\"], [\"30%\", \"0.5\"], [\"60%\", 1]]");
            case 20 -> kind("weighted", list(part(amount(next), "4"), part(amount(next), "3"), part(amount(0), "3")));
            case 0 -> kind("pass", condition(next));
            case 1 -> kind("provided", "when", condition(next), "then", amount(next));
            case 2 ->
                kind(
                        "proportional",
                        "of",
                        amount(next),
                        "target",
                        amount(next),
                        "form",
                        word("SHARE_OF_TARGET", "TARGET_OVER_VALUE", "TWO_LESS_SHARE"));
            case 3 ->
                kind(
                        "proportional",
                        "of",
                        rate(next),
                        "target",
                        rate(next),
                        "form",
                        word("SHARE_OF_TARGET", "TARGET_OVER_VALUE", "TWO_LESS_SHARE"));
            case 4 ->
                kind(
                        "proportional",
                        "of",
                        rate(next),
                        "target",
                        rate(next),
                        "form",
                        word("RATE_UNTIL_TARGET", "RATE_THROUGH_TARGET"));
            case 5 -> kind("bands", "of", amount(next), "marks", bands("0", "2", "1", "2", "4"));
            case 6 -> kind("bands", "of", rate(next), "marks", bands("40%", "80%", "1", "2", "4"));
            case 7 ->
                kind(
                        "interpolated",
                        "of",
                        amount(next),
                        "through",
                        list(
                                list("-1", "0"),
                                list(random.nextBoolean() ? text("1.5") : unprinted(() -> amount(next)), "3"),
                                list(
                                        random.nextBoolean() ? "2" : unprinted(() -> amount(next)),
                                        random.nextBoolean() ? "10" : amount(next))),
                        "before",
                        random.nextBoolean() ? "0" : amount(next),
                        "after",
                        random.nextBoolean() ? "10" : amount(next));
            case 8 ->
                kind(
                        "interpolated",
                        "of",
                        rate(next),
                        "through",
                        list(
                                list(random.nextBoolean() ? text("20%") : unprinted(() -> rate(next)), "0"),
                                list(text("60%"), "3"),
                                list(random.nextBoolean() ? text("90%") : unprinted(() -> rate(next)), "10")),
                        "before",
                        "0",
                        "after",
                        random.nextBoolean() ? "10" : "\"full\"");
            case 9 -> kind("deduct", list(amount(next), amount(0)));
            case 10 ->
                kind(
                        "perStep",
                        "of",
                        amount(next),
                        "below",
                        amount(next),
                        "basis",
                        text("POINTS"),
                        "step",
                        positive(),
                        "partial",
                        partial(),
                        "each",
                        each());
            case 11 ->
                kind(
                        "perStep",
                        "of",
                        rate(next),
                        "above",
                        rate(0),
                        "basis",
                        word("POINTS", "RELATIVE"),
                        "step",
                        percent(1),
                        "partial",
                        partial(),
                        "each",
                        each());
            case 12 -> kind("perCase", "each", each(), "of", amount(next));
            case 13 -> kind("missing", "each", each(), "of", list(condition(next), condition(0)));
            default ->
                oneIn(2)
                        ? kind(
                                "award",
                                list(
                                        object("when", condition(next), "then", amount(0)),
                                        object("when", condition(0), "then", constant())))
                        : kind(
                                "byCode",
                                "of",
                                word("code", "verdict"),
                                "marks",
                                object("甲", amount(next), "乙", amount(0)));
        };
    }

    private String inPart(int next) {
        return object("marks", positive(), "rule", amount(next));
    }

    private static String part(String of, String weight) {
        return object("of", of, "weight", weight);
    }

    private String peers(String of) {
        return kind("peers", "of", of, "as", word("MEAN", "TOTAL", "SMALLEST", "LARGEST"), "skip", skip());
    }

    private String collected(int next) {
        return switch (random.nextInt(6)) {
            case 4 ->
                kind(
                        "count",
                        "of",
                        text("records"),
                        "where",
                        oneIn(2) ? record(() -> condition(next)) : "",
                        "distinct",
                        oneIn(2) ? text("sort") : "",
                        "skip",
                        skip());
            case 5 ->
                kind(
                        "perRecord",
                        "each",
                        record(() -> amount(next)),
                        "of",
                        text("records"),
                        "where",
                        oneIn(2) ? record(() -> condition(0)) : "",
                        "oncePer",
                        oneIn(2) ? text("sort") : "",
                        "skip",
                        skip());
            case 0 ->
                kind(
                        "aggregate",
                        "over",
                        ROWS,
                        "where",
                        record(() -> condition(next)),
                        "as",
                        text("COUNT"),
                        "skip",
                        skip());
            case 1 -> statistic(ROWS, record(() -> amount(next)), skip(), oneIn(3) ? text("sort") : "");
            case 2 -> statistic(PERIODS, amount(next), oneIn(2) ? skip() : "", "");
            default -> lines();
        };
    }

    private String amongOthers(int next) {
        return switch (random.nextInt(5)) {
            case 3 -> peers(amount(next));
            case 4 ->
                kind(
                        "rank",
                        "of",
                        amount(next),
                        "best",
                        word("HIGHEST", "LOWEST"),
                        "ties",
                        word("COMPETITION", "DENSE", "MEAN", "UNDECIDED"),
                        "where",
                        oneIn(3) ? condition(0) : "",
                        "skip",
                        skip());
            case 0 -> standing(next, text("RANK"));
            case 1 -> statistic(units(), amount(next), skip(), "");
            default ->
                kind("aggregate", "over", units(), "where", condition(next), "as", text("COUNT"), "skip", skip());
        };
    }

    String rate(int depth) {
        if (depth == 0) {
            return rateLeaf();
        }
        int next = depth - 1;
        return switch (random.nextInt(14)) {
            case 0 -> kind("sum", list(rate(next), rate(0)));
            case 1 -> kind("gap", "of", rate(next), "below", rate(next), "basis", text("POINTS"));
            case 2 -> kind("gap", "of", amount(next), "below", amount(next), "basis", text("RELATIVE"));
            case 3 -> kind("change", "of", rate(next), "from", rate(next), "basis", text("POINTS"));
            case 4 -> kind("change", "of", amount(next), "from", amount(next), "basis", text("RELATIVE"));
            case 5 -> kind("product", list(rate(next), rate(next)));
            case 6 -> kind("bands", "of", amount(next), "marks", bands("0", "2", "10%", "50%", "80%"));
            case 7 -> kind("byCode", "of", text("code"), "marks", object("甲", rate(next), "乙", percent(0)));
            case 8 -> statistic(ROWS, record(() -> rate(next)), skip(), "");
            case 9 -> kind("product", list(constant(), rate(next)));
            case 10 -> kind("quotient", "over", rate(next), "by", rate(next));
            case 11 -> others ? others(() -> standing(next, word("SHARE_BEHIND", "RANK_SHARE"))) : rate(0);
            case 12 ->
                others
                        ? others(() -> oneIn(2) ? peers(rate(next)) : statistic(units(), rate(next), skip(), ""))
                        : rate(0);
            default -> either(next, this::rate);
        };
    }

    /** What is one of its parts, or within them. */
    private String either(int depth, IntFunction<String> part) {
        return switch (random.nextInt(5)) {
            case 0 ->
                kind(
                        "extreme",
                        "which",
                        word("HIGHEST", "LOWEST"),
                        "of",
                        list(part.apply(depth), part.apply(depth)),
                        "skip",
                        oneIn(2) ? skip() : "");
            case 1 -> kind("limit", "of", part.apply(depth), pick("least", "most"), part.apply(0));
            case 2 -> kind("rounded", "of", part.apply(depth), "to", rounding());
            case 3 ->
                strict
                        ? part.apply(depth)
                        : kind(
                                "settle",
                                "of",
                                part.apply(depth),
                                "when",
                                object("ZERO_DENOMINATOR", part.apply(0), "MISSING", part.apply(0)));
            default ->
                kind(
                        "choose",
                        "hit",
                        word("FIRST", "UNIQUE"),
                        "cases",
                        list(
                                object("when", condition(depth), "then", part.apply(depth)),
                                object("when", condition(depth), "then", part.apply(0))),
                        "otherwise",
                        oneIn(6) ? "{\"noScore\": \"UNDECIDED\"}" : part.apply(0));
        };
    }

    String condition(int depth) {
        if (depth == 0) {
            return switch (random.nextInt(5)) {
                case 0 -> text(record ? "ok" : pick("yes", "no"));
                case 1 ->
                    kind(
                            "is",
                            "of",
                            text(record ? "sort" : pick("code", "verdict")),
                            "in",
                            list(word("甲", "乙"), text("丙")));
                case 2 -> list(amount(0), comparator(), amount(0));
                case 3 -> list(rate(0), comparator(), rate(0));
                default -> "{\"unit\": {\"own\": {\"类别\": [" + word("城区", "山区") + "]}}}";
            };
        }
        int next = depth - 1;
        return switch (random.nextInt(12)) {
            case 10 -> list(day(), comparator(), day());
            case 11 ->
                list(
                        kind(
                                "elapsed",
                                "from",
                                day(),
                                "to",
                                day(),
                                "in",
                                word("DAYS", "WHOLE_MONTHS", "CALENDAR_MONTHS")),
                        comparator(),
                        pick("0", "3", "40"));
            case 9 -> list(kind("pooled", "of", text("r"), "over", "[\"0\", \"-1\"]"), comparator(), rate(0));
            case 8 ->
                kind(
                        pick("some", "none"),
                        "over",
                        ROWS,
                        "where",
                        oneIn(4) ? "" : record(() -> condition(next)),
                        "skip",
                        skip());
            case 0 -> kind("all", list(condition(next), condition(next)));
            case 1 -> kind("any", list(condition(next), condition(next)));
            case 2 -> kind("atLeast", "count", "2", "of", list(condition(next), condition(0), condition(0)));
            case 3 -> kind("not", condition(next));
            case 4 ->
                strict
                        ? condition(next)
                        : kind(
                                "absent",
                                "of",
                                oneIn(2) ? amount(next) : text("code"),
                                "because",
                                pick(
                                        "[\"MISSING\"]",
                                        "[\"NOT_APPLICABLE\", \"ZERO_DENOMINATOR\"]",
                                        "[\"UNDECIDED\", \"EXCLUDED\"]"));
            case 5 -> list(rate(next), comparator(), rate(next));
            default -> list(amount(next), comparator(), amount(next));
        };
    }

    private String day() {
        return random.nextInt(3) > 0
                ? text("on")
                : oneIn(2) ? text("$until") : kind("day", word("2020-06-30", "06-30", "next-01-31"));
    }

    private static String score(String id, String stage) {
        return kind("score", "of", text(id), "stage", stage);
    }

    private String amountLeaf() {
        if (line && oneIn(2)) {
            return oneIn(2) ? text("#each") : score("each", stage());
        }
        if (record && oneIn(2)) {
            return text("v");
        }
        if (!amountLines.isEmpty() && oneIn(4)) {
            String id = amountLines.get(random.nextInt(amountLines.size()));
            return oneIn(2) ? text("#" + id) : score(id, id.startsWith("w") ? word("RAW", "SCORE") : stage());
        }
        return switch (random.nextInt(9)) {
            case 0 -> constant();
            case 1 -> text("full");
            case 2, 3 -> text("x");
            case 4 -> text("y");
            case 5 -> kind("figure", "of", text("x"), "as", word("DECLARED", "VERIFIED"));
            case 6 -> kind("figure", "of", text("r"), "as", word("NUMERATOR", "DENOMINATOR"));
            case 7 -> text(oneIn(2) ? "$p" : "$own");
            default -> text("x@-1");
        };
    }

    private String rateLeaf() {
        if (record && oneIn(2)) {
            return text("w");
        }
        if (!rateLines.isEmpty() && oneIn(4)) {
            return text("#" + rateLines.get(random.nextInt(rateLines.size())));
        }
        return switch (random.nextInt(5)) {
            case 0 -> percent(0);
            case 1, 2 -> text("r");
            case 3 -> text("s");
            default -> text("$q");
        };
    }

    private String record(Supplier<String> inside) {
        boolean before = record;
        record = true;
        String rule = inside.get();
        record = before;
        return rule;
    }

    /** Looks at other units, from where nothing looks further. */
    private String others(Supplier<String> inside) {
        if (!others) {
            return amount(0);
        }
        boolean inRecord = record;
        others = false;
        record = false;
        String rule = inside.get();
        others = true;
        record = inRecord;
        return rule;
    }

    private String lines() {
        if (amountLines.size() < 2 || line) {
            return amount(0);
        }
        line = true;
        String over = oneIn(2) ? "{\"lines\": {\"tag\": \"core\"}}" : "{\"lines\": {\"ids\": [\"a1\", \"a2\"]}}";
        String rule = oneIn(2)
                ? statistic(over, amount(1), oneIn(2) ? skip() : "", "")
                : kind(
                        "aggregate",
                        "over",
                        over,
                        "where",
                        condition(1),
                        "as",
                        text("COUNT"),
                        "skip",
                        oneIn(2) ? skip() : "");
        line = false;
        return rule;
    }

    private String statistic(String over, String value, String skip, String oncePer) {
        String as = oneIn(8)
                ? "{\"trimmedMean\": {\"lowest\": 1, \"highest\": 0}}"
                : word("TOTAL", "MEAN", "SMALLEST", "LARGEST");
        return kind(
                "aggregate",
                "over",
                over,
                "value",
                value,
                "as",
                as,
                "skip",
                skip,
                "oncePer",
                oncePer,
                "atLeast",
                oneIn(5) ? "2" : "");
    }

    private String standing(int depth, String as) {
        String first = object("best", word("HIGHEST", "LOWEST"), "of", oneIn(2) ? amount(depth) : rate(depth));
        String keys = oneIn(2) ? list(first) : list(first, object("best", text("HIGHEST"), "of", amount(0)));
        return kind(
                "standing",
                "among",
                relation(),
                "where",
                oneIn(3) ? condition(0) : "",
                "keys",
                keys,
                "as",
                as,
                "ties",
                word("COMPETITION", "DENSE", "MEAN", "UNDECIDED"),
                "skip",
                skip());
    }

    private String units() {
        return "{\"units\": {\"relation\": " + relation() + ", \"self\": " + random.nextBoolean() + "}}";
    }

    private String relation() {
        return oneIn(3) ? word("MEMBERS", "LEAD", "CHILDREN", "PARENT") : text("PEERS");
    }

    private String skip() {
        return Stream.of("MISSING", "NOT_APPLICABLE", "ZERO_DENOMINATOR", "BELOW_MINIMUM", "UNDECIDED", "EXCLUDED")
                .filter(reason -> !strict && random.nextBoolean())
                .map(RandomRules::text)
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private String stage() {
        return word("RAW", "LIMITED", "SCORE", "FULL", "PRINTED");
    }

    String rounding() {
        return object(
                "decimals",
                String.valueOf(random.nextInt(3)),
                "mode",
                word("HALF_UP", "HALF_EVEN", "FLOOR", "CEILING", "DOWN"));
    }

    private String comparator() {
        return word(">=", ">", "<=", "<", "=", "!=");
    }

    private String partial() {
        return word("WHOLE", "STARTED", "PRO_RATA");
    }

    private String each() {
        return oneIn(3) ? amount(0) : positive();
    }

    String constant() {
        return tenths(random.nextInt(-40, 41));
    }

    private String positive() {
        return tenths(random.nextInt(1, 30));
    }

    private static String tenths(int tenths) {
        return text((tenths < 0 ? "-" : "") + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10);
    }

    String percent(int least) {
        return text(random.nextInt(least, 120) + "%");
    }

    /** Bands with open and closed ends, and now and then with a gap or an overlap. */
    private String bands(String from, String to, String low, String middle, String high) {
        return object(
                pick("(," + from + ")", "(," + from + "]"), text(low),
                pick("[" + from + "," + to + ")", "(" + from + "," + to + "]"), text(middle),
                pick("[" + to + ",)", "(" + to + ",)"), text(high));
    }
}
