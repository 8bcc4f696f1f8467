package io.github.quanheng.explanation;

import io.github.quanheng.resolved.ResolvedRulebook;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.Bound;
import io.github.quanheng.rulebook.Effect;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.rulebook.Provisions;
import io.github.quanheng.rulebook.Section;
import io.github.quanheng.rulebook.Total;
import io.github.quanheng.value.Rounding;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** A line of the rulebook with the places of all that it says. */
record LineSpots(ResolvedRulebook book, Line line) {
    static String path(Line line) {
        return line instanceof Item
                ? "items[" + line.id() + "]"
                : line instanceof Section ? "sections[" + line.id() + "]" : "total";
    }

    private Spot spot(String key, io.github.quanheng.rule.Node node) {
        return new Spot(book, path(line) + "." + key, node);
    }

    Optional<Spot> rule() {
        Optional<Quantity> rule = line instanceof Item item
                ? item.rule()
                : line instanceof Section section ? section.rule() : ((Total) line).rule();
        return rule.map(written -> spot("rule", written));
    }

    Optional<Spot> watched() {
        return line instanceof Item item ? item.watches().map(seen -> spot("watches", seen)) : Optional.empty();
    }

    boolean isWatched() {
        return line instanceof Item item && item.watches().isPresent();
    }

    Optional<Spot> applies() {
        return line.applies().map(when -> spot("applies", when));
    }

    /** The line's own policies for absences. */
    Map<Reason, Spot> policies() {
        Map<Reason, Spot> policies = new EnumMap<>(Reason.class);
        line.absent().forEach((reason, policy) -> policies.put(reason, spot("absent." + reason, policy)));
        return policies;
    }

    Optional<Spot> floor() {
        return bound("floor", line.floor(), bounds().floor());
    }

    Optional<Spot> ceiling() {
        return bound("ceiling", line.ceiling(), bounds().ceiling());
    }

    private Optional<Spot> bound(String which, Optional<Bound> own, Bound general) {
        String level = line instanceof Item ? "items" : line instanceof Section ? "sections" : "total";
        return own.isPresent()
                ? own.get().at().map(at -> spot(which, at))
                : general.at().map(at -> new Spot(book, "provisions." + level + "." + which, at));
    }

    Spot effect(int number, String part) {
        Effect effect = line.effects().get(number);
        return spot(
                "effects[" + number + "]." + part,
                part.equals("to") ? effect.to() : effect.when().orElseThrow());
    }

    Optional<Rounding> rounding() {
        return line.rounding().or(() -> bounds().rounding());
    }

    private Provisions.Bounds bounds() {
        Provisions provisions = book.rulebook().provisions();
        return line instanceof Item
                ? provisions.items()
                : line instanceof Section ? provisions.sections() : provisions.total();
    }
}
