package io.github.quanheng.gap;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quanheng.grading.GradeName;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.value.Rational;

/** What a change is to reach (欲达到的目标). A closed family. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Goal.Target.class, name = "target"),
    @JsonSubTypes.Type(value = Goal.More.class, name = "more"),
    @JsonSubTypes.Type(value = Goal.FullMarks.class, name = "fullMarks"),
    @JsonSubTypes.Type(value = Goal.Score.class, name = "score"),
    @JsonSubTypes.Type(value = Goal.AtGrade.class, name = "grade"),
    @JsonSubTypes.Type(value = Goal.NextGrade.class, name = "nextGrade"),
    @JsonSubTypes.Type(value = Goal.OtherGrade.class, name = "otherGrade")
})
public sealed interface Goal {
    /**
     * Returns the line that it is about.
     *
     * @return the line; of a goal about grades, the total
     */
    default LineId line() {
        return LineId.TOTAL;
    }

    /**
     * The value that an item holds against a target meets it (达到目标值), whatever that earns.
     *
     * @param line the item, whose rule compares, counts steps outside a bound or pays in proportion to a target
     */
    record Target(@JsonProperty(required = true) LineId line) implements Goal {}

    /**
     * The line has a higher score than now: of bands the next one up (上一档).
     *
     * @param line which line
     */
    record More(@JsonProperty(required = true) LineId line) implements Goal {}

    /**
     * The line has all the marks that were to be had on it (满分).
     *
     * @param line which line
     */
    record FullMarks(@JsonProperty(required = true) LineId line) implements Goal {}

    /**
     * The line has so many marks or more (达到若干分).
     *
     * @param line which line
     * @param atLeast the marks
     */
    record Score(
            @JsonProperty(required = true) LineId line,
            @JsonProperty(required = true) Rational atLeast) implements Goal {}

    /**
     * The sheet has this grade or a better one (达到某等次).
     *
     * @param grade the grade
     */
    record AtGrade(@JsonValue GradeName grade) implements Goal {}

    /** The sheet has a better grade than now (上一等次). */
    record NextGrade() implements Goal {}

    /** The sheet has another grade than now, better or worse (等次改变). */
    record OtherGrade() implements Goal {}
}
