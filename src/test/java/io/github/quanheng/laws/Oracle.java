package io.github.quanheng.laws;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import tools.jackson.databind.JsonNode;

/**
 * A second reading of the algebra, written from its description alone: it walks the JSON of a rule and computes with the fractions of another
 * library. It shares no code with the engine. An absence is thrown with its reason.
 */
final class Oracle {
    /** There is no number, for this reason. */
    static final class Absence extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String reason;

        Absence(String reason) {
            super(reason, null, false, false);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }

    private final BigFraction full;
    private final Map<String, Object> facts;
    private final List<Map<String, Object>> records;

    Oracle(BigFraction full, Map<String, Object> facts, List<Map<String, Object>> records) {
        this.full = full;
        this.facts = facts;
        this.records = records;
    }

    private Oracle inside(Map<String, Object> record) {
        Map<String, Object> both = new HashMap<>(facts);
        both.putAll(record);
        return new Oracle(full, both, records);
    }

    BigFraction number(JsonNode rule) {
        if (rule.isString()) {
            return word(rule.asString());
        }
        String kind = rule.propertyNames().iterator().next();
        JsonNode of = rule.get(kind);
        return switch (kind) {
            case "sum" -> sum(of);
            case "difference" -> {
                BigFraction from = number(of.get("from"));
                yield from.subtract(sum(of.get("less")));
            }
            case "product" -> {
                BigFraction product = BigFraction.ONE;
                for (JsonNode factor : of) {
                    product = product.multiply(number(factor));
                }
                yield product;
            }
            case "quotient" -> divide(number(of.get("over")), number(of.get("by")));
            case "extreme" -> extreme(of);
            case "limit" -> {
                BigFraction x = number(of.get("of"));
                Optional<BigFraction> least = optional(of, "least");
                Optional<BigFraction> most = optional(of, "most");
                BigFraction up = least.filter(b -> b.compareTo(x) > 0).orElse(x);
                yield most.filter(b -> b.compareTo(up) < 0).orElse(up);
            }
            case "rounded" ->
                new BigFractionRounding(
                                of.get("to").get("decimals").asInt(),
                                RoundingMode.valueOf(of.get("to").get("mode").asString()))
                        .apply(number(of.get("of")).multiply(isRate(of.get("of")) ? 100 : 1))
                        .divide(isRate(of.get("of")) ? 100 : 1);
            case "gap" -> gap(of);
            case "change" -> {
                BigFraction x = number(of.get("of"));
                BigFraction base = number(of.get("from"));
                boolean relative = of.get("basis").asString().equals("RELATIVE");
                if (relative && base.signum() < 0) {
                    throw new Absence("UNDECIDED");
                }
                yield relative ? divide(x.subtract(base), base) : x.subtract(base);
            }
            case "steps" ->
                steps(
                        number(of.get("of")),
                        number(of.get("size")),
                        of.get("partial").asString());
            case "choose" -> choose(of);
            case "settle" -> {
                try {
                    yield number(of.get("of"));
                } catch (Absence absence) {
                    JsonNode instead = of.get("when").get(absence.reason());
                    if (instead == null) {
                        throw absence;
                    }
                    yield number(instead);
                }
            }
            case "aggregate" -> aggregate(of);
            case "pass" -> holds(of) ? full : BigFraction.ZERO;
            case "provided" ->
                holds(of.get("when"))
                        ? number(of.get("then"))
                        : of.has("otherwise") ? number(of.get("otherwise")) : BigFraction.ZERO;
            case "perCase" -> {
                BigFraction each = notBelowZero(number(of.get("each")));
                BigFraction cases = notBelowZero(number(of.get("of")));
                for (String bound : List.of("below", "above")) {
                    optional(of, bound).ifPresent(Oracle::notBelowZero);
                }
                yield each.multiply(of.has("below") || of.has("above") ? gap(of) : cases);
            }
            case "count" -> many(of, of.has("distinct") ? of.get("distinct").asString() : "", "");
            case "perRecord" -> many(of, of.has("oncePer") ? of.get("oncePer").asString() : "", "each");
            case "weighted" -> {
                BigFraction all = BigFraction.ZERO;
                BigFraction weights = BigFraction.ZERO;
                for (JsonNode part : of) {
                    BigFraction weight = fraction(part.get("weight").asString());
                    all = all.add(weight.multiply(number(part.get("of"))));
                    weights = weights.add(weight);
                }
                yield all.divide(weights);
            }
            case "converted" -> full.multiply(divide(number(of.get("of")), number(of.get("outOf"))));
            case "slices" -> slices(of);
            case "proportional" -> full.multiply(share(of));
            case "bands" -> band(of);
            case "interpolated" -> interpolate(of);
            case "deduct" -> full.subtract(sum(of));
            case "perStep" -> {
                BigFraction each = notBelowZero(number(of.get("each")));
                BigFraction gap = gap(of);
                yield each.multiply(
                        steps(gap, number(of.get("step")), of.get("partial").asString()));
            }
            case "missing" -> {
                BigFraction each = notBelowZero(number(of.get("each")));
                int lacking = 0;
                for (JsonNode thing : of.get("of")) {
                    lacking += holds(thing) ? 0 : 1;
                }
                yield each.multiply(lacking);
            }
            case "award", "lose" -> {
                BigFraction got = BigFraction.ZERO;
                for (JsonNode part : of) {
                    got = holds(part.get("when")) ? got.add(number(part.get("then"))) : got;
                }
                yield got;
            }
            default -> throw new IllegalStateException(kind);
        };
    }

