package io.github.quanheng.ranking;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.value.InvalidValue;

/**
 * Where a unit stands among those of its group that are placed (位置), whatever the ranks are called. Example: second of
 * four, level with the third: 1 ahead, 1 tied, 1 behind.
 *
 * @param ahead how many stand before it
 * @param tied how many others stand level with it
 * @param behind how many stand after it
 */
public record Place(
        @JsonProperty(required = true) int ahead,
        @JsonProperty(required = true) int tied,
        @JsonProperty(required = true) int behind) {
    /**
     * Checks the bounds.
     *
     * @param ahead how many stand before it
     * @param tied how many others stand level with it
     * @param behind how many stand after it
     */
    public Place {
        InvalidValue.unless(
                ahead >= 0 && tied >= 0 && behind >= 0,
                "ahead",
                "位次前%s家、并列%s家、后%s家，有小于0的",
                "写不小于0的数",
                "place: %s ahead, %s tied, %s behind",
                "write none below zero",
                ahead,
                tied,
                behind);
    }

    /**
     * Returns how many are placed, the unit included.
     *
     * @return at least one
     */
    public int size() {
        return ahead + tied + 1 + behind;
    }
}
