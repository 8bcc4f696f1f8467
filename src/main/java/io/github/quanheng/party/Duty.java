package io.github.quanheng.party;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.internal.Check;
import io.github.quanheng.source.Citation;
import java.util.Objects;

/**
 * What a party has to do (职责), and where it is written.
 *
 * @param party who bears it
 * @param kind as lead, cooperating, or claimed
 * @param text what is to be done
 * @param source the clause that says so
 */
public record Duty(
        @JsonProperty(required = true) PartyId party,
        @JsonProperty(required = true) Kind kind,
        @JsonProperty(required = true) String text,
        @JsonProperty(required = true) Citation source) {
    /** How a party came to its duty. */
    public enum Kind {
        /** It leads (牵头). */
        LEAD,
        /** It cooperates (配合). */
        COOPERATING,
        /** It took the task upon itself at a joint meeting (认领). */
        CLAIMED
    }

    /**
     * Checks that the text says something.
     *
     * @param party who bears it
     * @param kind as lead, cooperating, or claimed
     * @param text what is to be done
     * @param source the clause that says so
     */
    public Duty {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(source, "source");
        Check.text(text, "text");
    }
}
