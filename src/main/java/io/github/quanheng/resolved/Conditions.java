package io.github.quanheng.resolved;

import io.github.quanheng.form.Form;
import io.github.quanheng.party.Selection;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.score.Derivation;
import io.github.quanheng.score.Subject;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is true (1), false (0) or not known for a reason. */
final class Conditions {
    private Conditions() {}

    /** Two numbers compared; both sides are looked at. */
    static final class Compare extends Node {
        private static final int BOUNDED = Registers.code(Reason.ONLY_BOUNDED);

        private final Node left;
        private final Node right;
        private final Condition.Comparator is;

        Compare(Place place, Node left, Condition.Comparator is, Node right) {
            super(place);
            this.left = left;
            this.right = right;
            this.is = is;
        }

        @Override
        Optional<Form> form(Moving with) {
            return with.all(left, right)
                    .map(both -> both.get(0).minus(both.get(1)).where(is::accepts));
        }

        @Override
        Mix parts(Registers template) {
            return new Mix.Sign(Mix.minus(left.mix(template), right.mix(template)), is);
        }

        @Override
        int work(State x) {
            int first = left.eval(x);
            boolean bounded = first == BOUNDED;
            if (Registers.isAbsent(first) && !x.explain && !bounded) {
                return x.copy(slot, left.slot);
            }
            int second = right.eval(x);
            if (bounded || second == BOUNDED) {
                Optional<Boolean> certain = certain(x, first, second);
                if (certain.isPresent()) {
                    return x.set(slot, certain.get() ? 1 : 0, 1);
                }
            }
            if (Registers.isAbsent(first)) {
                return x.copy(slot, left.slot);
            }
            return Registers.isAbsent(second)
                    ? x.copy(slot, right.slot)
                    : x.set(slot, is.accepts(x.compare(left.slot, right.slot)) ? 1 : 0, 1);
        }

        /** Whether it holds whatever a figure is that is known only as a bound. */
        private Optional<Boolean> certain(State x, int first, int second) {
            if (!Registers.isAbsent(second)) {
                return left.bound(x).flatMap(bound -> Stretch.of(bound).compare(x.number(right.slot), is::accepts));
            }
            return Registers.isAbsent(first)
                    ? Optional.empty()
                    : right.bound(x)
                            .flatMap(bound ->
                                    Stretch.of(bound).compare(x.number(left.slot), order -> is.accepts(-order)));
        }

        @Override
        Derivation derive(State x) {
            return new Derivation.Applied(at(), x.outcome(slot), List.of(left.derive(x), right.derive(x)));
        }
    }

    /** Whether the unit is one of those selected; asked once for each unit. */
    static final class Unit extends Node {
        private final Selection selection;

        Unit(Place place, Selection selection) {
            super(place);
            this.selection = selection;
        }

        @Override
        int work(State x) {
            if (x.stamp[slot] == x.home) {
                return x.k[slot];
            }
            x.stamp[slot] = x.home;
            return switch (selection.answer(x.unit().party(), x.asOf())) {
                case TRUE -> x.set(slot, 1, 1);
                case FALSE -> x.set(slot, 0, 1);
                case UNKNOWN ->
                    x.lacks(
                            slot,
                            Reason.UNKNOWN_CLASS,
                            Subject.register(selection.unknown(x.unit().party(), x.asOf())));
            };
        }

        @Override
        Derivation derive(State x) {
            return new Derivation.Given(at(), x.outcome(slot));
        }
    }

    /**
     * Whether at least so many hold; decided as soon as those not known cannot change the answer. Where a figure that is known only
     * as a bound could decide it, that is the reason, and no other for which there may be a policy.
     */
    static final class AtLeast extends Node {
        private final int count;
        private final Node[] of;

        AtLeast(Place place, int count, List<Node> of) {
            super(place);
            this.count = count;
            this.of = of.toArray(Node[]::new);
        }

        @Override
        Optional<Form> form(Moving with) {
            return with.all(of)
                    .map(all -> Form.all(all, Form::plus)
                            .minus(Form.constant(Rational.of(count)))
                            .where(sign -> sign >= 0));
        }

        @Override
        Mix parts(Registers template) {
            return new Mix.AtLeast(
                    count,
                    java.util.Arrays.stream(of)
                            .map(one -> one.mix(template))
                            .collect(com.google.common.collect.ImmutableList.toImmutableList()));
        }

        @Override
        int work(State x) {
            int holding = 0;
            int unknown = 0;
            int bounded = 0;
            int first = -1;
            int firstBounded = -1;
            for (int i = 0; i < of.length; i++) {
                int truth = of[i].eval(x);
                if (Registers.isAbsent(truth)) {
                    unknown++;
                    first = first < 0 ? of[i].slot : first;
                    if (truth == Compare.BOUNDED) {
                        bounded++;
                        firstBounded = firstBounded < 0 ? of[i].slot : firstBounded;
                    }
                } else if (x.holds(of[i].slot)) {
                    holding++;
                }
                if (!x.explain && (holding >= count || holding + unknown + of.length - i - 1 < count)) {
                    break;
                }
            }
            if (holding >= count) {
                return x.set(slot, 1, 1);
            }
            if (holding + unknown < count) {
                return x.set(slot, 0, 1);
            }
            boolean decides = holding + bounded >= count || holding + unknown - bounded < count;
            return x.copy(slot, bounded > 0 && decides ? firstBounded : first);
        }

        @Override
        Derivation derive(State x) {
            List<Derivation> looked = new ArrayList<>(of.length);
            for (Node one : of) {
                looked.add(one.derive(x));
            }
            return new Derivation.Applied(at(), x.outcome(slot), looked);
        }
    }

    /** The contrary. */
    static final class Not extends Operation {
        Not(Place place, Node of) {
            super(place, List.of(of));
        }

        @Override
        Optional<Form> form(Moving with) {
            return parts[0].form(with).map(truth -> truth.where(sign -> sign == 0));
        }

        @Override
        Mix parts(Registers template) {
            return new Mix.Sign(parts[0].mix(template), Condition.Comparator.EQUAL);
        }

        @Override
        int apply(State x) {
            return x.set(slot, x.holds(parts[0].slot) ? 0 : 1, 1);
        }
    }

    /**
     * Whether a quantity of the unit's own is absent for one of the reasons; known, unless a figure that is known only as a bound leaves it open.
     */
    static final class Absent extends Node {
        private final Node of;
        private final int because;

        Absent(Place place, Node of, int because) {
            super(place);
            this.of = of;
            this.because = because;
        }

        @Override
        int work(State x) {
            int code = of.eval(x);
            boolean open = code == Compare.BOUNDED && of.bound(x).isEmpty();
            if (open && (bit(code) & because) == 0) {
                return x.copy(slot, of.slot);
            }
            boolean absent = Registers.isAbsent(code) && (bit(code) & because) != 0;
            return x.set(slot, absent ? 1 : 0, 1);
        }

        private static int bit(int code) {
            return Registers.anyBit(code);
        }

        @Override
        Derivation derive(State x) {
            return new Derivation.Applied(at(), x.outcome(slot), List.of(of.derive(x)));
        }
    }
}
