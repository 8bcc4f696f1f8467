package io.github.quanheng.laws.book;

import static io.github.quanheng.laws.book.Draws.kind;
import static io.github.quanheng.laws.book.Draws.list;
import static io.github.quanheng.laws.book.Draws.object;
import static io.github.quanheng.laws.book.Draws.text;

import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Random rules over records, periods, lines and other units, and where within them a rule stands. */
final class RandomMany {
    static final String ROWS = "{\"rows\": \"records\"}";
    private static final String PERIODS = "{\"periods\": [\"0\", \"-1\"]}";
    private final RandomRules rules;
    private boolean others = true;
    private boolean record;
    private boolean line;

    RandomMany(RandomRules rules) {
        this.rules = rules;
    }

    /** Whether the rule that is being made stands within a record. */
    boolean inRecord() {
        return record;
    }

    /** Whether it stands within one of several lines. */
    boolean inLine() {
        return line;
    }

    /** Whether it may look at other units. */
    boolean seesOthers() {
        return others;
    }

    String peers(String of) {
        return kind("peers", "of", of, "as", rules.word("MEAN", "TOTAL", "SMALLEST", "LARGEST"), "skip", skip());
    }

    String collected(int next) {
        return switch (rules.random.nextInt(6)) {
            case 4 ->
                kind(
                        "count",
                        "of",
                        text("records"),
                        "where",
                        rules.oneIn(2) ? record(() -> rules.condition(next)) : "",
                        "distinct",
                        rules.oneIn(2) ? text("sort") : "",
                        "skip",
                        skip());
            case 5 ->
                kind(
                        "perRecord",
                        "each",
                        record(() -> rules.amount(next)),
                        "of",
                        text("records"),
                        "where",
                        rules.oneIn(2) ? record(() -> rules.condition(0)) : "",
                        "oncePer",
                        rules.oneIn(2) ? text("sort") : "",
                        "skip",
                        skip());
            case 0 ->
                kind(
                        "aggregate",
                        "over",
                        ROWS,
                        "where",
                        record(() -> rules.condition(next)),
                        "as",
                        text("COUNT"),
                        "oncePer",
                        rules.oneIn(3) ? text("sort") : "",
                        "skip",
                        skip());
            case 1 -> statistic(ROWS, record(() -> rules.amount(next)), skip(), rules.oneIn(3) ? text("sort") : "");
            case 2 -> statistic(PERIODS, rules.amount(next), rules.oneIn(2) ? skip() : "", "");
            default -> lines();
        };
    }

    String amongOthers(int next) {
        return switch (rules.random.nextInt(5)) {
            case 3 -> peers(rules.amount(next));
            case 4 ->
                kind(
                        "rank",
                        "of",
                        rules.amount(next),
                        "best",
                        rules.word("HIGHEST", "LOWEST"),
                        "ties",
                        rules.word("COMPETITION", "DENSE", "MEAN", "UNDECIDED"),
                        "where",
                        rules.oneIn(3) ? rules.condition(0) : "",
                        "skip",
                        skip());
            case 0 -> standing(next, text("RANK"));
            case 1 -> statistic(units(), rules.amount(next), skip(), "");
            default ->
                kind("aggregate", "over", units(), "where", rules.condition(next), "as", text("COUNT"), "skip", skip());
        };
    }

    String record(Supplier<String> inside) {
        boolean before = record;
        record = true;
        String rule = inside.get();
        record = before;
        return rule;
    }

    /** Looks at other units, from where nothing looks further. */
    String others(Supplier<String> inside) {
        if (!others) {
            return rules.amount(0);
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
        if (rules.leaves().amounts() < 2 || line) {
            return rules.amount(0);
        }
        line = true;
        String over = rules.oneIn(2) ? "{\"lines\": {\"tag\": \"core\"}}" : "{\"lines\": {\"ids\": [\"a1\", \"a2\"]}}";
        String rule = rules.oneIn(2)
                ? statistic(over, rules.amount(1), rules.oneIn(2) ? skip() : "", "")
                : kind(
                        "aggregate",
                        "over",
                        over,
                        "where",
                        rules.condition(1),
                        "as",
                        text("COUNT"),
                        "skip",
                        rules.oneIn(2) ? skip() : "");
        line = false;
        return rule;
    }

    String statistic(String over, String value, String skip, String oncePer) {
        String as = rules.oneIn(8)
                ? "{\"trimmedMean\": {\"lowest\": 1, \"highest\": 0}}"
                : rules.word("TOTAL", "MEAN", "SMALLEST", "LARGEST");
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
                rules.oneIn(5) ? "2" : "");
    }

    String standing(int depth, String as) {
        String first = object(
                "best",
                rules.word("HIGHEST", "LOWEST"),
                "of",
                rules.oneIn(2) ? rules.amount(depth) : rules.rate(depth));
        String keys =
                rules.oneIn(2) ? list(first) : list(first, object("best", text("HIGHEST"), "of", rules.amount(0)));
        return kind(
                "standing",
                "among",
                relation(),
                "where",
                rules.oneIn(3) ? rules.condition(0) : "",
                "keys",
                keys,
                "as",
                as,
                "ties",
                rules.word("COMPETITION", "DENSE", "MEAN", "UNDECIDED"),
                "skip",
                skip());
    }

    String units() {
        return "{\"units\": {\"relation\": " + relation() + ", \"self\": " + rules.random.nextBoolean() + "}}";
    }

    private String relation() {
        return rules.oneIn(3) ? rules.word("MEMBERS", "LEAD", "CHILDREN", "PARENT") : text("PEERS");
    }

    String skip() {
        return Stream.of("MISSING", "NOT_APPLICABLE", "ZERO_DENOMINATOR", "BELOW_MINIMUM", "UNDECIDED", "EXCLUDED")
                .filter(reason -> !rules.isStrict() && rules.random.nextBoolean())
                .map(Draws::text)
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
