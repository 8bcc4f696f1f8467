package io.github.quanheng.explanation;

import io.github.quanheng.rulebook.Bound;
import io.github.quanheng.rulebook.Provisions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The general provisions of a rulebook in words: none of its choices stays unsaid. */
final class ProvisionsText {
    private final Speech speech;
    private final Wording wording;

    ProvisionsText(Speech speech) {
        this.speech = speech;
        this.wording = new Wording(speech, "", Optional.empty());
    }

    List<String> all() {
        Provisions provisions = speech.rulebook().provisions();
        List<String> texts = new ArrayList<>();
        texts.add(bounds(Phrase.OF_ITEMS, provisions.items()));
        texts.add(bounds(Phrase.OF_SECTIONS, provisions.sections()));
        texts.add(bounds(Phrase.OF_TOTAL, provisions.total()));
        provisions
                .absent()
                .forEach((reason, instead) -> texts.add(
                        speech.say(Phrase.POLICY, speech.reason(reason), wording.phrase(instead, Mode.EARN))));
        texts.add(speech.say(Phrase.POLICY_ELSE));
        texts.add(speech.say(Phrase.of(provisions.excluded())));
        return texts;
    }

    private String bounds(Phrase whose, Provisions.Bounds bounds) {
        return speech.say(
                whose,
                bound(bounds.floor(), Phrase.AT_LEAST_THAT, Phrase.NO_FLOOR),
                bound(bounds.ceiling(), Phrase.AT_MOST_THAT, Phrase.NO_CEILING),
                bounds.rounding().map(speech::rounding).orElseGet(() -> speech.say(Phrase.EXACT)));
    }

    private String bound(Bound bound, Phrase some, Phrase none) {
        return bound.at().map(at -> speech.say(some, wording.marks(at))).orElseGet(() -> speech.say(none));
    }
}
