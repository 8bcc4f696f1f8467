package io.github.quanheng.columns;

import com.google.common.collect.ImmutableList;
import io.github.quanheng.rule.Reason;

/** Reasons as bytes (缘由编码): 0 is a number, 1 and more the reasons in their order. */
final class Reasons {
    private static final ImmutableList<Reason> ALL = ImmutableList.copyOf(Reason.values());
    static final byte MISSING = code(Reason.MISSING);
    static final byte NOT_APPLICABLE = code(Reason.NOT_APPLICABLE);
    static final byte ZERO_DENOMINATOR = code(Reason.ZERO_DENOMINATOR);
    static final byte EXCLUDED = code(Reason.EXCLUDED);
    static final byte NOT_ASSESSED = code(Reason.NOT_ASSESSED);

    private Reasons() {}

    static int count() {
        return ALL.size();
    }

    static byte code(Reason reason) {
        return (byte) (1 + ALL.indexOf(reason));
    }

    static Reason of(byte code) {
        return ALL.get(code - 1);
    }
}
