package io.github.quanheng.value;

import java.util.List;

/**
 * Whether something holds (真值): yes, no, or nobody knows. Truths are joined as by Kleene: what is not known makes an answer
 * unknown only where it could change it.
 */
public enum Truth {
    /** It holds (成立). */
    TRUE,
    /** It does not hold (不成立). */
    FALSE,
    /** It is not known: something that would decide it is missing (不详). */
    UNKNOWN;

    /**
     * Returns what is known for certain.
     *
     * @param holds whether it holds
     * @return true or false
     */
    public static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /**
     * Returns the contrary (非).
     *
     * @return false of true, true of false, unknown of unknown
     */
    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /**
     * Returns whether all hold (同时成立). Example: false and unknown is false; true and unknown is unknown.
     *
     * @param of the truths; all of none hold
     * @return false as soon as one is false, else unknown as soon as one is, else true
     */
    public static Truth all(List<Truth> of) {
        return atLeast(of.size(), of);
    }

    /**
     * Returns whether one holds at least (任一成立). Example: true or unknown is true; false or unknown is unknown.
     *
     * @param of the truths; none of none holds
     * @return true as soon as one is true, else unknown as soon as one is, else false
     */
    public static Truth any(List<Truth> of) {
        return atLeast(1, of);
    }

    /**
     * Returns whether so many hold at least (至少几项成立). Example: of true, unknown and false one holds, two may and three do not.
     *
     * @param count how many, zero or more; none at all is always true
     * @param of the truths
     * @return true when so many are true, false when the unknown ones together with them are too few, else unknown
     * @throws InvalidValue if the count is negative
     */
    public static Truth atLeast(int count, List<Truth> of) {
        InvalidValue.unless(count >= 0, "count", "是%s", "写0或正数", "is %s", "give zero or a positive number", count);
        long holding = of.stream().filter(truth -> truth == TRUE).count();
        long unknown = of.stream().filter(truth -> truth == UNKNOWN).count();
        if (holding >= count) {
            return TRUE;
        }
        return holding + unknown < count ? FALSE : UNKNOWN;
    }
}
