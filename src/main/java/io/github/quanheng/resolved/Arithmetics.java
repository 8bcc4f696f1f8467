package io.github.quanheng.resolved;

import com.google.common.collect.ImmutableList;
import io.github.quanheng.form.Form;
import io.github.quanheng.ranking.End;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.score.Derivation;
import io.github.quanheng.score.Subject;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Rounding;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Exact arithmetic on registers. */
final class Arithmetics {
    private Arithmetics() {}

    /** Σ of the parts. */
    static final class Sum extends Operation {
        private final int[] slots;

        Sum(Place place, List<Node> terms) {
            super(place, terms);
            this.slots = terms.stream().mapToInt(term -> term.slot).toArray();
        }

        @Override
        Optional<Form> form(Moving with) {
            return with.all(parts).map(terms -> Form.all(terms, Form::plus));
        }

        @Override
        Mix parts(Registers template) {
            return Mix.sum(mixes(template));
        }

        @Override
        int apply(State x) {
            return x.total(slot, slots, 0, slots.length);
        }
    }

    /** The first part less all others. */
    static final class Difference extends Operation {
        private final int[] less;

        Difference(Place place, List<Node> parts) {
            super(place, parts);
            this.less = parts.stream().skip(1).mapToInt(part -> part.slot).toArray();
        }

        @Override
        Optional<Form> form(Moving with) {
            return with.all(parts).map(all -> Form.all(all, Form::minus));
        }

        @Override
        Mix parts(Registers template) {
            List<Mix> all = mixes(template);
            return Mix.minus(all.get(0), Mix.sum(all.subList(1, all.size())));
        }

        @Override
        int apply(State x) {
            if (less.length == 1) {
                return x.minus(slot, parts[0].slot, less[0]);
            }
            x.total(slot, less, 0, less.length);
            return Registers.isAbsent(x.k[slot]) ? x.k[slot] : x.minus(slot, parts[0].slot, slot);
        }
    }

    /** Π of the parts. */
    static final class Product extends Operation {
        Product(Place place, List<Node> factors) {
            super(place, factors);
        }

        @Override
        Optional<Form> form(Moving with) {
            return with.all(parts).map(factors -> Form.all(factors, Form::times));
        }

        @Override
        Mix parts(Registers template) {
            Rational factor = Rational.ONE;
            Mix moved = null;
            for (Mix one : mixes(template)) {
                if (one.value().isPresent()) {
                    factor = factor.times(one.value().get());
                } else if (moved == null) {
                    moved = one;
                } else {
                    return super.parts(template);
                }
            }
            return moved == null ? super.parts(template) : Mix.times(moved, factor);
        }

        @Override
        int apply(State x) {
            int code = x.copy(slot, parts[0].slot);
            for (int i = 1; i < parts.length && !Registers.isAbsent(code); i++) {
                code = x.times(slot, slot, parts[i].slot);
            }
            return code;
        }
    }

    /** The first part over the second. */
    static final class Quotient extends Operation {
        private final LineId line;

        Quotient(Place place, Node over, Node by, LineId line) {
            super(place, List.of(over, by));
            this.line = line;
        }

        @Override
        Optional<Form> form(Moving with) {
            return with.all(parts).map(all -> all.get(0).over(all.get(1)));
        }

        @Override
        Mix parts(Registers template) {
            Mix over = parts[0].mix(template);
            return parts[1].mix(template)
                    .value()
                    .filter(by -> by.signum() != 0)
                    .<Mix>map(by -> Mix.times(over, Rational.ONE.dividedBy(by)))
                    .orElseGet(() -> super.parts(template));
        }

        @Override
        int apply(State x) {
            return over(x, slot, parts[0].slot, parts[1].slot, line);
        }

        static int over(State x, int slot, int above, int below, LineId line) {
            return x.signum(below) == 0
                    ? x.lacks(slot, Reason.ZERO_DENOMINATOR, Subject.of(line))
                    : x.over(slot, above, below);
        }
    }

    /** The highest or the lowest of the parts that are there. */
    static final class Extreme extends Node {
        private final Node[] of;
        private final int sign;
        private final int skip;

