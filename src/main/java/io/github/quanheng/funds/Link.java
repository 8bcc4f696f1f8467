package io.github.quanheng.funds;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.quanheng.grading.AwardName;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.internal.NeedsModule;
import io.github.quanheng.internal.OnlyPart;
import io.github.quanheng.rule.LineId;

/**
 * What part of a result money is linked to (挂钩). A rulebook of funds reads it as a figure like any other. JSON:
 * {@code {"score": "total"}}, {@code {"award": "优秀单位"}}.
 */
@JsonIdentityInfo(generator = NeedsModule.class)
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Link.Score.class, name = "score"),
    @JsonSubTypes.Type(value = Link.Standing.class, name = "standing"),
    @JsonSubTypes.Type(value = Link.Award.class, name = "award")
})
public sealed interface Link {
    /**
     * Returns the kind of the figure that it becomes.
     *
     * @return such as NUMBER for a score
     */
    Kind kind();

    /**
     * The score of a line of the assessed sheet (得分挂钩), a number of marks.
     *
     * @param line the line, such as the total
     */
    record Score(@OnlyPart LineId line) implements Link {
        /**
         * Takes the line.
         *
         * @param line the line
         */
        @JsonCreator
        public Score {}

        @Override
        public Kind kind() {
            return Kind.NUMBER;
        }
    }

    /**
     * The grade or the rank (等次、名次挂钩): a code, or a number.
     *
     * @param as which of the two
     */
    record Standing(@OnlyPart As as) implements Link {
        /** What of the standing is meant. */
        public enum As {
            /** The grade (等次), a code. */
            @JsonProperty("grade")
            GRADE,
            /** The rank in the peer group (名次), a number. */
            @JsonProperty("rank")
            RANK
        }

        /**
         * Takes which of the two.
         *
         * @param as which of the two
         */
        @JsonCreator
        public Standing {}

        @Override
        public Kind kind() {
            return as == As.GRADE ? Kind.CODE : Kind.NUMBER;
        }
    }

    /**
     * Whether the unit qualifies for an award (评优挂钩), yes or no; missing while that is undecided.
     *
     * @param award the award
     */
    record Award(@OnlyPart AwardName award) implements Link {
        /**
         * Takes the award.
         *
         * @param award the award
         */
        @JsonCreator
        public Award {}

        @Override
        public Kind kind() {
            return Kind.YES_NO;
        }
    }
}
