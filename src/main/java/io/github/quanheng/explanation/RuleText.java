package io.github.quanheng.explanation;

import io.github.quanheng.ranking.End;
import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Cases;
import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.CollectiveTerm;
import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Piece;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.List;

/** A rule in words, without data: what a quantity gives, takes or counts as. */
final class RuleText implements Quantity.Visitor<String> {
    private final Phrasing texts;
    private final RulebookWords words;
    private final Spot spot;
    private final Mode mode;

    RuleText(Phrasing texts, Spot spot, Mode mode) {
        this.texts = texts;
        this.words = texts.words();
        this.spot = spot;
        this.mode = mode;
    }

    /** What a plain formula gives. */
    private String amount() {
        return words.say(RulePhrase.amount(mode), texts.formula(spot));
    }

    private String listed(List<Spot> parts) {
        return texts.numbered(parts.stream().map(part -> texts.item(part, mode)).toList());
    }

    /** A formula where all of it reads as one; otherwise its parts, one phrase each. */
    private String formulaOr(Phrase together) {
        return Shape.readsAsFormula(spot.node()) ? amount() : words.say(together, listed(spot.parts()));
    }

    @Override
    public String term(FieldTerm term) {
        return new TermText(texts, spot, mode).text();
    }

    @Override
    public String constant(Input.Constant constant) {
        if (constant.figure().value().signum() == 0 && !constant.figure().isRate()) {
            return words.say(RulePhrase.nothing(mode));
        }
        return words.say(
                RulePhrase.gives(mode),
                mode == Mode.VALUE ? words.figure(constant.figure(), spot.unit()) : texts.marks(spot));
    }

    @Override
    public String day(Input.Day day) {
        return amount();
    }

    @Override
    public String fact(Input.Fact fact) {
        return amount();
    }

    @Override
    public String fullMarks(Input.FullMarks full) {
        return words.say(RulePhrase.gives(mode), texts.formula(spot));
    }

    @Override
    public String parameter(Input.Parameter parameter) {
        return amount();
    }

    @Override
    public String scoreOf(Input.ScoreOf score) {
        return amount();
    }

    @Override
    public String judgement(Input.Judgement judgement) {
        return amount();
    }

    @Override
    public String noScore(Input.NoScore none) {
        return none.reason() == Reason.EXCLUDED
                ? words.say(RulePhrase.TAKEN_OUT)
                : words.say(RulePhrase.NO_SCORE, words.reason(none.reason()));
    }

    @Override
    public String sum(Arithmetic.Sum sum) {
        return formulaOr(RulePhrase.SUM_OF);
    }

    @Override
    public String difference(Arithmetic.Difference difference) {
        if (Shape.readsAsFormula(difference)) {
            return amount();
        }
        Mode lost = mode == Mode.EARN ? Mode.LOSE : Mode.VALUE;
        List<String> less = spot.list("difference.less").stream()
                .map(loss -> Shape.readsAsFormula(loss.node()) ? texts.formula(loss) : texts.item(loss, lost))
                .toList();
        return words.say(RulePhrase.LESS, texts.part(spot.part("difference.from"), mode), texts.numbered(less));
    }

    @Override
    public String product(Arithmetic.Product product) {
        return amount();
    }

    @Override
    public String quotient(Arithmetic.Quotient quotient) {
        return amount();
    }

    @Override
    public String extreme(Arithmetic.Extreme extreme) {
        String text = formulaOr(extreme.which() == End.HIGHEST ? RulePhrase.HIGHEST_PHRASE : RulePhrase.LOWEST_PHRASE);
        return extreme.skip().isEmpty() || Shape.readsAsFormula(extreme)
                ? text
                : words.say(RulePhrase.SKIPPING, words.say(Joint.QUOTED, text), words.reasons(extreme.skip()));
    }

    @Override
    public String limit(Arithmetic.Limit limit) {
        if (Shape.readsAsFormula(limit)) {
            return amount();
        }
        List<String> bounds = new ArrayList<>();
        spot.find("limit.least").ifPresent(least -> bounds.add(words.say(RulePhrase.AT_LEAST_THAT, bound(least))));
        spot.find("limit.most").ifPresent(most -> bounds.add(words.say(RulePhrase.AT_MOST_THAT, bound(most))));
        return words.say(Joint.ASIDE, whole(spot.part("limit.of")), words.join(Joint.LIST, bounds));
    }

