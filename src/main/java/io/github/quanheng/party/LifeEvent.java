package io.github.quanheng.party;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.quanheng.value.Label;
import java.time.LocalDate;
import java.util.Objects;

/** What happened to an institution on a day (机构沿革): opened, renamed, merged into another, closed. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
    @JsonSubTypes.Type(value = LifeEvent.Opened.class, name = "opened"),
    @JsonSubTypes.Type(value = LifeEvent.Renamed.class, name = "renamed"),
    @JsonSubTypes.Type(value = LifeEvent.Merged.class, name = "merged"),
    @JsonSubTypes.Type(value = LifeEvent.Closed.class, name = "closed")
})
public sealed interface LifeEvent {
    /**
     * Returns the day of the event: the first on which it has its effect.
     *
     * @return the day
     */
    LocalDate on();

    /**
     * The institution opened (设立).
     *
     * @param on its first day
     */
    record Opened(@JsonProperty(required = true) LocalDate on) implements LifeEvent {
        /**
         * Takes the parts; none is null.
         *
         * @param on its first day
         */
        public Opened {
            Objects.requireNonNull(on, "on");
        }
    }

    /**
     * The institution got another name (更名).
     *
     * @param on the first day of the new name
     * @param from the name that it had until then
     */
    record Renamed(
            @JsonProperty(required = true) LocalDate on,
            @JsonProperty(required = true) Label from) implements LifeEvent {
        /**
         * Takes the parts; none is null.
         *
         * @param on the first day of the new name
         * @param from the name that it had until then
         */
        public Renamed {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(from, "from");
        }
    }

    /**
     * The institution was merged into another (合并, 撤并).
     *
     * @param on the first day on which it was no longer there
     * @param into the institution that took it over
     */
    record Merged(
            @JsonProperty(required = true) LocalDate on,
            @JsonProperty(required = true) PartyId into) implements LifeEvent {
        /**
         * Takes the parts; none is null.
         *
         * @param on the first day on which it was no longer there
         * @param into the institution that took it over
         */
        public Merged {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(into, "into");
        }
    }

    /**
     * The institution closed (撤销, 停业).
     *
     * @param on the first day on which it was no longer there
     */
    record Closed(@JsonProperty(required = true) LocalDate on) implements LifeEvent {
        /**
         * Takes the parts; none is null.
         *
         * @param on the first day on which it was no longer there
         */
        public Closed {
            Objects.requireNonNull(on, "on");
        }
    }
}
