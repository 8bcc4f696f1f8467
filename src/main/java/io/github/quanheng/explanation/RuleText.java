package io.github.quanheng.explanation;

import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Cases;
import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Piece;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Reason;
import java.util.ArrayList;
import java.util.List;

/** Rules in words, without data: what a quantity gives, takes or counts as. */
final class RuleText implements Quantity.Visitor<String> {
    private final Wording wording;
    private final Speech speech;
    private final Mode mode;

    RuleText(Wording wording, Mode mode) {
        this.wording = wording;
        this.speech = wording.speech();
        this.mode = mode;
    }

    private String phrase(Quantity quantity) {
        return quantity.accept(this);
    }

    /** What a plain formula gives. */
    private String amount(Quantity quantity) {
        return speech.say(Phrase.amount(mode), wording.formula(quantity));
    }

    /** A formula where all of it reads as one; otherwise its parts, one phrase each. */
    private String formulaOr(Quantity quantity, Phrase together, List<Quantity> parts) {
        return Traced.readsAsFormula(quantity)
                ? amount(quantity)
                : speech.say(
                        together,
                        speech.join(
                                Phrase.LIST, parts.stream().map(this::phrase).toList()));
    }

    @Override
    public String term(FieldTerm term) {
        return new TermText(wording, mode).of(term);
    }

    @Override
    public String constant(Input.Constant constant) {
        if (constant.figure().value().signum() == 0) {
            return speech.say(Phrase.nothing(mode));
        }
        return speech.say(Phrase.gives(mode), mode == Mode.VALUE ? wording.formula(constant) : wording.marks(constant));
    }

    @Override
    public String fact(Input.Fact fact) {
        return amount(fact);
    }

    @Override
    public String fullMarks(Input.FullMarks full) {
        return speech.say(Phrase.gives(mode), wording.formula(full));
    }

    @Override
    public String parameter(Input.Parameter parameter) {
        return amount(parameter);
    }

    @Override
    public String scoreOf(Input.ScoreOf score) {
        return amount(score);
    }

    @Override
    public String judgement(Input.Judgement judgement) {
        return amount(judgement);
    }

    @Override
    public String noScore(Input.NoScore none) {
        return none.reason() == Reason.EXCLUDED
                ? speech.say(Phrase.TAKEN_OUT)
                : speech.say(Phrase.NO_SCORE, speech.reason(none.reason()));
    }

    @Override
    public String sum(Arithmetic.Sum sum) {
        return sum.terms().size() == 1 ? phrase(sum.terms().get(0)) : formulaOr(sum, Phrase.SUM_OF, sum.terms());
    }

    @Override
    public String difference(Arithmetic.Difference difference) {
        if (Traced.readsAsFormula(difference)) {
            return amount(difference);
        }
        List<String> less = difference.less().stream()
                .map(loss -> Traced.readsAsFormula(loss)
                        ? wording.formula(loss)
                        : wording.phrase(loss, mode == Mode.EARN ? Mode.LOSE : Mode.VALUE))
                .toList();
        return speech.say(Phrase.LESS, phrase(difference.from()), speech.join(Phrase.LIST, less));
    }

    @Override
    public String product(Arithmetic.Product product) {
        return amount(product);
    }

    @Override
    public String quotient(Arithmetic.Quotient quotient) {
        return amount(quotient);
    }

    @Override
    public String extreme(Arithmetic.Extreme extreme) {
        return formulaOr(
                extreme,
                extreme.which() == Arithmetic.End.HIGHEST ? Phrase.HIGHEST_PHRASE : Phrase.LOWEST_PHRASE,
                extreme.of());
    }

    @Override
    public String limit(Arithmetic.Limit limit) {
        if (Traced.readsAsFormula(limit)) {
            return amount(limit);
        }
        List<String> bounds = new ArrayList<>();
        limit.least().ifPresent(least -> bounds.add(speech.say(Phrase.AT_LEAST_THAT, bound(least))));
        limit.most().ifPresent(most -> bounds.add(speech.say(Phrase.AT_MOST_THAT, bound(most))));
        return speech.say(Phrase.ASIDE, phrase(limit.of()), speech.join(Phrase.LIST, bounds));
    }

    private String bound(Quantity bound) {
        return mode == Mode.VALUE ? wording.formula(bound) : wording.marks(bound);
    }

    @Override
    public String rounded(Arithmetic.Rounded rounded) {
        return Traced.readsAsFormula(rounded)
                ? amount(rounded)
                : speech.say(Phrase.ASIDE, phrase(rounded.of()), speech.rounding(rounded.to()));
    }

    @Override
    public String gap(Comparison.Gap gap) {
        return amount(gap);
    }

    @Override
    public String change(Comparison.Change change) {
        return amount(change);
    }

    @Override
    public String elapsed(Comparison.Elapsed elapsed) {
        return amount(elapsed);
    }

    @Override
    public String steps(Comparison.Steps steps) {
        return amount(steps);
    }

    @Override
    public String piecewise(Comparison.Piecewise curve) {
        Measure axis = speech.measures().axis(curve);
        List<String> pieces = curve.on().stream()
                .map(piece -> speech.say(Phrase.BAND, wording.interval(piece.on(), axis), piece(piece, curve)))
                .toList();
        return speech.say(Phrase.ALONG, wording.formula(curve.of()), speech.join(Phrase.LIST, pieces));
    }

    private String piece(Piece piece, Comparison.Piecewise curve) {
        return piece.slope().isEmpty()
                ? constant(new Input.Constant(piece.from()))
                : speech.say(
                        Phrase.amount(mode),
                        line(
                                speech,
                                piece,
                                wording.formula(curve.of()),
                                speech.measures().axis(curve)));
    }

    /** A straight line as a formula of its place. */
    static String line(Speech speech, Piece piece, String place, Measure axis) {
        String at = speech.figure(piece.at().orElseThrow(), axis);
        return speech.figure(piece.from(), Measure.PLAIN)
                + " + "
                + speech.numerals().bare(piece.slope().orElseThrow())
                + " × "
                + speech.say(Phrase.BRACKET, place + " − " + at);
    }

    @Override
    public String choose(Cases.Choose choose) {
        List<String> cases = new ArrayList<>();
        for (Cases.Case one : choose.cases()) {
            cases.add(speech.say(Phrase.CASE, wording.condition(one.when()), phrase(one.then())));
        }
        cases.add(speech.say(Phrase.OTHERWISE, phrase(choose.otherwise())));
        String all = speech.join(Phrase.LIST, cases);
        return choose.hit() == Cases.Hit.FIRST && choose.cases().size() > 1 ? speech.say(Phrase.FIRST_HIT, all) : all;
    }

    @Override
    public String settle(Cases.Settle settle) {
        List<String> reasons = new ArrayList<>();
        settle.when()
                .forEach((reason, instead) ->
                        reasons.add(speech.say(Phrase.SETTLE_CASE, speech.reason(reason), phrase(instead))));
        return speech.join(Phrase.LIST, List.of(phrase(settle.of()), speech.join(Phrase.LIST, reasons)));
    }

    @Override
    public String aggregate(Collective.Aggregate aggregate) {
        return amount(aggregate);
    }

    @Override
    public String standing(Collective.Standing standing) {
        return amount(standing);
    }
}
