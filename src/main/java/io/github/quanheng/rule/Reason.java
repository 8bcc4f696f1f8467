package io.github.quanheng.rule;

/** Why there is no number (无分原因). A score is a number or one of these, never null and never a silent zero. */
public enum Reason {
    /** The figure should be there and is not (缺报). */
    MISSING,
    /** The matter does not arise for this unit (不适用). */
    NOT_APPLICABLE,
    /** A quotient has a zero denominator, 0/0 included (分母为零). */
    ZERO_DENOMINATOR,
    /** An assessor has not judged yet (待评判). */
    AWAITING_JUDGEMENT,
    /** Fewer cases than the rule asks for (样本不足). */
    BELOW_MINIMUM,
    /** No target or parameter is set for this unit (未定标). */
    NO_PARAMETER,
    /** The class of the unit by which the rule goes is not in the register (登记不详). */
    UNKNOWN_CLASS,
    /** There is nobody to compare with: the unit is in no peer group (无同类组). */
    NO_PEERS,
    /** The text does not decide this case: a gap, an overlap or silence (文本未定); a ruling is needed. */
    UNDECIDED,
    /** The data contradict the rule: out of bounds, of another kind (数据不合). */
    REFUSED,
    /** Taken out of the account by a rule or a policy (剔除). */
    EXCLUDED,
    /** The line is not on this unit's sheet at all (不考核), because its condition of application does not hold. */
    NOT_ASSESSED,
    /** The line only watches a value and has no score (只监测不计分). */
    WATCHED
}
