package io.github.quanheng.resolved;

import io.github.quanheng.form.Form;
import io.github.quanheng.rule.Cases;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.score.Derivation;
import io.github.quanheng.score.Subject;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values that depend on conditions and on absences. */
final class Choices {
    private Choices() {}

    /** The value of the case that holds; of several that may, no value. */
    static final class Choose extends Node {
        private final boolean first;
        private final Node[] when;
        private final Node[] then;
        private final Node otherwise;
        private final LineId line;

        Choose(Place place, Cases.Hit hit, List<Node> when, List<Node> then, Node otherwise, LineId line) {
            super(place);
            this.first = hit == Cases.Hit.FIRST;
            this.when = when.toArray(new Node[0]);
            this.then = then.toArray(new Node[0]);
            this.otherwise = otherwise;
            this.line = line;
        }

        @Override
        Optional<Form> form(Moving with) {
            return with.all(when)
                    .flatMap(truths -> with.all(then)
                            .flatMap(values -> otherwise.form(with).map(last -> choose(truths, values, last))));
        }

        private Form choose(List<Form> truths, List<Form> values, Form last) {
            Form chosen = last;
            for (int i = truths.size() - 1; i >= 0; i--) {
                chosen = Form.choose(truths.get(i), values.get(i), chosen);
            }
            Form holding = Form.all(truths, Form::plus);
            return first
                    ? chosen
                    : chosen.only(holding.minus(Form.constant(Rational.ONE)).where(sign -> sign <= 0));
        }

        @Override
        Mix parts(Registers template) {
            if (!first && when.length > 1) {
                return super.parts(template);
            }
            Mix chosen = otherwise.mix(template);
            for (int i = when.length - 1; i >= 0; i--) {
                chosen = new Mix.Choice(when[i].mix(template), then[i].mix(template), chosen);
            }
            return chosen;
        }

        @Override
        int work(State x) {
            int holding = -1;
            int unknown = -1;
            for (int i = 0; i < when.length; i++) {
                if (Registers.isAbsent(when[i].eval(x))) {
                    unknown = unknown < 0 ? i : unknown;
                } else if (x.holds(when[i].slot)) {
                    if (holding >= 0) {
                        return x.lacks(slot, Reason.UNDECIDED, Subject.of(line));
                    }
                    holding = i;
                }
                if (first && (holding >= 0 || unknown >= 0)) {
                    break;
                }
            }
            if (unknown >= 0 && (holding < 0 || isOpen(x))) {
                return x.copy(slot, when[unknown].slot);
            }
            Node taken = holding < 0 ? otherwise : then[holding];
            taken.eval(x);
            return x.copy(slot, taken.slot);
        }

        /** Whether a second case may hold as well, which a figure that is known only as a bound leaves open. */
        private boolean isOpen(State x) {
            if (first) {
                return false;
            }
            for (Node condition : when) {
                if (x.k[condition.slot] == Registers.code(Reason.ONLY_BOUNDED)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        Derivation derive(State x) {
            List<Derivation> looked = new ArrayList<>(when.length);
            int holding = -1;
            boolean several = false;
            boolean unknown = false;
            for (int i = 0; i < when.length; i++) {
                Derivation one = when[i].derive(x);
                looked.add(one);
                unknown |= one.outcome().reason().isPresent();
                if (one.outcome().number().filter(truth -> truth.signum() != 0).isPresent()) {
                    several = holding >= 0;
                    holding = i;
                }
                if (several || (first && (holding >= 0 || unknown))) {
                    break;
                }
            }
            boolean none = several || (unknown && (holding < 0 || isOpen(x)));
            int taken = holding < 0 ? when.length : holding;
            return new Derivation.Chosen(
                    at(),
                    x.outcome(slot),
                    looked,
                    none ? Optional.empty() : Optional.of(taken),
                    none ? Optional.empty() : Optional.of((holding < 0 ? otherwise : then[holding]).derive(x)));
        }
    }

    /** What stands for an absence of the unit's own. */
    static final class Settle extends Node {
        private final Node of;
        private final @Nullable Node[] instead;

        Settle(Place place, Node of, @Nullable Node[] instead) {
            super(place);
            this.of = of;
            this.instead = instead;
        }

        private @Nullable Node settled(State x) {
            int code = x.k[of.slot];
            return Registers.isAbsent(code) && !Registers.isForeign(code)
                    ? instead[Registers.place(Registers.reason(code))]
                    : null;
        }

        @Override
        Optional<Form> form(Moving with) {
            for (Node value : instead) {
                if (value != null && !value.isConstant()) {
                    with.leadsElsewhere();
                }
            }
            return with.unit().map(this::taken).orElse(of).form(with);
        }

        @Override
        Mix parts(Registers template) {
            return (template instanceof State x ? taken(x) : of).mix(template);
        }

        /** What counts for the unit in hand: what is settled does not move any more. */
        private Node taken(State x) {
            of.eval(x);
            Node value = settled(x);
            return value == null ? of : value;
        }

        @Override
        int work(State x) {
            of.eval(x);
            Node value = settled(x);
            if (value == null) {
                return x.copy(slot, of.slot);
            }
            value.eval(x);
            return x.copy(slot, value.slot);
        }

        @Override
        Derivation derive(State x) {
            Node value = settled(x);
            return new Derivation.Settled(
                    at(),
                    x.outcome(slot),
                    of.derive(x),
                    value == null ? Optional.empty() : Optional.of(value.derive(x)));
        }
    }
}
