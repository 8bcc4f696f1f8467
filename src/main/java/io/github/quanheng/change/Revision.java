package io.github.quanheng.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.change.Amendment.Kind;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.rulebook.Section;
import io.github.quanheng.rulebook.Total;
import io.github.quanheng.source.Citation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * In what one edition of a rulebook differs from another, in the terms of the field (版本差异). Rulings are worked in: what a ruling changed stands among
 * the amendments as the rule or the absence that it replaced, beside the ruling itself.
 *
 * @param first the edition that was changed
 * @param second the edition that it was changed into
 * @param amendments what was changed: by kind, then in the order of the second edition
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Revision(
        @JsonProperty(required = true) String first,
        @JsonProperty(required = true) String second,
        List<Amendment> amendments) {
    /**
     * Copies the amendments.
     *
     * @param first the edition that was changed
     * @param second the edition that it was changed into
     * @param amendments what was changed
     */
    public Revision {
        amendments = List.copyOf(amendments);
    }

    /**
     * Compares two editions.
     *
     * @param first the edition that was changed
     * @param second the edition that it was changed into
     * @return what was changed
     */
    public static Revision between(Rulebook first, Rulebook second) {
        return new Revision(first.edition(), second.edition(), new Differences(first, second).all());
    }

    /** Goes through two editions. */
    private static final class Differences {
        private final Rulebook written;
        private final Rulebook writtenAfter;
        private final Rulebook first;
        private final Rulebook second;
        private final List<Amendment> found = new ArrayList<>();

        Differences(Rulebook first, Rulebook second) {
            this.written = first;
            this.writtenAfter = second;
            this.first = first.asRuled();
            this.second = second.asRuled();
        }

        List<Amendment> all() {
            Set<ParameterId> parameters =
                    new LinkedHashSet<>(second.parameters().keySet());
            parameters.addAll(first.parameters().keySet());
            parameters.forEach(id -> differ(
                    Kind.TARGET,
                    "parameters." + id,
                    Optional.empty(),
                    Optional.ofNullable(first.parameters().get(id)),
                    Optional.ofNullable(second.parameters().get(id)),
                    Optional.empty()));
            Map<Object, Object> indicators = byId(first.indicators(), each -> each.id());
            Map<Object, Object> indicatorsAfter = byId(second.indicators(), each -> each.id());
            both(indicators, indicatorsAfter)
                    .forEach(id -> differ(
                            Kind.INDICATOR,
                            "indicators[" + id + "]",
                            Optional.empty(),
                            Optional.ofNullable(indicators.get(id)),
                            Optional.ofNullable(indicatorsAfter.get(id)),
                            Optional.empty()));
            lines();
            differ(
                    Kind.ABSENCE,
                    "provisions.absent",
                    Optional.empty(),
                    Optional.of(first.provisions().absent()),
                    Optional.of(second.provisions().absent()),
                    Optional.empty());
            differ(
                    Kind.RULE,
                    "provisions.excluded",
                    Optional.empty(),
                    Optional.of(first.provisions().excluded()),
                    Optional.of(second.provisions().excluded()),
                    Optional.empty());
            provisions();
            differ(Kind.GRADE, "grading", Optional.empty(), first.grading(), second.grading(), Optional.empty());
            differ(
                    Kind.RULING,
                    "rulings",
                    Optional.empty(),
                    some(written.rulings()),
                    some(writtenAfter.rulings()),
                    Optional.empty());
            return found.stream().sorted(Comparator.comparing(Amendment::kind)).toList();
        }

        private static Optional<Object> some(List<?> list) {
            return list.isEmpty() ? Optional.empty() : Optional.of(list);
        }

        private static <T> Map<Object, Object> byId(List<T> all, Function<T, Object> id) {
            Map<Object, Object> map = new LinkedHashMap<>();
            all.forEach(each -> map.put(id.apply(each), Objects.requireNonNull(each)));
            return map;
        }

        private static Set<Object> both(Map<Object, Object> one, Map<Object, Object> other) {
            Set<Object> ids = new LinkedHashSet<>(other.keySet());
            ids.addAll(one.keySet());
            return ids;
        }

        private void differ(
                Kind kind,
                String at,
                Optional<LineId> line,
                Optional<?> before,
                Optional<?> after,
                Optional<Citation> clause) {
            if (!before.equals(after)) {
                found.add(new Amendment(
                        kind, at, line, before.map(Object::toString), after.map(Object::toString), clause));
            }
        }

        private void provisions() {
            Map<String, Function<Rulebook, Object>> bounds = new LinkedHashMap<>();
            bounds.put(
                    "items",
                    book -> List.of(
                            book.provisions().items().floor(),
                            book.provisions().items().ceiling()));
            bounds.put(
                    "sections",
                    book -> List.of(
                            book.provisions().sections().floor(),
                            book.provisions().sections().ceiling()));
            bounds.put(
                    "total",
                    book -> List.of(
                            book.provisions().total().floor(),
                            book.provisions().total().ceiling()));
            bounds.forEach((level, bound) -> differ(
                    Kind.BOUND,
                    "provisions." + level,
                    Optional.empty(),
                    Optional.of(bound.apply(first)),
                    Optional.of(bound.apply(second)),
                    Optional.empty()));
            Map<String, Function<Rulebook, Optional<?>>> roundings = new LinkedHashMap<>();
            roundings.put("items", book -> book.provisions().items().rounding());
            roundings.put("sections", book -> book.provisions().sections().rounding());
            roundings.put("total", book -> book.provisions().total().rounding());
            roundings.forEach((level, rounding) -> differ(
                    Kind.ROUNDING,
                    "provisions." + level + ".rounding",
                    Optional.empty(),
                    rounding.apply(first),
                    rounding.apply(second),
                    Optional.empty()));
        }

        private void lines() {
            Map<LineId, Line> before = new LinkedHashMap<>();
            first.lines().forEach(line -> before.put(line.id(), line));
            second.lines().forEach(line -> {
                Line old = before.remove(line.id());
                if (old == null || old.getClass() != line.getClass()) {
                    differ(
                            Kind.ADDED,
                            at(line),
                            Optional.of(line.id()),
                            Optional.empty(),
                            Optional.of(line.name()),
                            line.clause());
                } else {
                    line(old, line);
                }
            });
            before.values()
                    .forEach(line -> differ(
                            Kind.REMOVED,
                            at(line),
                            Optional.of(line.id()),
                            Optional.of(line.name()),
                            Optional.empty(),
                            line.clause()));
        }

        private static String at(Line line) {
            return line instanceof Item
                    ? "items[" + line.id() + "]"
                    : line instanceof Section ? "sections[" + line.id() + "]" : "total";
        }

        private static Optional<?> rule(Line line) {
            return line instanceof Item item
                    ? item.rule().or(item::watches)
                    : line instanceof Section section ? section.rule() : ((Total) line).rule();
        }

        private void line(Line old, Line line) {
            On on = new On(line);
            on.differ(Kind.MARKS, ".marks", Optional.of(old.marks()), Optional.of(line.marks()));
            if (old instanceof Section one && line instanceof Section other) {
                on.differ(Kind.WEIGHT, ".weight", one.weight(), other.weight());
            }
            on.differ(Kind.APPLIES, ".applies", old.applies(), line.applies());
            boolean target = rule(old).orElse(null) instanceof Quantity before
                    && rule(line).orElse(null) instanceof Quantity after
                    && Targets.of(before, after).equals(after);
            on.differ(target ? Kind.TARGET : Kind.RULE, ".rule", rule(old), rule(line));
            on.differ(Kind.ABSENCE, ".absent", Optional.of(old.absent()), Optional.of(line.absent()));
            on.differ(Kind.BOUND, ".floor", old.floor(), line.floor());
            on.differ(Kind.BOUND, ".ceiling", old.ceiling(), line.ceiling());
            on.differ(Kind.EFFECT, ".effects", some(old.effects()), some(line.effects()));
            on.differ(Kind.ROUNDING, ".rounding", old.rounding(), line.rounding());
            on.differ(Kind.NAME, ".name", Optional.of(old.name()), Optional.of(line.name()));
        }

        /** On one line. */
        private final class On {
            private final Line line;

            On(Line line) {
                this.line = line;
            }

            void differ(Kind kind, String part, Optional<?> before, Optional<?> after) {
                Differences.this.differ(kind, at(line) + part, Optional.of(line.id()), before, after, line.clause());
            }
        }
    }
}
