package io.github.quanheng.laws.book;

import io.github.quanheng.laws.book.World.Fact;
import io.github.quanheng.laws.book.World.Part;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A second reading of the algebra, written from its description alone: it walks the JSON of a rule and computes with the fractions of another
 * library. It shares no code with the engine. An absence is thrown with its reason.
 */
final class Oracle {
    final World world;
    final World.Unit unit;
    private final JsonNode line;
    final @Nullable Map<String, Object> row;
    private final @Nullable String period;
    private final @Nullable String each;
    private final Truths truths = new Truths(this);
    private final Terms terms = new Terms(this);
    private final Many many = new Many(this);

    private Oracle(
            World world,
            World.Unit unit,
            JsonNode line,
            @Nullable Map<String, Object> row,
            @Nullable String period,
            @Nullable String each) {
        this.world = world;
        this.unit = unit;
        this.line = line;
        this.row = row;
        this.period = period;
        this.each = each;
    }

    /** What the rules of a line say for a unit. */
    static Oracle of(World world, World.Unit unit, JsonNode line) {
        return new Oracle(world, unit, line, null, null, null);
    }

    Oracle inRow(Map<String, Object> record) {
        return new Oracle(world, unit, line, record, period, each);
    }

    Oracle inPeriod(String other) {
        return new Oracle(world, unit, line, row, other, each);
    }

    Oracle inLine(String id) {
        return new Oracle(world, unit, line, row, period, id);
    }

    Oracle inUnit(World.Unit other) {
        return new Oracle(world, other, line, null, period, each);
    }

    /** The rule of a part of a line, which has marks of its own. */
    Oracle outOf(JsonNode marks) {
        ObjectNode part = (ObjectNode) line.deepCopy();
        part.set("marks", marks);
        return new Oracle(world, unit, part, row, period, each);
    }

    BigFraction number(JsonNode rule) {
        if (rule.isString()) {
            return word(rule.asString());
        }
        String kind = rule.propertyNames().iterator().next();
        JsonNode of = rule.get(kind);
        return switch (kind) {
            case "sum" -> sum(of);
            case "difference" -> number(of.get("from")).subtract(sum(of.get("less")));
            case "product" -> numbers(of).stream().reduce(BigFraction.ONE, BigFraction::multiply);
            case "quotient" -> {
                BigFraction over = number(of.get("over"));
                yield Numbers.divide(over, number(of.get("by")));
            }
            case "extreme" -> extreme(of);
            case "limit" -> limit(of);
            case "rounded" ->
                Numbers.rounded(number(of.get("of")), of.get("to"), new Sorts(world).isRate(of.get("of")));
            case "gap" -> gap(of);
            case "change" -> {
                BigFraction x = number(of.get("of"));
                BigFraction base = number(of.get("from"));
                yield relative(of) ? ofBase(x.subtract(base), base) : x.subtract(base);
            }
            case "steps" ->
                steps(number(of.get("of")), of.get("size"), of.get("partial").asString());
            case "day" -> day(of.asString());
            case "elapsed" -> elapsed(of);
            case "choose" -> choose(of);
            case "settle" -> settle(of);
            case "noScore" -> throw Absence.own(of.asString());
            case "figure" -> figure(of.get("of").asString(), of.get("as").asString());
            case "score" -> lineValue(of.get("of").asString(), of.get("stage").asString());
            case "judged" -> judged(of);
            case "aggregate" -> many.aggregate(of);
            case "standing" -> many.standing(of);
            case "count", "perRecord", "peers", "rank" -> many.number(kind, of);
            default -> terms.number(kind, of);
        };
    }

    /** The numerators of several periods over their denominators. */
    BigFraction pooled(JsonNode of) {
        return Numbers.divide(many.total(of, "NUMERATOR"), many.total(of, "DENOMINATOR"));
    }

    /** How many members there are for which a condition holds. */
    BigFraction count(JsonNode members) {
        return many.number("members", members);
    }

    boolean holds(JsonNode condition) {
        return truths.holds(condition);
    }

    private List<BigFraction> numbers(JsonNode rules) {
        return World.all(rules).map(this::number).toList();
    }

    BigFraction sum(JsonNode rules) {
        return numbers(rules).stream().reduce(BigFraction.ZERO, BigFraction::add);
    }

    private Optional<BigFraction> optional(JsonNode of, String key) {
        return of.has(key) ? Optional.of(number(of.get(key))) : Optional.empty();
    }

    BigFraction full() {
        return of(world, unit, line).number(line.get("marks"));
    }

