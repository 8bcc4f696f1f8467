package io.github.quanheng.explanation;

import io.github.quanheng.observation.When;
import io.github.quanheng.ranking.End;
import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Cases;
import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.CollectiveTerm;
import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.FormulaTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Quantity;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A quantity as a formula of names, without data. What does not read as a formula stands in brackets in its own words. */
final class FormulaText implements Quantity.Visitor<String> {
    private final Phrasing texts;
    private final RulebookWords words;
    private final Spot spot;

    FormulaText(Phrasing texts, Spot spot) {
        this.texts = texts;
        this.words = texts.words();
        this.spot = spot;
    }

    private String own() {
        return words.say(Joint.QUOTED, texts.phrase(spot, Mode.VALUE));
    }

    private String side(String key) {
        return texts.side(spot.part(key));
    }

    private String operand(Spot part) {
        return texts.operand(part);
    }

    /** The first of several that are added or taken away: in brackets where it is the same again, as what follows is. */
    private String first(Spot part, Class<? extends Arithmetic> same) {
        return same.isInstance(part.node()) ? operand(part) : texts.inner(part);
    }

    /** One side of a comparison of two quantities: another such comparison stands in brackets. */
    private String compared(String key) {
        Spot part = spot.part(key);
        return part.node() instanceof Comparison ? operand(part) : texts.side(part);
    }

    @Override
    public String term(FieldTerm term) {
        return term instanceof FormulaTerm ? new FormulaTermText(texts, spot).inline() : own();
    }

    @Override
    public String constant(Input.Constant constant) {
        return words.figure(constant.figure(), PrintUnit.PLAIN);
    }

    @Override
    public String day(Input.Day day) {
        return words.label(day.on().label());
    }

    @Override
    public String fact(Input.Fact fact) {
        return words.name(fact);
    }

    @Override
    public String fullMarks(Input.FullMarks full) {
        return words.say(NamePhrase.FULL);
    }

    @Override
    public String parameter(Input.Parameter parameter) {
        return words.name(parameter);
    }

    @Override
    public String scoreOf(Input.ScoreOf score) {
        return words.name(score);
    }

    @Override
    public String judgement(Input.Judgement judgement) {
        return words.say(
                RulePhrase.JUDGED,
                words.name(judgement.indicator()),
                side("judged.low"),
                side("judged.high"),
                words.say(
                        judgement.outside() == Input.Outside.LIMIT
                                ? RulePhrase.OUTSIDE_LIMITED
                                : RulePhrase.OUTSIDE_REFUSED));
    }

    @Override
    public String noScore(Input.NoScore none) {
        return words.reason(none.reason());
    }

    @Override
    public String sum(Arithmetic.Sum sum) {
        List<Spot> parts = spot.parts();
        return Stream.concat(
                        Stream.of(first(parts.get(0), Arithmetic.Sum.class)),
                        parts.stream().skip(1).map(texts::taken))
                .collect(Collectors.joining(" + "));
    }

    @Override
    public String difference(Arithmetic.Difference difference) {
        return first(spot.part("difference.from"), Arithmetic.Difference.class) + " − "
                + String.join(
                        " − ",
                        spot.list("difference.less").stream().map(texts::taken).toList());
    }

    @Override
    public String product(Arithmetic.Product product) {
        return String.join(" × ", spot.parts().stream().map(this::operand).toList());
    }

    @Override
    public String quotient(Arithmetic.Quotient quotient) {
        return operand(spot.part("quotient.over")) + " ÷ " + operand(spot.part("quotient.by"));
    }

    @Override
    public String extreme(Arithmetic.Extreme extreme) {
        String all = words.join(
                Joint.ENUMERATE, spot.parts().stream().map(texts::inner).toList());
        String end = words.say(extreme.which() == End.HIGHEST ? RulePhrase.HIGHEST_OF : RulePhrase.LOWEST_OF, all);
        return extreme.skip().isEmpty() ? end : words.say(RulePhrase.SKIPPING, end, words.reasons(extreme.skip()));
    }

