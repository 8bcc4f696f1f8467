package io.github.quanheng.laws.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Statistics over records, periods, lines and units, and places among units, read a second time. */
final class Many {
    private final Oracle oracle;

    Many(Oracle oracle) {
        this.oracle = oracle;
    }

    /** The short forms, as the long ones that they stand for. */
    BigFraction number(String kind, JsonNode of) {
        ObjectNode longer = JsonNodeFactory.instance.objectNode();
        ObjectNode over = JsonNodeFactory.instance.objectNode();
        copy(of, longer, "where", "skip", "oncePer");
        switch (kind) {
            case "count", "perRecord" -> {
                over.set("rows", of.get("of"));
                longer.set("over", over);
                if (of.has("each")) {
                    longer.set("value", of.get("each"));
                }
                if (of.has("distinct")) {
                    longer.set("oncePer", of.get("distinct"));
                }
                longer.put("as", "TOTAL");
            }
            case "members" -> {
                longer.set("over", of.get("over"));
                longer.put("as", "COUNT");
            }
            case "peers" -> {
                over.putObject("units").put("relation", "PEERS").put("self", true);
                longer.set("over", over);
                longer.set("value", of.get("of"));
                longer.set("as", of.get("as"));
            }
            default -> {
                ObjectNode key = longer.put("among", "PEERS")
                        .put("as", "RANK")
                        .put("ties", of.get("ties").asString())
                        .putArray("keys")
                        .addObject();
                key.set("best", of.get("best"));
                key.set("of", of.get("of"));
                return standing(longer);
            }
        }
        return aggregate(longer);
    }

    /** The numerators or denominators of a rate over several periods. */
    BigFraction total(JsonNode of, String part) {
        ObjectNode longer = JsonNodeFactory.instance.objectNode().put("as", "TOTAL");
        longer.putObject("over").set("periods", of.get("over"));
        longer.putObject("value")
                .putObject("figure")
                .put("of", of.get("of").asString())
                .put("as", part);
        return aggregate(longer);
    }

    private static void copy(JsonNode from, ObjectNode to, String... keys) {
        for (String key : keys) {
            if (from.has(key)) {
                to.set(key, from.get(key));
            }
        }
    }

    BigFraction aggregate(JsonNode of) {
        Map<Oracle, BigFraction> values = new LinkedHashMap<>();
        List<Absence> fatal = new ArrayList<>();
        for (Oracle member : members(of.get("over"))) {
            try {
                if (!of.has("where") || member.holds(of.get("where"))) {
                    values.put(member, of.has("value") ? member.number(of.get("value")) : BigFraction.ONE);
                }
            } catch (Absence absence) {
                if (!Oracle.texts(of.path("skip")).contains(absence.reason())) {
                    fatal.add(member.unit == oracle.unit ? absence : absence.of(member.unit.id()));
                }
            }
        }
        if (!fatal.isEmpty()) {
            throw fatal.get(0);
        }
        List<BigFraction> counted =
                of.has("oncePer") ? once(values, of.get("oncePer").asString()) : List.copyOf(values.values());
        if (of.has("atLeast")
                && counted.size() < Integer.parseInt(of.get("atLeast").asString())) {
            throw Absence.own("BELOW_MINIMUM");
        }
        return statistic(of.get("as"), counted);
    }

