package io.github.quanheng.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.quanheng.internal.Check;
import io.github.quanheng.source.Certainty;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.InvalidValue;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How something came to be known (所见): the document that says it, how sure that is, and which copies were read.
 *
 * @param citation the document, the place in it and how sure the reading is
 * @param copies the copies read; never empty where something is said to have been read
 * @param note what one must know of this reading, such as that an item was read and its place in the formula inferred
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Reading(
        @JsonProperty(required = true) Citation citation,

        @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
        List<Copy> copies,

        Optional<String> note) {
    /**
     * Checks that a copy is named wherever one is claimed to have been read.
     *
     * @param citation the document and how sure the reading is
     * @param copies the copies read
     * @param note what one must know of it
     */
    public Reading {
        copies = List.copyOf(copies);
        note.ifPresent(text -> Check.text(text, "note"));
        InvalidValue.unless(
                citation.certainty().compareTo(Certainty.RECALLED) >= 0 || !copies.isEmpty(),
                "copies",
                "对%s的读取写作%s，却没有写明所读的副本",
                "写明副本，或改为RECALLED",
                "reading of %s: says %s but names no copy",
                "name the copy that was read or say RECALLED",
                citation.document(),
                citation.certainty());
    }

    /**
     * Returns a reading without a note.
     *
     * @param citation the document and how sure the reading is
     * @param copies the copies read
     * @return the reading
     */
    public static Reading of(Citation citation, List<Copy> copies) {
        return new Reading(citation, copies, Optional.empty());
    }

    /**
     * Returns how sure it is.
     *
     * @return the certainty of the citation
     */
    public Certainty certainty() {
        return citation.certainty();
    }

    /** Refuses a certainty above what the best of the copies can show of this part. */
    void vouchFor(Part part, String what) {
        Certainty ceiling = copies.stream()
                .map(copy -> copy.sourceClass().ceiling(part))
                .min(Comparator.naturalOrder())
                .orElse(Certainty.RECALLED);
        InvalidValue.unless(
                certainty().compareTo(ceiling) >= 0,
                "certainty",
                "%s的%s写作%s，而%4$s类副本至多显示%5$s",
                "降低确定程度，或写明能证明它的副本",
                "%s: its %s is said to be %s, but copies of class %s show it no surer than %s",
                "lower the claim or name the copy that shows it",
                what,
                part,
                certainty(),
                copies.stream().map(Copy::sourceClass).distinct().toList(),
                ceiling);
    }
}
