package io.github.quanheng.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One row of a printed sheet (得分表行), each column as text ready for a page or a terminal.
 *
 * @param kind whether the row is an item, the subtotal of a section or the total
 * @param section the name of the section
 * @param item number and name of the line
 * @param value the value, or a dash
 * @param target what it is held against, or a dash
 * @param rule the rule in words
 * @param points the score, or the reason why there is none
 * @param full the full marks
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SheetRow(
        @JsonProperty(required = true) Kind kind,
        @JsonProperty(required = true) String section,
        @JsonProperty(required = true) String item,
        @JsonProperty(required = true) String value,
        @JsonProperty(required = true) String target,
        @JsonProperty(required = true) String rule,
        @JsonProperty(required = true) String points,
        @JsonProperty(required = true) String full) {
    private static final String NONE = "–";

    /** What a row is (行类别). */
    public enum Kind {
        /** An item (小项). */
        ITEM,
        /** The subtotal of a section (小计). */
        SECTION,
        /** The total (总分). */
        TOTAL
    }

    static SheetRow of(Kind kind, String section, LineExplanation line) {
        String item = kind == Kind.TOTAL ? line.name() : line.line() + " " + line.name();
        return new SheetRow(
                kind,
                section,
                item,
                line.value().orElse(NONE),
                line.target().orElse(NONE),
                line.rule(),
                line.points(),
                line.marks());
    }
}
