package io.github.quanheng.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.internal.Check;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.value.InvalidValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What assessors found about one figure (核查发现).
 *
 * @param figure the figure
 * @param on the day
 * @param by who found it, by role in the team
 * @param methods how
 * @param verified what the figure is, as far as they could establish it (核定值); the declared one stands when left out
 * @param verification how many of the records they checked are true
 * @param sample the sample that they looked at
 * @param note what they saw, in words
 * @param evidence what it rests on, at least one piece
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Finding(
        @JsonProperty(required = true) FigureKey figure,
        @JsonProperty(required = true) LocalDate on,
        @JsonProperty(required = true) String by,
        @JsonProperty(required = true) List<Method> methods,
        Optional<Datum> verified,
        Optional<Verification> verification,
        Optional<String> sample,
        @JsonProperty(required = true) String note,
        @JsonProperty(required = true) List<String> evidence) {
    /**
     * Checks that method, note and evidence are there.
     *
     * @param figure the figure
     * @param on the day
     * @param by who found it
     * @param methods how
     * @param verified what the figure is
     * @param verification how many of the records checked are true
     * @param sample the sample that they looked at
     * @param note what they saw
     * @param evidence what it rests on
     */
    public Finding {
        methods = List.copyOf(methods);
        evidence = List.copyOf(evidence);
        Check.text(by, "by");
        Check.text(note, "note");
        evidence.forEach(piece -> Check.text(piece, "evidence"));
        InvalidValue.unless(
                !methods.isEmpty(),
                "methods",
                "对%s的核查结果没有写明如何查得",
                "写明方法",
                "finding on %s: says not how it was found",
                "name the methods",
                figure);
        InvalidValue.unless(
                !evidence.isEmpty(),
                "evidence",
                "对%s的核查结果没有佐证",
                "写明依据",
                "finding on %s: has no evidence",
                "name what it rests on",
                figure);
    }
}
