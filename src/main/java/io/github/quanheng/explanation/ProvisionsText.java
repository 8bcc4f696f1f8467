package io.github.quanheng.explanation;

import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rulebook.Bound;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.rulebook.Provisions;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.rulebook.Section;
import io.github.quanheng.value.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The general provisions of a rulebook in words: none of its choices stays unsaid, and what a line has of its own is not denied. */
final class ProvisionsText {
    private final RulebookWords words;
    private final LineWords texts;

    ProvisionsText(RulebookWords words) {
        this.words = words;
        this.texts = new LineWords(words);
    }

    List<String> all() {
        Rulebook rulebook = words.rulebook();
        Provisions provisions = rulebook.provisions();
        LineSpots total = new LineSpots(words.book(), rulebook.total());
        List<String> all = new ArrayList<>();
        all.add(general(ProvisionPhrase.OF_ITEMS, "items", provisions.items(), Item.class));
        all.add(general(ProvisionPhrase.OF_SECTIONS, "sections", provisions.sections(), Section.class));
        all.add(bounds(ProvisionPhrase.OF_TOTAL, total.floor(), total.ceiling(), total.rounding()));
        provisions
                .absent()
                .forEach((reason, instead) -> all.add(words.say(
                        ProvisionPhrase.POLICY,
                        words.reason(reason),
                        texts.phrase(spot("absent." + reason, instead), Mode.EARN))));
        all.add(words.say(ProvisionPhrase.POLICY_ELSE));
        all.add(words.say(ProvisionPhrase.of(provisions.excluded())));
        return all;
    }

    private Spot spot(String key, Quantity written) {
        return new Spot(words.book(), "provisions." + key, written);
    }

    private String general(Phrase whose, String level, Provisions.Bounds bounds, Class<? extends Line> lines) {
        String said = bounds(
                whose,
                spot(level + ".floor", bounds.floor()),
                spot(level + ".ceiling", bounds.ceiling()),
                bounds.rounding());
        boolean others = words.rulebook()
                .lines()
                .filter(lines::isInstance)
                .anyMatch(line -> line.floor().isPresent()
                        || line.ceiling().isPresent()
                        || line.rounding().isPresent());
        return others ? words.say(ProvisionPhrase.UNLESS_SAID, said) : said;
    }

    private Optional<Spot> spot(String key, Bound bound) {
        return bound.at().map(at -> spot(key, at));
    }

    private String bounds(Phrase whose, Optional<Spot> floor, Optional<Spot> ceiling, Optional<Rounding> rounding) {
        return words.say(
                whose,
                floor.map(at -> words.say(RulePhrase.AT_LEAST_THAT, texts.marks(at)))
                        .orElseGet(() -> words.say(ProvisionPhrase.NO_FLOOR)),
                ceiling.map(at -> words.say(RulePhrase.AT_MOST_THAT, texts.marks(at)))
                        .orElseGet(() -> words.say(ProvisionPhrase.NO_CEILING)),
                rounding.map(words::rounding).orElseGet(() -> words.say(ProvisionPhrase.EXACT)));
    }
}
