package io.github.quanheng.score;

import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.internal.NeedsModule;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The score sheet of one party for one period (得分表).
 *
 * @param rulebook the rulebook's id
 * @param edition the rulebook's edition
 * @param fingerprint what tells this rulebook from every other: 32 hexadecimal digits over all that it says, rulings included
 * @param party who was assessed
 * @param period for which period
 * @param sections the sections in order
 * @param total the total
 * @param grade the grade, where the rulebook has a scale
 */
@JsonIdentityInfo(generator = NeedsModule.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ScoreSheet(
        @JsonProperty(required = true) String rulebook,
        @JsonProperty(required = true) String edition,
        @JsonProperty(required = true) String fingerprint,
        @JsonProperty(required = true) PartyId party,
        @JsonProperty(required = true) Period period,
        @JsonProperty(required = true) List<SectionScore> sections,
        @JsonProperty(required = true) LineScore total,
        Optional<GradeScore> grade) {
    /**
     * Copies the sections.
     *
     * @param rulebook the rulebook's id
     * @param edition the rulebook's edition
     * @param fingerprint what tells this rulebook from every other
     * @param party who was assessed
     * @param period for which period
     * @param sections the sections in order
     * @param total the total
     * @param grade the grade
     */
    public ScoreSheet {
        sections = List.copyOf(sections);
    }

    /**
     * Returns all lines: the total, then each section before its items.
     *
     * @return the lines
     */
    public Stream<LineScore> lines() {
        return Stream.concat(Stream.of(total), sections.stream().flatMap(ScoreSheet::lines));
    }

    private static Stream<LineScore> lines(SectionScore section) {
        return Stream.of(
                        Stream.of(section.line()),
                        section.items().stream(),
                        section.sections().stream().flatMap(ScoreSheet::lines))
                .flatMap(lines -> lines);
    }

    /**
     * Returns one line: the total, a section or an item.
     *
     * @param id its number
     * @return the line, if the sheet has it
     */
    public Optional<LineScore> line(LineId id) {
        return lines().filter(line -> line.line().equals(id)).findFirst();
    }

    /**
     * Returns all items from top to bottom.
     *
     * @return the items of all sections
     */
    public Stream<LineScore> items() {
        return sections.stream().flatMap(SectionScore::allItems);
    }

    /**
     * Returns one item.
     *
     * @param id its number
     * @return the item
     * @throws IllegalArgumentException if the sheet has no such item
     */
    public LineScore item(String id) {
        LineId wanted = LineId.of(id);
        return items().filter(line -> line.line().equals(wanted))
                .findFirst()
                .orElseThrow(() -> InvalidValue.of(
                        "item",
                        "本计分表没有项目%s",
                        "从%2$s中选用",
                        "item %s: this sheet has none",
                        "use one of %2$s",
                        id,
                        items().map(line -> line.line().value()).toList()));
    }
}
