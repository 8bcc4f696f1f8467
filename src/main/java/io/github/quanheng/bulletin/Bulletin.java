package io.github.quanheng.bulletin;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.result.Exclusion;
import io.github.quanheng.result.PeerContext;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One copy of a bulletin (通报): what its reader is told, and what is withheld from him and why. It holds nothing that the reader
 * may not read, not even by the order of its rows.
 *
 * @param title its title
 * @param issuer who issues it, by office
 * @param issued the day of issue
 * @param reader for whom this copy is
 * @param period which period was assessed
 * @param rulebook the rulebook that units were assessed by
 * @param frozen the day on which the peer groups were fixed
 * @param groups the peer groups
 * @param exclusions who was left out; empty as well when that is withheld
 * @param withheld what is withheld from this reader, in whole or in part
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Bulletin(
        @JsonProperty(required = true) Label title,
        @JsonProperty(required = true) Label issuer,
        @JsonProperty(required = true) LocalDate issued,
        @JsonProperty(required = true) Reader reader,
        @JsonProperty(required = true) Period period,
        @JsonProperty(required = true) String rulebook,
        @JsonProperty(required = true) LocalDate frozen,
        @JsonProperty(required = true) List<Group> groups,
        List<Exclusion> exclusions,
        List<Withheld> withheld) {
    /**
     * Copies the lists.
     *
     * @param title its title
     * @param issuer who issues it
     * @param issued the day of issue
     * @param reader for whom this copy is
     * @param period which period was assessed
     * @param rulebook the rulebook
     * @param frozen the day on which the peer groups were fixed
     * @param groups the peer groups
     * @param exclusions who was left out
     * @param withheld what is withheld
     */
    public Bulletin {
        groups = List.copyOf(groups);
        exclusions = List.copyOf(exclusions);
        withheld = List.copyOf(withheld);
    }

    /**
     * One peer group (分组).
     *
     * @param name its name
     * @param rows its units: those whose rank or total is told by place, then the others as the group lists them
     * @param spread how the totals are spread, where that is told and there is a total
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Group(
            @JsonProperty(required = true) Label name,
            @JsonProperty(required = true) List<Row> rows,
            Optional<PeerContext.Spread> spread) {
        /**
         * Copies the rows.
         *
         * @param name its name
         * @param rows its units
         * @param spread how the totals are spread
         */
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One unit (单位).
     *
     * @param party the unit
     * @param name its name
     * @param cells what is told of it; a content that is not there is withheld
     */
    public record Row(
            @JsonProperty(required = true) PartyId party,
            @JsonProperty(required = true) Label name,
            Map<Content, Cell> cells) {
        /**
         * Copies the cells.
         *
         * @param party the unit
         * @param name its name
         * @param cells what is told of it
         */
        public Row {
            cells = Maps.immutableEnumMap(ImmutableMap.copyOf(cells));
        }
    }

    /**
     * Something that this reader is not told, in whole or in part (不公开事项).
     *
     * @param what the content
     * @param why why
     * @param clause where that is written
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Withheld(
            @JsonProperty(required = true) Content what,
            @JsonProperty(required = true) Label why,
            Optional<Citation> clause) {}
}
