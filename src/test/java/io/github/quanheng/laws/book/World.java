package io.github.quanheng.laws.book;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.numbers.fraction.BigFraction;
import tools.jackson.databind.JsonNode;

/**
 * A rulebook as its JSON says it, and the units that are scored by it together, as plain maps. It shares no code with the engine.
 *
 * @param book the rulebook as JSON
 * @param units the units by id
 * @param groups the peer groups
 * @param members the members of each lead unit
 * @param above the unit above each unit
 * @param memory what was worked out already
 */
record World(
        JsonNode book,
        Map<String, Unit> units,
        List<List<String>> groups,
        Map<String, List<String>> members,
        Map<String, String> above,
        Map<String, Object> memory) {
    /**
     * A unit.
     *
     * @param id its id
     * @param own its class and other attributes of its own
     * @param facts what is known of it, by key
     * @param targets its own targets
     */
    record Unit(String id, Map<String, String> own, Map<String, Fact> facts, Map<String, BigFraction> targets) {}

    /** What is known of a figure: a value, or why there is none. */
    sealed interface Fact {
        /** A number, a truth, a code, a {@link Part} or records; what was verified counts instead. */
        record Value(Object declared, Optional<Object> verified) implements Fact {
            Object last() {
                return verified.orElse(declared);
            }
        }

        /** No value for a reason. */
        record None(String reason) implements Fact {}
    }

    /** A rate with its parts. */
    record Part(BigFraction above, BigFraction below) {}

    World(
            JsonNode book,
            Map<String, Unit> units,
            List<List<String>> groups,
            Map<String, List<String>> members,
            Map<String, String> above) {
        this(book, units, groups, members, above, new HashMap<>());
    }

    Unit unit(String id) {
        return Objects.requireNonNull(units.get(id));
    }

    /** The ids of those in a relation to a unit; nothing where it is in no peer group. */
    Optional<List<String>> related(String unit, String relation) {
        return switch (relation) {
            case "PEERS" ->
                groups.stream().filter(group -> group.contains(unit)).findFirst();
            case "MEMBERS" -> Optional.of(members.getOrDefault(unit, List.of()));
            case "LEAD" -> Optional.of(keys(members, led -> led.contains(unit)));
            case "PARENT" -> Optional.of(Stream.ofNullable(above.get(unit)).toList());
            default -> Optional.of(keys(above, unit::equals));
        };
    }

    private static <V> List<String> keys(Map<String, V> map, java.util.function.Predicate<V> where) {
        return map.entrySet().stream()
                .filter(entry -> where.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** The kind of an indicator or of a field of records. */
    String kind(String name) {
        return all(book.get("indicators"))
                .flatMap(declared -> Stream.of(
                                declared.get("id").asString().equals(name) ? declared.get("kind") : null,
                                declared.path("fields").get(name))
                        .filter(Objects::nonNull))
                .map(JsonNode::asString)
                .findFirst()
                .orElseThrow();
    }

    static Stream<JsonNode> all(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    /** Every line but the total, each section before its items. */
    Stream<JsonNode> lines() {
        return all(book.get("sections")).flatMap(World::lines);
    }

    private static Stream<JsonNode> lines(JsonNode section) {
        return Stream.of(
                        Stream.of(section),
                        all(section.path("items")),
                        all(section.path("sections")).flatMap(World::lines))
                .flatMap(each -> each);
    }

    JsonNode line(String id) {
        return id.equals("total")
                ? book.get("total")
                : lines().filter(line -> line.get("id").asString().equals(id))
                        .findFirst()
                        .orElseThrow();
    }
}