    private List<Oracle> members(JsonNode over) {
        String kind = over.propertyNames().iterator().next();
        JsonNode named = over.get(kind);
        return switch (kind) {
            case "rows" -> rows(named.asString()).stream().map(oracle::inRow).toList();
            case "periods" ->
                World.all(named).map(JsonNode::asString).map(oracle::inPeriod).toList();
            case "lines" -> lines(named).stream().map(oracle::inLine).toList();
            default ->
                units(named).stream()
                        .map(id -> oracle.inUnit(oracle.world.unit(id)))
                        .toList();
        };
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> rows(String name) {
        return (List<Map<String, Object>>) oracle.known(name, "FINAL");
    }

    private List<String> lines(JsonNode named) {
        return named.has("ids")
                ? World.all(named.get("ids")).map(JsonNode::asString).toList()
                : oracle.world
                        .lines()
                        .filter(line -> Oracle.texts(line.path("tags"))
                                .contains(named.get("tag").asString()))
                        .map(line -> line.get("id").asString())
                        .toList();
    }

    /** Those named; peers by their ids, others behind the unit itself. */
    private List<String> units(JsonNode named) {
        String relation = named.get("relation").asString();
        String self = oracle.unit.id();
        List<String> found = new ArrayList<>(related(relation));
        found.remove(self);
        found.sort(Comparator.naturalOrder());
        if (named.get("self").asBoolean()) {
            found.add(0, self);
        }
        return relation.equals("PEERS") ? found.stream().sorted().toList() : found;
    }

    private List<String> related(String relation) {
        return oracle.world.related(oracle.unit.id(), relation).orElseThrow(() -> Absence.own("NO_PEERS"));
    }

    /** Of records about one matter only the one with the largest value counts. */
    private static List<BigFraction> once(Map<Oracle, BigFraction> values, String field) {
        Map<Object, BigFraction> byMatter = new LinkedHashMap<>();
        values.forEach((member, value) -> byMatter.merge(
                Objects.requireNonNull(member.row).get(field),
                value,
                (one, other) -> one.compareTo(other) >= 0 ? one : other));
        return List.copyOf(byMatter.values());
    }

    private static BigFraction statistic(JsonNode as, List<BigFraction> values) {
        BigFraction total = values.stream().reduce(BigFraction.ZERO, BigFraction::add);
        if (as.isString()) {
            return switch (as.asString()) {
                case "COUNT", "TOTAL" -> total;
                case "MEAN" -> Numbers.divide(total, BigFraction.of(values.size()));
                case "SMALLEST" ->
                    values.stream().min(Comparator.naturalOrder()).orElseThrow(() -> Absence.own("MISSING"));
                default -> values.stream().max(Comparator.naturalOrder()).orElseThrow(() -> Absence.own("MISSING"));
            };
        }
        int low = Integer.parseInt(as.get("trimmedMean").get("lowest").asString());
        int high = Integer.parseInt(as.get("trimmedMean").get("highest").asString());
        if (low + high >= values.size()) {
            throw Absence.own("BELOW_MINIMUM");
        }
        List<BigFraction> left = values.stream().sorted().toList().subList(low, values.size() - high);
        return left.stream().reduce(BigFraction.ZERO, BigFraction::add).divide(left.size());
    }

    /** A unit as it is placed: its keys, or why it has none; neither where it does not take part. */
    private record Placed(Optional<List<BigFraction>> keys, Optional<Absence> none) {}

    BigFraction standing(JsonNode of) {
        String self = oracle.unit.id();
        List<String> among = new ArrayList<>(related(of.get("among").asString()));
        among.sort(Comparator.naturalOrder());
        if (!among.contains(self)) {
            among.add(0, self);
        }
        Map<String, Placed> places = new HashMap<>();
        among.forEach(id -> places.put(id, place(of, oracle.inUnit(oracle.world.unit(id)))));
        Placed own = Objects.requireNonNull(places.get(self));
        if (own.keys().isEmpty()) {
            throw own.none().orElseGet(() -> Absence.own("EXCLUDED"));
        }
        Set<String> skip = Oracle.texts(of.path("skip"));
        for (String id : among) {
            Optional<Absence> none = Objects.requireNonNull(places.get(id)).none();
            if (none.filter(absence -> !skip.contains(absence.reason())).isPresent()) {
                throw none.get().of(id);
            }
        }
        List<List<BigFraction>> placed =
                places.values().stream().flatMap(place -> place.keys().stream()).toList();
        List<List<BigFraction>> ahead = placed.stream()
                .filter(keys -> compare(of, keys, own.keys().get()) < 0)
                .toList();
        int level = (int) placed.stream()
                .filter(keys -> compare(of, keys, own.keys().get()) == 0)
                .count();
        return form(of, placed.size(), ahead.size(), level, (int)
                ahead.stream().distinct().count());
    }

    private static Placed place(JsonNode of, Oracle other) {
        try {
            return of.has("where") && !other.holds(of.get("where"))
                    ? new Placed(Optional.empty(), Optional.empty())
                    : new Placed(
                            Optional.of(World.all(of.get("keys"))
                                    .map(key -> other.number(key.get("of")))
                                    .toList()),
                            Optional.empty());
        } catch (Absence absence) {
            return new Placed(Optional.empty(), Optional.of(absence));
        }
    }

    /** Below zero where the first stands ahead. */
    private static int compare(JsonNode of, List<BigFraction> one, List<BigFraction> other) {
        for (int i = 0; i < one.size(); i++) {
            int rising = one.get(i).compareTo(other.get(i));
            if (rising != 0) {
                boolean lowest = of.get("keys").get(i).get("best").asString().equals("LOWEST");
                return lowest ? rising : -rising;
            }
        }
        return 0;
    }

    private static BigFraction form(JsonNode of, int placed, int ahead, int level, int before) {
        String ties = of.get("ties").asString();
        if (ties.equals("UNDECIDED") && level > 1) {
            throw Absence.own("UNDECIDED");
        }
        if (of.get("as").asString().equals("SHARE_BEHIND")) {
            if (placed == 1) {
                throw Absence.own("BELOW_MINIMUM");
            }
            return BigFraction.of(placed - ahead - level, placed - 1);
        }
        BigFraction rank = switch (ties) {
            case "MEAN" -> BigFraction.of(2L * ahead + level + 1).divide(2);
            case "DENSE" -> BigFraction.of(before + 1);
            default -> BigFraction.of(ahead + 1);
        };
        return of.get("as").asString().equals("RANK") ? rank : rank.divide(placed);
    }
}
