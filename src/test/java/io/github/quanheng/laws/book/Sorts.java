package io.github.quanheng.laws.book;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a quantity is written in, read from its JSON: a rate is rounded in its per cents. */
final class Sorts {
    enum Sort {
        ZERO,
        RATE,
        RATIO,
        MANY,
        OTHER
    }

    private final World world;

    Sorts(World world) {
        this.world = world;
    }

    boolean isRate(JsonNode rule) {
        return of(rule) == Sort.RATE;
    }

    private Sort of(JsonNode rule) {
        if (rule.isString()) {
            return word(rule.asString());
        }
        String kind = rule.propertyNames().iterator().next();
        JsonNode of = rule.get(kind);
        return switch (kind) {
            case "sum" -> alike(World.all(of));
            case "award", "lose" -> alike(World.all(of).map(part -> part.get("then")));
            case "difference" -> alike(Stream.concat(Stream.of(of.get("from")), World.all(of.get("less"))));
            case "product" -> World.all(of).map(this::of).reduce(Sorts::times).orElseThrow();
            case "quotient" -> over(of(of.get("over")), of(of.get("by")));
            case "extreme" -> alike(World.all(of.get("of")));
            case "limit" -> alike(children(of, "of", "least", "most"));
            case "rounded" -> of(of.get("of")) == Sort.RATIO ? Sort.OTHER : of(of.get("of"));
            case "gap" -> Oracle.relative(of) ? Sort.RATE : alike(children(of, "of", "below", "above"));
            case "change" -> Oracle.relative(of) ? Sort.RATE : alike(children(of, "of", "from"));
            case "steps" -> Sort.MANY;
            case "choose" ->
                alike(Stream.concat(
                        World.all(of.get("cases")).map(one -> one.get("then")), Stream.of(of.get("otherwise"))));
            case "settle" -> alike(Stream.concat(Stream.of(of.get("of")), World.all(of.get("when"))));
            case "judged" -> alike(children(of, "low", "high"));
            case "aggregate" -> of.has("value") ? of(of.get("value")) : Sort.MANY;
            case "standing" -> of.get("as").asString().equals("RANK") ? Sort.MANY : Sort.RATE;
            case "provided" -> alike(children(of, "then", "otherwise"));
            case "count", "rank" -> Sort.MANY;
            case "perRecord" -> of(of.get("each"));
            case "peers" -> of(of.get("of"));
            case "weighted" -> alike(World.all(of).map(part -> part.get("of")));
            case "bands", "byCode" -> alike(World.all(of.get("marks")));
            case "interpolated" ->
                alike(Stream.concat(
                        World.all(of.get("through")).map(point -> point.get(1)), children(of, "before", "after")));
            case "perStep" -> of(of.get("each"));
            case "perCase" -> times(of(of.get("each")), of(of.get("of")));
            case "score" -> line(of.get("of").asString(), of.get("stage").asString());
            case "noScore" -> Sort.ZERO;
            default -> Sort.OTHER;
        };
    }

    private Sort word(String word) {
        if (word.endsWith("%")) {
            return Sort.RATE;
        }
        if (word.startsWith("$")) {
            JsonNode rows = world.book().path("parameters").path(word.substring(1));
            return alike(World.all(rows).filter(row -> row.has("value")).map(row -> row.get("value")));
        }
        if (word.startsWith("#")) {
            return line(word.substring(1), "SCORE");
        }
        if (Oracle.isNumber(word)) {
            return Numbers.of(word).signum() == 0 ? Sort.ZERO : Sort.OTHER;
        }
        if (word.equals("full") || word.equals("excluded")) {
            return word.equals("full") ? Sort.OTHER : Sort.ZERO;
        }
        return world.kind(word.split("@")[0]).equals("RATE") ? Sort.RATE : Sort.OTHER;
    }

    /** A line is marks, unless it only watches something. */
    private Sort line(String id, String stage) {
        if (id.equals("each") || !world.line(id).has("watches")) {
            return Sort.OTHER;
        }
        JsonNode line = world.line(id);
        Sort seen = of(line.get("watches"));
        return seen == Sort.RATIO && stage.equals("SCORE") && line.has("rounding") ? Sort.OTHER : seen;
    }

    private Sort alike(Stream<JsonNode> parts) {
        Sort common = Sort.ZERO;
        for (Sort sort : parts.map(this::of).toList()) {
            if (common == Sort.ZERO || sort == Sort.ZERO || common == sort) {
                common = common == Sort.ZERO ? sort : common;
            } else {
                common = common == Sort.RATE || sort == Sort.RATE ? Sort.RATE : Sort.OTHER;
            }
        }
        return common;
    }

    private static Sort times(Sort one, Sort other) {
        if (one == Sort.ZERO || other == Sort.ZERO) {
            return Sort.ZERO;
        }
        if (one == Sort.MANY || other == Sort.MANY) {
            return one == Sort.MANY ? other : one;
        }
        if (one == Sort.OTHER || other == Sort.OTHER) {
            return Sort.OTHER;
        }
        return one == Sort.RATE || other == Sort.RATE ? Sort.RATE : Sort.RATIO;
    }

    private static Sort over(Sort one, Sort by) {
        if (one == Sort.ZERO || (by == Sort.MANY && one != Sort.MANY)) {
            return one;
        }
        return one == by && (one == Sort.RATE || one == Sort.MANY) ? Sort.RATIO : Sort.OTHER;
    }

    private static Stream<JsonNode> children(JsonNode of, String... keys) {
        List<JsonNode> all = new ArrayList<>();
        for (String key : keys) {
            if (of.has(key)) {
                all.add(of.get(key));
            }
        }
        return all.stream();
    }
}
