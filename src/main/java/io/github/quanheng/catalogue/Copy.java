package io.github.quanheng.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.internal.Check;

/**
 * Something that was read (所见副本).
 *
 * @param place its address, or a description where no address was kept
 * @param sourceClass what sort of thing it is
 */
public record Copy(
        @JsonProperty(required = true) String place,
        @JsonProperty(required = true) SourceClass sourceClass) {
    /**
     * Checks that the place is given.
     *
     * @param place its address or a description
     * @param sourceClass what sort of thing it is
     */
    public Copy {
        Check.text(place, "place");
    }
}
