package io.github.quanheng.laws.book;

import static io.github.quanheng.laws.book.Draws.kind;
import static io.github.quanheng.laws.book.Draws.text;

import java.util.ArrayList;
import java.util.List;

/** What random rules read: constants, figures, parameters, and the lines that are there. */
final class RandomLeaves {
    private final RandomRules rules;
    private final List<String> amountLines = new ArrayList<>();
    private final List<String> rateLines = new ArrayList<>();

    RandomLeaves(RandomRules rules) {
        this.rules = rules;
    }

    /** How many lines there are that are amounts. */
    int amounts() {
        return amountLines.size();
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

    private static String score(String id, String stage) {
        return kind("score", "of", text(id), "stage", stage);
    }

    String amount() {
        if (rules.many().inLine() && rules.oneIn(2)) {
            return rules.oneIn(2) ? text("#each") : score("each", rules.stage());
        }
        if (rules.many().inRecord() && rules.oneIn(2)) {
            return text("v");
        }
        if (!amountLines.isEmpty() && rules.oneIn(4)) {
            String id = amountLines.get(rules.random.nextInt(amountLines.size()));
            return rules.oneIn(2)
                    ? text("#" + id)
                    : score(id, id.startsWith("w") ? rules.word("RAW", "SCORE") : rules.stage());
        }
        return switch (rules.random.nextInt(9)) {
            case 0 -> rules.constant();
            case 1 -> text("full");
            case 2, 3 -> text("x");
            case 4 -> text("y");
            case 5 -> kind("figure", "of", text("x"), "as", rules.word("DECLARED", "VERIFIED"));
            case 6 -> kind("figure", "of", text("r"), "as", rules.word("NUMERATOR", "DENOMINATOR"));
            case 7 -> text(rules.oneIn(2) ? "$p" : "$own");
            default -> text("x@-1");
        };
    }

    String rate() {
        if (rules.many().inRecord() && rules.oneIn(2)) {
            return text("w");
        }
        if (!rateLines.isEmpty() && rules.oneIn(4)) {
            return text("#" + rateLines.get(rules.random.nextInt(rateLines.size())));
        }
        return switch (rules.random.nextInt(5)) {
            case 0 -> rules.percent(0);
            case 1, 2 -> text("r");
            case 3 -> text("s");
            default -> text("$q");
        };
    }
}
