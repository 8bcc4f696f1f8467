package io.github.quanheng.deduction;

import io.github.quanheng.value.Statement;

/** Why marks were lost, or gained beyond what a rule gives (失分原因). The names are stable: they are the reason codes of a deduction. */
public enum Cause {
    /** The rule gave less than the full marks (按规则少得). */
    RULE("按规则少得", "by the rule"),
    /** One loss of a rule that deducts from the full marks (扣分). */
    DEDUCTION("扣分", "deducted"),
    /** A value was absent, and a provision says what that counts as (缺值). */
    ABSENT("缺值", "absent value"),
    /** The line has no full marks: what it earned is a bonus, what it took a deduction from what stands above it (加减分项). */
    BONUS("加减分", "bonus or malus"),
    /** The lower bound raised the score (保底). */
    FLOOR("保底", "floor"),
    /** The upper bound cut the score (封顶). */
    CEILING("封顶", "ceiling"),
    /** A veto, a cap, a reset or an addition (否决及其他效果). */
    EFFECT("否决、限分等", "veto or other effect"),
    /** The score was rounded (舍入). */
    ROUNDING("舍入", "rounding");

    private final String zh;
    private final String en;

    Cause(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Returns the cause in words.
     *
     * @return both languages
     */
    public Statement words() {
        return new Statement(zh, en);
    }
}
