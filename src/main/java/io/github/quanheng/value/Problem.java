package io.github.quanheng.value;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.internal.Check;

/**
 * Something wrong with a rulebook, an agreement, a plan or the data for them (问题): where, what was found, and what to do.
 *
 * @param place where it is, such as {@code "item 2.1.3"} or {@code "observation rate@-1"}
 * @param found what is wrong and what was found
 * @param cure what to do
 */
public record Problem(
        @JsonProperty(required = true) String place,
        @JsonProperty(required = true) String found,
        @JsonProperty(required = true) String cure) {
    /**
     * Checks that each part says something.
     *
     * @param place where it is
     * @param found what is wrong
     * @param cure what to do
     */
    public Problem {
        Check.that(
                !place.isBlank() && !found.isBlank() && !cure.isBlank(),
                "problem at \"%s\": say all three parts",
                place);
    }

    @Override
    public String toString() {
        return place + ": " + found + "; " + cure;
    }
}
