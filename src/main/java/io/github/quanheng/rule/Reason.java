package io.github.quanheng.rule;

import io.github.quanheng.value.Label;

/** Why there is no number (无分原因). A score is a number or one of these, never null and never a silent zero. */
public enum Reason {
    /** The figure should be there and is not (缺报). */
    MISSING("缺报", "missing"),
    /** The matter does not arise for this unit (不适用). */
    NOT_APPLICABLE("不适用", "not applicable"),
    /** A quotient has a zero denominator, 0/0 included (分母为零). */
    ZERO_DENOMINATOR("分母为零", "zero denominator"),
    /** An assessor has not judged yet (待评判). */
    AWAITING_JUDGEMENT("待评判", "awaiting judgement"),
    /** Fewer cases than the rule asks for (样本不足). */
    BELOW_MINIMUM("样本不足", "too few cases"),
    /** No target or parameter is set for this unit (未定标). */
    NO_PARAMETER("未定标", "no target set"),
    /** The class of the unit by which the rule goes is not in the register (登记不详). */
    UNKNOWN_CLASS("登记不详", "not in the register"),
    /** There is nobody to compare with: the unit is in no peer group (无同类组). */
    NO_PEERS("无同类单位", "no peer group"),
    /** The text does not decide this case: a gap, an overlap or silence (文本未定); a ruling is needed. */
    UNDECIDED("文本未定", "not settled by the text"),
    /** The figure is known only as a bound, and the rule depends on what it is (只知界限). */
    ONLY_BOUNDED("只知界限", "known only as a bound"),
    /** The data contradict the rule: out of bounds, of another kind (数据不合). */
    REFUSED("数据不合", "data refused"),
    /** Taken out of the account by a rule or a policy (剔除). */
    EXCLUDED("不计入", "taken out of the account"),
    /** The line is not on this unit's sheet at all (不考核), because its condition of application does not hold. */
    NOT_ASSESSED("不考核", "not assessed"),
    /** The line only watches a value and has no score (只监测不计分). */
    WATCHED("只监测不计分", "only watched");

    private final String zh;
    private final String en;

    Reason(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Returns the reason in words.
     *
     * @return such as 缺报
     */
    public Label label() {
        return Label.of(zh, en);
    }
}
