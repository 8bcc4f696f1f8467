package io.github.quanheng.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.internal.Check;
import io.github.quanheng.value.Truth;
import java.util.List;

/**
 * What a trigger came to for one unit (判定), and what that rests on.
 *
 * @param answer true, false or unknown
 * @param evidence what was looked at
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Finding(@JsonProperty(required = true) Truth answer, List<Evidence> evidence) {
    /**
     * One thing that was looked at (证据).
     *
     * @param what what it is, such as {@code "#total"} or {@code "grade 2019"}
     * @param found what was found, or why nothing was
     */
    public record Evidence(
            @JsonProperty(required = true) String what,
            @JsonProperty(required = true) String found) {
        /**
         * Checks that it says something.
         *
         * @param what what it is
         * @param found what was found
         */
        public Evidence {
            Check.that(!what.isBlank() && !found.isBlank(), "evidence \"%s\": say what it is and what was found", what);
        }
    }

    /**
     * Copies the evidence.
     *
     * @param answer true, false or unknown
     * @param evidence what was looked at
     */
    public Finding {
        evidence = List.copyOf(evidence);
    }

    static Finding of(Truth answer, String what, String found) {
        return new Finding(answer, List.of(new Evidence(what, found)));
    }

    static Finding of(boolean holds, String what, String found) {
        return of(Truth.of(holds), what, found);
    }
}
