package io.github.quanheng.resolved;

import io.github.quanheng.observation.Datum;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rule.Statistic;
import io.github.quanheng.score.Derivation.Member;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The members of an aggregate with their values, and the statistic of all of them or of all but one. */
final class Tally {
    /** A member whose absence makes the whole absent. */
    private record Fatal(int unit, int code, @Nullable Object detail) {}

    private final Gather of;
    private final List<Rational> values = new ArrayList<>();
    private final List<Integer> units = new ArrayList<>();
    private final List<Fatal> fatal = new ArrayList<>(2);
    private final List<Member> members = new ArrayList<>();
    private final List<Member> leftOut = new ArrayList<>();
    private final Map<Datum, Member> bestOf = new HashMap<>();
    private final Map<Integer, Integer> places = new HashMap<>();
    private @Nullable Rational total;
    private @Nullable Wide wide;
    private @Nullable List<Member> copied;
    private @Nullable List<Member> out;

    Tally(Gather of) {
        this.of = of;
    }

    List<Member> members() {
        List<Member> known = copied;
        if (known == null) {
            known = List.copyOf(members);
            copied = known;
        }
        return known;
    }

    List<Member> leftOut() {
        List<Member> known = out;
        if (known == null) {
            known = List.copyOf(leftOut);
            out = known;
        }
        return known;
    }

    /** Looks at a member in the frame in which the state stands. */
    void add(State x, String name) {
        int code = Registers.FITS;
        int slot = -1;
        if (of.where != null) {
            code = of.where.eval(x);
            slot = of.where.slot;
            if (!Registers.isAbsent(code) && !x.holds(slot)) {
                return;
            }
        }
        if (!Registers.isAbsent(code) && of.value != null) {
            code = of.value.eval(x);
            slot = of.value.slot;
        }
        if (!Registers.isAbsent(code)) {
            values.add(of.value == null ? Rational.ONE : x.number(slot));
            units.add(x.index);
            if (x.explain) {
                members.add(Member.of(
                        name,
                        Outcome.of(values.get(values.size() - 1)),
                        of.overUnits() || of.value == null ? Optional.empty() : Optional.of(of.value.derive(x))));
            }
            return;
        }
        if ((of.skip & Registers.anyBit(code)) != 0) {
            if (x.explain) {
                leftOut.add(Member.of(name, x.outcome(slot), Optional.empty()));
            }
        } else if (fatal.size() < 2) {
            fatal.add(new Fatal(x.index, code, x.o[slot] instanceof Outcome.Absent absent ? whose(absent, x) : null));
        }
    }

    private Outcome.Absent whose(Outcome.Absent absent, State x) {
        return of.overUnits() ? absent.of(x.unit().party().id()) : absent;
    }

    /** Of records about one matter only the one with the largest value counts. */
    void once(@Nullable Datum matter, Map<Datum, Rational> matters) {
        if (matter != null && !values.isEmpty()) {
            Rational value = values.remove(values.size() - 1);
            Rational before = matters.merge(matter, value, Rational::max);
            if (!members.isEmpty()) {
                about(matter, before.equals(value));
            }
        }
    }

    /** Keeps the member with the largest value of its matter, the earlier of equal ones; the other is left out. */
    private void about(Datum matter, boolean largest) {
        Member last = members.remove(members.size() - 1);
        Member now = new Member(last.name(), last.value(), last.how(), Optional.of(matter));
        Member best = bestOf.get(matter);
        boolean takes = best == null || (largest && !best.value().equals(now.value()));
        if (takes) {
            members.add(now);
            bestOf.put(matter, now);
        } else {
            leftOut.add(now);
        }
        if (takes && best != null) {
            members.remove(best);
            leftOut.add(best);
        }
    }

    void replace(Collection<Rational> counted) {
        values.clear();
        values.addAll(counted);
    }

    /** Puts the statistic of all, or of all but one unit, into a register. */
    int put(State x, int slot, int without) {
        for (Fatal one : fatal) {
            if (one.unit() == without && of.overUnits()) {
                continue;
            }
            boolean own = !of.overUnits() || one.unit() == x.index;
            Object detail = one.detail();
            if (own && of.overUnits() && detail instanceof Outcome.Absent absent) {
                detail = own(absent, x.unit().party().id());
            }
            return x.absent(slot, own ? one.code() : Registers.foreign(one.code()), detail);
        }
        int self = without < 0 ? -1 : places().getOrDefault(without, -1);
        int count = values.size() - (self < 0 ? 0 : 1);
        if (of.tooFew(count)) {
            return x.lacks(slot, Reason.BELOW_MINIMUM, of.subject());
        }
        if (of.as instanceof Statistic.Plain plain) {
            return plain(x, slot, plain, count, self);
        }
        return wide(x, slot, self);
    }

    /** Where the value of each unit stands. */
    private Map<Integer, Integer> places() {
        if (places.isEmpty()) {
            for (int i = 0; i < units.size(); i++) {
                places.put(units.get(i), i);
            }
        }
        return places;
    }

    private static Outcome.Absent own(Outcome.Absent absent, PartyId self) {
        return absent.unit().filter(self::equals).isPresent()
                ? new Outcome.Absent(absent.why(), absent.about(), Optional.empty(), absent.row(), absent.because())
                : absent;
    }

    private Rational total(int self) {
        Rational all = total;
        if (all == null) {
            all = Rational.sum(values);
            total = all;
        }
        return self < 0 ? all : all.minus(values.get(self));
    }

    private int plain(State x, int slot, Statistic.Plain plain, int count, int self) {
        if (count == 0) {
            return switch (plain) {
                case COUNT, TOTAL -> x.set(slot, 0, 1);
                case MEAN -> x.lacks(slot, Reason.ZERO_DENOMINATOR, of.subject());
                case SMALLEST, LARGEST -> x.lacks(slot, Reason.MISSING, of.subject());
            };
        }
        return switch (plain) {
            case COUNT -> x.set(slot, count, 1);
            case TOTAL -> x.set(slot, total(self));
            case MEAN -> x.set(slot, total(self).dividedBy(Rational.of(count)));
            case SMALLEST -> x.set(slot, end(self, -1));
            case LARGEST -> x.set(slot, end(self, 1));
        };
    }

    private final int[] best = {-1, -1, -1, -1};

    /** The largest or the smallest but one; the best two are looked for once. */
    private Rational end(int self, int sign) {
        int at = sign > 0 ? 0 : 2;
        if (best[at] < 0) {
            for (int i = 0; i < values.size(); i++) {
                if (best[at] < 0 || sign * values.get(i).compareTo(values.get(best[at])) > 0) {
                    best[at + 1] = best[at];
                    best[at] = i;
                } else if (best[at + 1] < 0 || sign * values.get(i).compareTo(values.get(best[at + 1])) > 0) {
                    best[at + 1] = i;
                }
            }
        }
        return values.get(best[at] == self ? best[at + 1] : best[at]);
    }

    private int wide(State x, int slot, int self) {
        int count = values.size() - (self < 0 ? 0 : 1);
        if (count < least()) {
            return x.lacks(
                    slot, of.as instanceof Statistic.Percentile ? Reason.MISSING : Reason.BELOW_MINIMUM, of.subject());
        }
        Wide known = wide;
        if (known == null) {
            known = new Wide(of.as, values);
            wide = known;
        }
        return x.set(slot, known.without(self));
    }

    private long least() {
        if (of.as instanceof Statistic.TrimmedMean trimmed) {
            return (long) trimmed.lowest() + trimmed.highest() + 1;
        }
        return of.as instanceof Statistic.Deviation deviation ? deviation.of().least() : 1;
    }
}
