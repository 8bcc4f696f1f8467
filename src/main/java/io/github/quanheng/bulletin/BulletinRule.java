package io.github.quanheng.bulletin;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import io.github.quanheng.funds.FundSettlement;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.result.FinalResult;
import io.github.quanheng.statistics.PercentileMethod;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Label;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What bulletins on a result tell, and to whom (通报办法). It says so of every content, so that nothing is published or withheld by
 * oversight.
 *
 * <p>Worked: ranks of the first three to the public, grades to the public, totals to the units. The public copy has the first
 * three by place with rank and grade, the others as listed with their grades alone; the copy for the units has all totals, by
 * place.
 *
 * @param title the title of the bulletins
 * @param issuer who issues them, by office
 * @param quartiles how the quartiles of a spread are read; definitions differ
 * @param disclosures one for each content
 */
public record BulletinRule(
        @JsonProperty(required = true) Label title,
        @JsonProperty(required = true) Label issuer,
        @JsonProperty(required = true) PercentileMethod quartiles,
        @JsonProperty(required = true) List<Disclosure> disclosures) {
    /**
     * Checks that each content is there once; it names all that are not.
     *
     * @param title the title
     * @param issuer who issues them
     * @param quartiles how quartiles are read
     * @param disclosures one for each content
     */
    public BulletinRule {
        disclosures = List.copyOf(disclosures);
        Set<Content> missing = EnumSet.allOf(Content.class);
        ImmutableList.Builder<Content> twice = ImmutableList.builder();
        for (Disclosure each : disclosures) {
            if (!missing.remove(each.what())) {
                twice.add(each.what());
            }
        }
        InvalidValue.unless(
                missing.isEmpty() && twice.build().isEmpty(),
                "disclosures",
                "通报办法“%s”没有规定%s，又重复规定了%s",
                "每项内容规定一次",
                "bulletin rule %s: says nothing of %s and twice something of %s",
                "give each content one disclosure",
                title,
                missing,
                twice.build());
    }

    /**
     * Makes a copy for a reader.
     *
     * @param result the final result
     * @param settlements what the funds come to, if any
     * @param names the name of each member of a peer group
     * @param issued the day of issue
     * @param reader for whom the copy is
     * @return the bulletin
     * @throws InvalidBulletin if a member has no name, the reader is no member, the day is before the result was
     *     frozen, or a settlement lacks a member
     */
    public Bulletin issue(
            FinalResult result,
            List<FundSettlement> settlements,
            Map<PartyId, Label> names,
            LocalDate issued,
            Reader reader) {
        return new Issuer(this, result, settlements, names, reader).issue(issued);
    }

    Disclosure of(Content what) {
        return disclosures.stream()
                .filter(each -> each.what() == what)
                .findFirst()
                .orElseThrow();
    }
}
