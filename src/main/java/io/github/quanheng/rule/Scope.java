package io.github.quanheng.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.internal.NeedsModule;
import io.github.quanheng.internal.OnlyPart;
import io.github.quanheng.observation.When;
import io.github.quanheng.value.InvalidValue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Over whom or what a total, a mean or a standing ranges (范围). */
@JsonIdentityInfo(generator = NeedsModule.class)
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Scope.Rows.class, name = "rows"),
    @JsonSubTypes.Type(value = Scope.Units.class, name = "units"),
    @JsonSubTypes.Type(value = Scope.Lines.class, name = "lines"),
    @JsonSubTypes.Type(value = Scope.Periods.class, name = "periods")
})
public sealed interface Scope {
    /**
     * The records that the unit reported (记录): events, cases, samples, votes. Inside, a field of the record is read by its
     * name.
     *
     * @param of the indicator of kind RECORDS
     */
    record Rows(@OnlyPart IndicatorId of) implements Scope {
        /**
         * Takes the indicator.
         *
         * @param of the indicator
         */
        @JsonCreator
        public Rows {
            Objects.requireNonNull(of, "of");
        }
    }

    /**
     * Other units of the run (单位). Inside, figures, parameters and scores are theirs. The members are frozen with the run.
     *
     * @param relation how they stand to the unit
     * @param self whether the unit itself is among them
     */
    record Units(
            @JsonProperty(required = true) Relation relation,
            @JsonProperty(required = true) boolean self) implements Scope {
        /**
         * Takes the parts; none is null.
         *
         * @param relation how they stand to the unit
         * @param self whether the unit itself is among them
         */
        public Units {
            Objects.requireNonNull(relation, "relation");
        }
    }

    /** How units stand to one another (关系). */
    enum Relation {
        /** The others of the same peer group (同类单位). */
        PEERS,
        /** The members of the group that the unit leads (成员单位). */
        MEMBERS,
        /** The lead unit of the group that the unit is a member of (牵头单位). */
        LEAD,
        /** The units directly below (下级). */
        CHILDREN,
        /** The unit directly above (上级). */
        PARENT
    }

    /**
     * Lines of the unit's own sheet (计分行). Inside, {@code #each} is the line in question.
     *
     * @param ids the lines by number; empty when a tag chooses them
     * @param tag the tag that chooses them
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Lines(List<LineId> ids, Optional<String> tag) implements Scope {
        /** The line in question, inside this scope. */
        public static final LineId EACH = new LineId("each");

        /**
         * Checks that either numbers or a tag are given.
         *
         * @param ids the lines by number
         * @param tag the tag that chooses them
         */
        public Lines {
            Objects.requireNonNull(ids, "ids");
            Objects.requireNonNull(tag, "tag");
            ids = List.copyOf(ids);
            InvalidValue.unless(
                    ids.isEmpty() == tag.isPresent(),
                    "lines",
                    "编号和标签二者只写其一",
                    "去掉其一",
                    "names both lines and a tag, or neither",
                    "name either ids or one tag");
        }
    }

    /**
     * Several periods of the unit's own figures (期间). Inside, a figure is that of the period in question.
     *
     * @param of the periods, at least one
     */
    record Periods(@OnlyPart List<When> of) implements Scope {
        /**
         * Copies the periods.
         *
         * @param of the periods
         */
        @JsonCreator
        public Periods {
            Objects.requireNonNull(of, "of");
            of = List.copyOf(of);
            InvalidValue.unless(!of.isEmpty(), "periods", "没有期间", "写出至少一项", "names no periods", "name at least one");
        }
    }
}
