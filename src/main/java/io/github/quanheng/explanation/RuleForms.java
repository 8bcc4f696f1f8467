package io.github.quanheng.explanation;

import io.github.quanheng.grammar.Form;
import io.github.quanheng.grammar.Forms;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Quantity;
import java.util.List;

/** All sentences of rules over the names of one rulebook, as they are read. */
final class RuleForms implements SentenceForms {
    private final SentenceWords words;
    private final Form<Quantity> formula = Forms.named("算式", () -> formulas().formula);
    private final Form<Quantity> inner = Forms.named("算式", () -> formulas().inner);
    private final Form<Quantity> side = Forms.named("量", () -> formulas().side);
    private final Form<Quantity> operand = Forms.named("算式", () -> formulas().operand);
    private final Form<Quantity> named = Forms.named("算式", () -> formulas().named);
    private final Form<Quantity> weighted = Forms.named("加权平均", () -> formulas().weighted);
    private final Form<Condition> condition = Forms.named("条件", this::anyCondition);
    private final Modes earn = new Modes(Mode.EARN);
    private final Modes lose = new Modes(Mode.LOSE);
    private final Modes value = new Modes(Mode.VALUE);
    private final FormulaForms formulas;
    private final ConditionForms conditions;
    private final DemandForms earned;
    private final DemandForms lost;
    private final DemandForms taken;

    /** The demands of one mode, by their names. */
    private final class Modes {
        private final Form<Quantity> phrase;
        private final Form<Quantity> item;
        private final Form<Quantity> part;

        Modes(Mode mode) {
            this.phrase = Forms.named("计分办法", () -> demands(mode).phrase);
            this.item = Forms.named("计分办法", () -> demands(mode).item);
            this.part = Forms.named("计分办法", () -> demands(mode).part);
        }
    }

    RuleForms(SentenceWords words) {
        this.words = words;
        this.formulas = new FormulaForms(this);
        this.conditions = new ConditionForms(this);
        this.earned = new DemandForms(this, Mode.EARN);
        this.lost = new DemandForms(this, Mode.LOSE);
        this.taken = new DemandForms(this, Mode.VALUE);
    }

    private FormulaForms formulas() {
        return formulas;
    }

    private Form<Condition> anyCondition() {
        return conditions.condition;
    }

    private DemandForms demands(Mode mode) {
        return switch (mode) {
            case EARN -> earned;
            case LOSE -> lost;
            case VALUE -> taken;
        };
    }

    private Modes named(Mode mode) {
        return switch (mode) {
            case EARN -> earn;
            case LOSE -> lose;
            case VALUE -> value;
        };
    }

    /** The rule of a line: what it earns; where that is the full marks less one loss, the loss. */
    Form<Quantity> rule() {
        Form<Quantity> whole =
                Forms.either(phrase(Mode.EARN), phrase(Mode.LOSE).as(loss -> new FieldTerm.Deduct(List.of(loss))));
        return Forms.either(
                DemandForms.only(whole, one -> !Shape.endsInSettlement(one)),
                words.say(
                        Joint.QUOTED,
                        parts -> parts.get(0, Quantity.class),
                        DemandForms.only(whole, Shape::endsInSettlement)));
    }

    @Override
    public SentenceWords words() {
        return words;
    }

    @Override
    public Form<Quantity> formula() {
        return formula;
    }

    @Override
    public Form<Quantity> inner() {
        return inner;
    }

    @Override
    public Form<Quantity> side() {
        return side;
    }

    @Override
    public Form<Quantity> operand() {
        return operand;
    }

    @Override
    public Form<Quantity> named() {
        return named;
    }

    @Override
    public Form<Quantity> weighted() {
        return weighted;
    }

    @Override
    public Form<Quantity> phrase(Mode mode) {
        return named(mode).phrase;
    }

    @Override
    public Form<Quantity> item(Mode mode) {
        return named(mode).item;
    }

    @Override
    public Form<Quantity> part(Mode mode) {
        return named(mode).part;
    }

    @Override
    public Form<Condition> condition() {
        return condition;
    }
}
