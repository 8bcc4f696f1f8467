package io.github.quanheng.explanation;

import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.FormulaTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Interpolated;
import java.util.ArrayList;
import java.util.List;

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
            return new CurveText(texts, spot, mode).bands(bands);
        }
        if (term instanceof FieldTerm.ByCode byCode) {
            return byCode(byCode);
        }
        if (term instanceof Interpolated curve) {
            return new CurveText(texts, spot, mode).interpolated(curve);
        }
        if (term instanceof FieldTerm.Deduct) {
            return deduct();
        }
        if (term instanceof FieldTerm.PerStep perStep) {
            return new StepText(texts, spot, mode).perStep(perStep);
        }
        if (term instanceof FieldTerm.PerCase perCase) {
            return new StepText(texts, spot, mode).perCase(perCase);
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
                : texts.say(NamePhrase.LINE_NAME, RulebookWords.inner(texts.condition(condition)));
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
}
