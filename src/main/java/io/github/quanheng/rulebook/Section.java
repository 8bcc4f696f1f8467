package io.github.quanheng.rulebook;

import io.github.quanheng.rule.Quantity;
import io.github.quanheng.value.InvalidValue;
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
@Value.Immutable(copy = true)
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

    /** Builds a {@link Section}. */
    public static final class Builder extends ImmutableSection.Builder {
        Builder() {}
    }
}
