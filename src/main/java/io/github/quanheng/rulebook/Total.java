package io.github.quanheng.rulebook;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Quantity;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** The total of a rulebook (总分): the sum of its sections with their weights, unless a rule says otherwise. */
@Value.Immutable(copy = true)
@JsonSerialize(as = ImmutableTotal.class)
@JsonDeserialize(as = ImmutableTotal.class)
public abstract non-sealed class Total implements Line {
    Total() {}

    @Override
    @JsonIgnore
    public LineId id() {
        return LineId.TOTAL;
    }

    /**
     * Returns the rule of the total, where it is not the weighted sum of the sections.
     *
     * @return the rule
     */
    public abstract Optional<Quantity> rule();

    @Override
    @JsonIgnore
    public Optional<Condition> applies() {
        return Optional.empty();
    }

    /**
     * Returns a builder; name and marks are required.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Total}. */
    public static final class Builder extends ImmutableTotal.Builder {
        Builder() {}
    }
}
