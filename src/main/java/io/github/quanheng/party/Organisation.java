package io.github.quanheng.party;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A party outside the health institutions (其他主体): a government, another department, a mass organisation, a village or
 * community, an enterprise, a school, an office, or a team. */
@Value.Immutable
@JsonTypeName("organisation")
@JsonDeserialize(as = ImmutableOrganisation.class)
public abstract non-sealed class Organisation implements Party {
    Organisation() {}

    /**
     * Returns what kind of organisation this is.
     *
     * @return one of the kinds that have no type of their own
     */
    @Override
    public abstract PartyKind kind();

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

    @Value.Check
    void check() {
        PartyCheck.check(this);
        InvalidValue.unless(
                switch (kind()) {
                    case GOVERNMENT, AGENCY, MASS_ORGANISATION, COMMUNITY, ENTERPRISE, SCHOOL, OFFICE, TEAM -> true;
                    default -> false;
                },
                "kind",
                "组织%s（%s）的kind是%s，那一种有自己的写法",
                "改用那一种",
                "organisation %s (%s) is of kind %s, which has a type of its own",
                "use that type",
                id(),
                name(),
                kind());
    }

    /**
     * Returns a builder; id, name and kind are required.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns an organisation of which no more than this is said.
     *
     * @param id its identifier
     * @param name its Chinese name
     * @param kind what kind of organisation it is
     * @return the organisation
     */
    public static Organisation of(String id, String name, PartyKind kind) {
        return builder().id(PartyId.of(id)).name(Label.of(name)).kind(kind).build();
    }

    /** Builds an {@link Organisation}. */
    public static final class Builder extends ImmutableOrganisation.Builder {
        Builder() {}
    }
}
