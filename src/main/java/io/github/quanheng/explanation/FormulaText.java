package io.github.quanheng.explanation;

import io.github.quanheng.observation.When;
import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Cases;
import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Quantity;
import java.util.List;

/** Quantities as formulas of names, without data. What does not read as a formula stands in brackets in its own words. */
final class FormulaText implements Quantity.Visitor<String> {
    private final Wording wording;
    private final Speech speech;

    FormulaText(Wording wording) {
        this.wording = wording;
        this.speech = wording.speech();
    }

    private String of(Quantity quantity) {
        return quantity.accept(this);
    }

    String factor(Quantity quantity) {
        boolean loose = quantity instanceof Arithmetic.Sum
                || quantity instanceof Arithmetic.Difference
                || quantity instanceof Arithmetic.Quotient
                || quantity instanceof Arithmetic.Product;
        return loose ? speech.say(Phrase.BRACKET, of(quantity)) : of(quantity);
    }

    private List<String> factors(List<Quantity> quantities) {
        return quantities.stream().map(this::factor).toList();
    }

    private String words(Quantity quantity) {
        return speech.say(Phrase.QUOTED, wording.phrase(quantity, Mode.VALUE));
    }

    @Override
    public String term(FieldTerm term) {
        return words(term);
    }

    @Override
    public String constant(Input.Constant constant) {
        return speech.figure(constant.figure(), Measure.PLAIN);
    }

    @Override
    public String fact(Input.Fact fact) {
        return speech.name(fact);
    }

    @Override
    public String fullMarks(Input.FullMarks full) {
        return speech.say(Phrase.FULL);
    }

    @Override
    public String parameter(Input.Parameter parameter) {
        return speech.name(parameter);
    }

    @Override
    public String scoreOf(Input.ScoreOf score) {
        return speech.name(score);
    }

    @Override
    public String judgement(Input.Judgement judgement) {
        return speech.say(
                Phrase.JUDGED,
                speech.name(judgement.indicator()),
                wording.formula(judgement.low()),
                wording.formula(judgement.high()),
                speech.say(
                        judgement.outside() == Input.Outside.LIMIT ? Phrase.OUTSIDE_LIMITED : Phrase.OUTSIDE_REFUSED));
    }

    @Override
    public String noScore(Input.NoScore none) {
        return speech.reason(none.reason());
    }

    @Override
    public String sum(Arithmetic.Sum sum) {
        return String.join(" + ", sum.terms().stream().map(this::of).toList());
    }

    @Override
    public String difference(Arithmetic.Difference difference) {
        return of(difference.from()) + " − " + String.join(" − ", factors(difference.less()));
    }

    @Override
    public String product(Arithmetic.Product product) {
        return String.join(" × ", factors(product.factors()));
    }

    @Override
    public String quotient(Arithmetic.Quotient quotient) {
        return factor(quotient.over()) + " ÷ " + factor(quotient.by());
    }

    @Override
    public String extreme(Arithmetic.Extreme extreme) {
        String all = speech.join(
                Phrase.ENUMERATE, extreme.of().stream().map(this::of).toList());
        String end = speech.say(extreme.which() == Arithmetic.End.HIGHEST ? Phrase.HIGHEST_OF : Phrase.LOWEST_OF, all);
        return extreme.skip().isEmpty()
                ? end
                : speech.say(
                        Phrase.SKIPPING,
                        end,
                        speech.join(
                                Phrase.OR,
                                extreme.skip().stream()
                                        .sorted()
                                        .map(speech::reason)
                                        .toList()));
    }

    @Override
    public String limit(Arithmetic.Limit limit) {
        Measure measure = wording.measure(limit);
        String of = factor(limit.of());
        if (limit.least().isPresent() && limit.most().isPresent()) {
            return speech.say(
                    Phrase.WITHIN,
                    of,
                    wording.beside(limit.least().get(), measure),
                    wording.beside(limit.most().get(), measure));
        }
        return limit.least()
                .map(least -> speech.say(Phrase.NOT_BELOW, of, wording.beside(least, measure)))
                .orElseGet(() -> speech.say(
                        Phrase.NOT_ABOVE, of, wording.beside(limit.most().orElseThrow(), measure)));
    }

    @Override
    public String rounded(Arithmetic.Rounded rounded) {
        return speech.say(Phrase.ROUNDED, factor(rounded.of()), speech.rounding(rounded.to()));
    }

    @Override
    public String gap(Comparison.Gap gap) {
        Measure measure = speech.measures().compared(gap);
        String bound = gap.below().isPresent() && gap.above().isPresent()
                ? speech.say(
                        Phrase.GAP_OUTSIDE,
                        of(gap.of()),
                        wording.beside(gap.below().get(), measure),
                        wording.beside(gap.above().get(), measure))
                : speech.say(
                        gap.below().isPresent() ? Phrase.GAP_BELOW : Phrase.GAP_ABOVE,
                        of(gap.of()),
                        wording.beside(gap.below().or(gap::above).orElseThrow(), measure));
        return onBasis(bound, gap.basis());
    }

    private String onBasis(String text, Comparison.Basis basis) {
        return basis == Comparison.Basis.RELATIVE ? speech.say(Phrase.RELATIVELY, text) : text;
    }

    @Override
    public String change(Comparison.Change change) {
        boolean relative = change.basis() == Comparison.Basis.RELATIVE;
        return speech.say(
                relative ? Phrase.GROWTH : Phrase.CHANGE, of(change.of()), base(speech, change, of(change.from())));
    }

    /** The base of a change: of the same figure, its period is enough. */
    static String base(Speech speech, Comparison.Change change, String otherwise) {
        return change.of() instanceof Input.Fact of
                        && change.from() instanceof Input.Fact from
                        && of.key().indicator().equals(from.key().indicator())
                        && of.key().when().equals(When.NOW)
                ? speech.period(from.key().when())
                : otherwise;
    }

    @Override
    public String elapsed(Comparison.Elapsed elapsed) {
        return speech.say(Phrase.of(elapsed.in()), of(elapsed.from()), of(elapsed.to()));
    }

    @Override
    public String steps(Comparison.Steps steps) {
        Measure measure = wording.measure(steps.of());
        String size = steps.of() instanceof Comparison.Gap gap && gap.basis() == Comparison.Basis.POINTS
                ? wording.apart(steps.size(), measure)
                : wording.beside(steps.size(), measure);
        return speech.say(Phrase.STEPS, of(steps.of()), size, speech.say(Phrase.of(steps.partial()), size));
    }

    @Override
    public String piecewise(Comparison.Piecewise curve) {
        return words(curve);
    }

    @Override
    public String choose(Cases.Choose choose) {
        return words(choose);
    }

    @Override
    public String settle(Cases.Settle settle) {
        return words(settle);
    }

    @Override
    public String aggregate(Collective.Aggregate aggregate) {
        return new CollectiveText(wording).aggregate(aggregate);
    }

    @Override
    public String standing(Collective.Standing standing) {
        return new CollectiveText(wording).standing(standing);
    }
}
