package io.github.quanheng.group;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.internal.Check;
import io.github.quanheng.party.Party;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.Selection;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Ratio;
import io.github.quanheng.value.Truth;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One duty that disease control, hospitals and the grass roots share, each with its part (三位一体疾病防治).
 *
 * @param name what the duty is
 * @param parts one part for each of the three bodies
 * @param source where it is written
 */
public record SharedDuty(
        @JsonProperty(required = true) Label name,
        @JsonProperty(required = true) List<Part> parts,
        @JsonProperty(required = true) Citation source) {
    /** The three bodies that share the duty. */
    public enum Body {
        /** The centres for disease control (疾控机构). */
        DISEASE_CONTROL,
        /** The hospitals (医院). */
        HOSPITAL,
        /** The institutions at the grass roots (基层医疗卫生机构). */
        GRASS_ROOTS
    }

    /**
     * The part of one body.
     *
     * @param body whose part it is
     * @param who which parties belong to that body here
     * @param text what they have to do, where the document says so
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Part(
            @JsonProperty(required = true) Body body,
            @JsonProperty(required = true) Selection who,
            Optional<String> text) {
        /**
         * Checks that the text says something.
         *
         * @param body whose part it is
         * @param who which parties belong to that body here
         * @param text what they have to do
         */
        public Part {
            text.ifPresent(words -> Check.text(words, "text"));
        }
    }

    /**
     * Checks that each of the three has exactly one part.
     *
     * @param name what the duty is
     * @param parts one part for each of the three bodies
     * @param source where it is written
     */
    public SharedDuty {
        parts = List.copyOf(parts);
        Set<Body> lacking = EnumSet.allOf(Body.class);
        parts.forEach(part -> lacking.remove(part.body()));
        InvalidValue.unless(
                lacking.isEmpty() && parts.size() == Body.values().length,
                "parts",
                "共同职责“%s”应对%s各写一项，写了%s项，缺%s",
                "逐一写明",
                "shared duty %s: must have one part for each of %s, but has %s parts and none for %s",
                "write one for each",
                name,
                List.of(Body.values()),
                parts.size(),
                lacking);
    }

    /**
     * Returns the parts that a party has to do.
     *
     * @param party the party
     * @param asOf the day
     * @return none, one, or several when the selections overlap
     */
    public List<Part> partsOf(Party party, LocalDate asOf) {
        return parts.stream().filter(part -> part.who().holds(party, asOf)).toList();
    }

    /**
     * Returns the parties that carry the part of a body.
     *
     * @param body the body
     * @param parties the parties in question
     * @param asOf the day
     * @return those that belong to it, in the order given; none means that this part is nobody's
     */
    public List<PartyId> bearers(Body body, List<? extends Party> parties, LocalDate asOf) {
        return parties.stream()
                .filter(party -> parts.stream()
                        .anyMatch(part -> part.body() == body && part.who().holds(party, asOf)))
                .map(Party::id)
                .toList();
    }

    /**
     * How the part of one body is filled.
     *
     * @param body whose part it is
     * @param bearers who carries it; none means that the part is nobody's (无人承担)
     * @param unclear of whom the data do not say whether they belong to the body
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Filling(@JsonProperty(required = true) Body body, List<PartyId> bearers, List<PartyId> unclear) {
        /**
         * Copies the lists.
         *
         * @param body whose part it is
         * @param bearers who carries it
         * @param unclear of whom the data do not say
         */
        public Filling {
            bearers = List.copyOf(bearers);
            unclear = List.copyOf(unclear);
        }

        /**
         * Returns whether somebody surely carries the part.
         *
         * @return false when it is nobody's, and when only parties of unclear kind could carry it
         */
        public boolean filled() {
            return !bearers.isEmpty();
        }
    }

    /**
     * Returns how each part is filled.
     *
     * @param parties the parties in question
     * @param asOf the day
     * @return one filling for each of the three bodies
     */
    public List<Filling> fillings(List<? extends Party> parties, LocalDate asOf) {
        return Arrays.stream(Body.values())
                .map(body -> new Filling(
                        body,
                        bearers(body, parties, asOf),
                        parties.stream()
                                .filter(party -> party.existsOn(asOf)
                                        && parts.stream()
                                                .anyMatch(part -> part.body() == body
                                                        && part.who().answer(party, asOf) == Truth.UNKNOWN))
                                .map(Party::id)
                                .toList()))
                .toList();
    }

    /**
     * Returns how many of the three parts are surely carried by somebody, to be scored as a rate (职责落实率).
     *
     * @param parties the parties in question
     * @param asOf the day
     * @return filled parts of three
     */
    public Ratio filled(List<? extends Party> parties, LocalDate asOf) {
        return Ratio.of(fillings(parties, asOf).stream().filter(Filling::filled).count(), parts.size());
    }
}
