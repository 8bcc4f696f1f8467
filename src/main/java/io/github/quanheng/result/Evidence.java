package io.github.quanheng.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.quanheng.grading.AwardName;
import io.github.quanheng.grading.GradeName;
import io.github.quanheng.ranking.Place;
import io.github.quanheng.rule.EffectName;
import io.github.quanheng.rule.Interval;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.value.Points;
import io.github.quanheng.value.Truth;
import java.util.List;
import java.util.Optional;

/**
 * One thing that was looked at when a {@link Trigger} was judged (证据): what was found, or that it is not known. It is put into words
 * by {@link EvidenceText}. JSON: {@code {"graded": {"year": 2019, "found": "不合格"}}}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Evidence.Score.class, name = "score"),
    @JsonSubTypes.Type(value = Evidence.Watched.class, name = "watched"),
    @JsonSubTypes.Type(value = Evidence.Graded.class, name = "graded"),
    @JsonSubTypes.Type(value = Evidence.Placed.class, name = "placed"),
    @JsonSubTypes.Type(value = Evidence.Improved.class, name = "improved"),
    @JsonSubTypes.Type(value = Evidence.Effect.class, name = "effect"),
    @JsonSubTypes.Type(value = Evidence.Awards.class, name = "awards"),
    @JsonSubTypes.Type(value = Evidence.State.class, name = "state"),
    @JsonSubTypes.Type(value = Evidence.Demerit.class, name = "demerits")
})
public sealed interface Evidence {
    /**
     * The score of a line of this year beside the bounds that were asked for (得分).
     *
     * @param line the line
     * @param found its score, or why it has none
     * @param in the bounds
     */
    record Score(
            @JsonProperty(required = true) LineId line,
            @JsonProperty(required = true) Outcome found,
            @JsonProperty(required = true) Interval in)
            implements Evidence {}

    /**
     * The value that a line watches beside the bounds that were asked for (监测值), such as how often something happened.
     *
     * @param line the line
     * @param found its value, or why there is none
     * @param in the bounds
     */
    record Watched(
            @JsonProperty(required = true) LineId line,
            @JsonProperty(required = true) Outcome found,
            @JsonProperty(required = true) Interval in)
            implements Evidence {}

    /**
     * The grade of a year (等次).
     *
     * @param year the year
     * @param found the grade; empty when it is not known
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Graded(@JsonProperty(required = true) int year, Optional<GradeName> found) implements Evidence {}

    /**
     * The place of a year (位置).
     *
     * @param year the year
     * @param found the place; empty when it is not known
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Placed(@JsonProperty(required = true) int year, Optional<Place> found) implements Evidence {}

    /**
     * The place of a year beside that of the year before (进退).
     *
     * @param year the year
     * @param found the place; empty when it is not known
     * @param before the place of the year before; empty when it is not known
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Improved(@JsonProperty(required = true) int year, Optional<Place> found, Optional<Place> before)
            implements Evidence {}

    /**
     * Whether an effect of the rulebook applied (否决、降等等是否触发).
     *
     * @param name the effect
     * @param applied whether it applied
     * @param lines the lines on which it applied; none where it did so on the grade, or did not
     * @param absent why it is not known, where the rulebook says it
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Effect(
            @JsonProperty(required = true) EffectName name,
            @JsonProperty(required = true) Truth applied,
            List<LineId> lines,
            Optional<Outcome.Absent> absent)
            implements Evidence {
        /**
         * Copies the lines.
         *
         * @param name the effect
         * @param applied whether it applied
         * @param lines the lines on which it applied
         * @param absent why it is not known
         */
        public Effect {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The awards of a year (获奖).
     *
     * @param year the year
     * @param found all awards that were won, none when it is empty; absent when they are not known
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Awards(@JsonProperty(required = true) int year, Optional<List<AwardName>> found) implements Evidence {
        /**
         * Copies the awards.
         *
         * @param year the year
         * @param found all awards that were won
         */
        public Awards {
            found = found.map(List::copyOf);
        }
    }

    /**
     * The warning state in which a year left the unit (警告状态).
     *
     * @param year the year
     * @param found the state; empty when it is not known
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record State(@JsonProperty(required = true) int year, Optional<StateName> found) implements Evidence {}

    /**
     * The demerit points of the window beside the bounds that were asked for (记分).
     *
     * @param found the points; empty when nobody counted them
     * @param in the bounds
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Demerit(
            Optional<Points> found,
            @JsonProperty(required = true) Interval in) implements Evidence {}
}
