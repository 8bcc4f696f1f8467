package io.github.quanheng.explanation;

import io.github.quanheng.rulebook.InvalidRulebook;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Problem;
import java.util.List;

/**
 * What a sentence could mean, put into the rulebook and printed (试读).
 *
 * @param item the item
 * @param printed its sentence; empty where the rulebook is refused
 * @param isRight whether that is the sentence that was read
 * @param problems why the rulebook is refused
 */
record SentenceTrial(Item item, String printed, boolean isRight, List<Problem> problems) {
    /** A floor that the general provisions have anyway is not said again. */
    static SentenceTrial of(Rulebook rulebook, Item named, LineForms.Said said, String sentence) {
        SentenceTrial general = one(rulebook, named, said.withoutFloor(), sentence);
        return general.isRight() || said.floor().isEmpty() ? general : one(rulebook, named, said, sentence);
    }

    private static SentenceTrial one(Rulebook rulebook, Item named, LineForms.Said said, String sentence) {
        try {
            Item item = said.of(named);
            String printed = Explainer.of(Trial.with(rulebook, item), Language.CHINESE)
                    .rule(item.id().value());
            return new SentenceTrial(
                    item, printed, Typed.canonical(printed).equals(Typed.canonical(sentence)), List.of());
        } catch (InvalidRulebook invalid) {
            return new SentenceTrial(named, "", false, invalid.problems());
        } catch (InvalidValue invalid) {
            return new SentenceTrial(named, "", false, List.of(problem(invalid)));
        }
    }

    private static Problem problem(InvalidValue invalid) {
        return invalid.problems().get(0);
    }
}
