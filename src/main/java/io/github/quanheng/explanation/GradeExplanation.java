package io.github.quanheng.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/**
 * How a sheet came to its grade (等次说明).
 *
 * @param grade the grade that stands, if there is one
 * @param byScore the grade by score alone, if there is one
 * @param effects each veto and demotion of the scale, applied or not, in words
 * @param sentence all of it in one sentence
 * @param notes the rulings on the grades
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record GradeExplanation(
        Optional<String> grade,
        Optional<String> byScore,
        List<String> effects,
        @JsonProperty(required = true) String sentence,
        List<Note> notes) {
    /**
     * Copies the lists.
     *
     * @param grade the grade that stands
     * @param byScore the grade by score alone
     * @param effects each veto and demotion of the scale
     * @param sentence all of it in one sentence
     * @param notes the rulings on the grades
     */
    public GradeExplanation {
        effects = List.copyOf(effects);
        notes = List.copyOf(notes);
    }
}
