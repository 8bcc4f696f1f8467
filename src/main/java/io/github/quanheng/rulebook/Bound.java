package io.github.quanheng.rulebook;

import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import io.github.quanheng.internal.NeedsModule;
import io.github.quanheng.rule.Quantity;
import java.util.Optional;

/**
 * A floor or a ceiling of a line (保底、封顶), which must be written even when there is none. JSON: a quantity, or
 * {@code "none"}.
 *
 * @param at the bound; empty when there is none
 */
@JsonIdentityInfo(generator = NeedsModule.class)
public record Bound(Optional<Quantity> at) {
    /** No bound, said out loud (不设). */
    public static final Bound NONE = new Bound(Optional.empty());

    /**
     * Returns a bound in its short form.
     *
     * @param text a quantity as {@link Quantity#of} reads it, or {@code "none"}
     * @return the bound
     */
    public static Bound of(String text) {
        return text.equals("none") ? NONE : new Bound(Optional.of(Quantity.of(text)));
    }
}
