package io.github.quanheng.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.source.Certainty;
import java.io.Serializable;
import java.util.Optional;

/**
 * A part that was held back because it is not sure enough, or that is not there (未予采用).
 *
 * @param code the code of the entry, or the edition of a structure
 * @param part which part
 * @param variant which of several definitions, if it is one of them
 * @param found how sure it is; empty where nothing is there
 * @param wanted how sure it had to be
 * @param document the document it is ascribed to
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Refusal(
        @JsonProperty(required = true) String code,
        @JsonProperty(required = true) Part part,
        Optional<String> variant,
        Optional<Certainty> found,
        @JsonProperty(required = true) Certainty wanted,
        @JsonProperty(required = true) String document)
        implements Serializable {
    /**
     * Returns the refusal in words.
     *
     * @return such as {@code "11 FORMULA is RECALLED from ..., wanted SECONDARY_COPY"}
     */
    @Override
    public String toString() {
        return code + " " + part + variant.map(name -> " " + name).orElse("") + " is "
                + found.map(certainty -> certainty + " from ").orElse("not in ") + document + ", wanted " + wanted;
    }
}
