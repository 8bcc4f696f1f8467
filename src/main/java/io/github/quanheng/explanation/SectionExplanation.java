package io.github.quanheng.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a section came to its score, with all that is in it (分块说明).
 *
 * @param line the section itself
 * @param items its items
 * @param sections its sections
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SectionExplanation(
        @JsonProperty(required = true) LineExplanation line,
        List<LineExplanation> items,
        List<SectionExplanation> sections) {
    /**
     * Copies the parts.
     *
     * @param line the section itself
     * @param items its items
     * @param sections its sections
     */
    public SectionExplanation {
        items = List.copyOf(items);
        sections = List.copyOf(sections);
    }

    /**
     * Returns all items of the section and of the sections in it.
     *
     * @return the items from top to bottom
     */
    public Stream<LineExplanation> allItems() {
        return Stream.concat(items.stream(), sections.stream().flatMap(SectionExplanation::allItems));
    }

    Stream<SheetRow> rows() {
        return Stream.of(
                        items.stream().map(item -> SheetRow.of(SheetRow.Kind.ITEM, line.name(), item)),
                        sections.stream().flatMap(SectionExplanation::rows),
                        Stream.of(SheetRow.of(SheetRow.Kind.SECTION, line.name(), line)))
                .flatMap(rows -> rows);
    }
}
