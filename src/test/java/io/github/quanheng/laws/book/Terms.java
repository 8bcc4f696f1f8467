package io.github.quanheng.laws.book;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.commons.numbers.fraction.BigFraction;
import tools.jackson.databind.JsonNode;

/** The terms of the field, read a second time. */
final class Terms {
    private final Oracle oracle;

    Terms(Oracle oracle) {
        this.oracle = oracle;
    }

    BigFraction number(String kind, JsonNode of) {
        return switch (kind) {
            case "pass" -> oracle.holds(of) ? oracle.full() : BigFraction.ZERO;
            case "provided" ->
                oracle.holds(of.get("when"))
                        ? oracle.number(of.get("then"))
                        : of.has("otherwise") ? oracle.number(of.get("otherwise")) : BigFraction.ZERO;
            case "converted" -> {
                BigFraction full = oracle.full();
                BigFraction x = oracle.number(of.get("of"));
                yield full.multiply(Numbers.divide(x, oracle.number(of.get("outOf"))));
            }
            case "weighted" -> {
                BigFraction all = BigFraction.ZERO;
                BigFraction weights = BigFraction.ZERO;
                for (JsonNode part : of) {
                    BigFraction weight = Numbers.of(part.get("weight").asString());
                    all = all.add(weight.multiply(oracle.number(part.get("of"))));
                    weights = weights.add(weight);
                }
                yield all.divide(weights);
            }
            case "pooled" -> oracle.pooled(of);
            case "inParts" -> {
                BigFraction all = BigFraction.ZERO;
                for (JsonNode part : of) {
                    BigFraction marks = oracle.number(part.get("marks"));
                    BigFraction got = oracle.outOf(part.get("marks")).number(part.get("rule"));
                    all = all.add(got.signum() < 0 ? BigFraction.ZERO : got.compareTo(marks) > 0 ? marks : got);
                }
                yield all;
            }
            case "netRate" -> {
                BigFraction left = oracle.number(of.get("among")).subtract(oracle.sum(of.get("without")));
                if (left.signum() < 0) {
                    throw Absence.own("REFUSED");
                }
                yield Numbers.divide(oracle.number(of.get("of")), left);
            }
            case "toStep" -> {
                BigFraction step = Numbers.of(of.get("step").asString());
                BigFraction steps = oracle.number(of.get("of")).divide(step);
                yield step.multiply(Numbers.rounded(
                        steps, 0, RoundingMode.valueOf(of.get("mode").asString())));
            }
            case "slices" -> slices(of);
            case "proportional" -> {
                BigFraction full = oracle.full();
                yield full.multiply(share(of));
            }
            case "bands" -> band(of);
            case "byCode" -> {
                JsonNode worth = of.get("marks").get(oracle.code(of.get("of").asString()));
                if (worth == null) {
                    throw Absence.own("UNDECIDED");
                }
                yield oracle.number(worth);
            }
            case "interpolated" -> interpolate(of);
            case "deduct" -> {
                BigFraction full = oracle.full();
                yield full.subtract(oracle.sum(of));
            }
            case "perStep" -> {
                BigFraction each = notBelowZero(of.get("each"));
                BigFraction gap = oracle.gap(of);
                yield each.multiply(
                        oracle.steps(gap, of.get("step"), of.get("partial").asString()));
            }
            case "perCase" -> {
                BigFraction each = notBelowZero(of.get("each"));
                BigFraction cases = notBelowZero(of.get("of"));
                for (String bound : List.of("below", "above")) {
                    if (of.has(bound)) {
                        notBelowZero(of.get(bound));
                    }
                }
                yield each.multiply(of.has("below") || of.has("above") ? oracle.gap(of) : cases);
            }
            case "missing" -> {
                BigFraction each = notBelowZero(of.get("each"));
                BigFraction lacking = BigFraction.ZERO;
                for (JsonNode thing : of.get("of")) {
                    lacking =
                            lacking.add(whereItApplies(() -> oracle.holds(thing) ? BigFraction.ZERO : BigFraction.ONE));
                }
                yield each.multiply(lacking);
            }
            case "award", "lose" -> {
                BigFraction got = BigFraction.ZERO;
                for (JsonNode part : of) {
                    got = got.add(whereItApplies(
                            () -> oracle.holds(part.get("when")) ? oracle.number(part.get("then")) : BigFraction.ZERO));
                }
                yield got;
            }
            default -> throw new IllegalStateException(kind);
        };
    }

