package io.github.quanheng.party;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.quanheng.institution.Category;
import io.github.quanheng.institution.Grade;
import io.github.quanheng.institution.InstitutionClass;
import io.github.quanheng.institution.Ownership;
import io.github.quanheng.internal.Check;
import io.github.quanheng.value.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A health institution (医疗卫生机构). Its grade must be given, if only as {@link Grade#UNKNOWN}; all else that is not known is
 * left out, and a {@link Selection} then answers that it does not know.
 */
@Value.Immutable
@JsonTypeName("institution")
@JsonDeserialize(as = ImmutableInstitution.class)
public abstract non-sealed class Institution implements Party {
    Institution() {}

    /**
     * Returns the short names (简称).
     *
     * @return the names, in the order given
     */
    public abstract List<Label> shortNames();

    /**
     * Returns the class by WS 218 (机构类别代码).
     *
     * @return the class, where it is known
     */
    public abstract Optional<InstitutionClass> classCode();

    /**
     * Returns the category by the regulation (医疗机构类别).
     *
     * @return the category, where it is known
     */
    public abstract Optional<Category> category();

    /**
     * Returns the level and grade (医院等级) as far as they are stated.
     *
     * @return the grade
     */
    public abstract Grade grade();

    /**
     * Returns who runs the institution (主办).
     *
     * @return the ownership, where it is known
     */
    public abstract Optional<Ownership> ownership();

    /**
     * Returns what happened to the institution (机构沿革), in order of time.
     *
     * @return the events, earliest first
     */
    public abstract List<LifeEvent> history();

    @Override
    public PartyKind kind() {
        return PartyKind.INSTITUTION;
    }

    @Override
    public boolean existsOn(LocalDate day) {
        for (LifeEvent event : history()) {
            if (event instanceof LifeEvent.Opened && day.isBefore(event.on())) {
                return false;
            }
            if (ends(event) && !day.isBefore(event.on())) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the full name that the institution had on a day.
     *
     * @param day the day
     * @return the name of then
     */
    public Label nameOn(LocalDate day) {
        for (LifeEvent event : history()) {
            if (event instanceof LifeEvent.Renamed renamed && day.isBefore(renamed.on())) {
                return renamed.from();
            }
        }
        return name();
    }

    /**
     * Returns the institution that took this one over (合并后机构).
     *
     * @return the other institution; empty when this one was not merged away
     */
    public Optional<PartyId> successor() {
        return history().stream()
                .filter(LifeEvent.Merged.class::isInstance)
                .map(event -> ((LifeEvent.Merged) event).into())
                .findFirst();
    }

    private static boolean ends(LifeEvent event) {
        return event instanceof LifeEvent.Merged || event instanceof LifeEvent.Closed;
    }

    @Value.Check
    void check() {
        PartyCheck.check(this);
        for (int i = 0; i < history().size(); i++) {
            LifeEvent event = history().get(i);
            Check.that(
                    i == 0 || !event.on().isBefore(history().get(i - 1).on()),
                    "institution %s (%s): its event of %s stands after one of a later day; put them in order of time",
                    id(),
                    name(),
                    event.on());
            Check.that(
                    !(event instanceof LifeEvent.Opened) || i == 0,
                    "institution %s (%s): opened on %s after something else; opening comes first",
                    id(),
                    name(),
                    event.on());
            Check.that(
                    !ends(event) || i == history().size() - 1,
                    "institution %s (%s): ended on %s, yet more events follow; take them away",
                    id(),
                    name(),
                    event.on());
        }
    }

    /**
     * Returns a builder; id, name and grade are required.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Institution}. */
    public static final class Builder extends ImmutableInstitution.Builder {
        Builder() {}
    }
}
