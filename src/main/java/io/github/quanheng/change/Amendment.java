package io.github.quanheng.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.source.Citation;
import java.util.Optional;

/**
 * One thing in which an edition differs from another (修订).
 *
 * @param kind what was changed
 * @param at where, such as {@code items[2.1].marks} or {@code parameters.t}
 * @param line the line, where it is one
 * @param before what it said, empty where it said nothing
 * @param after what it says, empty where it says nothing
 * @param clause the clause of the second edition that says it, or of the first where the second has none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Amendment(
        @JsonProperty(required = true) Kind kind,
        @JsonProperty(required = true) String at,
        Optional<LineId> line,
        Optional<String> before,
        Optional<String> after,
        Optional<Citation> clause) {
    /** What may be changed (修订的种类), in the order in which amendments act on a score. */
    public enum Kind {
        /** A target: a parameter, or what a term names as its target (目标). */
        TARGET,
        /** A line was added (新增). */
        ADDED,
        /** A line was removed (取消). */
        REMOVED,
        /** Full marks (分值). */
        MARKS,
        /** A weight (权重). */
        WEIGHT,
        /** An indicator (指标). */
        INDICATOR,
        /** For whom a line is (适用对象). */
        APPLIES,
        /** A rule (计分办法). */
        RULE,
        /** What an absence counts as (缺值处置). */
        ABSENCE,
        /** A floor or a ceiling (保底、封顶). */
        BOUND,
        /** A veto or another effect (否决及其他效果). */
        EFFECT,
        /** A rounding (舍入). */
        ROUNDING,
        /** A grade (等次). */
        GRADE,
        /** A ruling (裁定). */
        RULING,
        /** A name: it moves no score (名称). */
        NAME
    }
}
