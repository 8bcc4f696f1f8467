package io.github.quanheng.rulebook;

import io.github.quanheng.internal.Check;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Quantity;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** One scored item of a rulebook (小项): its marks, and the rule that earns them. */
@Value.Immutable
@JsonSerialize(as = ImmutableItem.class)
@JsonDeserialize(as = ImmutableItem.class)
public abstract non-sealed class Item implements Line {
    Item() {}

    /**
     * Returns the rule that gives the marks; empty on an item that is only watched.
     *
     * @return the rule
     */
    public abstract Optional<Quantity> rule();

    /**
     * Returns the value that is recorded without marks (监测不计分); on such an item the marks are 0, it has no bounds, effects and
     * policies, and its rounding is that of the value, in the unit in which it is written.
     *
     * @return the watched value
     */
    public abstract Optional<Quantity> watches();

    @Value.Check
    void check() {
        Check.that(
                rule().isPresent() != watches().isPresent(),
                "item %s (%s): needs either a rule or a watched value",
                id(),
                name());
        Check.that(
                watches().isEmpty()
                        || (marks() instanceof Input.Constant constant
                                && constant.figure().value().signum() == 0),
                "item %s (%s): only watches a value, so its marks must be 0; correct them, or give it a rule",
                id(),
                name());
        Check.that(
                watches().isEmpty()
                        || (floor().isEmpty()
                                && ceiling().isEmpty()
                                && effects().isEmpty()
                                && absent().isEmpty()),
                "item %s (%s): only watches a value, so bounds, effects and policies for absences have nothing to act"
                        + " on; take them out, or give it a rule",
                id(),
                name());
    }

    /**
     * Returns a builder; id, name, marks and either rule or watches are required.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Item}. */
    public static final class Builder extends ImmutableItem.Builder {
        Builder() {}
    }
}
