package io.github.quanheng.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quanheng.internal.Check;

/**
 * The identifier of a party (主体编号), unique among the parties of one run. The caller chooses it: a registry code, a unified
 * social credit code, or a name of the caller's own.
 *
 * @param value starts with a letter of any script or a digit; letters, digits, {@code _ . -}; 64 characters at most
 */
public record PartyId(@JsonValue String value) implements Comparable<PartyId> {
    /**
     * Checks the form.
     *
     * @param value the identifier
     */
    @JsonCreator
    public PartyId {
        Check.lineId(value, "id");
    }

    /**
     * Returns the identifier with this text.
     *
     * @param value the identifier
     * @return the identifier
     * @throws IllegalArgumentException if the form is wrong
     */
    public static PartyId of(String value) {
        return new PartyId(value);
    }

    @Override
    public int compareTo(PartyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
