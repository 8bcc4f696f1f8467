package io.github.quanheng.change;

import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.Bound;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.rulebook.ParameterRow;
import io.github.quanheng.rulebook.Provisions;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.rulebook.Section;
import io.github.quanheng.rulebook.Total;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Rounding;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * A rulebook between two others: each aspect of each line from the one or the other. It is in force as long as either, knows the indicators, parameters
 * and own targets of both, and gives no grades.
 *
 * @param first the rulebook that is turned into the other, with its rulings worked in
 * @param second the rulebook that it is turned into
 * @param lines whether the lines are those of the second
 * @param parameters whether the parameters that both have are those of the second
 * @param indicators whether the indicators that both have are those of the second
 * @param taken which aspects of which lines are those of the second; of the provisions, the same aspects of no line
 */
record Mixture(
        Rulebook first,
        Rulebook second,
        boolean lines,
        boolean parameters,
        boolean indicators,
        BiPredicate<Optional<LineId>, Aspect> taken) {
    Rulebook rulebook() {
        Map<LineId, Line> others = new HashMap<>();
        (lines ? first : second).lines().forEach(line -> others.put(line.id(), line));
        Set<ParameterId> own = new LinkedHashSet<>(first.ownTargets());
        own.addAll(second.ownTargets());
        Rulebook.Builder mixed = Rulebook.builder()
                .id(first.id())
                .edition(first.edition())
                .title(first.title())
                .currency(first.currency())
                .inForce(inForce())
                .addAllIndicators(
                        indicators
                                ? joined(second.indicators(), first.indicators())
                                : joined(first.indicators(), second.indicators()))
                .putAllParameters(
                        parameters
                                ? joined(second.parameters(), first.parameters())
                                : joined(first.parameters(), second.parameters()))
                .addAllOwnTargets(own)
                .provisions(provisions())
                .total(total(first.total(), second.total()));
        (lines ? second : first).sections().forEach(section -> mixed.addSections(section(section, others)));
        return mixed.build();
    }

    private Period inForce() {
        Period one = first.inForce();
        Period other = second.inForce();
        LocalDate from = one.first().isBefore(other.first()) ? one.first() : other.first();
        Optional<LocalDate> last = one.last().flatMap(end -> other.last().map(end2 -> end.isAfter(end2) ? end : end2));
        return new Period(from, last);
    }

    private static List<Indicator> joined(List<Indicator> these, List<Indicator> those) {
        Map<Object, Indicator> all = new LinkedHashMap<>();
        these.forEach(each -> all.put(each.id(), each));
        those.forEach(each -> all.putIfAbsent(each.id(), each));
        return List.copyOf(all.values());
    }

    private static Map<ParameterId, List<ParameterRow>> joined(
            Map<ParameterId, List<ParameterRow>> these, Map<ParameterId, List<ParameterRow>> those) {
        Map<ParameterId, List<ParameterRow>> all = new LinkedHashMap<>(these);
        those.forEach(all::putIfAbsent);
        return all;
    }

    private Provisions provisions() {
        Provisions one = first.provisions();
        Provisions other = second.provisions();
        return new Provisions(
                bounds(one.items(), other.items()),
                bounds(one.sections(), other.sections()),
                bounds(one.total(), other.total()),
                takes(Optional.empty(), Aspect.ABSENT) ? other.absent() : one.absent(),
                takes(Optional.empty(), Aspect.RULE) ? other.excluded() : one.excluded());
    }

    private Provisions.Bounds bounds(Provisions.Bounds one, Provisions.Bounds other) {
        return new Provisions.Bounds(
                takes(Optional.empty(), Aspect.FLOOR) ? other.floor() : one.floor(),
                takes(Optional.empty(), Aspect.CEILING) ? other.ceiling() : one.ceiling(),
                takes(Optional.empty(), Aspect.ROUNDING) ? other.rounding() : one.rounding());
    }

    private boolean takes(Optional<LineId> line, Aspect aspect) {
        return taken.test(line, aspect);
    }

    private Section section(Section here, Map<LineId, Line> others) {
        Section there = others.get(here.id()) instanceof Section found ? found : here;
        Section one = lines ? there : here;
        Section other = lines ? here : there;
        Picked picked = new Picked(one, other);
        Section.Builder mixed = Section.builder()
                .id(here.id())
                .name(here.name())
                .marks(picked.marks())
                .weight(picked.of(Aspect.WEIGHT) ? other.weight() : one.weight())
                .applies((picked.of(Aspect.APPLIES) ? other : one).applies())
                .rule((picked.of(Aspect.RULE) ? other : one).rule())
                .putAllAbsent(picked.absent())
                .floor(picked.floor())
                .ceiling(picked.ceiling())
                .addAllEffects((picked.of(Aspect.EFFECTS) ? other : one).effects())
                .rounding(picked.rounding())
                .addAllTags((picked.of(Aspect.RULE) ? other : one).tags());
        here.items().forEach(item -> mixed.addItems(item(item, others)));
        here.sections().forEach(inner -> mixed.addSections(section(inner, others)));
        return mixed.build();
    }

    private Item item(Item here, Map<LineId, Line> others) {
        Item there = others.get(here.id()) instanceof Item found ? found : here;
        Item one = lines ? there : here;
        Item other = lines ? here : there;
        if (one.watches().isPresent() != other.watches().isPresent()) {
            return takes(Optional.of(here.id()), Aspect.MARKS) ? other : one;
        }
        Picked picked = new Picked(one, other);
        boolean rule = picked.of(Aspect.RULE);
        return Item.builder()
                .id(here.id())
                .name(here.name())
                .marks(picked.marks())
                .applies((picked.of(Aspect.APPLIES) ? other : one).applies())
                .rule(
                        rule
                                ? other.rule()
                                : picked.of(Aspect.TARGET) ? Targets.of(one.rule(), other.rule()) : one.rule())
                .watches((rule ? other : one).watches())
                .putAllAbsent(picked.absent())
                .floor(picked.floor())
                .ceiling(picked.ceiling())
                .addAllEffects((picked.of(Aspect.EFFECTS) ? other : one).effects())
                .rounding(picked.rounding())
                .addAllTags((rule ? other : one).tags())
                .build();
    }

    private Total total(Total one, Total other) {
        Picked picked = new Picked(one, other);
        return Total.builder()
                .name(one.name())
                .marks(picked.marks())
                .rule((picked.of(Aspect.RULE) ? other : one).rule())
                .putAllAbsent(picked.absent())
                .floor(picked.floor())
                .ceiling(picked.ceiling())
                .addAllEffects((picked.of(Aspect.EFFECTS) ? other : one).effects())
                .rounding(picked.rounding())
                .addAllTags((picked.of(Aspect.RULE) ? other : one).tags())
                .build();
    }

    /** What all kinds of lines have in common, from the one or the other. */
    private final class Picked {
        private final Line one;
        private final Line other;

        Picked(Line one, Line other) {
            this.one = one;
            this.other = other;
        }

        boolean of(Aspect aspect) {
            return takes(Optional.of(one.id()), aspect);
        }

        Quantity marks() {
            return (of(Aspect.MARKS) ? other : one).marks();
        }

        Map<Reason, Quantity> absent() {
            return (of(Aspect.ABSENT) ? other : one).absent();
        }

        Optional<Bound> floor() {
            return (of(Aspect.FLOOR) ? other : one).floor();
        }

        Optional<Bound> ceiling() {
            return (of(Aspect.CEILING) ? other : one).ceiling();
        }

        Optional<Rounding> rounding() {
            return (of(Aspect.ROUNDING) ? other : one).rounding();
        }
    }
}
