package io.github.quanheng.laws.book;

import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Random rules as JSON, well typed: amounts (x, y, the marks) meet amounts, rates (r, s) meet rates. The same seed gives the same rules. Now and
 * then a rule is refused all the same, because a constant contradicts it.
 */
final class RandomRules extends Draws {
    private final RandomArithmetic arithmetic = new RandomArithmetic(this);
    private final RandomConditions conditions = new RandomConditions(this);
    private final RandomLeaves leaves = new RandomLeaves(this);
    private final RandomMany many = new RandomMany(this);

    /** Whether an absence anywhere in a rule makes the whole absent: nothing asks for it, settles it or goes on without it. */
    private boolean strict;

    RandomRules(long seed) {
        super(seed);
    }

    /** From now on an absence anywhere in a rule makes the whole absent. */
    RandomRules strict() {
        strict = true;
        return this;
    }

    boolean isStrict() {
        return strict;
    }

    RandomLeaves leaves() {
        return leaves;
    }

    RandomMany many() {
        return many;
    }

    String rate(int depth) {
        return depth == 0 ? leaves.rate() : arithmetic.rate(depth - 1);
    }

    String condition(int depth) {
        return depth == 0 ? conditions.simple() : conditions.joined(depth - 1);
    }

    String each() {
        return oneIn(3) ? amount(0) : positive();
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
            return leaves.amount();
        }
        int next = depth - 1;
        return switch (random.nextInt(8)) {
            case 0, 1 -> arithmetic.amount(next);
            case 2 -> arithmetic.compared(next);
            case 3, 4 -> term(next);
            case 5 -> many.collected(next);
            case 6 -> many.others(() -> many.amongOthers(next));
            default -> either(next, this::amount);
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
            case 16 ->
                oneIn(3)
                        ? kind("perCase", "each", each(), "of", amount(next), "below", amount(next), "above", amount(0))
                        : kind("perCase", "each", each(), "of", amount(next), pick("below", "above"), amount(next));
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
                                oneIn(4) ? text(many.inRecord() ? "w" : "r") : percent(1));
            case 19 ->
                oneIn(2)
                        ? kind(
                                "slices",
                                "of",
                                rate(next),
                                "step",
                                text("1%"),
                                "from",
                                "[[\"0%\", \"0.2\"], [\"30%\", \"0.5\"], [\"60%\", 1]]")
                        : kind(
                                "slices",
                                "of",
                                amount(next),
                                "step",
                                pick("1", text("0.5")),
                                "from",
                                "[[0, 1], [\"1.5\", \"1.5\"], [3, 2]]");
            case 20 ->
                kind(
                        "weighted",
                        list(
                                part(amount(next), "4"),
                                part(amount(next), pick("3", text("0.3"))),
                                part(amount(0), "3")));
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

    /** What is one of its parts, or within them. */
    String either(int depth, IntFunction<String> part) {
        return switch (random.nextInt(5)) {
            case 0 ->
                kind(
                        "extreme",
                        "which",
                        word("HIGHEST", "LOWEST"),
                        "of",
                        list(part.apply(depth), part.apply(depth)),
                        "skip",
                        oneIn(2) ? many.skip() : "");
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
}
