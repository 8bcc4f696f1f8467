package io.github.quanheng.review;

import io.github.quanheng.value.Statement;

/** What kinds of findings there are (审查事项). */
public enum Kind {
    /** The rulebook cannot be used: a problem of the check that every scorer makes (不能使用). */
    REFUSED("办法不能使用", "the rulebook cannot be used", "按所述改正", "correct it as told"),
    /** A value lies in no band (分档有空档). */
    BAND_GAP("此值不在任何一档", "this value lies in no band", "补上空档，或改端点的开闭", "close the gap, or the ends of the bands"),
    /** A value lies in two bands (分档重叠). */
    BAND_OVERLAP(
            "此值同时在两档",
            "this value lies in two bands",
            "改端点，使各档互斥",
            "move an end, so that the bands exclude one another"),
    /** A band that no value can reach (分档永不落入). */
    BAND_NEVER(
            "没有一个可报的值落入此档",
            "no value that can be reported lies in this band",
            "改端点，或删去此档",
            "correct its ends, or take it out"),
    /** Two cases hold at once that must exclude one another (情形重叠). */
    CASE_OVERLAP(
            "两种情形同时成立，无从取分",
            "two cases hold at once, and nothing says which counts",
            "使各情形互斥，或写明从先",
            "let them exclude one another, or let the first count"),
    /** No case holds, and nothing stands for that (情形有遗漏). */
    CASE_GAP("没有一种情形成立", "no case holds", "补上情形，或写otherwise", "add the case, or write otherwise"),
    /** A case that never holds (情形永不成立). */
    CASE_NEVER(
            "此情形从不成立，或总被前面的取代",
            "this case never holds, or one before it always counts",
            "改正条件，或删去",
            "correct its condition, or take it out"),
    /** The points of a curve are not in rising order for some unit, so that it has no score there (插值点失序). */
    POINTS_NOT_RISING(
            "曲线的点不是由小到大，无从插值",
            "the points of the curve are not in rising order, so there is no line",
            "核对各点，或用provided写明此时怎样计分",
            "look at the points, or say by provided what counts then"),
    /** A code that can be reported and has no case (代码没有对应情形). */
    CODE_WITHOUT_CASE("此代码可以填报，却没有对应的分值", "this code can be reported and has no marks", "补上此代码", "give it marks"),
    /** The full marks cannot be got (满分不可及). */
    MARKS_UNREACHABLE(
            "无论填报什么，都得不到满分",
            "whatever is reported, the full marks cannot be got",
            "核对目标、分值与封顶",
            "look at target, marks and ceiling"),
    /** More than the full marks can be got, and the item says nothing of a ceiling of its own (可超满分). */
    MARKS_EXCEEDED(
            "得分超过满分",
            "the score exceeds the full marks",
            "写ceiling，或改为加分项",
            "write a ceiling, or make it a bonus item"),
    /** A score below zero can come out (可得负分). */
    MARKS_BELOW_ZERO(
            "得分低于0", "the score falls below zero", "写floor，或确认确可倒扣", "write a floor, or make sure that this is meant"),
    /** Marks for a figure that was not reported (不报也得分). */
    MARKS_FOR_NOTHING(
            "什么都不报也得分", "nothing is reported, and there are marks", "改缺值处置", "change what the absence counts as"),
    /** A jump at an edge larger than a stated share of the marks (断崖). */
    JUMP(
            "值稍差一点，得分骤变",
            "the value changes slightly, and the score jumps",
            "改为逐步扣分，或确认确是如此",
            "let the marks change in steps, or make sure that this is meant"),
    /** A veto or another effect whose condition never holds (否决永不触发). */
    EFFECT_NEVER(
            "此效果的条件从不成立", "the condition of this effect never holds", "改正条件，或删去", "correct it, or take the effect out"),
    /** A parameter that nothing reads (参数无用). */
    PARAMETER_UNUSED("没有一处引用此参数", "nothing reads this parameter", "引用它，或删去", "use it, or take it out"),
    /** An indicator that nothing reads (指标无用). */
    INDICATOR_UNUSED("没有一处引用此指标", "nothing reads this indicator", "引用它，或删去", "use it, or take it out"),
    /** A row of a parameter for a time in which the rulebook is not in force (参数行不在施行期内). */
    ROW_NOT_IN_FORCE(
            "此行的期间在办法施行期之外",
            "this row is for a time in which the rulebook is not in force",
            "改正期间，或删去",
            "correct its dates, or take it out"),
    /** A time in force for which a parameter has no row (参数缺期间). */
    ROW_GAP(
            "施行期内有一天，参数没有取值",
            "there is a day in force on which the parameter has no value",
            "补上此期间",
            "add a row for it"),
    /** Two rows of a parameter hold for one unit (参数行重叠). */
    ROW_OVERLAP("两行同时适用于一个单位", "two rows hold for one unit", "使各行互斥", "let the rows exclude one another"),
    /** A grade that is never given (等次永不授予). */
    GRADE_NEVER(
            "没有一个总分能得此等次", "no total has this grade", "核对等次的次序与界限", "look at the order and the bounds of the grades"),
    /** A total without a grade (总分无等次). */
    GRADE_MISSING("此总分没有等次", "this total has no grade", "补上界限", "close the gap"),
    /** Units that score alike stay level where not all of them can have a place, a grade or an award, and nothing says which of them (同分无从取舍). */
    TIE_UNBROKEN(
            "这几个单位比到最后仍并列，名额不够，没有写给谁",
            "these units stay level to the last key, there is not enough for all of them, and nothing says who gets it",
            "写明并列者均不占或并列名次，或最后比一项各不相同的，如抽签",
            "say that none of them gets it or that they share the rank, or compare at last what no two have alike, such as a lot");

    private final Statement found;
    private final Statement cure;

    Kind(String zh, String en, String zhCure, String enCure) {
        this.found = new Statement(zh, en);
        this.cure = new Statement(zhCure, enCure);
    }

    /**
     * Returns what is found.
     *
     * @return both languages
     */
    public Statement found() {
        return found;
    }

    /**
     * Returns what to do about it.
     *
     * @return both languages
     */
    public Statement cure() {
        return cure;
    }
}
