package io.github.quanheng.resolved;

import com.google.common.collect.ImmutableList;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.Subject;
import io.github.quanheng.value.Rational;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The registers of one unit: a fraction n/d with d &gt; 0, not in lowest terms; a {@link Rational} where it does not fit; or
 * an absence. Arithmetic goes from register to register and allocates nothing while numbers fit.
 */
class Registers {
    /** The register holds n/d. */
    static final int FITS = 0;

    /** The register holds a {@link Rational}. */
    static final int WIDE = 1;

    /** From here on the register holds an absence: this and the ordinal of its reason. */
    private static final int ABSENT = 2;

    /** Set in the code of an absence that is not the unit's own. */
    private static final int FOREIGN = 64;

    private static final ImmutableList<Reason> REASONS = ImmutableList.copyOf(Reason.values());

    final long[] n;
    final long[] d;
    final int[] k;
    final @Nullable Object[] o;

    /** What a form of a node moves with, while no unit is in hand. */
    Moving moving() {
        return new Moving(this);
    }

    Registers(int size) {
        n = new long[size];
        d = new long[size];
        k = new int[size];
        o = new Object[size];
    }

    Registers(Registers template) {
        n = template.n.clone();
        d = template.d.clone();
        k = template.k.clone();
        o = template.o.clone();
    }

    static boolean isAbsent(int code) {
        return code >= ABSENT;
    }

    static boolean isForeign(int code) {
        return (code & FOREIGN) != 0;
    }

    static int code(Reason reason) {
        return ABSENT + place(reason);
    }

    /** The place of a reason among all, by which policies are kept and masks are made. */
    @SuppressWarnings("EnumOrdinal")
    static int place(Reason reason) {
        return reason.ordinal();
    }

    /** The bit of the reason of an absence in a mask, whosever it is. */
    static int anyBit(int code) {
        return 1 << place(reason(code));
    }

    static int foreign(int code) {
        return code | FOREIGN;
    }

    static Reason reason(int code) {
        return REASONS.get((code & ~FOREIGN) - ABSENT);
    }

    /** The bit of a reason in a mask; the reasons of an absence that is not the unit's own have no bit. */
    static int bit(int code) {
        return isForeign(code) ? 0 : 1 << (code - ABSENT);
    }

    int set(int slot, long above, long below) {
        n[slot] = above;
        d[slot] = below;
        k[slot] = FITS;
        return FITS;
    }

    int set(int slot, Rational value) {
        if (value.isSmall()) {
            return set(slot, value.smallNumerator(), value.smallDenominator());
        }
        if (!value.isWithinBounds()) {
            return absent(slot, code(Reason.REFUSED), null);
        }
        o[slot] = value;
        k[slot] = WIDE;
        return WIDE;
    }

    int absent(int slot, int code, @Nullable Object detail) {
        o[slot] = detail;
        k[slot] = code;
        return code;
    }

    int copy(int slot, int from) {
        return copy(slot, this, from);
    }

    int copy(int slot, Registers other, int from) {
        int code = other.k[from];
        if (code == FITS) {
            n[slot] = other.n[from];
            d[slot] = other.d[from];
        } else {
            o[slot] = other.o[from];
        }
        k[slot] = code;
        return code;
    }

    Rational number(int slot) {
        return k[slot] == FITS ? Rational.of(n[slot], d[slot]) : (Rational) Objects.requireNonNull(o[slot]);
    }

    boolean holds(int slot) {
        return k[slot] == FITS && n[slot] != 0;
    }

    Outcome outcome(int slot) {
        int code = k[slot];
        if (!isAbsent(code)) {
            return Outcome.of(number(slot));
        }
        return o[slot] instanceof Outcome.Absent detail ? detail : Outcome.absent(reason(code), Subject.register());
    }

    /** The outcome of a register, or the one that is known of another where both hold the same number. */
    Outcome outcome(int slot, int other, Outcome known) {
        return isSame(slot, other) ? known : outcome(slot);
    }

