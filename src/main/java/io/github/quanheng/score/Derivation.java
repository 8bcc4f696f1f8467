package io.github.quanheng.score;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.observation.Datum;
import java.util.List;
import java.util.Optional;

/**
 * How an outcome came about (推导): the outcome of a node of a rule, with those of its parts in the order of the rule. It holds
 * numbers, not words; read beside the rule it can be put into any language.
 *
 * @param outcome what the node came to; 1 and 0 stand for true and false
 * @param parts the parts that were looked at, in the rule's order
 * @param read what was read, when the node is a figure
 * @param of which member this part is about, inside an aggregate
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Derivation(
        @JsonProperty(required = true) Outcome outcome,
        List<Derivation> parts,
        Optional<Datum> read,
        Optional<String> of) {
    /**
     * Copies the parts.
     *
     * @param outcome what the node came to
     * @param parts the parts that were looked at
     * @param read what was read
     * @param of which member this part is about
     */
    public Derivation {
        parts = List.copyOf(parts);
    }

    /**
     * Returns a derivation from parts.
     *
     * @param outcome what the node came to
     * @param parts the parts that were looked at
     * @return the derivation
     */
    public static Derivation of(Outcome outcome, List<Derivation> parts) {
        return new Derivation(outcome, parts, Optional.empty(), Optional.empty());
    }

    /**
     * Returns a derivation without parts.
     *
     * @param outcome what the node came to
     * @return the derivation
     */
    public static Derivation leaf(Outcome outcome) {
        return of(outcome, List.of());
    }

    /**
     * Returns the same derivation, said of a member.
     *
     * @param member the member
     * @return the labelled derivation
     */
    public Derivation of(String member) {
        return new Derivation(outcome, parts, read, Optional.of(member));
    }
}
