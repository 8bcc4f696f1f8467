package io.github.quanheng.institution;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.value.Label;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A service or centre of an institution (服务项目, 中心), such as a chest-pain centre (胸痛中心) or a room of Chinese medicine
 * (中医馆), and how far it has come.
 *
 * @param name what it is called
 * @param state how far it has come
 * @param since the first day of that state, where it is stated
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Service(
        @JsonProperty(required = true) Label name,
        @JsonProperty(required = true) State state,
        Optional<LocalDate> since) {
    /** How far a service has come. */
    public enum State {
        /** It is there and works (已建成, 已开展). */
        OFFERED,
        /** It is being built (在建). */
        BEING_BUILT,
        /** It is planned (拟建). */
        PLANNED,
        /** It was there and stands still (暂停). */
        SUSPENDED
    }

    /**
     * Returns a service whose first day is not stated.
     *
     * @param name what it is called
     * @param state how far it has come
     * @return the service
     */
    public static Service of(String name, State state) {
        return new Service(Label.of(name), state, Optional.empty());
    }
}
