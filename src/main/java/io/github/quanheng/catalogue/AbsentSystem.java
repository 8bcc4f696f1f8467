package io.github.quanheng.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.internal.Check;
import java.util.Optional;

/**
 * A national system that users will look for and that no catalogue holds (未收录的体系).
 *
 * @param name the system, with the number of its document where that is known
 * @param listed how many indicators it has, or how it counts them; empty where that is not known
 * @param known what is known of it
 * @param why why it is not here
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record AbsentSystem(
        @JsonProperty(required = true) String name,
        Optional<String> listed,
        @JsonProperty(required = true) String known,
        @JsonProperty(required = true) String why) {
    /**
     * Checks that the texts say something.
     *
     * @param name the system
     * @param listed how many indicators it has
     * @param known what is known of it
     * @param why why it is not here
     */
    public AbsentSystem {
        Check.text(name, "name");
        listed.ifPresent(text -> Check.text(text, "listed"));
        Check.text(known, "known");
        Check.text(why, "why");
    }
}
