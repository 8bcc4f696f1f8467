package io.github.quanheng.score;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a section came to, with all that is in it (分块得分).
 *
 * @param line the section itself
 * @param items its items
 * @param sections its sections, where a rulebook has more than two levels
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SectionScore(
        @JsonProperty(required = true) LineScore line, List<LineScore> items, List<SectionScore> sections) {
    /**
     * Copies the parts.
     *
     * @param line the section itself
     * @param items its items
     * @param sections its sections
     */
    public SectionScore {
        items = List.copyOf(items);
        sections = List.copyOf(sections);
    }

    /**
     * Returns all items of the section and of the sections in it.
     *
     * @return the items from top to bottom
     */
    public Stream<LineScore> allItems() {
        return Stream.concat(items.stream(), sections.stream().flatMap(SectionScore::allItems));
    }
}
