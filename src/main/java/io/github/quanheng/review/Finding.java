package io.github.quanheng.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Statement;
import java.util.List;

/**
 * Something that a rulebook says and can hardly mean (审查发现).
 *
 * @param kind what kind of thing
 * @param severity how grave, as the caller chose
 * @param at where it is written, such as {@code items[2.1].rule.bands}
 * @param found what was found
 * @param witnesses what shows it: one unit, of a jump two; none for what nothing can show, such as a parameter that nothing reads
 * @param cure what to do
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Finding(
        @JsonProperty(required = true) Kind kind,
        @JsonProperty(required = true) Severity severity,
        @JsonProperty(required = true) String at,
        @JsonProperty(required = true) Statement found,
        List<Witness> witnesses,
        @JsonProperty(required = true) Statement cure) {
    /**
     * Copies the witnesses.
     *
     * @param kind what kind of thing
     * @param severity how grave
     * @param at where it is written
     * @param found what was found
     * @param witnesses what shows it
     * @param cure what to do
     */
    public Finding {
        witnesses = List.copyOf(witnesses);
    }

    /**
     * Returns the finding in one line.
     *
     * @param language the language
     * @return place, finding and cure
     */
    public String in(Language language) {
        return language == Language.ENGLISH
                ? at + ": " + found.en() + "; " + cure.en()
                : at + "：" + found.zh() + "；" + cure.zh();
    }
}
