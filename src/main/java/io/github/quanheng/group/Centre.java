package io.github.quanheng.group;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.institution.Service;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.value.Label;
import java.util.Optional;

/**
 * A centre that a group runs for all its members (中心).
 *
 * @param name what it is called
 * @param kind management or business
 * @param state how far it has come
 * @param host the member that houses it, where that is stated
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Centre(
        @JsonProperty(required = true) Label name,
        @JsonProperty(required = true) Kind kind,
        @JsonProperty(required = true) Service.State state,
        Optional<PartyId> host) {
    /** What a centre is for. */
    public enum Kind {
        /** Managing the group, as its finances (管理中心). */
        MANAGEMENT,
        /** Medical business, as imaging or emergency care (业务中心). */
        BUSINESS
    }
}
