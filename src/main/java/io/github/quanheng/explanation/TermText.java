package io.github.quanheng.explanation;

import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.FormulaTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Interpolated;
import io.github.quanheng.rule.Interval;
import io.github.quanheng.value.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The terms of the field in their own words, without data. */
final class TermText {
    private final Phrasing texts;
    private final RulebookWords words;
    private final Spot spot;
    private final Mode mode;

    TermText(Phrasing texts, Spot spot, Mode mode) {
        this.texts = texts;
        this.words = texts.words();
        this.spot = spot;
        this.mode = mode;
    }

    String text() {
        FieldTerm term = (FieldTerm) spot.node();
        if (term instanceof FieldTerm.Pass) {
            return words.say(RulePhrase.PASS, texts.condition(spot.part("pass")), full(), nothing());
        }
        if (term instanceof FieldTerm.Provided provided) {
            return provided(provided);
        }
        if (term instanceof FieldTerm.Proportional part) {
            return proportional(part);
        }
        if (term instanceof FieldTerm.Bands bands) {
            return bands(bands);
        }
        if (term instanceof FieldTerm.ByCode byCode) {
            return byCode(byCode);
        }
        if (term instanceof Interpolated curve) {
            return interpolated(curve);
        }
        if (term instanceof FieldTerm.Deduct) {
            return deduct();
        }
        if (term instanceof FieldTerm.PerStep perStep) {
            return perStep(perStep);
        }
        if (term instanceof FieldTerm.PerCase perCase) {
            return perCase.hasBound() ? casesOutside() : perCase();
        }
        if (term instanceof FieldTerm.Missing) {
            return words.say(RulePhrase.PER_MISSING, gives("missing.each"), things());
        }
        if (term instanceof FormulaTerm) {
            return new FormulaTermText(texts, spot).phrase(mode);
        }
        return term instanceof FieldTerm.Award award
                ? oneByOne("award", award.cases().size())
                : oneByOne("lose", ((FieldTerm.Lose) term).cases().size());
    }

    private String provided(FieldTerm.Provided provided) {
        String when = texts.condition(spot.part("provided.when"));
        return provided.otherwise().isPresent()
                ? words.say(
                        RulePhrase.EITHER,
                        when,
                        texts.part(spot.part("provided.then"), mode),
                        texts.part(spot.part("provided.otherwise"), mode))
                : words.say(RulePhrase.PROVIDED, when, nothing(), texts.phrase(spot.part("provided.then"), mode));
    }

    private String nothing() {
        return words.say(RulePhrase.nothing(mode));
    }

    private String full() {
        return words.say(RulePhrase.gives(mode), words.say(NamePhrase.FULL));
    }

    private String gives(String each) {
        return words.say(RulePhrase.gives(mode), texts.marks(spot.part(each)));
    }

    private String things() {
        return words.join(
                Joint.ENUMERATE,
                spot.list("missing.of").stream().map(one -> thing(texts, one)).toList());
    }

    /** A condition as the thing that should be there: a yes/no indicator by its name alone. */
    static String thing(Phrasing texts, Spot condition) {
        return condition.node() instanceof Condition.Yes yes
                ? texts.words().name(yes.key())
                : texts.say(NamePhrase.LINE_NAME, texts.condition(condition));
    }

