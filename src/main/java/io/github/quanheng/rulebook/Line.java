package io.github.quanheng.rulebook;

import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Rounding;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What items, sections and the total have in common (计分行): they are settled by the same steps. */
public sealed interface Line permits Item, Section, Total {
    /**
     * Returns the number of the line, unique within the rulebook.
     *
     * @return the number
     */
    LineId id();

    /**
     * Returns the name of the line.
     *
     * @return the name
     */
    Label name();

    /**
     * Returns the full marks (满分): a constant, a parameter, or what they are worked out from, as the base of a fund is.
     *
     * @return the full marks
     */
    Quantity marks();

    /**
     * Returns the clause that the line stands for.
     *
     * @return the citation, if there is one
     */
    Optional<Citation> clause();

    /**
     * Returns for which units the line applies; for all when empty.
     *
     * @return the condition
     */
    Optional<Condition> applies();

    /**
     * Returns what an absent value counts as on this line, before the general provisions.
     *
     * @return the marks for each reason
     */
    Map<Reason, Quantity> absent();

    /**
     * Returns the least score, where the line departs from the general provisions.
     *
     * @return the floor
     */
    Optional<Bound> floor();

    /**
     * Returns the highest score, where the line departs from the general provisions.
     *
     * @return the ceiling
     */
    Optional<Bound> ceiling();

    /**
     * Returns vetoes and other effects on the score, in the order in which they act.
     *
     * @return the effects
     */
    List<Effect> effects();

    /**
     * Returns the rounding of the score, where the line departs from the general provisions.
     *
     * @return the rounding
     */
    Optional<Rounding> rounding();

    /**
     * Returns the tags by which rules may choose lines, such as {@code core}.
     *
     * @return the tags
     */
    List<String> tags();
}
