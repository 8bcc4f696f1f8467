package io.github.quanheng.party;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Period;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A post and whoever holds it (岗位, 职务), such as the head of a bureau or a village doctor. The body it belongs to is its
 * {@link #supervisor()}. A person's name never stands here. */
@Value.Immutable
@JsonTypeName("post")
@JsonDeserialize(as = ImmutablePost.class)
public abstract non-sealed class Post implements Party {
    Post() {}

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
        return PartyKind.POST;
    }

    @Value.Check
    void check() {
        PartyCheck.check(this);
        InvalidValue.unless(
                supervisor().isPresent(),
                "supervisor",
                "岗位%s（%s）没有写属于哪个单位",
                "写出supervisor",
                "post %s (%s) does not say to which body it belongs",
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

    /** Builds a {@link Post}. */
    public static final class Builder extends ImmutablePost.Builder {
        Builder() {}
    }
}
