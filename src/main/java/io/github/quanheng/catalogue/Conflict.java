package io.github.quanheng.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.internal.Check;
import io.github.quanheng.value.InvalidValue;
import java.util.List;
import java.util.Optional;

/**
 * A part of an entry on which editions or sources differ (口径分歧). It travels with the entry whole, whatever certainty was
 * asked for: to hide one side would make the other look surer than it is.
 *
 * @param part the part they differ on
 * @param between whether editions differ, or sources of one edition
 * @param claims what each of them says, in the order of the document; at least two, no two alike
 */
public record Conflict(
        @JsonProperty(required = true) Part part,
        @JsonProperty(required = true) Between between,
        @JsonProperty(required = true) List<Claim> claims) {
    /** Who differs (分歧性质). */
    public enum Between {
        /** One edition changed what another said (版本不同). */
        EDITIONS,
        /** Sources disagree on what one edition says (来源不一). */
        SOURCES
    }

    /**
     * What one edition or source says (一说).
     *
     * @param says the part in its words
     * @param variant the definition of the entry that follows it, if one does
     * @param reading where it was read
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Claim(
            @JsonProperty(required = true) String says,
            Optional<String> variant,
            @JsonProperty(required = true) Reading reading) {
        /**
         * Checks that it says something.
         *
         * @param says the part in its words
         * @param variant the definition that follows it
         * @param reading where it was read
         */
        public Claim {
            Check.text(says, "claim");
            variant.ifPresent(text -> Check.lineId(text, "variant"));
        }
    }

    /**
     * Checks that there is something to differ on.
     *
     * @param part the part they differ on
     * @param between who differs
     * @param claims what each of them says
     */
    public Conflict {
        claims = List.copyOf(claims);
        List<String> said = claims.stream().map(Claim::says).toList();
        InvalidValue.unless(
                said.size() > 1 && said.stream().distinct().count() == said.size(),
                "said",
                "关于%s的分歧，各方说法是%s",
                "至少写两种不同的说法",
                "conflict on %s: the claims are %s",
                "give at least two claims, no two alike",
                part,
                said);
        claims.forEach(claim -> claim.reading().vouchFor(part, "claim \"" + claim.says() + "\""));
    }
}
