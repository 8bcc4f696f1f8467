package io.github.quanheng.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Points;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a whole sheet came about (得分表说明), line by line.
 *
 * @param title title and edition of the rulebook
 * @param notice what a reader must be told wherever the rulebook appears
 * @param party who was assessed
 * @param period for which period
 * @param provisions the general provisions in words: bounds, roundings, absent values, exclusions
 * @param columns the headings of section, item, value, target, rule, score and full marks
 * @param sections the sections in order
 * @param total the total
 * @param grade the grade, where the rulebook gives any
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SheetExplanation(
        @JsonProperty(required = true) String title,
        Optional<String> notice,
        @JsonProperty(required = true) PartyId party,
        @JsonProperty(required = true) Period period,
        @JsonProperty(required = true) List<String> provisions,
        @JsonProperty(required = true) List<String> columns,
        @JsonProperty(required = true) List<SectionExplanation> sections,
        @JsonProperty(required = true) LineExplanation total,
        Optional<GradeExplanation> grade) {
    /**
     * Copies the lists.
     *
     * @param title title and edition of the rulebook
     * @param notice what a reader must be told
     * @param party who was assessed
     * @param period for which period
     * @param provisions the general provisions in words
     * @param columns the headings
     * @param sections the sections in order
     * @param total the total
     * @param grade the grade
     */
    public SheetExplanation {
        provisions = List.copyOf(provisions);
        columns = List.copyOf(columns);
        sections = List.copyOf(sections);
    }

    /**
     * Returns all items from top to bottom.
     *
     * @return the items of all sections
     */
    public Stream<LineExplanation> items() {
        return sections.stream().flatMap(SectionExplanation::allItems);
    }

    /**
     * Returns the rows of a printed sheet: each section's items, then its subtotal, and the total last.
     *
     * @return the rows from top to bottom
     */
    public List<SheetRow> rows() {
        return Stream.concat(
                        sections.stream().flatMap(SectionExplanation::rows),
                        Stream.of(SheetRow.of(SheetRow.Kind.TOTAL, "", total)))
                .toList();
    }

    /**
     * Returns the items that lost marks (主要失分项).
     *
     * @return the items, those with the largest loss first, equal ones in the order of the sheet
     */
    public List<LineExplanation> deductions() {
        Comparator<LineExplanation> byLoss =
                Comparator.comparing(item -> item.lost().orElse(Points.ZERO));
        return items().filter(item -> item.lost()
                        .filter(lost -> lost.compareTo(Points.ZERO) > 0)
                        .isPresent())
                .sorted(byLoss.reversed())
                .toList();
    }

    /**
     * Returns the items for which a value was absent, scored by a policy or not at all (缺报、不适用等).
     *
     * @return the items in the order of the sheet, each with its reason
     */
    public List<LineExplanation> absences() {
        return items().filter(item -> item.reason().isPresent()).toList();
    }
}
