package io.github.quanheng.plan;

import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import io.github.quanheng.agreement.Rung;
import io.github.quanheng.agreement.TargetId;
import io.github.quanheng.internal.Check;
import io.github.quanheng.internal.NeedsModule;
import io.github.quanheng.party.Duty;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Money;
import io.github.quanheng.value.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One item of a plan (计划条目) at any level. */
@JsonIdentityInfo(generator = NeedsModule.class)
@Value.Immutable
@JsonDeserialize(as = ImmutablePlanItem.class)
public abstract class PlanItem {
    PlanItem() {}

    /**
     * Returns the identifier.
     *
     * @return the identifier
     */
    public abstract ItemId id();

    /**
     * Returns the item that this is a part of.
     *
     * @return the item above; empty at the top
     */
    public abstract Optional<ItemId> above();

    /**
     * Returns the level.
     *
     * @return the level
     */
    public abstract Level level();

    /**
     * Returns the number that the document prints before the item, counted over the whole level.
     *
     * @return the number, where the document numbers its items
     */
    public abstract Optional<Integer> number();

    /**
     * Returns the name.
     *
     * @return the name
     */
    public abstract Label name();

    /**
     * Returns how many parts the document says the item has, as in 七个方面 or 621.
     *
     * @return the number of items directly below, where the document states it
     */
    public abstract Optional<Integer> parts();

    /**
     * Returns the projects of higher levels that the item is.
     *
     * @return the links
     */
    public abstract List<ProjectLink> links();

    /**
     * Returns who leads, cooperates, or claimed the item.
     *
     * @return the duties, in order
     */
    public abstract List<Duty> duties();

    /**
     * Returns the targets of agreements that the item serves.
     *
     * @return the targets
     */
    public abstract List<TargetId> targets();

    /**
     * Returns what the item is to come to, as the document prints it, such as 60 or 100%.
     *
     * @return the number, where the document prints one
     */
    public abstract Optional<Figure> amount();

    /**
     * Returns what the amount counts, such as 个 or 公里.
     *
     * @return the unit, where the document prints one
     */
    public abstract Optional<String> unit();

    /**
     * Returns the word by which the document promises it, such as 力争, 探索 or 继续完成; none for what is simply to be done.
     *
     * @return the word
     */
    public abstract Optional<Label> stance();

    /**
     * Returns the stages of a project, such as 开工, 主体完工 and 投入使用.
     *
     * @return the stages in order
     */
    public abstract List<Rung> stages();

    /**
     * Returns the higher body that set the task (上级下达任务), where it was handed down.
     *
     * @return the body above
     */
    public abstract Optional<PartyId> setBy();

    /**
     * Returns from when to when the item is worked on; its last day is the day it is due.
     *
     * @return the time; that of the item above when empty
     */
    public abstract Optional<Period> during();

    /**
     * Returns the money set aside.
     *
     * @return the budget in yuan, where the document states one
     */
    public abstract Optional<Money> budget();

    /**
     * Returns what proves the item done (完成标志).
     *
     * @return the proofs, in words
     */
    public abstract List<String> proofs();

    /**
     * Returns where it is written.
     *
     * @return the citation, if there is one
     */
    public abstract Optional<Citation> clause();

    @Value.Check
    void check() {
        InvalidValue.unless(
                !above().equals(Optional.of(id())),
                "above",
                "条目%s（%s）以自己为上一级",
                "写明上一级",
                "item %s (%s): is a part of itself",
                "name the item above",
                id(),
                name());
        InvalidValue.unless(
                number().orElse(1) > 0,
                "number",
                "条目%s（%s）的序号是%s",
                "写大于0的数",
                "item %s (%s): its number %s must be positive",
                "write more than 0",
                id(),
                name(),
                number().orElse(0));
        InvalidValue.unless(
                parts().orElse(1) > 0,
                "parts",
                "条目%s（%s）写明有%s项",
                "没有下属条目的不写项数",
                "item %s (%s): states %s parts",
                "leave the number out if it has none",
                id(),
                name(),
                parts().orElse(0));
        InvalidValue.unless(
                budget().orElse(Money.ZERO).yuan().signum() >= 0,
                "budget",
                "条目%s（%s）的预算是%s",
                "写0以上的数",
                "item %s (%s): its budget %s is negative",
                "write 0 or more",
                id(),
                name(),
                budget().orElse(Money.ZERO));
        InvalidValue.unless(
                unit().isEmpty() || amount().isPresent(),
                "amount",
                "条目%s（%s）以%s计数，却没有写数",
                "写明数量",
                "item %s (%s): counts in %s but says not how many",
                "give the amount",
                id(),
                name(),
                unit().orElse(""));
        Rung.check(stages(), "stages");
        proofs().forEach(proof -> Check.text(proof, "proofs"));
    }

    /**
     * Returns who leads: the party that bears the lead, or where none does, the one that claimed the item.
     *
     * @return the lead; empty unless there is exactly one
     */
    public Optional<PartyId> lead() {
        List<PartyId> leads = bearing(Duty.Kind.LEAD);
        List<PartyId> first = leads.isEmpty() ? bearing(Duty.Kind.CLAIMED) : leads;
        return first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty();
    }

    List<PartyId> bearing(Duty.Kind kind) {
        return duties().stream()
                .filter(duty -> duty.kind() == kind)
                .map(Duty::party)
                .distinct()
                .toList();
    }

    /**
     * Returns a builder; id, level and name are required.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlanItem}. */
    public static final class Builder extends ImmutablePlanItem.Builder {
        Builder() {}
    }
}
