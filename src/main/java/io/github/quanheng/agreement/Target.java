package io.github.quanheng.agreement;

import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import io.github.quanheng.internal.NeedsModule;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.Selection;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Points;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One target of an agreement (目标): what is measured, what it must come to, by when, and for which places. */
@JsonIdentityInfo(generator = NeedsModule.class)
@Value.Immutable
@JsonDeserialize(as = ImmutableTarget.class)
public abstract class Target {
    Target() {}

    /**
     * Returns the identifier, unique within the agreement.
     *
     * @return the identifier
     */
    public abstract TargetId id();

    /**
     * Returns the name, as the document prints it.
     *
     * @return the name
     */
    public abstract Label name();

    /**
     * Returns what its figures must come to; all demands must be met.
     *
     * @return the demands, at least one
     */
    public abstract List<Demand> demands();

    /**
     * Returns the day by which it is due; the end of the agreement when empty.
     *
     * @return the day
     */
    public abstract Optional<LocalDate> by();

    /**
     * Returns the kind of places that the target is about, such as the senior schools.
     *
     * @return the selection, where the target is about places
     */
    public abstract Optional<Selection> places();

    /**
     * Returns what makes it a target that is striven for; a binding one (约束性) when empty.
     *
     * @return the choices that such a target requires
     */
    public abstract Optional<Aspiration> aspiration();

    /**
     * Returns what an excess pays, of a target that is binding.
     *
     * @return the points; nothing is paid when empty
     */
    public abstract Optional<Surplus> surplus();

    /** What hangs on it: of an aspiration its miss and its excess, of a binding target its excess alone. */
    Optional<Aspiration> stake() {
        return aspiration()
                .or(() -> surplus().map(more -> new Aspiration(Points.ZERO, more.pays(), Optional.of(more.as()))));
    }

    /**
     * Returns the higher body that set the task (上级下达任务), where it was handed down.
     *
     * @return the body above
     */
    public abstract Optional<PartyId> setBy();

    /**
     * Returns where it is written.
     *
     * @return the citation, if there is one
     */
    public abstract Optional<Citation> clause();

    @Value.Check
    void check() {
        InvalidValue.unless(
                !demands().isEmpty(),
                "demands",
                "目标%s（%s）没有任何要求",
                "写明以何衡量",
                "target %s (%s): demands nothing",
                "say what is measured",
                id(),
                name());
        InvalidValue.unless(
                aspiration().isEmpty() || surplus().isEmpty(),
                "surplus",
                "目标%s（%s）既是争取目标，又另写超额奖励",
                "超额奖励只写一处",
                "target %s (%s): is striven for and has a surplus beside",
                "say what an excess pays once",
                id(),
                name());
        Set<Object> measured = new HashSet<>();
        demands()
                .forEach(demand -> InvalidValue.unless(
                        measured.add(demand.indicator()),
                        "demands",
                        "目标%s（%s）对%s有两项要求",
                        "合为一项",
                        "target %s (%s): demands something of %s twice",
                        "make one demand of it",
                        id(),
                        name(),
                        demand.indicator()));
    }

    /**
     * Returns a builder; id, name and a demand are required.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Target}. */
    public static final class Builder extends ImmutableTarget.Builder {
        Builder() {}
    }
}