    /** Decimals count in the unit in which a figure is written: those of a share of something in its per cents. */
    private static boolean isRate(JsonNode rule) {
        if (rule.isString()) {
            return false;
        }
        String kind = rule.propertyNames().iterator().next();
        JsonNode of = rule.get(kind);
        return switch (kind) {
            case "gap", "change" -> of.get("basis").asString().equals("RELATIVE");
            case "limit", "rounded", "settle" -> isRate(of.get("of"));
            case "difference" -> isRate(of.get("from"));
            case "sum" -> any(of);
            case "extreme" -> any(of.get("of"));
            case "aggregate" -> of.has("value") && isRate(of.get("value"));
            case "perRecord" -> isRate(of.get("each"));
            case "provided" -> isRate(of.get("then")) || (of.has("otherwise") && isRate(of.get("otherwise")));
            case "award", "lose" -> {
                boolean rate = false;
                for (JsonNode one : of) {
                    rate |= isRate(one.get("then"));
                }
                yield rate;
            }
            case "choose" -> {
                boolean rate = isRate(of.get("otherwise"));
                for (JsonNode one : of.get("cases")) {
                    rate |= isRate(one.get("then"));
                }
                yield rate;
            }
            default -> false;
        };
    }

    private static boolean any(JsonNode parts) {
        boolean rate = false;
        for (JsonNode part : parts) {
            rate |= isRate(part);
        }
        return rate;
    }

    private BigFraction word(String word) {
        if (word.equals("full")) {
            return full;
        }
        return Character.isDigit(word.charAt(0)) || word.charAt(0) == '-'
                ? fraction(word)
                : (BigFraction) Objects.requireNonNull(facts.get(word));
    }

    private static BigFraction fraction(String text) {
        if (text.endsWith("%")) {
            return fraction(text.substring(0, text.length() - 1)).divide(100);
        }
        BigDecimal decimal = new BigDecimal(text);
        return BigFraction.of(decimal.unscaledValue(), BigInteger.TEN.pow(Math.max(0, decimal.scale())));
    }

    private Optional<BigFraction> optional(JsonNode of, String key) {
        return of.has(key) ? Optional.of(number(of.get(key))) : Optional.empty();
    }

