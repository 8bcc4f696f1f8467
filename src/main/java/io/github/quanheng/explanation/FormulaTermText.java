package io.github.quanheng.explanation;

import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.When;
import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.FormulaTerm;
import io.github.quanheng.rule.InParts;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.NetRate;
import io.github.quanheng.rule.Slices;
import io.github.quanheng.rule.ToStep;
import io.github.quanheng.value.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Formulas that have a name, in their own words, without data. */
final class FormulaTermText {
    private final Phrasing texts;
    private final RulebookWords words;
    private final Spot spot;

    FormulaTermText(Phrasing texts, Spot spot) {
        this.texts = texts;
        this.words = texts.words();
        this.spot = spot;
    }

    /** What the formula gives, takes or counts as. */
    String phrase(Mode mode) {
        if (spot.node() instanceof FormulaTerm.Converted) {
            Spot of = spot.part("converted.of");
            Spot outOf = spot.part("converted.outOf");
            return words.say(
                    RulePhrase.CONVERTED,
                    texts.operand(of),
                    outOf.isConstant() ? texts.beside(outOf, of.unit()) : texts.operand(outOf),
                    words.say(RulePhrase.equal(mode)));
        }
        if (spot.node() instanceof InParts parts) {
            return inParts(parts, mode);
        }
        return spot.node() instanceof Slices slices
                ? slices(slices, mode)
                : words.say(RulePhrase.amount(mode), named());
    }

    /** The formula by its name, inside another. */
    String inline() {
        boolean named = spot.node() instanceof FormulaTerm.ScoreRate
                || spot.node() instanceof FormulaTerm.Pooled
                || spot.node() instanceof FormulaTerm.Weighted
                || spot.node() instanceof NetRate
                || spot.node() instanceof ToStep;
        return words.say(Joint.QUOTED, named ? named() : phrase(Mode.VALUE));
    }

    private String named() {
        if (spot.node() instanceof NetRate) {
            String left = Stream.concat(
                            Stream.of(among(spot.part("netRate.among"))),
                            spot.list("netRate.without").stream().map(texts::taken))
                    .collect(Collectors.joining(" − "));
            return words.say(
                    RulePhrase.NET_RATE, texts.operand(spot.part("netRate.of")), words.say(Joint.BRACKET, left));
        }
        if (spot.node() instanceof ToStep step) {
            Spot of = spot.part("toStep.of");
            return words.say(RulePhrase.ROUNDED, texts.operand(of), step(words, step, of.unit()));
        }
        if (spot.node() instanceof FormulaTerm.Pooled pooled) {
            return words.say(
                    RulePhrase.POOLED,
                    words.name(new FigureKey(pooled.of(), When.NOW)),
                    words.join(
                            Joint.ENUMERATE,
                            pooled.over().stream().map(words::period).toList()));
        }
        return spot.node() instanceof FormulaTerm.ScoreRate rate
                ? words.say(
                        RulePhrase.SCORE_RATE,
                        words.name(new Input.ScoreOf(rate.of(), Input.Stage.SCORE)),
                        words.name(new Input.ScoreOf(rate.of(), Input.Stage.FULL)))
                : weighted((FormulaTerm.Weighted) spot.node());
    }

    /** How a value is rounded to a multiple of its step. */
    static String step(RulebookWords words, ToStep step, PrintUnit unit) {
        return words.say(
                NamePhrase.of(step.mode()),
                words.say(
                        RulePhrase.TO_STEP,
                        words.numerals()
                                .difference(
                                        step.step().value(),
                                        PrintUnit.of(step.step()).or(unit))));
    }

    private String among(Spot among) {
        return among.node() instanceof Arithmetic.Difference ? texts.operand(among) : texts.inner(among);
    }

    private String inParts(InParts parts, Mode mode) {
        List<String> each = new ArrayList<>();
        for (int i = 0; i < parts.parts().size(); i++) {
            each.add(words.say(
                    RulePhrase.PART_OF,
                    texts.marks(spot.part("inParts[" + i + "].marks")),
                    texts.part(spot.part("inParts[" + i + "].rule"), mode)));
        }
        return words.say(RulePhrase.IN_PARTS, texts.numbered(each));
    }

    private String weighted(FormulaTerm.Weighted weighted) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < weighted.parts().size(); i++) {
            parts.add(words.say(
                    RulePhrase.WEIGHTED_PART,
                    texts.inner(spot.part("weighted[" + i + "].of")),
                    words.figure(weighted.parts().get(i).weight(), PrintUnit.PLAIN)));
        }
        return words.say(RulePhrase.WEIGHTED, words.join(Joint.LIST, parts));
    }

    /** The unit of what is sliced: that of the value, or of rates that stand on it. */
    static PrintUnit axis(Spot of, Slices slices) {
        return of.unit()
                .or(Stream.concat(
                                Stream.of(slices.step()), slices.from().stream().map(Slices.Slice::low))
                        .filter(Figure::isRate)
                        .findFirst()
                        .map(PrintUnit::of)
                        .orElse(PrintUnit.PLAIN));
    }

    private String slices(Slices slices, Mode mode) {
        Spot of = spot.part("slices.of");
        PrintUnit unit = axis(of, slices);
        String step = words.numerals()
                .difference(slices.step().value(), PrintUnit.of(slices.step()).or(unit));
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < slices.from().size(); i++) {
            Slices.Slice low = slices.from().get(i);
            String from = words.figure(low.low(), unit);
            String gives = CurveText.worth(words, low.each(), mode);
            parts.add(
                    i + 1 < slices.from().size()
                            ? words.say(
                                    RulePhrase.SLICE,
                                    from,
                                    words.figure(slices.from().get(i + 1).low(), unit),
                                    step,
                                    gives)
                            : words.say(RulePhrase.LAST_SLICE, from, step, gives));
        }
        return words.say(RulePhrase.SLICES, texts.side(of), words.join(Joint.LIST, parts));
    }
}
