package io.github.quanheng.rulebook;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.value.Label;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** The total of a rulebook (总分): the sum of its sections with their weights, unless a rule says otherwise. */
@Value.Immutable
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

    /**
     * Returns a builder with the Chinese name of the total.
     *
     * @param name its name
     * @return a builder with it
     */
    public static Builder builder(String name) {
        return builder().name(Label.of(name));
    }

    /** Builds a {@link Total}. */
    public static final class Builder extends ImmutableTotal.Builder {
        Builder() {}

        /**
         * Sets the full marks in their short form.
         *
         * @param marks the full marks, as {@link Quantity#of} reads them
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder marks(String marks) {
            return marks(Quantity.of(marks));
        }

        /**
         * Sets the least score in its short form.
         *
         * @param floor a quantity, or {@code "none"}
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder floor(String floor) {
            return floor(Bound.of(floor));
        }

        /**
         * Sets the highest score in its short form.
         *
         * @param ceiling a quantity, or {@code "none"}
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder ceiling(String ceiling) {
            return ceiling(Bound.of(ceiling));
        }
    }
}