    private BigFraction sum(JsonNode terms) {
        BigFraction sum = BigFraction.ZERO;
        for (JsonNode term : terms) {
            sum = sum.add(number(term));
        }
        return sum;
    }

    private static BigFraction divide(BigFraction over, BigFraction by) {
        if (by.signum() == 0) {
            throw new Absence("ZERO_DENOMINATOR");
        }
        return over.divide(by);
    }

    private BigFraction extreme(JsonNode of) {
        boolean highest = of.get("which").asString().equals("HIGHEST");
        boolean skips = of.has("skip");
        Optional<BigFraction> best = Optional.empty();
        Optional<Absence> first = Optional.empty();
        Optional<Absence> fatal = Optional.empty();
        for (JsonNode rival : of.get("of")) {
            try {
                BigFraction x = number(rival);
                boolean better =
                        best.isEmpty() || (highest ? x.compareTo(best.get()) > 0 : x.compareTo(best.get()) < 0);
                best = better ? Optional.of(x) : best;
            } catch (Absence absence) {
                first = first.or(() -> Optional.of(absence));
                if (!skips || !absence.reason().equals("ZERO_DENOMINATOR")) {
                    fatal = fatal.or(() -> Optional.of(absence));
                }
            }
        }
        if (fatal.isPresent()) {
            throw fatal.get();
        }
        if (best.isEmpty()) {
            throw first.orElseThrow();
        }
        return best.get();
    }

    private BigFraction gap(JsonNode of) {
        BigFraction x = number(of.get("of"));
        Optional<BigFraction> below = optional(of, "below");
        Optional<BigFraction> above = optional(of, "above");
        boolean relative = of.has("basis") && of.get("basis").asString().equals("RELATIVE");
        if (below.isPresent() && x.compareTo(below.get()) < 0) {
            BigFraction short1 = below.get().subtract(x);
            return relative ? shareOf(short1, below.get()) : short1;
        }
        if (above.isPresent() && x.compareTo(above.get()) > 0) {
            BigFraction over = x.subtract(above.get());
            return relative ? shareOf(over, above.get()) : over;
        }
        return BigFraction.ZERO;
    }

    /** A share of something below zero has no meaning. */
    private static BigFraction shareOf(BigFraction part, BigFraction whole) {
        if (whole.signum() < 0) {
            throw new Absence("UNDECIDED");
        }
        return divide(part, whole);
    }

    private static BigFraction notBelowZero(BigFraction each) {
        if (each.signum() < 0) {
            throw new Absence("REFUSED");
        }
        return each;
    }

    private static BigFraction steps(BigFraction x, BigFraction size, String partial) {
        BigFraction exact = x.divide(size);
        return switch (partial) {
            case "WHOLE" -> new BigFractionRounding(0, RoundingMode.FLOOR).apply(exact);
            case "STARTED" -> new BigFractionRounding(0, RoundingMode.CEILING).apply(exact);
            default -> exact;
        };
    }

    private BigFraction choose(JsonNode of) {
        boolean first = of.get("hit").asString().equals("FIRST");
        List<JsonNode> holding = new ArrayList<>();
        Optional<Absence> unknown = Optional.empty();
        for (JsonNode each : of.get("cases")) {
            try {
                if (holds(each.get("when"))) {
                    holding.add(each.get("then"));
                }
            } catch (Absence absence) {
                unknown = unknown.or(() -> Optional.of(absence));
            }
            if (first && (!holding.isEmpty() || unknown.isPresent())) {
                break;
            }
        }
        if (holding.size() > 1) {
            throw new Absence("UNDECIDED");
        }
        if (holding.isEmpty() && unknown.isPresent()) {
            throw unknown.get();
        }
        return number(holding.isEmpty() ? of.get("otherwise") : holding.get(0));
    }

