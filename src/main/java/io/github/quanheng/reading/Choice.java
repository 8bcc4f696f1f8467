package io.github.quanheng.reading;

import io.github.quanheng.rule.Quantity;
import io.github.quanheng.value.Statement;
import java.util.Objects;
import java.util.Optional;

/**
 * One answer that a question may get (选项).
 *
 * @param id what the answer is kept as: a word such as {@code WHOLE}, or a number such as {@code 90%}
 * @param words the answer in words
 * @param rule the rule of the item under this answer, where it has one; as long as other questions of the clause are open, it is
 *     shown with the first choice of each of these
 */
public record Choice(String id, Statement words, Optional<Quantity> rule) {
    /**
     * Takes the parts; none is null.
     *
     * @param id what the answer is kept as
     * @param words the answer in words
     * @param rule the rule under this answer
     */
    public Choice {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(rule, "rule");
    }
}
