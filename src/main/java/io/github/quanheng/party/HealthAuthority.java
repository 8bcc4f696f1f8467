package io.github.quanheng.party;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Period;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A health authority (卫生健康行政部门): the commission or bureau of health of a province, city or county. Its departments are
 * {@link Department}s that name it as their supervisor. */
@Value.Immutable
@JsonTypeName("healthAuthority")
@JsonDeserialize(as = ImmutableHealthAuthority.class)
public abstract non-sealed class HealthAuthority implements Party {
    HealthAuthority() {}

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
        return PartyKind.HEALTH_AUTHORITY;
    }

    @Value.Check
    void check() {
        PartyCheck.check(this);
        InvalidValue.unless(
                administration().isPresent(),
                "administration",
                "卫生健康部门%s（%s）没有写是哪一级",
                "写出administration",
                "health authority %s (%s) does not say of which level of government it is",
                "set its administration",
                id(),
                name());
    }

    /**
     * Returns a builder; id, name and administration are required.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link HealthAuthority}. */
    public static final class Builder extends ImmutableHealthAuthority.Builder {
        Builder() {}
    }
}
