package io.github.quanheng.catalogue;

/** What an operand does in a formula (公式中的角色). */
public enum Role {
    /** What is counted, above the line (分子). */
    NUMERATOR(Part.NUMERATOR),
    /** What it is counted against, below the line (分母). */
    DENOMINATOR(Part.DENOMINATOR),
    /** The numerator of the year before (上一年度分子). */
    NUMERATOR_BEFORE(Part.NUMERATOR),
    /** The denominator of the year before (上一年度分母). */
    DENOMINATOR_BEFORE(Part.DENOMINATOR),
    /** The numerator of a quotient that multiplies the first (乘数的分子). */
    SECOND_NUMERATOR(Part.NUMERATOR),
    /** The denominator of a quotient that multiplies the first (乘数的分母). */
    SECOND_DENOMINATOR(Part.DENOMINATOR);

    private final Part part;

    Role(Part part) {
        this.part = part;
    }

    /**
     * Returns the part of a definition that an operand in this role belongs to.
     *
     * @return {@link Part#NUMERATOR} or {@link Part#DENOMINATOR}
     */
    public Part part() {
        return part;
    }
}
