package io.github.quanheng.plan;

import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import io.github.quanheng.internal.Check;
import io.github.quanheng.internal.NeedsModule;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A work plan (工作计划): a tree of items. {@link PlanCheck} says what is wrong with it. */
@JsonIdentityInfo(generator = NeedsModule.class)
@Value.Immutable
@JsonDeserialize(as = ImmutablePlan.class)
public abstract class Plan {
    Plan() {}

    /**
     * Returns the identifier.
     *
     * @return the identifier
     */
    public abstract String id();

    /**
     * Returns the title.
     *
     * @return the title
     */
    public abstract Label title();

    /**
     * Returns whose plan it is.
     *
     * @return the party
     */
    public abstract PartyId owner();

    /**
     * Returns the time of the plan.
     *
     * @return the period, with both ends
     */
    public abstract Period period();

    /**
     * Returns how many items of a level the document says there are, as in 27项重点工作.
     *
     * @return the numbers stated, by level
     */
    public abstract Map<Level, Integer> stated();

    /**
     * Returns the items.
     *
     * @return the items, in the order of the document
     */
    public abstract List<PlanItem> items();

    /**
     * Returns where it is written.
     *
     * @return the citations
     */
    public abstract List<Citation> citations();

    @Value.Check
    void check() {
        Check.lineId(id(), "id");
        InvalidValue.unless(
                period().last().isPresent(),
                "period",
                "计划%s的期限%s没有截止日",
                "写明最后一日",
                "plan %s: its period %s has no end",
                "name the last day",
                id(),
                period());
        InvalidValue.unless(
                !items().isEmpty(), "items", "计划%s没有任何条目", "写出条目", "plan %s: is empty", "give it items", id());
        Set<ItemId> seen = new HashSet<>();
        Set<String> twice = new TreeSet<>();
        items().stream().map(PlanItem::id).filter(id -> !seen.add(id)).forEach(id -> twice.add(id.value()));
        InvalidValue.unless(
                twice.isEmpty(),
                "items",
                "计划%s中编号%s不止一次出现",
                "每个条目各用一个编号",
                "plan %s: the ids %s occur more than once",
                "give each item its own",
                id(),
                twice);
    }

    /**
     * Returns an item.
     *
     * @param id its identifier
     * @return the item, if the plan has it
     */
    public Optional<PlanItem> item(ItemId id) {
        return items().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * Returns the items directly below one.
     *
     * @param id the item above
     * @return the items, in order
     */
    public List<PlanItem> below(ItemId id) {
        return items().stream()
                .filter(each -> each.above().equals(Optional.of(id)))
                .toList();
    }

    /**
     * Returns the items of one level.
     *
     * @param level the level
     * @return the items, in order
     */
    public List<PlanItem> at(Level level) {
        return items().stream().filter(each -> each.level() == level).toList();
    }

    /**
     * Returns the area that an item belongs to: itself, or the nearest item above that is one.
     *
     * @param item the item
     * @return the area; empty where it is under none
     */
    public Optional<ItemId> area(PlanItem item) {
        Optional<PlanItem> next = Optional.of(item);
        for (int steps = 0; next.isPresent() && steps <= items().size(); steps++) {
            if (next.get().level() == Level.AREA) {
                return Optional.of(next.get().id());
            }
            next = next.get().above().flatMap(this::item);
        }
        return Optional.empty();
    }

    /**
     * Returns the time of an item: its own, that of the nearest item above that has one, or that of the plan.
     *
     * @param item the item
     * @return the time in which it is worked on
     */
    public Period during(PlanItem item) {
        PlanItem next = item;
        for (int steps = 0; steps <= items().size(); steps++) {
            if (next.during().isPresent()) {
                return next.during().get();
            }
            Optional<PlanItem> above = next.above().flatMap(this::item);
            if (above.isEmpty()) {
                break;
            }
            next = above.get();
        }
        return period();
    }

    /**
     * Returns the day on which an item is due.
     *
     * @param item the item
     * @return the last day of its time
     */
    public LocalDate due(PlanItem item) {
        return during(item).last().orElseGet(() -> period().last().orElseThrow());
    }

    /**
     * Returns a builder; id, title, owner, period and an item are required.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Plan}. */
    public static final class Builder extends ImmutablePlan.Builder {
        Builder() {}
    }
}
