package io.github.quanheng.laws.book;

import static io.github.quanheng.laws.book.Draws.kind;
import static io.github.quanheng.laws.book.Draws.list;
import static io.github.quanheng.laws.book.Draws.object;
import static io.github.quanheng.laws.book.Draws.text;

/** Random arithmetic and comparison: amounts with amounts, rates with rates. */
final class RandomArithmetic {
    private final RandomRules rules;

    RandomArithmetic(RandomRules rules) {
        this.rules = rules;
    }

    String amount(int next) {
        return switch (rules.random.nextInt(6)) {
            case 0 -> kind("sum", list(rules.amount(next), rules.amount(next), rules.amount(0)));
            case 1 -> kind("difference", "from", rules.amount(next), "less", list(rules.amount(next), rules.amount(0)));
            case 2 -> kind("product", list(rules.amount(next), rules.rate(next)));
            case 3 -> kind("product", list(rules.amount(next), rules.constant()));
            case 4 -> kind("quotient", "over", rules.amount(next), "by", rules.amount(next));
            default ->
                kind("product", list(text("full"), kind("quotient", "over", rules.rate(next), "by", rules.rate(next))));
        };
    }

    String compared(int next) {
        return switch (rules.random.nextInt(5)) {
            case 0 ->
                kind(
                        "gap",
                        "of",
                        rules.amount(next),
                        "below",
                        rules.amount(next),
                        "above",
                        rules.oneIn(2) ? rules.amount(0) : "",
                        "basis",
                        text("POINTS"));
            case 1 -> kind("change", "of", rules.amount(next), "from", rules.amount(next), "basis", text("POINTS"));
            case 2 ->
                kind(
                        "steps",
                        "of",
                        rules.amount(next),
                        "size",
                        rules.oneIn(4) ? rules.amount(0) : rules.positive(),
                        "partial",
                        rules.partial());
            case 3 ->
                kind(
                        "steps",
                        "of",
                        rules.rate(next),
                        "size",
                        rules.oneIn(4) ? text(rules.many().inRecord() ? "w" : "r") : rules.percent(1),
                        "partial",
                        rules.partial());
            default ->
                kind(
                        "judged",
                        "of",
                        text("opinion"),
                        "low",
                        rules.constant(),
                        "high",
                        rules.amount(next),
                        "outside",
                        rules.word("LIMIT", "REFUSE"));
        };
    }

    String rate(int next) {
        RandomMany many = rules.many();
        return switch (rules.random.nextInt(14)) {
            case 0 -> kind("sum", list(rules.rate(next), rules.rate(0)));
            case 1 -> kind("gap", "of", rules.rate(next), "below", rules.rate(next), "basis", text("POINTS"));
            case 2 -> kind("gap", "of", rules.amount(next), "below", rules.amount(next), "basis", text("RELATIVE"));
            case 3 -> kind("change", "of", rules.rate(next), "from", rules.rate(next), "basis", text("POINTS"));
            case 4 -> kind("change", "of", rules.amount(next), "from", rules.amount(next), "basis", text("RELATIVE"));
            case 5 -> kind("product", list(rules.rate(next), rules.rate(next)));
            case 6 -> kind("bands", "of", rules.amount(next), "marks", rules.bands("0", "2", "10%", "50%", "80%"));
            case 7 -> kind("byCode", "of", text("code"), "marks", object("甲", rules.rate(next), "乙", rules.percent(0)));
            case 8 -> many.statistic(RandomMany.ROWS, many.record(() -> rules.rate(next)), many.skip(), "");
            case 9 -> kind("product", list(rules.constant(), rules.rate(next)));
            case 10 -> kind("quotient", "over", rules.rate(next), "by", rules.rate(next));
            case 11 ->
                many.seesOthers()
                        ? many.others(() -> many.standing(next, rules.word("SHARE_BEHIND", "RANK_SHARE")))
                        : rules.rate(0);
            case 12 ->
                many.seesOthers()
                        ? many.others(() -> rules.oneIn(2)
                                ? many.peers(rules.rate(next))
                                : many.statistic(many.units(), rules.rate(next), many.skip(), ""))
                        : rules.rate(0);
            default -> rules.either(next, rules::rate);
        };
    }
}
