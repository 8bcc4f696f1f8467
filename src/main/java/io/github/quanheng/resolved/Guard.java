package io.github.quanheng.resolved;

import io.github.quanheng.form.Form;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.score.Derivation;
import io.github.quanheng.score.Subject;
import java.util.Optional;

/**
 * A number that may not be below zero: a count of cases or the marks of one contradict the rule then, and of a share of a target
 * below zero no text says what it is.
 */
final class Guard extends Node {
    private final Node of;
    private final Reason below;
    private final Subject about;

    Guard(Place place, Node of, boolean target, Subject about) {
        super(place);
        this.of = of;
        this.below = target ? Reason.UNDECIDED : Reason.REFUSED;
        this.about = about;
    }

    @Override
    Optional<Form> form(Moving with) {
        return of.form(with).map(number -> number.only(number.where(sign -> sign >= 0)));
    }

    @Override
    int work(State x) {
        int code = of.eval(x);
        return Registers.isAbsent(code) || x.signum(of.slot) >= 0 ? x.copy(slot, of.slot) : x.lacks(slot, below, about);
    }

    @Override
    Derivation derive(State x) {
        Derivation number = of.derive(x);
        return x.outcome(slot).equals(number.outcome())
                ? number
                : new Derivation.Applied(at() + "~", x.outcome(slot), java.util.List.of(number));
    }
}
