package io.github.quanheng.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableMap;
import io.github.quanheng.internal.Check;
import io.github.quanheng.value.InvalidValue;
import java.util.Map;

/**
 * How an edition of a document is built (文件结构), by its own count: such as 3 parts, 107 sections, 364 clauses.
 *
 * @param edition the edition, and for whom where that matters
 * @param counts how many of each there are, in the document's words; at least one
 * @param reading where it was read
 */
public record Structure(
        @JsonProperty(required = true) String edition,
        @JsonProperty(required = true) Map<String, Integer> counts,
        @JsonProperty(required = true) Reading reading) {
    /**
     * Checks the counts.
     *
     * @param edition the edition
     * @param counts how many of each there are
     * @param reading where it was read
     */
    public Structure {
        Check.text(edition, "edition");
        reading.vouchFor(Part.STRUCTURE, "structure of " + edition);
        InvalidValue.unless(
                !counts.isEmpty(),
                "counts",
                "%s版的结构什么都没数",
                "删去它",
                "structure of %s: counts nothing",
                "leave it out",
                edition);
        counts = ImmutableMap.copyOf(counts);
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            Check.text(count.getKey(), "counts");
            InvalidValue.unless(
                    count.getValue() > 0,
                    "counts",
                    "%s版的结构中%3$s有%2$s个",
                    "没有的不写",
                    "structure of %s: has %s of %s",
                    "leave out what is not there",
                    edition,
                    count.getValue(),
                    count.getKey());
        }
    }
}
