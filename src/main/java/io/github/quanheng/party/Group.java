package io.github.quanheng.party;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.quanheng.value.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A group of institutions under one lead (医疗集团, 医联体, 县域医共体), which may itself be assessed. Its members say so in
 * their {@link Membership}s; a {@link Roster} lists them, and the lead, for a day. */
@Value.Immutable
@JsonTypeName("group")
@JsonDeserialize(as = ImmutableGroup.class)
public abstract non-sealed class Group implements Party {
    Group() {}

    /**
     * Returns which form of group this is.
     *
     * @return the form
     */
    public abstract Form form();

    /**
     * Returns the members that a document counts and does not name (未列名成员).
     *
     * @return the counts, in the order given
     */
    public abstract List<Counted> counted();

    /**
     * Returns the days on which it exists.
     *
     * @return the days; empty when no document limits them
     */
    public abstract Optional<Period> valid();

    @Override
    public boolean existsOn(LocalDate day) {
        return valid().isEmpty() || valid().get().contains(day);
    }

    @Override
    public PartyKind kind() {
        return PartyKind.GROUP;
    }

    @Value.Check
    void check() {
        PartyCheck.check(this);
    }

    /**
     * Returns a builder; id, name and form are required.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The forms of a group. */
    public enum Form {
        /** A county or city medical group (医疗集团). */
        MEDICAL_GROUP,
        /** A medical alliance (医联体). */
        MEDICAL_ALLIANCE,
        /** A county medical community (县域医共体). */
        COUNTY_MEDICAL_COMMUNITY
    }

    /** Builds a {@link Group}. */
    public static final class Builder extends ImmutableGroup.Builder {
        Builder() {}
    }
}
