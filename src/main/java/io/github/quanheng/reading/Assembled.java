package io.github.quanheng.reading;

import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rulebook.Bound;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Rounding;
import java.util.List;
import java.util.Optional;

/**
 * What the reader made of a clause under given answers.
 *
 * @param status how far it was read
 * @param rule the rule; while questions are open, the one under the first choice of each
 * @param marks the full marks
 * @param floor the least score, where it is said
 * @param ceiling the most that the item may score, where that is not its full marks
 * @param rounding how the score is rounded, where it is said
 * @param needed the indicators of the rule
 * @param ownTargets the targets that each unit brings itself
 * @param questions what is open
 * @param settled what was answered
 * @param unread the words that were not read
 * @param tokens what each character is
 * @param own the whole item, where the clause is a sentence of the library's own
 */
record Assembled(
        Reading.Status status,
        Optional<Quantity> rule,
        Rational marks,
        Optional<Bound> floor,
        Optional<Bound> ceiling,
        Optional<Rounding> rounding,
        List<Indicator> needed,
        List<ParameterId> ownTargets,
        List<OpenQuestion> questions,
        List<Settled> settled,
        List<Unread> unread,
        List<Token> tokens,
        Optional<Item> own) {
    /** How far something without unread words was read. */
    static Reading.Status status(List<OpenQuestion> questions) {
        return questions.isEmpty() ? Reading.Status.READ : Reading.Status.READ_WITH_QUESTIONS;
    }

    /** The same of a text for which the one that was read stands. */
    Assembled ofAnother(
            Quantity means,
            List<ParameterId> targets,
            List<OpenQuestion> asked,
            List<Settled> answered,
            List<Token> roles) {
        return new Assembled(
                status(asked),
                Optional.of(means),
                marks,
                floor,
                ceiling,
                rounding,
                needed,
                targets,
                asked,
                answered,
                unread,
                roles,
                own);
    }
}
