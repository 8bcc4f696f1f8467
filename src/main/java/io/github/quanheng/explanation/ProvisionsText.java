package io.github.quanheng.explanation;

import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rulebook.Bound;
import io.github.quanheng.rulebook.Provisions;
import java.util.ArrayList;
import java.util.List;

/** The general provisions of a rulebook in words: none of its choices stays unsaid. */
final class ProvisionsText {
    private final RulebookWords words;
    private final LineWords texts;

    ProvisionsText(RulebookWords words) {
        this.words = words;
        this.texts = new LineWords(words);
    }

    List<String> all() {
        Provisions provisions = words.rulebook().provisions();
        List<String> all = new ArrayList<>();
        all.add(bounds(Phrase.OF_ITEMS, "items", provisions.items()));
        all.add(bounds(Phrase.OF_SECTIONS, "sections", provisions.sections()));
        all.add(bounds(Phrase.OF_TOTAL, "total", provisions.total()));
        provisions
                .absent()
                .forEach((reason, instead) -> all.add(words.say(
                        Phrase.POLICY,
                        words.reason(reason),
                        texts.phrase(spot("absent." + reason, instead), Mode.EARN))));
        all.add(words.say(Phrase.POLICY_ELSE));
        all.add(words.say(Phrase.of(provisions.excluded())));
        return all;
    }

    private Spot spot(String key, Quantity written) {
        return new Spot(words.book(), "provisions." + key, written);
    }

    private String bounds(Phrase whose, String level, Provisions.Bounds bounds) {
        return words.say(
                whose,
                bound(level + ".floor", bounds.floor(), Phrase.AT_LEAST_THAT, Phrase.NO_FLOOR),
                bound(level + ".ceiling", bounds.ceiling(), Phrase.AT_MOST_THAT, Phrase.NO_CEILING),
                bounds.rounding().map(words::rounding).orElseGet(() -> words.say(Phrase.EXACT)));
    }

    private String bound(String key, Bound bound, Phrase some, Phrase none) {
        return bound.at()
                .map(at -> words.say(some, texts.marks(spot(key, at))))
                .orElseGet(() -> words.say(none));
    }
}