    /** Whether two registers hold the same numerator and denominator. */
    boolean isSame(int one, int other) {
        return k[one] == FITS && k[other] == FITS && n[one] == n[other] && d[one] == d[other];
    }

    int signum(int slot) {
        return k[slot] == FITS ? Long.signum(n[slot]) : ((Rational) Objects.requireNonNull(o[slot])).signum();
    }

    int plus(int slot, int a, int b) {
        return k[a] == FITS && k[b] == FITS && plus(slot, n[a], d[a], n[b], d[b])
                ? FITS
                : set(slot, number(a).plus(number(b)));
    }

    int minus(int slot, int a, int b) {
        return k[a] == FITS && k[b] == FITS && n[b] != Long.MIN_VALUE && plus(slot, n[a], d[a], -n[b], d[b])
                ? FITS
                : set(slot, number(a).minus(number(b)));
    }

    private boolean plus(int slot, long above, long below, long above2, long below2) {
        if (below == below2) {
            return sum(slot, above, above2, below);
        }
        if (below % below2 == 0) {
            long factor = below / below2;
            return fits(above2, factor) && sum(slot, above, above2 * factor, below);
        }
        if (below2 % below == 0) {
            long factor = below2 / below;
            return fits(above, factor) && sum(slot, above * factor, above2, below2);
        }
        long common = gcd(below, below2);
        long factor = below2 / common;
        long factor2 = below / common;
        return fits(above, factor)
                && fits(above2, factor2)
                && fits(below, factor)
                && sum(slot, above * factor, above2 * factor2, below * factor);
    }

    private boolean sum(int slot, long a, long b, long below) {
        long sum = a + b;
        if (((a ^ sum) & (b ^ sum)) < 0 || sum == Long.MIN_VALUE) {
            return false;
        }
        set(slot, sum, below);
        return true;
    }

    int times(int slot, int a, int b) {
        if (k[a] == FITS && k[b] == FITS) {
            if (fits(n[a], n[b]) && fits(d[a], d[b])) {
                return set(slot, n[a] * n[b], d[a] * d[b]);
            }
            long over = Math.max(1, gcd(n[a], d[b]));
            long under = Math.max(1, gcd(n[b], d[a]));
            if (fits(n[a] / over, n[b] / under) && fits(d[a] / under, d[b] / over)) {
                return set(slot, n[a] / over * (n[b] / under), d[a] / under * (d[b] / over));
            }
        }
        return set(slot, number(a).times(number(b)));
    }

    /** Divides; the divisor must not be zero. */
    int over(int slot, int a, int b) {
        if (k[a] == FITS && k[b] == FITS && n[a] != Long.MIN_VALUE && n[b] != Long.MIN_VALUE) {
            long sign = n[b] < 0 ? -1 : 1;
            if (d[a] == d[b]) {
                return set(slot, sign * n[a], Math.abs(n[b]));
            }
            if (fits(n[a], d[b]) && fits(d[a], n[b])) {
                return set(slot, sign * n[a] * d[b], Math.abs(d[a] * n[b]));
            }
        }
        return set(slot, number(a).dividedBy(number(b)));
    }

    int compare(int a, int b) {
        if (k[a] == FITS && k[b] == FITS) {
            return compare(n[a], d[a], n[b], d[b]);
        }
        return number(a).compareTo(number(b));
    }

    static int compare(long above, long below, long above2, long below2) {
        if (below == below2) {
            return Long.compare(above, above2);
        }
        long high = Math.multiplyHigh(above, below2);
        long high2 = Math.multiplyHigh(above2, below);
        return high == high2 ? Long.compareUnsigned(above * below2, above2 * below) : Long.compare(high, high2);
    }

    static boolean fits(long a, long b) {
        long high = Math.multiplyHigh(a, b);
        long low = a * b;
        return ((high == 0 && low >= 0) || (high == -1 && low < 0)) && low != Long.MIN_VALUE;
    }

    private static long gcd(long a, long b) {
        long x = Math.abs(a);
        long y = Math.abs(b);
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return x;
    }
}
