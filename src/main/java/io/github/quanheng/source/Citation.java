package io.github.quanheng.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.internal.Check;
import java.util.Optional;

/**
 * Where something is written (出处): the document, the place in it, and how sure the reading is.
 *
 * @param document the title of the document, with its number where it has one
 * @param clause the place in it, such as {@code "附件1第2.1.3项"}
 * @param certainty how sure it is
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Citation(
        @JsonProperty(required = true) String document,
        Optional<String> clause,
        @JsonProperty(required = true) Certainty certainty) {
    /**
     * Checks that the texts say something.
     *
     * @param document the title of the document
     * @param clause the place in it
     * @param certainty how sure it is
     */
    public Citation {
        Check.text(document, "document");
        clause.ifPresent(place -> Check.text(place, "clause"));
    }

    /**
     * Returns a citation of a place in a document.
     *
     * @param document the title of the document
     * @param clause the place in it
     * @param certainty how sure it is
     * @return the citation
     */
    public static Citation of(String document, String clause, Certainty certainty) {
        return new Citation(document, Optional.of(clause), certainty);
    }

    /**
     * Returns the citation of something made up for show, which no document says.
     *
     * @return the citation
     */
    public static Citation illustrative() {
        return new Citation("示意 (illustrative)", Optional.empty(), Certainty.ILLUSTRATIVE);
    }
}