    private BigFraction aggregate(JsonNode of) {
        List<BigFraction> values = new ArrayList<>();
        for (Map<String, Object> record : records) {
            Oracle inside = inside(record);
            if (!of.has("where") || inside.holds(of.get("where"))) {
                values.add(of.has("value") ? inside.number(of.get("value")) : BigFraction.ONE);
            }
        }
        BigFraction total = values.stream().reduce(BigFraction.ZERO, BigFraction::add);
        return switch (of.has("as") ? of.get("as").asString() : "COUNT") {
            case "COUNT", "TOTAL" -> total;
            case "MEAN" -> divide(total, BigFraction.of(values.size()));
            case "SMALLEST" -> values.stream().min(BigFraction::compareTo).orElseThrow(() -> new Absence("MISSING"));
            default -> values.stream().max(BigFraction::compareTo).orElseThrow(() -> new Absence("MISSING"));
        };
    }

    /** The marks of each record, or 1 for each; of those alike in a field only the most. */
    private BigFraction many(JsonNode of, String once, String each) {
        Map<Object, BigFraction> byMatter = new LinkedHashMap<>();
        for (Map<String, Object> record : records) {
            Oracle inside = inside(record);
            if (!of.has("where") || inside.holds(of.get("where"))) {
                BigFraction value = each.isEmpty() ? BigFraction.ONE : inside.number(of.get(each));
                Object matter = once.isEmpty() ? new Object() : Objects.requireNonNull(record.get(once));
                byMatter.merge(matter, value, (one, other) -> one.compareTo(other) >= 0 ? one : other);
            }
        }
        return byMatter.values().stream().reduce(BigFraction.ZERO, BigFraction::add);
    }

    /** The part of the value in each slice, at the marks of that slice. */
    private BigFraction slices(JsonNode of) {
        BigFraction x = number(of.get("of"));
        BigFraction step = fraction(of.get("step").asString());
        BigFraction sum = BigFraction.ZERO;
        JsonNode from = of.get("from");
        for (int i = 0; i < from.size(); i++) {
            BigFraction low = fraction(from.get(i).get(0).asString());
            BigFraction end =
                    i + 1 < from.size() ? fraction(from.get(i + 1).get(0).asString()) : x;
            BigFraction high = end.compareTo(x) < 0 ? end : x;
            if (high.compareTo(low) > 0) {
                BigFraction marks = fraction(from.get(i).get(1).asString());
                sum = sum.add(high.subtract(low).divide(step).multiply(marks));
            }
        }
        return sum;
    }

    private BigFraction share(JsonNode of) {
        BigFraction x = number(of.get("of"));
        BigFraction target = number(of.get("target"));
        if (target.signum() < 0) {
            throw new Absence("UNDECIDED");
        }
        int order = x.compareTo(target);
        return switch (of.get("form").asString()) {
            case "SHARE_OF_TARGET" -> clamp(divide(x, target));
            case "TARGET_OVER_VALUE" -> order <= 0 ? BigFraction.ONE : divide(target, x);
            case "TWO_LESS_SHARE" -> {
                BigFraction left =
                        order <= 0 ? BigFraction.ONE : BigFraction.of(2).subtract(divide(x, target));
                yield left.signum() < 0 ? BigFraction.ZERO : left;
            }
            case "RATE_UNTIL_TARGET" -> order >= 0 ? BigFraction.ONE : x;
            default -> order > 0 ? BigFraction.ONE : x;
        };
    }

    private static BigFraction clamp(BigFraction x) {
        return x.signum() < 0 ? BigFraction.ZERO : x.compareTo(BigFraction.ONE) > 0 ? BigFraction.ONE : x;
    }