    @Override
    public String limit(Arithmetic.Limit limit) {
        String of = operand(spot.part("limit.of"));
        String least = spot.find("limit.least").map(this::bound).orElse("");
        String most = spot.find("limit.most").map(this::bound).orElse("");
        return least.isEmpty()
                ? words.say(RulePhrase.NOT_ABOVE, of, most)
                : most.isEmpty()
                        ? words.say(RulePhrase.NOT_BELOW, of, least)
                        : words.say(RulePhrase.WITHIN, of, least, most);
    }

    private String bound(Spot bound) {
        return texts.beside(bound, spot.unit());
    }

    @Override
    public String rounded(Arithmetic.Rounded rounded) {
        return words.say(RulePhrase.ROUNDED, operand(spot.part("rounded.of")), words.rounding(rounded.to()));
    }

    @Override
    public String gap(Comparison.Gap gap) {
        PrintUnit unit = compared(spot);
        List<String> bounds = spot.parts().stream()
                .skip(1)
                .map(bound -> bound.node() instanceof Comparison ? operand(bound) : texts.beside(bound, unit))
                .toList();
        String text = bounds.size() == 2
                ? words.say(RulePhrase.GAP_OUTSIDE, compared("gap.of"), bounds.get(0), bounds.get(1))
                : words.say(
                        gap.below().isPresent() ? RulePhrase.GAP_BELOW : RulePhrase.GAP_ABOVE,
                        compared("gap.of"),
                        bounds.get(0));
        return gap.basis() == Comparison.Basis.RELATIVE ? words.say(RulePhrase.RELATIVELY, text) : text;
    }

    /** The unit of what a gap compares: that of the value, or that of a bound. */
    static PrintUnit compared(Spot gap) {
        return gap.parts().stream().map(Spot::unit).reduce(PrintUnit.PLAIN, PrintUnit::or);
    }

    @Override
    public String change(Comparison.Change change) {
        return words.say(
                change.basis() == Comparison.Basis.RELATIVE ? RulePhrase.GROWTH : RulePhrase.CHANGE,
                compared("change.of"),
                base(words, change, compared("change.from")));
    }

    /** The base of a change: of the same figure, how far back it lies is enough. */
    static String base(RulebookWords words, Comparison.Change change, String otherwise) {
        return change.of() instanceof Input.Fact of
                        && change.from() instanceof Input.Fact from
                        && of.key().indicator().equals(from.key().indicator())
                        && of.as() == Input.Reading.FINAL
                        && from.as() == Input.Reading.FINAL
                        && of.key().when().equals(When.NOW)
                        && (from.key().when().equals(When.NOW)
                                || from.key().when().value().startsWith("-"))
                ? words.period(from.key().when())
                : otherwise;
    }

    @Override
    public String elapsed(Comparison.Elapsed elapsed) {
        return words.say(RulePhrase.of(elapsed.in()), compared("elapsed.from"), compared("elapsed.to"));
    }

    @Override
    public String steps(Comparison.Steps steps) {
        Spot of = spot.part("steps.of");
        String size = texts.besideOrApart(spot.part("steps.size"), of);
        return words.say(RulePhrase.STEPS, compared("steps.of"), size, words.say(RulePhrase.of(steps.partial()), size));
    }

    @Override
    public String piecewise(Comparison.Piecewise curve) {
        return own();
    }

    @Override
    public String choose(Cases.Choose choose) {
        return own();
    }

    @Override
    public String settle(Cases.Settle settle) {
        return own();
    }

    @Override
    public String aggregate(Collective.Aggregate aggregate) {
        return new CollectiveText(texts, spot).of(aggregate);
    }

    @Override
    public String standing(Collective.Standing standing) {
        return new CollectiveText(texts, spot).of(standing);
    }

    @Override
    public String collected(CollectiveTerm term) {
        return new CollectiveText(texts, spot).of(term);
    }
}
