package io.github.quanheng.explanation;

import io.github.quanheng.grammar.Form;
import io.github.quanheng.grammar.Forms;
import io.github.quanheng.grammar.Parts;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.rule.Cases;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.FormulaTerm;
import io.github.quanheng.rule.InParts;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Quantity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The terms of the field as they are read; the inverse of {@link TermText}. */
final class TermForms {
    private final SentenceForms all;
    private final SentenceWords words;
    private final Mode mode;
    private final WorthForms worth;
    private final CurveForms curves;

    TermForms(SentenceForms all, Mode mode, WorthForms worth, CurveForms curves) {
        this.all = all;
        this.words = all.words();
        this.mode = mode;
        this.worth = worth;
        this.curves = curves;
    }

    /** Terms that need no brackets anywhere. */
    Form<Quantity> single() {
        return Forms.either(new StepForms(all, worth).steps(), oneCase());
    }

    /** Terms that end where their words do. */
    Form<Quantity> closed() {
        List<Form<? extends Quantity>> forms = new ArrayList<>(List.of(pass(), missing(), converted()));
        Arrays.stream(FieldTerm.Proportional.Form.values()).forEach(form -> forms.add(proportional(form)));
        return Forms.either(forms);
    }

    /** Terms that list several things. */
    Form<Quantity> lists() {
        return Forms.either(
                provided(),
                either(),
                curves.bands(),
                byCode(),
                curves.interpolated(),
                deduct(),
                curves.slices(),
                inParts(),
                several(RulePhrase.AWARD, TermForms::award),
                several(RulePhrase.LOSE, TermForms::lose));
    }

    private static Quantity quantity(Parts parts, int place) {
        return parts.get(place, Quantity.class);
    }

    private Form<String> full() {
        return Forms.words(words.say(RulePhrase.gives(mode), words.template(NamePhrase.FULL)));
    }

    private Form<String> nothing() {
        return Forms.words(words.template(RulePhrase.nothing(mode)));
    }

    private Form<Quantity> pass() {
        return words.say(
                RulePhrase.PASS,
                parts -> new FieldTerm.Pass(parts.get(0, Condition.class)),
                all.condition(),
                full(),
                nothing());
    }

    private Form<Quantity> provided() {
        return words.say(
                RulePhrase.PROVIDED,
                parts -> new FieldTerm.Provided(parts.get(0, Condition.class), quantity(parts, 2), Optional.empty()),
                all.condition(),
                nothing(),
                all.phrase(mode));
    }

    private Form<Quantity> either() {
        return words.say(
                RulePhrase.EITHER,
                parts -> new FieldTerm.Provided(
                        parts.get(0, Condition.class), quantity(parts, 1), Optional.of(quantity(parts, 2))),
                all.condition(),
                all.part(mode),
                all.part(mode));
    }

    private Form<Quantity> missing() {
        Form<Condition> thing = Forms.either(
                words.names().key(Kind.YES_NO).as(Condition.Yes::new),
                words.<Condition>say(NamePhrase.LINE_NAME, parts -> parts.get(0, Condition.class), all.condition()));
        return words.say(
                RulePhrase.PER_MISSING,
                parts -> new FieldTerm.Missing(quantity(parts, 0), parts.list(1, Condition.class)),
                worth.gives(),
                words.joined(Joint.ENUMERATE, thing, 1));
    }

    private Form<Cases.Case> ofCase() {
        return words.say(
                RulePhrase.CASE,
                parts -> new Cases.Case(parts.get(0, Condition.class), quantity(parts, 1)),
                all.condition(),
                all.part(mode));
    }

    /** One case alone needs no heading where an award is earned or a loss is lost. */
    private Form<Quantity> oneCase() {
        Form<Cases.Case> one = ofCase();
        Phrase other = mode == Mode.LOSE ? RulePhrase.AWARD : RulePhrase.LOSE;
        return Forms.either(
                one.as(only -> mode == Mode.LOSE ? lose(List.of(only)) : award(List.of(only))),
                words.say(
                        other,
                        parts -> {
                            List<Cases.Case> only = List.of(parts.get(0, Cases.Case.class));
                            return mode == Mode.LOSE ? award(only) : lose(only);
                        },
                        one));
    }

    private static Quantity award(List<Cases.Case> cases) {
        return new FieldTerm.Award(cases);
    }

    private static Quantity lose(List<Cases.Case> cases) {
        return new FieldTerm.Lose(cases);
    }

    private Form<Quantity> several(Phrase phrase, Function<List<Cases.Case>, Quantity> term) {
        return words.say(
                phrase,
                parts -> term.apply(parts.list(0, Cases.Case.class)),
                words.several(ofCase(), Cases.Case.class));
    }

    private Form<Quantity> proportional(FieldTerm.Proportional.Form form) {
        return words.say(
                RulePhrase.of(form),
                parts -> new FieldTerm.Proportional(quantity(parts, 0), quantity(parts, 1), form),
                all.operand(),
                all.operand(),
                Forms.words(words.template(RulePhrase.equal(mode))),
                full());
    }

    private Form<Quantity> converted() {
        return words.say(
                RulePhrase.CONVERTED,
                parts -> new FormulaTerm.Converted(quantity(parts, 0), quantity(parts, 1)),
                all.operand(),
                all.operand(),
                Forms.words(words.template(RulePhrase.equal(mode))));
    }

    private record Coded(String code, Quantity worth) {}

    /** What is worked out is set apart from the code, so that no letter of it can belong to the code. */
    private Form<Coded> coded(Phrase phrase, boolean given) {
        return words.<Optional<Coded>>say(
                        phrase,
                        parts -> Optional.of(new Coded(parts.get(0, String.class), quantity(parts, 1)))
                                .filter(one -> one.worth() instanceof Input == given),
                        words.names().code(),
                        all.part(mode))
                .where(one -> one);
    }

    private Form<Quantity> byCode() {
        Form<Coded> one = Forms.either(coded(RulePhrase.BAND, true), coded(RulePhrase.OF_CODE, false));
        return words.<Optional<Quantity>>say(
                        RulePhrase.BY_CODE,
                        parts -> {
                            Map<String, Quantity> marks = new LinkedHashMap<>();
                            List<Coded> codes = parts.list(1, Coded.class);
                            codes.forEach(each -> marks.put(each.code(), each.worth()));
                            return marks.size() == codes.size()
                                    ? Optional.of(new FieldTerm.ByCode(parts.get(0, FigureKey.class), marks))
                                    : Optional.empty();
                        },
                        words.names().key(),
                        words.joined(Joint.LIST, one, 1))
                .where(codes -> codes);
    }

    private Form<Quantity> deduct() {
        Mode lost = mode == Mode.LOSE ? Mode.VALUE : Mode.LOSE;
        return words.say(
                RulePhrase.DEDUCT,
                parts -> new FieldTerm.Deduct(parts.list(0, Quantity.class)),
                words.numbered(all.item(lost)));
    }

    private Form<Quantity> inParts() {
        Form<Quantity> loss = words.say(
                Joint.QUOTED,
                parts -> new FieldTerm.Deduct(List.of(quantity(parts, 0))),
                all.phrase(mode == Mode.LOSE ? Mode.VALUE : Mode.LOSE));
        Form<InParts.Part> one = words.say(
                RulePhrase.PART_OF,
                parts -> new InParts.Part(quantity(parts, 0), quantity(parts, 1)),
                all.side(),
                Forms.either(all.part(mode), loss));
        return words.say(
                RulePhrase.IN_PARTS,
                parts -> new InParts(parts.list(0, InParts.Part.class)),
                words.several(one, InParts.Part.class));
    }
}
