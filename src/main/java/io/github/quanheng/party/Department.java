package io.github.quanheng.party;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Period;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A department or section within another party (内设科室, 股室), such as an office of a health bureau. The body it is part of
 * is its {@link #supervisor()}. */
@Value.Immutable
@JsonTypeName("department")
@JsonDeserialize(as = ImmutableDepartment.class)
public abstract non-sealed class Department implements Party {
    Department() {}

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
        return PartyKind.DEPARTMENT;
    }

    @Value.Check
    void check() {
        PartyCheck.check(this);
        InvalidValue.unless(
                supervisor().isPresent(),
                "supervisor",
                "部门%s（%s）没有写属于哪个单位",
                "写出supervisor",
                "department %s (%s) does not say of which body it is a part",
                "set its supervisor",
                id(),
                name());
    }

    /**
     * Returns a builder; id, name and supervisor are required.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Department}. */
    public static final class Builder extends ImmutableDepartment.Builder {
        Builder() {}
    }
}
