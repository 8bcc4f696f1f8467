package io.github.quanheng.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.quanheng.internal.Check;
import io.github.quanheng.source.Certainty;
import io.github.quanheng.source.Citation;
import java.util.List;

/**
 * How something came to be known (所见): the document that says it, how sure that is, and which copies were read.
 *
 * @param citation the document, the place in it and how sure the reading is
 * @param copies the addresses of the copies read, or a description where no address was kept; never empty for a
 *     {@link Certainty#SECONDARY_COPY}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Reading(
        @JsonProperty(required = true) Citation citation,

        @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
        List<String> copies) {
    /**
     * Checks that a copy is named wherever one is claimed to have been read.
     *
     * @param citation the document and how sure the reading is
     * @param copies the copies read
     */
    public Reading {
        copies = List.copyOf(copies);
        copies.forEach(copy -> Check.text(copy, "copy of " + citation.document()));
        Check.that(
                citation.certainty() != Certainty.SECONDARY_COPY || !copies.isEmpty(),
                "reading of %s: says SECONDARY_COPY but names no copy; name the copy that was read or say RECALLED",
                citation.document());
    }

    /**
     * Returns how sure it is.
     *
     * @return the certainty of the citation
     */
    public Certainty certainty() {
        return citation.certainty();
    }
}