    /** A thing that does not apply is neither lacking nor awarded. */
    private static BigFraction whereItApplies(Supplier<BigFraction> thing) {
        try {
            return thing.get();
        } catch (Absence absence) {
            if (absence.isOwn() && absence.reason().equals("NOT_APPLICABLE")) {
                return BigFraction.ZERO;
            }
            throw absence;
        }
    }

    /** The marks of a case and the number of cases are never below zero. */
    private BigFraction notBelowZero(JsonNode rule) {
        BigFraction x = oracle.number(rule);
        if (x.signum() < 0) {
            throw Absence.own("REFUSED");
        }
        return x;
    }

    private BigFraction share(JsonNode of) {
        BigFraction x = oracle.number(of.get("of"));
        BigFraction target = oracle.number(of.get("target"));
        if (target.signum() < 0) {
            throw Absence.own("UNDECIDED");
        }
        int order = x.compareTo(target);
        return switch (of.get("form").asString()) {
            case "SHARE_OF_TARGET" -> clamp(Numbers.divide(x, target));
            case "TARGET_OVER_VALUE" -> order <= 0 ? BigFraction.ONE : Numbers.divide(target, x);
            case "TWO_LESS_SHARE" ->
                order <= 0 ? BigFraction.ONE : clamp(BigFraction.of(2).subtract(Numbers.divide(x, target)));
            case "RATE_UNTIL_TARGET" -> order >= 0 ? BigFraction.ONE : x;
            default -> order > 0 ? BigFraction.ONE : x;
        };
    }

    /** What of the value lies in each slice, at the marks of that slice. */
    private BigFraction slices(JsonNode of) {
        BigFraction x = oracle.number(of.get("of"));
        BigFraction step = Numbers.of(of.get("step").asString());
        BigFraction sum = BigFraction.ZERO;
        JsonNode from = of.get("from");
        for (int i = 0; i < from.size(); i++) {
            BigFraction low = Numbers.of(from.get(i).get(0).asString());
            BigFraction end =
                    i + 1 < from.size() ? Numbers.of(from.get(i + 1).get(0).asString()) : x;
            BigFraction high = end.compareTo(x) < 0 ? end : x;
            if (high.compareTo(low) > 0) {
                BigFraction marks = Numbers.of(from.get(i).get(1).asString());
                sum = sum.add(high.subtract(low).divide(step).multiply(marks));
            }
        }
        return sum;
    }

    private static BigFraction clamp(BigFraction x) {
        return x.signum() < 0 ? BigFraction.ZERO : x.compareTo(BigFraction.ONE) > 0 ? BigFraction.ONE : x;
    }

    private BigFraction band(JsonNode of) {
        BigFraction x = oracle.number(of.get("of"));
        List<String> hit = new ArrayList<>();
        for (String band : of.get("marks").propertyNames()) {
            String[] ends = band.substring(1, band.length() - 1).split(",", -1);
            boolean above = ends[0].isEmpty() || x.compareTo(Numbers.of(ends[0])) > (band.charAt(0) == '[' ? -1 : 0);
            boolean below = ends[1].isEmpty() || x.compareTo(Numbers.of(ends[1])) < (band.endsWith("]") ? 1 : 0);
            if (above && below) {
                hit.add(band);
            }
        }
        if (hit.size() != 1) {
            throw Absence.own("UNDECIDED");
        }
        return Numbers.of(of.get("marks").get(hit.get(0)).asString());
    }

    private BigFraction interpolate(JsonNode of) {
        JsonNode points = of.get("through");
        inOrder(points);
        BigFraction x = oracle.number(of.get("of"));
        if (x.compareTo(oracle.number(points.get(0).get(0))) < 0) {
            return oracle.number(of.get("before"));
        }
        for (int i = 1; i < points.size(); i++) {
            BigFraction to = oracle.number(points.get(i).get(0));
            if (x.compareTo(to) <= 0) {
                BigFraction from = oracle.number(points.get(i - 1).get(0));
                BigFraction low = oracle.number(points.get(i - 1).get(1));
                BigFraction high = oracle.number(points.get(i).get(1));
                return low.multiply(to.subtract(x))
                        .add(high.multiply(x.subtract(from)))
                        .divide(to.subtract(from));
            }
        }
        return oracle.number(of.get("after"));
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
                wrong |= oracle.number(from).compareTo(oracle.number(to)) >= 0;
            } catch (Absence absence) {
                unknown.add(absence);
            }
        }
        if (wrong) {
            throw Absence.own("UNDECIDED");
        }
        if (!unknown.isEmpty()) {
            throw unknown.get(0);
        }
    }

    private static boolean isPrinted(JsonNode point) {
        return point.isNumber() || (point.isString() && point.asString().matches("-?[0-9].*"));
    }
}