    /** One case alone needs no heading where an award is earned or a loss is lost. */
    private String oneByOne(String word, int size) {
        List<String> cases = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            cases.add(words.say(
                    RulePhrase.CASE,
                    texts.condition(spot.part(word + "[" + i + "].when")),
                    texts.part(spot.part(word + "[" + i + "].then"), mode)));
        }
        boolean award = word.equals("award");
        return cases.size() == 1 && award != (mode == Mode.LOSE)
                ? cases.get(0)
                : words.say(award ? RulePhrase.AWARD : RulePhrase.LOSE, texts.numbered(cases));
    }

    private String perCase() {
        Spot of = spot.part("perCase.of");
        return words.say(
                RulePhrase.PER_CASE,
                Shape.isChain(of.node()) ? texts.operand(of) : texts.side(of),
                caseUnit(words, of),
                gives("perCase.each"));
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
                gives("perCase.each"));
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

    private String byCode(FieldTerm.ByCode byCode) {
        List<String> codes = byCode.marks().entrySet().stream()
                .map(one -> words.say(
                        one.getValue() instanceof Input ? RulePhrase.BAND : RulePhrase.OF_CODE,
                        words.code(byCode.of().indicator(), one.getKey()),
                        texts.part(spot.part("byCode.marks." + one.getKey()), mode)))
                .toList();
        return words.say(RulePhrase.BY_CODE, words.name(byCode.of()), words.join(Joint.LIST, codes));
    }

    private String proportional(FieldTerm.Proportional part) {
        Spot of = spot.part("proportional.of");
        Spot target = spot.part("proportional.target");
        return words.say(
                RulePhrase.of(part.form()),
                texts.operand(of),
                target.isConstant() ? texts.beside(target, of.unit()) : texts.operand(target),
                words.say(RulePhrase.equal(mode)),
                full());
    }

    /** The unit on an axis: that of the value, or of rates that stand on it. */
    static PrintUnit axis(Spot of, Stream<Interval> intervals) {
        return on(of, intervals.flatMap(one -> Stream.concat(one.low().stream(), one.high().stream())));
    }

    private static PrintUnit on(Spot of, Stream<Figure> figures) {
        return of.unit()
                .or(figures.filter(Figure::isRate)
                        .findFirst()
                        .map(PrintUnit::of)
                        .orElse(PrintUnit.PLAIN));
    }

    static PrintUnit axis(Spot bands, FieldTerm.Bands term) {
        return axis(bands.part("bands.of"), term.marks().keySet().stream());
    }

    static PrintUnit axis(Spot curve, Interpolated term) {
        return on(
                curve.part("interpolated.of"),
                term.through().stream()
                        .map(Interpolated.Point::x)
                        .filter(Input.Constant.class::isInstance)
                        .map(x -> ((Input.Constant) x).figure()));
    }

    /** What a printed figure gives, takes or counts as. */
    static String worth(RulebookWords words, Figure worth, Mode mode) {
        if (worth.value().signum() == 0 && !worth.isRate()) {
            return words.say(RulePhrase.nothing(mode));
        }
        return words.say(
                RulePhrase.gives(mode), words.figure(worth, mode == Mode.VALUE ? PrintUnit.PLAIN : PrintUnit.MARKS));
    }

    private String bands(FieldTerm.Bands bands) {
        PrintUnit unit = axis(spot, bands);
        List<String> each = new ArrayList<>();
        bands.marks()
                .forEach((band, worth) ->
                        each.add(words.say(RulePhrase.BAND, texts.interval(band, unit), worth(words, worth, mode))));
        return words.say(RulePhrase.BANDS, texts.side(spot.part("bands.of")), words.join(Joint.LIST, each));
    }

    private String interpolated(Interpolated curve) {
        PrintUnit unit = axis(spot, curve);
        int last = curve.through().size() - 1;
        List<String> points = IntStream.rangeClosed(0, last)
                .mapToObj(i -> words.say(
                        RulePhrase.KNOT,
                        place(texts, spot.part(Interpolated.valueAt(i)), unit),
                        texts.part(spot.part(Interpolated.marksAt(i)), mode)))
                .toList();
        return words.say(
                RulePhrase.INTERPOLATED,
                texts.side(spot.part("interpolated.of")),
                words.join(Joint.ENUMERATE, points),
                end(texts, spot.part(Interpolated.valueAt(0)), unit, RulePhrase.FIRST_POINT),
                texts.part(spot.part("interpolated.before"), mode),
                end(texts, spot.part(Interpolated.valueAt(last)), unit, RulePhrase.LAST_POINT),
                texts.part(spot.part("interpolated.after"), mode));
    }

    /** Where a point stands: a calculation in brackets, since words follow it. */
    static String place(Phrasing texts, Spot x, PrintUnit unit) {
        return Shape.isChain(x.node()) ? texts.operand(x) : texts.beside(x, unit);
    }

    /** An end of a curve: by its name, or as the first or last point where that has none. */
    static String end(Phrasing texts, Spot x, PrintUnit unit, Phrase otherwise) {
        return x.node() instanceof Input ? texts.beside(x, unit) : texts.say(otherwise);
    }

    /** The only loss of a whole rule is said as it is; elsewhere it must be said that it is taken from the full marks. */
    private String deduct() {
        Mode lost = mode == Mode.LOSE ? Mode.VALUE : Mode.LOSE;
        List<Spot> losses = spot.list("deduct");
        boolean whole = mode == Mode.EARN
                && spot.at().endsWith(".rule")
                && losses.size() == 1
                && !texts.phrase(losses.get(0), lost).equals(texts.phrase(losses.get(0), mode));
        return whole
                ? texts.phrase(losses.get(0), lost)
                : words.say(
                        RulePhrase.DEDUCT,
                        texts.numbered(losses.stream()
                                .map(loss -> texts.item(loss, lost))
                                .toList()));
    }

    private String perStep(FieldTerm.PerStep perStep) {
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
