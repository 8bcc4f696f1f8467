package io.github.quanheng.laws.book;

import static io.github.quanheng.laws.book.Draws.kind;
import static io.github.quanheng.laws.book.Draws.list;
import static io.github.quanheng.laws.book.Draws.text;

/** Random conditions over the figures, lines, days and records that rules may read. */
final class RandomConditions {
    private final RandomRules rules;

    RandomConditions(RandomRules rules) {
        this.rules = rules;
    }

    String simple() {
        return switch (rules.random.nextInt(5)) {
            case 0 -> text(rules.many().inRecord() ? "ok" : rules.pick("yes", "no"));
            case 1 ->
                kind(
                        "is",
                        "of",
                        text(rules.many().inRecord() ? "sort" : rules.pick("code", "verdict")),
                        "in",
                        list(rules.word("甲", "乙"), text("丙")));
            case 2 -> list(rules.amount(0), rules.comparator(), rules.amount(0));
            case 3 -> list(rules.rate(0), rules.comparator(), rules.rate(0));
            default -> "{\"unit\": {\"own\": {\"类别\": [" + rules.word("城区", "山区") + "]}}}";
        };
    }

    String joined(int next) {
        return switch (rules.random.nextInt(12)) {
            case 10 -> list(day(), rules.comparator(), day());
            case 11 ->
                list(
                        kind(
                                "elapsed",
                                "from",
                                day(),
                                "to",
                                day(),
                                "in",
                                rules.word("DAYS", "WHOLE_MONTHS", "CALENDAR_MONTHS")),
                        rules.comparator(),
                        rules.pick("0", "3", "40"));
            case 9 ->
                list(kind("pooled", "of", text("r"), "over", "[\"0\", \"-1\"]"), rules.comparator(), rules.rate(0));
            case 8 ->
                kind(
                        rules.pick("some", "none"),
                        "over",
                        RandomMany.ROWS,
                        "where",
                        rules.oneIn(4) ? "" : rules.many().record(() -> rules.condition(next)),
                        "skip",
                        rules.many().skip());
            case 0 -> kind("all", list(rules.condition(next), rules.condition(next)));
            case 1 -> kind("any", list(rules.condition(next), rules.condition(next)));
            case 2 ->
                kind(
                        "atLeast",
                        "count",
                        "2",
                        "of",
                        list(rules.condition(next), rules.condition(0), rules.condition(0)));
            case 3 -> kind("not", rules.condition(next));
            case 4 ->
                rules.isStrict()
                        ? rules.condition(next)
                        : kind(
                                "absent",
                                "of",
                                rules.oneIn(2) ? rules.amount(next) : text("code"),
                                "because",
                                rules.pick(
                                        "[\"MISSING\"]",
                                        "[\"NOT_APPLICABLE\", \"ZERO_DENOMINATOR\"]",
                                        "[\"UNDECIDED\", \"EXCLUDED\"]"));
            case 5 -> list(rules.rate(next), rules.comparator(), rules.rate(next));
            default -> list(rules.amount(next), rules.comparator(), rules.amount(next));
        };
    }

    private String day() {
        return rules.random.nextInt(3) > 0
                ? text("on")
                : rules.oneIn(2) ? text("$until") : kind("day", rules.word("2020-06-30", "06-30", "next-01-31"));
    }
}
