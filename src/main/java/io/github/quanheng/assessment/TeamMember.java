package io.github.quanheng.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.internal.Check;
import io.github.quanheng.party.PartyId;
import java.util.Optional;

/**
 * One member of an assessment team (考核组成员), by role and never by name.
 *
 * @param role the role, unique within the team, such as 组长（分管副主任）
 * @param leads whether the member leads the team
 * @param from the body that the member comes from, where it is known
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TeamMember(
        @JsonProperty(required = true) String role,
        @JsonProperty(required = true) boolean leads,
        Optional<PartyId> from) {
    /**
     * Checks that the role says something.
     *
     * @param role the role
     * @param leads whether the member leads the team
     * @param from the body that the member comes from
     */
    public TeamMember {
        Check.text(role, "role");
    }
}