    static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0)) || word.charAt(0) == '-';
    }

    private BigFraction word(String word) {
        if (word.equals("full")) {
            return full();
        }
        if (word.equals("excluded")) {
            throw Absence.own("EXCLUDED");
        }
        if (word.startsWith("$")) {
            return parameter(word.substring(1));
        }
        if (word.startsWith("#")) {
            return lineValue(word.substring(1), "SCORE");
        }
        return isNumber(word) ? Numbers.of(word) : figure(word, "FINAL");
    }

    private BigFraction lineValue(String id, String stage) {
        return new Lines(world, unit)
                .result(id.equals("each") ? String.valueOf(each) : id, stage)
                .orThrow();
    }

    /** The figure or field of that name: its value, whatever it is. */
    Object known(String key, String as) {
        if (row != null && row.get(key) instanceof Fact.None none) {
            throw Absence.own(none.reason());
        }
        if (row != null && row.containsKey(key)) {
            return row.get(key);
        }
        String asked = period == null || key.contains("@") || period.equals("0") ? key : key + "@" + period;
        Fact fact = unit.facts().get(asked);
        if (fact instanceof Fact.Value value) {
            return switch (as) {
                case "DECLARED" -> value.declared();
                case "VERIFIED" -> value.verified().orElseThrow(() -> Absence.own("MISSING"));
                default -> value.last();
            };
        }
        throw Absence.own(fact instanceof Fact.None none ? none.reason() : "MISSING");
    }

    /** A code, or the grade that an assessor gave, who may not have judged yet. */
    String code(String key) {
        try {
            return (String) known(key, "FINAL");
        } catch (Absence absence) {
            boolean awaited = absence.reason().equals("MISSING")
                    && absence.isOwn()
                    && world.kind(key).equals("OPINION");
            throw awaited ? Absence.own("AWAITING_JUDGEMENT") : absence;
        }
    }

    private BigFraction figure(String key, String as) {
        Object value = known(key, as);
        boolean part = as.equals("NUMERATOR") || as.equals("DENOMINATOR");
        if (value instanceof Part ratio) {
            return part
                    ? as.equals("NUMERATOR") ? ratio.above() : ratio.below()
                    : Numbers.divide(ratio.above(), ratio.below());
        }
        if (part) {
            throw Absence.own("MISSING");
        }
        return value instanceof LocalDate day ? BigFraction.of(day.toEpochDay()) : (BigFraction) value;
    }

    /** The number of a day; all units are assessed for 2020. */
    private static BigFraction day(String text) {
        String written =
                text.startsWith("next-") ? "2021" + text.substring(4) : text.length() == 5 ? "2020-" + text : text;
        return BigFraction.of(LocalDate.parse(written).toEpochDay());
    }

    /** Days, months that are full, or months of the calendar from one day to another. */
    private BigFraction elapsed(JsonNode of) {
        LocalDate from = LocalDate.ofEpochDay(number(of.get("from")).longValue());
        LocalDate to = LocalDate.ofEpochDay(number(of.get("to")).longValue());
        return BigFraction.of(
                switch (of.get("in").asString()) {
                    case "DAYS" -> to.toEpochDay() - from.toEpochDay();
                    case "WHOLE_MONTHS" -> Period.between(from, to).toTotalMonths();
                    default -> 12L * (to.getYear() - from.getYear()) + to.getMonthValue() - from.getMonthValue();
                });
    }

    /** The one row that holds; what it asks is asked of the unit and its period, never of a record. */
    private BigFraction parameter(String id) {
        BigFraction target = unit.targets().get(id);
        if (target != null) {
            return target;
        }
        Oracle asked = new Oracle(world, unit, line, null, period, null);
        List<JsonNode> holding = new ArrayList<>();
        Optional<Absence> unknown = Optional.empty();
        for (JsonNode one : world.book().path("parameters").path(id)) {
            try {
                if (!one.has("when") || asked.holds(one.get("when"))) {
                    holding.add(one);
                }
            } catch (Absence absence) {
                unknown = unknown.or(() -> Optional.of(absence));
            }
        }
        if (holding.size() > 1) {
            throw Absence.own("UNDECIDED");
        }
        if (holding.isEmpty()) {
            throw unknown.orElseGet(() -> Absence.own("NO_PARAMETER"));
        }
        if (holding.get(0).has("day")) {
            return day(holding.get(0).get("day").asString());
        }
        if (!holding.get(0).has("value")) {
            throw Absence.own("NOT_APPLICABLE");
        }
        return Numbers.of(holding.get(0).get("value").asString());
    }

    private BigFraction extreme(JsonNode of) {
        int sign = of.get("which").asString().equals("HIGHEST") ? 1 : -1;
        Set<String> skip = texts(of.path("skip"));
        List<BigFraction> there = new ArrayList<>();
        List<Absence> absent = new ArrayList<>();
        for (JsonNode rival : of.get("of")) {
            try {
                there.add(number(rival));
            } catch (Absence absence) {
                absent.add(absence);
            }
        }
        Optional<Absence> fatal = absent.stream()
                .filter(absence -> !absence.isOwn() || !skip.contains(absence.reason()))
                .findFirst();
        if (fatal.isPresent()) {
            throw fatal.get();
        }
        return there.stream().max((one, other) -> sign * one.compareTo(other)).orElseThrow(() -> absent.get(0));
    }

    private BigFraction limit(JsonNode of) {
        BigFraction x = number(of.get("of"));
        Optional<BigFraction> least = optional(of, "least");
        Optional<BigFraction> most = optional(of, "most");
        BigFraction up = least.filter(bound -> bound.compareTo(x) > 0).orElse(x);
        return most.filter(bound -> bound.compareTo(up) < 0).orElse(up);
    }

    static boolean relative(JsonNode of) {
        return of.has("basis") && of.get("basis").asString().equals("RELATIVE");
    }

    /** A share of a base below zero says nothing. */
    private static BigFraction ofBase(BigFraction x, BigFraction base) {
        if (base.signum() < 0) {
            throw Absence.own("UNDECIDED");
        }
        return Numbers.divide(x, base);
    }

    BigFraction gap(JsonNode of) {
        BigFraction x = number(of.get("of"));
        Optional<BigFraction> below = optional(of, "below");
        Optional<BigFraction> above = optional(of, "above");
        if (below.isPresent() && x.compareTo(below.get()) < 0) {
            BigFraction missing = below.get().subtract(x);
            return relative(of) ? ofBase(missing, below.get()) : missing;
        }
        if (above.isPresent() && x.compareTo(above.get()) > 0) {
            BigFraction over = x.subtract(above.get());
            return relative(of) ? ofBase(over, above.get()) : over;
        }
        return BigFraction.ZERO;
    }

    BigFraction steps(BigFraction x, JsonNode size, String partial) {
        BigFraction step = number(size);
        if (step.signum() <= 0) {
            throw Absence.own("REFUSED");
        }
        BigFraction exact = x.divide(step);
        return switch (partial) {
            case "WHOLE" -> Numbers.rounded(exact, 0, java.math.RoundingMode.FLOOR);
            case "STARTED" -> Numbers.rounded(exact, 0, java.math.RoundingMode.CEILING);
            default -> exact;
        };
    }

    private BigFraction choose(JsonNode of) {
        boolean first = of.get("hit").asString().equals("FIRST");
        List<JsonNode> holding = new ArrayList<>();
        Optional<Absence> unknown = Optional.empty();
        for (JsonNode one : of.get("cases")) {
            try {
                if (holds(one.get("when"))) {
                    holding.add(one.get("then"));
                }
            } catch (Absence absence) {
                unknown = unknown.or(() -> Optional.of(absence));
            }
            if (first && (!holding.isEmpty() || unknown.isPresent())) {
                break;
            }
        }
        if (holding.size() > 1) {
            throw Absence.own("UNDECIDED");
        }
        if (holding.isEmpty() && unknown.isPresent()) {
            throw unknown.get();
        }
        return number(holding.isEmpty() ? of.get("otherwise") : holding.get(0));
    }

    /** Only an absence of the unit's own has an answer here. */
    private BigFraction settle(JsonNode of) {
        try {
            return number(of.get("of"));
        } catch (Absence absence) {
            JsonNode instead = of.get("when").get(absence.reason());
            if (instead == null || !absence.isOwn()) {
                throw absence;
            }
            return number(instead);
        }
    }

    private BigFraction judged(JsonNode of) {
        BigFraction given;
        try {
            given = (BigFraction) known(of.get("of").asString(), "FINAL");
        } catch (Absence absence) {
            throw absence.reason().equals("MISSING") ? Absence.own("AWAITING_JUDGEMENT") : absence;
        }
        BigFraction low = number(of.get("low"));
        BigFraction high = number(of.get("high"));
        boolean under = given.compareTo(low) < 0;
        boolean over = given.compareTo(high) > 0;
        if ((under || over) && of.get("outside").asString().equals("REFUSE")) {
            throw Absence.own("REFUSED");
        }
        return under ? low : over ? high : given;
    }

    static Set<String> texts(JsonNode list) {
        return World.all(list).map(JsonNode::asString).collect(Collectors.toSet());
    }
}
