package io.github.quanheng.resolved;

import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.party.Selection;
import io.github.quanheng.party.Trait;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.ConditionTerm;
import io.github.quanheng.rule.Dimension;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Reason;
import java.util.List;
import java.util.Optional;

/** Resolves conditions. */
final class ConditionResolver implements Condition.Visitor<Node> {
    private final RuleResolver rules;

    ConditionResolver(RuleResolver rules) {
        this.rules = rules;
    }

    @Override
    public Node compare(Condition.Compare compare) {
        if (compare.left() instanceof Input.Fact of
                && compare.right() instanceof Input.Fact is
                && isWord(of.key(), is.key())) {
            word(of.key().toString(), is.key().toString());
            return rules.nothing(compare);
        }
        Node left = rules.child("[0]", compare.left());
        Node right = rules.child("[2]", compare.right());
        List<Node> both = List.of(left, right);
        rules.typing.alike(rules.here().at(), both);
        return new Conditions.Compare(
                rules.place(compare, Dimension.ANY, RuleResolver.raises(both)), left, compare.is(), right);
    }

    /** Whether a code, or something that is no figure at all, is compared with something that is none either. */
    private boolean isWord(FigureKey of, FigureKey is) {
        return rules.names.kind(is).isEmpty()
                && rules.names.kind(of).filter(kind -> kind != Kind.CODE).isEmpty();
    }

    private void word(String of, String is) {
        boolean code = rules.names.kind(FigureKey.of(of)).isPresent();
        String written = code
                ? "{\"is\": {\"of\": \"" + of + "\", \"in\": [\"" + is + "\"]}}"
                : "{\"unit\": {\"own\": {\"" + of + "\": [\"" + is + "\"]}}}";
        rules.draft.problem(
                rules.here().at(),
                code ? of + "是代码，" + is + "不是指标" : of + "和" + is + "都不是指标",
                code
                        ? of + " is a code and " + is + " no indicator"
                        : "neither " + of + " nor " + is + " is an indicator",
                code ? "代码请写" + written : "单位的属性请写" + written + "；指标请先声明",
                code
                        ? "of a code write " + written
                        : "of an attribute of the unit write " + written + "; declare an indicator");
    }

    @Override
    public Node term(ConditionTerm term) {
        Node count = rules.child(term.operands().keySet().iterator().next(), term.of());
        return new Conditions.Compare(
                rules.place(term, Dimension.ANY, count.place.raises()),
                count,
                term.meaning().is(),
                rules.child("~zero", term.meaning().right()));
    }

    @Override
    public Node yes(Condition.Yes yes) {
        return rules.names.truth(yes, yes.key(), Optional.empty());
    }

    @Override
    public Node is(Condition.Is is) {
        return rules.names.truth(is, is.of(), Optional.of(is.in()));
    }

    @Override
    public Node unit(Condition.Unit unit) {
        int raises = mayBeUnknown(unit.selection()) ? RuleResolver.bit(Reason.UNKNOWN_CLASS) : 0;
        return new Conditions.Unit(rules.place(unit, Dimension.ANY, raises), unit.selection());
    }

    private static boolean mayBeUnknown(Selection selection) {
        if (selection instanceof Selection.All all) {
            return all.parts().stream().anyMatch(ConditionResolver::mayBeUnknown);
        }
        if (selection instanceof Selection.Any any) {
            return any.parts().stream().anyMatch(ConditionResolver::mayBeUnknown);
        }
        return selection instanceof Selection.Not not
                ? not.parts().stream().anyMatch(ConditionResolver::mayBeUnknown)
                : selection instanceof Trait trait && !(trait instanceof Trait.OfKind);
    }

    @Override
    public Node atLeast(Condition.AtLeast atLeast) {
        List<Node> of = rules.list(
                atLeast.count() == 1 ? "any" : atLeast.count() == atLeast.of().size() ? "all" : "atLeast.of",
                atLeast.of());
        return new Conditions.AtLeast(
                rules.place(atLeast, Dimension.ANY, RuleResolver.raises(of)), atLeast.count(), of);
    }

    @Override
    public Node not(Condition.Not not) {
        Node of = rules.child("not", not.of());
        return new Conditions.Not(rules.place(not, Dimension.ANY, of.place.raises()), of);
    }

    @Override
    public Node absent(Condition.Absent absent) {
        Node of = absent.of() instanceof Input.Fact fact && !isNumber(fact)
                ? rules.presence("absent.of", fact)
                : rules.child("absent.of", absent.of());
        return new Conditions.Absent(rules.place(absent, Dimension.ANY, 0), of, RuleResolver.mask(absent.because()));
    }

    /** Whether something is there can be asked of a figure of any kind; of a number also whether its denominator is zero. */
    private boolean isNumber(Input.Fact fact) {
        Indicator indicator = rules.draft.indicators.get(fact.key().indicator());
        return indicator == null
                || indicator.kind() == Kind.NUMBER
                || indicator.kind() == Kind.RATE
                || indicator.kind() == Kind.DAY;
    }
}
