package io.github.quanheng.explanation;

import io.github.quanheng.grammar.Form;
import io.github.quanheng.grammar.Forms;
import io.github.quanheng.rule.Comparison;
import java.util.Arrays;

/** What a part of a step counts as, and the step that the words repeat. */
record StepRest<T>(Comparison.Partial counts, T step) {
    static <T> Form<StepRest<T>> form(SentenceWords words, Form<T> step, Class<T> type) {
        return Forms.either(Arrays.stream(Comparison.Partial.values())
                .<Form<? extends StepRest<T>>>map(counts ->
                        words.say(RulePhrase.of(counts), parts -> new StepRest<>(counts, parts.get(0, type)), step))
                .toList());
    }
}
