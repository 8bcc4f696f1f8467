package io.github.quanheng.laws.book;

import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.scoring.Scorer;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A rulebook for one rule, of ten marks, over the figures of the random rulebooks. */
final class Frame {
    private static final List<String> ABSENT = List.of(
            "MISSING",
            "NOT_APPLICABLE",
            "ZERO_DENOMINATOR",
            "BELOW_MINIMUM",
            "UNKNOWN_CLASS",
            "NO_PEERS",
            "UNDECIDED",
            "REFUSED",
            "NO_PARAMETER",
            "AWAITING_JUDGEMENT");
    private static final String TEXT = """
            {"id": "laws", "edition": "1", "title": "定律", "inForce": "2020-01-01/2020-12-31", "indicators": %s, "parameters": %s, "ownTargets": ["own"],
             "provisions": {"items": {"floor": "%s", "ceiling": "%s"}, "sections": {"floor": "none", "ceiling": "none"}, "total": {"floor": "none", "ceiling": "none"},
               "absent": %s, "excluded": "SHRINK"},
             "sections": [{"id": "s", "name": "s", "marks": 10, "items": [{"id": "1", "name": "1", "marks": 10, "rule": %s}]}],
             "total": {"name": "总分", "marks": 10}}
            """;

    private Frame() {}

    /** Absences of the unit's own count as 0. */
    static Rulebook counting(String rule) {
        return of(rule, "none", "none", reason -> "\"0\"");
    }

    /** Absences stay what they are. */
    static Rulebook bare(String rule) {
        return of(rule, "none", "none", reason -> "{\"noScore\": \"" + reason + "\"}");
    }

    static Rulebook bare(Quantity rule) {
        return bare(QuanhengJson.write(rule));
    }

    /** The marks lie between −2 and the full ones. */
    static Rulebook bounded(String rule) {
        return of(rule, "-2", "full", reason -> "{\"noScore\": \"" + reason + "\"}");
    }

    /** The marks lie between 0 and the full ones, as an office's table has it. */
    static Rulebook usual(Quantity rule) {
        return of(QuanhengJson.write(rule), "0", "full", reason -> "{\"noScore\": \"" + reason + "\"}");
    }

    private static Rulebook of(String rule, String floor, String ceiling, Function<String, String> policy) {
        String absent = ABSENT.stream()
                .map(reason -> "\"" + reason + "\": " + policy.apply(reason))
                .collect(Collectors.joining(", ", "{", "}"));
        return QuanhengJson.read(
                TEXT.formatted(RandomBooks.INDICATORS, RandomBooks.PARAMETERS, floor, ceiling, absent, rule),
                Rulebook.class);
    }

    /** The next random rule that passes the check of rulebooks. */
    static Quantity valid(RandomRules rules, int depth) {
        return Stream.generate(() -> rules.amount(depth))
                .limit(500)
                .filter(rule -> Scorer.problems(bare(rule)).isEmpty())
                .findFirst()
                .map(rule -> QuanhengJson.read(rule, Quantity.class))
                .orElseThrow();
    }
}
