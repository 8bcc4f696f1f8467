package io.github.quanheng.laws.book;

import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import tools.jackson.databind.JsonNode;

/** The conditions, read a second time: true, false, or not known for a reason. */
final class Truths {
    private final Oracle oracle;

    Truths(Oracle oracle) {
        this.oracle = oracle;
    }

    boolean holds(JsonNode condition) {
        if (condition.isString()) {
            return (Boolean) oracle.known(condition.asString(), "FINAL");
        }
        if (condition.isArray()) {
            return compare(condition);
        }
        String kind = condition.propertyNames().iterator().next();
        JsonNode of = condition.get(kind);
        return switch (kind) {
            case "is" -> {
                String code = oracle.code(of.get("of").asString());
                yield Oracle.texts(of.get("in")).contains(code);
            }
            case "unit" -> {
                String attribute = of.get("own").propertyNames().iterator().next();
                String has = oracle.unit.own().get(attribute);
                if (has == null) {
                    throw Absence.own("UNKNOWN_CLASS");
                }
                yield Oracle.texts(of.get("own").get(attribute)).contains(has);
            }
            case "all" -> atLeast(of.size(), of);
            case "any" -> atLeast(1, of);
            case "atLeast" -> atLeast(Integer.parseInt(of.get("count").asString()), of.get("of"));
            case "not" -> !holds(of);
            case "some" -> oracle.count(of).signum() > 0;
            case "none" -> oracle.count(of).signum() == 0;
            case "absent" -> absent(of);
            default -> throw new IllegalStateException(kind);
        };
    }

    private boolean absent(JsonNode of) {
        Set<String> reasons = Oracle.texts(of.get("because"));
        try {
            JsonNode asked = of.get("of");
            if (asked.isString() && asked.asString().equals("code")) {
                oracle.known("code", "FINAL");
            } else {
                oracle.number(asked);
            }
            return false;
        } catch (Absence absence) {
            return reasons.contains(absence.reason());
        }
    }

    private boolean compare(JsonNode condition) {
        BigFraction left = oracle.number(condition.get(0));
        int order = left.compareTo(oracle.number(condition.get(2)));
        return switch (condition.get(1).asString()) {
            case ">=" -> order >= 0;
            case ">" -> order > 0;
            case "<=" -> order <= 0;
            case "<" -> order < 0;
            case "=" -> order == 0;
            default -> order != 0;
        };
    }

    private boolean atLeast(int count, JsonNode conditions) {
        int holding = 0;
        Optional<Absence> unknown = Optional.empty();
        int open = 0;
        for (JsonNode condition : conditions) {
            try {
                holding += holds(condition) ? 1 : 0;
            } catch (Absence absence) {
                open++;
                unknown = unknown.or(() -> Optional.of(absence));
            }
        }
        if (holding < count && holding + open >= count) {
            throw unknown.orElseThrow();
        }
        return holding >= count;
    }
}
