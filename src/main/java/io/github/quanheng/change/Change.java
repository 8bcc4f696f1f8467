package io.github.quanheng.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.grading.GradeName;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.rule.LineId;
import java.util.List;
import java.util.Optional;

/**
 * How the sheet of one unit differs from another sheet of it (得分变动).
 *
 * @param party the unit
 * @param lines the lines of both sheets: the total first, then those of the second sheet, then those that only the first has
 * @param gradeBefore the grade on the first sheet, where there is one
 * @param gradeAfter the grade on the second sheet, where there is one
 * @param undivided the parts that cannot be told from the next for any line, and why
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Change(
        @JsonProperty(required = true) PartyId party,
        @JsonProperty(required = true) List<LineChange> lines,
        Optional<GradeName> gradeBefore,
        Optional<GradeName> gradeAfter,
        List<Undivided> undivided) {
    /**
     * Copies the lists.
     *
     * @param party the unit
     * @param lines the lines
     * @param gradeBefore the grade on the first sheet
     * @param gradeAfter the grade on the second sheet
     * @param undivided the parts that cannot be told from the next
     */
    public Change {
        lines = List.copyOf(lines);
        undivided = List.copyOf(undivided);
    }

    /**
     * Returns a line.
     *
     * @param id its number
     * @return the line, if one of the sheets has it
     */
    public Optional<LineChange> line(LineId id) {
        return lines.stream().filter(line -> line.line().equals(id)).findFirst();
    }

    /**
     * Returns the total.
     *
     * @return the total
     */
    public LineChange total() {
        return line(LineId.TOTAL)
                .orElseThrow(() ->
                        new IllegalStateException("the change of " + party + " has no total; a comparison gives one"));
    }
}
