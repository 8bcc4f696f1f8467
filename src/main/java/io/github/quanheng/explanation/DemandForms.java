package io.github.quanheng.explanation;

import io.github.quanheng.grammar.Form;
import io.github.quanheng.grammar.Forms;
import io.github.quanheng.ranking.End;
import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Cases;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.value.Rounding;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What is given, taken or counted, as it is read; the inverse of {@link RuleText}. */
final class DemandForms {

    private final SentenceForms all;
    private final SentenceWords words;
    private final Mode mode;
    private final Mode lost;
    private final WorthForms worth;
    private final CurveForms curves;
    final Form<Quantity> phrase;
    final Form<Quantity> item;
    final Form<Quantity> part;

    DemandForms(SentenceForms all, Mode mode) {
        this.all = all;
        this.words = all.words();
        this.mode = mode;
        this.lost = mode == Mode.EARN ? Mode.LOSE : Mode.VALUE;
        this.worth = new WorthForms(all, mode);
        this.curves = new CurveForms(all, mode, worth);
        TermForms terms = new TermForms(all, mode, worth, curves);
        Form<Quantity> simple = Forms.<Quantity>either(plain(), named(all.named()), terms.single())
                .named("一项");
        Form<Quantity> closed = Forms.<Quantity>either(terms.closed(), named(all.weighted()), limit(), rounded())
                .named("一项");
        Form<Quantity> list = Forms.<Quantity>either(terms.lists(), lists()).named("几项");
        Form<Quantity> any = all.phrase(mode);
        this.phrase = Forms.either(simple, closed, list);
        this.item = Forms.<Quantity>either(
                        only(Forms.either(simple, closed), one -> !Shape.isList(one)), quoted(only(any, Shape::isList)))
                .named("一项");
        this.part = Forms.<Quantity>either(
                        only(simple, one -> !Shape.isCompound(one)), quoted(only(any, Shape::isCompound)))
                .named("一项");
    }

    static Form<Quantity> only(Form<Quantity> form, Predicate<Quantity> which) {
        return form.where(one -> which.test(one) ? Optional.of(one) : Optional.empty());
    }

    private Form<Quantity> quoted(Form<Quantity> form) {
        return words.say(Joint.QUOTED, parts -> parts.get(0, Quantity.class), form);
    }

    private Form<Quantity> plain() {
        return Forms.either(
                worth.figure().as(Input.Constant::new),
                words.say(
                        RulePhrase.gives(mode),
                        parts -> parts.get(0, Quantity.class),
                        words.word(NamePhrase.FULL, Input.FullMarks.OF_THE_LINE)),
                words.say(RulePhrase.amount(mode), parts -> parts.get(0, Quantity.class), all.formula()),
                words.word(RulePhrase.TAKEN_OUT, new Input.NoScore(Reason.EXCLUDED)),
                words.say(RulePhrase.NO_SCORE, parts -> new Input.NoScore(parts.get(0, Reason.class)), words.reason()));
    }

    /** What a formula with a name gives. */
    private Form<Quantity> named(Form<Quantity> formula) {
        return words.say(RulePhrase.amount(mode), parts -> parts.get(0, Quantity.class), formula);
    }

    /** What is said of the whole in brackets behind it. */
    private Form<Quantity> whole() {
        return Forms.either(
                only(all.part(mode), one -> !Shape.isOneCase(one)), quoted(only(all.phrase(mode), Shape::isOneCase)));
    }

    private Form<Quantity> limit() {
        Form<Quantity> whole = whole();
        Form<Quantity> bound = all.side();
        Form<Quantity> least = words.say(RulePhrase.AT_LEAST_THAT, parts -> parts.get(0, Quantity.class), bound);
        Form<Quantity> most = words.say(RulePhrase.AT_MOST_THAT, parts -> parts.get(0, Quantity.class), bound);
        String list = words.template(Joint.LIST);
        return Forms.either(
                words.say(
                        Joint.ASIDE,
                        parts -> new Arithmetic.Limit(
                                parts.get(0, Quantity.class),
                                Optional.of(parts.get(1, Quantity.class)),
                                Optional.empty()),
                        whole,
                        least),
                words.say(
                        Joint.ASIDE,
                        parts -> new Arithmetic.Limit(
                                parts.get(0, Quantity.class),
                                Optional.empty(),
                                Optional.of(parts.get(1, Quantity.class))),
                        whole,
                        most),
                words.say(
                        Joint.ASIDE,
                        parts -> {
                            List<Quantity> bounds = parts.list(1, Quantity.class);
                            return new Arithmetic.Limit(
                                    parts.get(0, Quantity.class),
                                    Optional.of(bounds.get(0)),
                                    Optional.of(bounds.get(1)));
                        },
                        whole,
                        Forms.sequence(
                                List.of(least, Forms.words(list), most),
                                parts -> List.of(parts.get(0, Quantity.class), parts.get(2, Quantity.class)))));
    }

