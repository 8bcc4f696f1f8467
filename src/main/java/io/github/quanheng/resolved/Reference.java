package io.github.quanheng.resolved;

import io.github.quanheng.form.Form;
import io.github.quanheng.score.Derivation;
import java.util.Optional;

/** What was worked out elsewhere, told of the place where it is read. */
final class Reference extends Node {
    private final Node to;

    Reference(Place place, Node to) {
        super(place);
        this.to = to;
    }

    @Override
    Optional<Form> form(Moving with) {
        return to.form(with);
    }

    @Override
    int work(State x) {
        to.eval(x);
        return x.copy(slot, to.slot);
    }

    @Override
    Derivation derive(State x) {
        return to.derive(x) instanceof Derivation.Looked looked
                ? new Derivation.Looked(at(), looked.outcome(), looked.row(), looked.during(), looked.clause())
                : new Derivation.Given(at(), x.outcome(slot));
    }
}