    private String bound(Spot bound) {
        return mode == Mode.VALUE ? texts.beside(bound, spot.unit()) : texts.marks(bound);
    }

    @Override
    public String rounded(Arithmetic.Rounded rounded) {
        return Shape.readsAsFormula(rounded)
                ? amount()
                : words.say(Joint.ASIDE, whole(spot.part("rounded.of")), words.rounding(rounded.to()));
    }

    /** What is said of the whole in brackets behind it: a single case stands in brackets, too, or it would be said of the case. */
    private String whole(Spot of) {
        return Shape.isOneCase(of.node()) ? words.say(Joint.QUOTED, texts.phrase(of, mode)) : texts.part(of, mode);
    }

    @Override
    public String gap(Comparison.Gap gap) {
        return amount();
    }

    @Override
    public String change(Comparison.Change change) {
        return amount();
    }

    @Override
    public String elapsed(Comparison.Elapsed elapsed) {
        return amount();
    }

    @Override
    public String steps(Comparison.Steps steps) {
        return amount();
    }

    @Override
    public String piecewise(Comparison.Piecewise curve) {
        Spot of = spot.part("pieces.of");
        PrintUnit axis = CurveText.axis(of, curve.on().stream().map(Piece::on));
        List<String> pieces = curve.on().stream()
                .map(piece -> words.say(RulePhrase.BAND, texts.interval(piece.on(), axis), piece(piece, of, axis)))
                .toList();
        return words.say(RulePhrase.ALONG, texts.side(of), words.join(Joint.LIST, pieces));
    }

    private String piece(Piece piece, Spot of, PrintUnit axis) {
        return piece.slope().isEmpty()
                ? CurveText.worth(words, piece.from(), mode)
                : words.say(RulePhrase.amount(mode), line(words, piece, texts.inner(of), axis));
    }

    /** A straight line as a formula of its place. */
    static String line(RulebookWords words, Piece piece, String place, PrintUnit axis) {
        Figure start = piece.at().orElseThrow();
        String at = words.figure(start, axis);
        Rational slope = piece.slope().orElseThrow();
        return words.figure(piece.from(), PrintUnit.PLAIN)
                + (slope.signum() < 0 ? " − " : " + ")
                + words.numerals().bare(slope.abs())
                + " × "
                + words.say(
                        Joint.BRACKET,
                        place + " − " + (start.value().signum() < 0 ? words.say(Joint.BRACKET, at) : at));
    }

    @Override
    public String choose(Cases.Choose choose) {
        List<String> cases = new ArrayList<>();
        for (int i = 0; i < choose.cases().size(); i++) {
            Spot when = spot.part("choose.cases[" + i + "].when");
            Spot then = spot.part("choose.cases[" + i + "].then");
            cases.add(words.say(RulePhrase.CASE, texts.condition(when), texts.part(then, mode)));
        }
        cases.add(words.say(RulePhrase.OTHERWISE, texts.part(spot.part("choose.otherwise"), mode)));
        String all = words.join(Joint.LIST, cases);
        return choose.hit() == Cases.Hit.FIRST && choose.cases().size() > 1
                ? words.say(RulePhrase.FIRST_HIT, all)
                : all;
    }

    @Override
    public String settle(Cases.Settle settle) {
        List<String> reasons = settle.when().keySet().stream()
                .map(reason -> words.say(
                        RulePhrase.SETTLE_CASE,
                        words.reason(reason),
                        texts.part(spot.part("settle.when." + reason), mode)))
                .toList();
        return words.join(
                Joint.LIST, List.of(texts.part(spot.part("settle.of"), mode), words.join(Joint.LIST, reasons)));
    }

    @Override
    public String aggregate(Collective.Aggregate aggregate) {
        return amount();
    }

    @Override
    public String standing(Collective.Standing standing) {
        return amount();
    }

    @Override
    public String collected(CollectiveTerm term) {
        return term instanceof CollectiveTerm.PerRecord record
                ? new CollectiveText(texts, spot).perRecord(record, mode)
                : amount();
    }
}