    private Form<Quantity> rounded() {
        return words.say(
                Joint.ASIDE,
                parts -> new Arithmetic.Rounded(parts.get(0, Quantity.class), parts.get(1, Rounding.class)),
                whole(),
                words.rounding());
    }

    private Form<Quantity> lists() {
        return Forms.either(sum(), less(), extremes(), choose(), settle(), curves.piecewise());
    }

    private Form<Quantity> sum() {
        return words.say(
                RulePhrase.SUM_OF,
                parts -> new Arithmetic.Sum(parts.list(0, Quantity.class)),
                words.numbered(all.item(mode)));
    }

    private Form<Quantity> less() {
        Form<Quantity> loss = Forms.either(
                only(all.formula(), Shape::readsAsFormula), only(all.item(lost), one -> !Shape.readsAsFormula(one)));
        return words.say(
                RulePhrase.LESS,
                parts -> new Arithmetic.Difference(parts.get(0, Quantity.class), parts.list(1, Quantity.class)),
                all.part(mode),
                words.numbered(loss));
    }

    private Form<Quantity> extremes() {
        return Forms.either(
                extreme(End.HIGHEST, RulePhrase.HIGHEST_PHRASE), extreme(End.LOWEST, RulePhrase.LOWEST_PHRASE));
    }

    private Form<Quantity> extreme(End which, Phrase phrase) {
        Form<Arithmetic.Extreme> end = words.say(
                phrase,
                parts -> new Arithmetic.Extreme(which, parts.list(0, Quantity.class), Set.of()),
                words.numbered(all.item(mode)));
        return Forms.either(
                end,
                ArithmeticForms.skipping(
                        words, words.say(Joint.QUOTED, parts -> parts.get(0, Arithmetic.Extreme.class), end)));
    }

    private Form<Quantity> choose() {
        Form<List<Cases.Case>> cases = words.joined(
                Joint.LIST,
                words.<Cases.Case>say(
                        RulePhrase.CASE,
                        parts -> new Cases.Case(parts.get(0, Condition.class), parts.get(1, Quantity.class)),
                        all.condition(),
                        all.part(mode)),
                1);
        Form<Quantity> otherwise =
                words.say(RulePhrase.OTHERWISE, parts -> parts.get(0, Quantity.class), all.part(mode));
        Form<Cases.Choose> unique = Forms.sequence(
                List.of(cases, Forms.words(words.template(Joint.LIST)), otherwise),
                parts -> new Cases.Choose(
                        Cases.Hit.UNIQUE, parts.list(0, Cases.Case.class), parts.get(2, Quantity.class)));
        return Forms.either(
                unique,
                words.say(
                        RulePhrase.FIRST_HIT,
                        parts -> {
                            Cases.Choose of = parts.get(0, Cases.Choose.class);
                            return new Cases.Choose(Cases.Hit.FIRST, of.cases(), of.otherwise());
                        },
                        unique));
    }

    private record Settled(Reason reason, Quantity as) {}

    private Form<Quantity> settle() {
        Form<Settled> one = words.say(
                RulePhrase.SETTLE_CASE,
                parts -> new Settled(parts.get(0, Reason.class), parts.get(1, Quantity.class)),
                words.reason(),
                all.part(mode));
        return Forms.sequenceWhere(
                List.of(all.part(mode), Forms.words(words.template(Joint.LIST)), words.joined(Joint.LIST, one, 1)),
                parts -> {
                    Map<Reason, Quantity> when = new EnumMap<>(Reason.class);
                    List<Settled> settled = parts.list(2, Settled.class);
                    settled.forEach(each -> when.put(each.reason(), each.as()));
                    return when.size() == settled.size()
                            ? Optional.of(new Cases.Settle(parts.get(0, Quantity.class), when))
                            : Optional.empty();
                });
    }
}