    private BigFraction band(JsonNode of) {
        BigFraction x = number(of.get("of"));
        List<String> hit = new ArrayList<>();
        for (String band : of.get("marks").propertyNames()) {
            String[] ends = band.substring(1, band.length() - 1).split(",", -1);
            boolean above = ends[0].isEmpty() || x.compareTo(fraction(ends[0])) > (band.charAt(0) == '[' ? -1 : 0);
            boolean below = ends[1].isEmpty() || x.compareTo(fraction(ends[1])) < (band.endsWith("]") ? 1 : 0);
            if (above && below) {
                hit.add(band);
            }
        }
        if (hit.size() != 1) {
            throw new Absence("UNDECIDED");
        }
        return fraction(of.get("marks").get(hit.get(0)).asString());
    }

    private BigFraction interpolate(JsonNode of) {
        JsonNode points = of.get("through");
        inOrder(points);
        BigFraction x = number(of.get("of"));
        if (x.compareTo(number(points.get(0).get(0))) < 0) {
            return number(of.get("before"));
        }
        for (int i = 1; i < points.size(); i++) {
            BigFraction to = number(points.get(i).get(0));
            if (x.compareTo(to) <= 0) {
                BigFraction from = number(points.get(i - 1).get(0));
                BigFraction low = number(points.get(i - 1).get(1));
                BigFraction high = number(points.get(i).get(1));
                return low.multiply(to.subtract(x))
                        .add(high.multiply(x.subtract(from)))
                        .divide(to.subtract(from));
            }
        }
        return number(of.get("after"));
    }

    /** Points that are not printed must rise: one pair known to be wrong is enough, whatever else is not known. */
    private void inOrder(JsonNode points) {
        boolean wrong = false;
        List<Absence> unknown = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            JsonNode from = points.get(i - 1).get(0);
            JsonNode to = points.get(i).get(0);
            if (isPrinted(from) && isPrinted(to)) {
                continue;
            }
            try {
                wrong |= number(from).compareTo(number(to)) >= 0;
            } catch (Absence absence) {
                unknown.add(absence);
            }
        }
        if (wrong) {
            throw new Absence("UNDECIDED");
        }
        if (!unknown.isEmpty()) {
            throw unknown.get(0);
        }
    }

    private static boolean isPrinted(JsonNode point) {
        return point.isNumber() || (point.isString() && point.asString().matches("-?[0-9].*"));
    }

    boolean holds(JsonNode condition) {
        if (condition.isString()) {
            return (Boolean) Objects.requireNonNull(facts.get(condition.asString()));
        }
        if (condition.isArray()) {
            return compare(condition);
        }
        String kind = condition.propertyNames().iterator().next();
        JsonNode of = condition.get(kind);
        return switch (kind) {
            case "is" -> {
                boolean found = false;
                for (JsonNode code : of.get("in")) {
                    found |= code.asString().equals(facts.get(of.get("of").asString()));
                }
                yield found;
            }
            case "all" -> atLeast(of.size(), of);
            case "any" -> atLeast(1, of);
            case "atLeast" -> atLeast(of.get("count").asInt(), of.get("of"));
            case "not" -> !holds(of);
            case "some" -> aggregate(of).signum() > 0;
            case "none" -> aggregate(of).signum() == 0;
            case "absent" -> {
                try {
                    number(of.get("of"));
                    yield false;
                } catch (Absence absence) {
                    boolean named = false;
                    for (JsonNode reason : of.get("because")) {
                        named |= reason.asString().equals(absence.reason());
                    }
                    yield named;
                }
            }
            default -> throw new IllegalStateException(kind);
        };
    }

    private boolean compare(JsonNode condition) {
        BigFraction left = number(condition.get(0));
        int order = left.compareTo(number(condition.get(2)));
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

    /** Rounds a fraction of the other library. */
    private record BigFractionRounding(int decimals, RoundingMode mode) {
        BigFraction apply(BigFraction x) {
            BigDecimal rounded =
                    new BigDecimal(x.getNumerator()).divide(new BigDecimal(x.getDenominator()), decimals, mode);
            return BigFraction.of(rounded.unscaledValue(), BigInteger.TEN.pow(decimals));
        }
    }
}