        Extreme(Place place, End which, List<Node> of, int skip) {
            super(place);
            this.of = of.toArray(Node[]::new);
            this.sign = which == End.HIGHEST ? 1 : -1;
            this.skip = skip;
        }

        @Override
        Optional<Form> form(Moving with) {
            return with.all(with.unit().map(this::taken).orElse(of))
                    .map(all -> Form.all(all, (one, other) -> one.extreme(other, sign > 0)));
        }

        @Override
        Mix parts(Registers template) {
            ImmutableList<Mix> all = java.util.Arrays.stream(template instanceof State x ? taken(x) : of)
                    .map(one -> one.mix(template))
                    .collect(ImmutableList.toImmutableList());
            return new Mix.Extreme(all, sign > 0);
        }

        /** What is compared for the unit in hand: what is passed over does not move any more. */
        private Node[] taken(State x) {
            Node[] left = java.util.Arrays.stream(of)
                    .filter(one -> !isSkipped(one.eval(x)))
                    .toArray(Node[]::new);
            return left.length == 0 ? of : left;
        }

        private boolean isSkipped(int code) {
            return Registers.isAbsent(code) && (Registers.bit(code) & skip) != 0;
        }

        @Override
        int work(State x) {
            int best = -1;
            int fatal = -1;
            for (Node one : of) {
                int code = one.eval(x);
                if (Registers.isAbsent(code)) {
                    if (fatal < 0 && (Registers.bit(code) & skip) == 0) {
                        fatal = one.slot;
                        if (!x.explain) {
                            break;
                        }
                    }
                } else if (best < 0 || sign * x.compare(one.slot, best) > 0) {
                    best = one.slot;
                }
            }
            return x.copy(slot, fatal >= 0 ? fatal : best >= 0 ? best : of[0].slot);
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

    /** The first part within the bounds that follow. */
    static final class Limit extends Operation {
        private final boolean hasLeast;
        private final boolean hasMost;

        Limit(Place place, List<Node> parts, boolean hasLeast, boolean hasMost) {
            super(place, parts);
            this.hasLeast = hasLeast;
            this.hasMost = hasMost;
        }

        @Override
        Optional<Form> form(Moving with) {
            return with.all(parts).map(this::within);
        }

        private Form within(List<Form> all) {
            Form within = all.get(0);
            if (hasLeast && hasMost) {
                Form least = all.get(1);
                Form most = all.get(2);
                return Form.choose(within.minus(least).where(sign -> sign < 0), least, within)
                        .extreme(most, false);
            }
            return within.extreme(all.get(all.size() - 1), hasLeast);
        }

        @Override
        Mix parts(Registers template) {
            List<Mix> all = mixes(template);
            Mix within = all.get(0);
            if (hasLeast) {
                within = new Mix.Extreme(ImmutableList.of(within, all.get(1)), true);
            }
            return hasMost ? new Mix.Extreme(ImmutableList.of(within, all.get(all.size() - 1)), false) : within;
        }

        @Override
        int apply(State x) {
            int within = parts[0].slot;
            if (hasLeast && x.compare(within, parts[1].slot) < 0) {
                within = parts[1].slot;
            }
            int most = parts[parts.length - 1].slot;
            return x.copy(slot, hasMost && x.compare(within, most) > 0 ? most : within);
        }
    }

    /** Rounded in the unit in which it is written: a rate in its per cents. */
    static final class Rounded extends Operation {
        private final Rounding to;
        private final long per;

        Rounded(Place place, Node of, Rounding to, long per) {
            super(place, List.of(of));
            this.to = to;
            this.per = per;
        }

        private Rational unit() {
            return Rational.of(BigInteger.TEN.pow(to.decimals()), BigInteger.ONE)
                    .times(Rational.of(per));
        }

        @Override
        Optional<Form> form(Moving with) {
            return parts[0].form(with).map(of -> of.rounded(unit(), to.mode()));
        }

        @Override
        Mix parts(Registers template) {
            return new Mix.Rounded(parts[0].mix(template), unit(), to.mode());
        }

        @Override
        int apply(State x) {
            return x.round(slot, parts[0].slot, to, per);
        }
    }
}
