package io.github.quanheng.rulebook;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Label;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A section of a rulebook (大项): items, or sections where there are more levels. Bonus items (加分项) are a section with 0
 * marks and a ceiling; deductions from the total are one with a ceiling of 0.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSection.class)
@JsonDeserialize(as = ImmutableSection.class)
public abstract non-sealed class Section implements Line {
    Section() {}

    /**
     * Returns the items.
     *
     * @return the items in order
     */
    public abstract List<Item> items();

    /**
     * Returns the sections within.
     *
     * @return the sections in order
     */
    public abstract List<Section> sections();

    /**
     * Returns the weight with which the section enters what it is part of; 1 when empty.
     *
     * @return the weight
     */
    public abstract Optional<Quantity> weight();

    /**
     * Returns the rule of the section, where it is not the sum of its parts.
     *
     * @return the rule
     */
    public abstract Optional<Quantity> rule();

    @Value.Check
    void check() {
        InvalidValue.unless(
                !items().isEmpty() || !sections().isEmpty(),
                "items",
                "“%s %s”是空的",
                "写items或sections",
                "section %s (%s) is empty",
                "give it items or sections",
                id(),
                name());
    }

    /**
     * Returns all items of the section and of the sections in it.
     *
     * @return the items from top to bottom
     */
    public Stream<Item> allItems() {
        return Stream.concat(items().stream(), sections().stream().flatMap(Section::allItems));
    }

    /**
     * Returns a builder; id, name, marks and some items or sections are required.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder of a section with its number and its Chinese name.
     *
     * @param id the number of the line
     * @param name its name
     * @return a builder with these
     */
    public static Builder builder(String id, String name) {
        return builder().id(LineId.of(id)).name(Label.of(name));
    }

    /** Builds a {@link Section}. */
    public static final class Builder extends ImmutableSection.Builder {
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
