package io.github.quanheng.laws.book;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** What random rules are made of: draws of words and numbers, and the JSON in which they are written. The same seed gives the same draws. */
class Draws {
    final SplittableRandom random;

    Draws(long seed) {
        this.random = new SplittableRandom(seed);
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

    String word(String... of) {
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

    static String kind(String kind, String... parts) {
        return "{" + text(kind) + ": " + (parts.length == 1 ? parts[0] : object(parts)) + "}";
    }

    String rounding() {
        return object(
                "decimals",
                String.valueOf(random.nextInt(3)),
                "mode",
                word("HALF_UP", "HALF_EVEN", "FLOOR", "CEILING", "DOWN"));
    }

    String comparator() {
        return word(">=", ">", "<=", "<", "=", "!=");
    }

    String partial() {
        return word("WHOLE", "STARTED", "PRO_RATA");
    }

    String constant() {
        return tenths(random.nextInt(-40, 41));
    }

    String positive() {
        return tenths(random.nextInt(1, 30));
    }

    static String tenths(int tenths) {
        return text((tenths < 0 ? "-" : "") + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10);
    }

    String percent(int least) {
        return text(random.nextInt(least, 120) + "%");
    }

    String stage() {
        return word("RAW", "LIMITED", "SCORE", "FULL", "PRINTED");
    }

    /** Bands with open and closed ends, and now and then with a gap or an overlap. */
    String bands(String from, String to, String low, String middle, String high) {
        return object(
                pick("(," + from + ")", "(," + from + "]"), text(low),
                pick("[" + from + "," + to + ")", "(" + from + "," + to + "]"), text(middle),
                pick("[" + to + ",)", "(" + to + ",)"), text(high));
    }
}
