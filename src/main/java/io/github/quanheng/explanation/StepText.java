package io.github.quanheng.explanation;

import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.FieldTerm;
import java.util.Optional;
import java.util.stream.Stream;

/** So much for each step or each case, without data. */
final class StepText {
    private final Phrasing texts;
    private final RulebookWords words;
    private final Spot spot;
    private final Mode mode;

    StepText(Phrasing texts, Spot spot, Mode mode) {
        this.texts = texts;
        this.words = texts.words();
        this.spot = spot;
        this.mode = mode;
    }

    String perCase(FieldTerm.PerCase perCase) {
        return perCase.hasBound() ? casesOutside() : each();
    }

    private String each() {
        Spot of = spot.part("perCase.of");
        return words.say(
                RulePhrase.PER_CASE,
                Shape.isChain(of.node()) ? texts.operand(of) : texts.side(of),
                caseUnit(words, of),
                words.say(RulePhrase.gives(mode), texts.marks(spot.part("perCase.each"))));
    }

    /** Cases short of a bound or beyond one. */
    private String casesOutside() {
        Spot of = spot.part("perCase.of");
        Optional<String> below = spot.find("perCase.below").map(bound -> texts.beside(bound, of.unit()));
        Optional<String> above = spot.find("perCase.above").map(bound -> texts.beside(bound, of.unit()));
        boolean both = below.isPresent() && above.isPresent();
        return words.say(
                both ? RulePhrase.CASES_OUTSIDE : below.isPresent() ? RulePhrase.CASES_BELOW : RulePhrase.CASES_ABOVE,
                texts.side(of),
                both
                        ? words.say(RulePhrase.RANGE, below.get(), above.get())
                        : below.or(() -> above).orElseThrow(),
                caseUnit(words, of),
                words.say(RulePhrase.gives(mode), texts.marks(spot.part("perCase.each"))));
    }

    /** The unit of one case, without a number: places of a rank, else what is counted, else cases. */
    static String caseUnit(RulebookWords words, Spot of) {
        PrintUnit unit = of.unit();
        if (unit.sort() == PrintUnit.Sort.WORD) {
            return words.numerals().unit(unit);
        }
        boolean places = of.node()
                .tree()
                .anyMatch(node -> node instanceof Collective collective
                        && collective.meaning() instanceof Collective.Standing standing
                        && standing.as() == Collective.Form.RANK);
        return words.numerals().unit(PrintUnit.word(places ? "名" : "例"));
    }

    String perStep(FieldTerm.PerStep perStep) {
        PrintUnit unit = compared(spot);
        Optional<String> below = spot.find("perStep.below").map(bound -> texts.beside(bound, unit));
        Optional<String> above = spot.find("perStep.above").map(bound -> texts.beside(bound, unit));
        boolean both = below.isPresent() && above.isPresent();
        return words.say(
                both ? RulePhrase.WHERE_OUTSIDE : below.isPresent() ? RulePhrase.WHERE_BELOW : RulePhrase.WHERE_ABOVE,
                texts.side(spot.part("perStep.of")),
                both
                        ? words.say(RulePhrase.RANGE, below.get(), above.get())
                        : below.or(() -> above).orElseThrow(),
                rate(perStep, texts.marks(spot.part("perStep.each")), RulePhrase.OF_THE_BOUND));
    }

    /** The unit of what steps are counted in: that of the value, or that of a bound. */
    static PrintUnit compared(Spot perStep) {
        return Stream.of(
                        Optional.of(perStep.part("perStep.of")),
                        perStep.find("perStep.below"),
                        perStep.find("perStep.above"))
                .flatMap(Optional::stream)
                .map(Spot::unit)
                .reduce(PrintUnit.PLAIN, PrintUnit::or);
    }

    /** Such as 每低1个百分点扣0.5分（不足1个百分点按比例）. */
    String rate(FieldTerm.PerStep perStep, String each, Phrase relative) {
        Spot size = spot.part("perStep.step");
        String step = perStep.basis() == Comparison.Basis.RELATIVE
                ? words.say(relative, texts.beside(size, PrintUnit.PERCENT))
                : texts.apart(size, compared(spot));
        Phrase side = perStep.below().isPresent() && perStep.above().isPresent()
                ? RulePhrase.PER_STEP_OFF
                : perStep.below().isPresent() ? RulePhrase.PER_STEP_BELOW : RulePhrase.PER_STEP_ABOVE;
        return words.say(
                side, step, words.say(RulePhrase.gives(mode), each), words.say(RulePhrase.of(perStep.partial()), step));
    }
}
