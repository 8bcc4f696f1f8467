package io.github.quanheng.explanation;

import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.FieldTerm;

/** What a rule says: quantities, terms of the field, formulas, conditions, units. */
enum RulePhrase implements Phrase {
    // what a quantity does
    SETTLE_CASE("{0}的，{1}", "{0}: {1}"),
    GIVES_EARN("得{0}", "{0}"),
    COUNTS_EARN("计{0}", "{0}"),
    GIVES_LOSE("扣{0}", "{0} off"),
    GIVES_VALUE("取{0}", "{0}"),
    NOTHING_EARN("不得分", "no marks"),
    NOTHING_LOSE("不扣分", "nothing off"),
    NOTHING_VALUE("取0", "0"),
    AMOUNT_EARN("得分为{0}", "marks are {0}"),
    AMOUNT_LOSE("扣分为{0}", "marks off are {0}"),
    AMOUNT_VALUE("取{0}", "{0}"),
    TAKEN_OUT("不计入", "taken out of the account"),
    NO_SCORE("无分（{0}）", "no score ({0})"),
    CASE("{0}，{1}", "{1} if {0}"),
    OTHERWISE("其余，{0}", "otherwise {0}"),
    FIRST_HIT("按顺序取首个成立的情形：{0}", "the first that holds counts: {0}"),
    SUM_OF("以下各项合计：{0}", "the sum of: {0}"),
    LESS("{0}，再减去：{1}", "{0}, less: {1}"),
    HIGHEST_PHRASE("以下取高者：{0}", "the highest of: {0}"),
    LOWEST_PHRASE("以下取低者：{0}", "the lowest of: {0}"),
    AT_LEAST_THAT("最低{0}", "at least {0}"),
    AT_MOST_THAT("最高{0}", "at most {0}"),

    // terms of the field
    PASS("{0}，{1}，否则{2}", "{1} if {0}, otherwise {2}"),
    PROVIDED("须{0}，否则{1}；{2}", "only if {0}, otherwise {1}; {2}"),
    EITHER("{0}，{1}；否则，{2}", "{1} if {0}; otherwise {2}"),
    EQUAL_EARN("得分＝", "marks are "),
    EQUAL_LOSE("扣分＝", "marks off are "),
    EQUAL_VALUE("取", "taken is "),
    SHARE_OF_TARGET("{2}满分 × {0} ÷ {1}，最高{3}，最低0分", "{2}full marks × {0} ÷ {1}, at most full marks, at least 0"),
    TARGET_OVER_VALUE("{0}≤{1}{3}，否则{2}满分 × {1} ÷ {0}", "{0}≤{1}: {3}, otherwise {2}full marks × {1} ÷ {0}"),
    TWO_LESS_SHARE(
            "{0}≤{1}{3}，否则{2}满分 × （2 − {0} ÷ {1}），最低0分",
            "{0}≤{1}: {3}, otherwise {2}full marks × (2 − {0} ÷ {1}), at least 0"),
    RATE_UNTIL_TARGET("{0}≥{1}{3}，否则{2}满分 × {0}", "{0}≥{1}: {3}, otherwise {2}full marks × {0}"),
    RATE_THROUGH_TARGET("{0}>{1}{3}，否则{2}满分 × {0}", "{0}>{1}: {3}, otherwise {2}full marks × {0}"),
    BANDS("{0}分档：{1}", "{0} by band: {1}"),
    OF_CODE("{0}，{1}", "{0}: {1}"),
    BY_CODE("按{0}：{1}；其余未作规定", "by {0}: {1}; any other is not provided for"),
    KNOT("{0}{1}", "{0} {1}"),
    INTERPOLATED("按{0}直线插值：{1}；低于{2}{3}，高于{4}{5}", "straight lines over {0}: {1}; below {2} {3}; above {4} {5}"),
    FIRST_POINT("第一点", "the first point"),
    LAST_POINT("最后一点", "the last point"),
    DEDUCT("从满分起扣：{0}", "from full marks: {0}"),
    PER_STEP_BELOW("每低{0}{1}（{2}）", "{1} for each {0} short ({2})"),
    PER_STEP_ABOVE("每高{0}{1}（{2}）", "{1} for each {0} over ({2})"),
    PER_STEP_OFF("每偏离{0}{1}（{2}）", "{1} for each {0} outside ({2})"),
    OF_THE_BOUND("界限值的{0}", "{0} of the bound"),
    WHERE_BELOW("{0}低于{1}的，{2}", "{0} below {1}: {2}"),
    WHERE_ABOVE("{0}高于{1}的，{2}", "{0} above {1}: {2}"),
    WHERE_OUTSIDE("{0}超出{1}的，{2}", "{0} outside {1}: {2}"),
    RANGE("{0}～{1}", "{0} to {1}"),
    PER_CASE("{0}每{1}{2}", "{2} for each {1}: {0}"),
    CASES_BELOW("{0}少于{1}的，每少1{2}{3}", "{3} for each {2} short of {1}: {0}"),
    CASES_ABOVE("{0}多于{1}的，每多1{2}{3}", "{3} for each {2} beyond {1}: {0}"),
    CASES_OUTSIDE("{0}超出{1}的，每超出1{2}{3}", "{3} for each {2} outside {1}: {0}"),
    PER_MISSING("每缺一项{0}，应有：{1}", "{0} for each one missing of: {1}"),
    AWARD("逐项计分：{0}", "one by one: {0}"),
    CONVERTED("{2}满分 × {0} ÷ {1}", "{2}full marks × {0} ÷ {1}"),
    SCORE_RATE("得分率（{0} ÷ {1}）", "score rate ({0} ÷ {1})"),
    POOLED("{0}（{1}合并：分子之和 ÷ 分母之和）", "{0} over {1} together (sum of numerators ÷ sum of denominators)"),
    WEIGHTED("加权平均（{0}）", "weighted mean ({0})"),
    WEIGHTED_PART("{0}，权重{1}", "{0}, weight {1}"),
    NET_RATE("剔除后的率（{0} ÷ {1}）", "net rate ({0} ÷ {1})"),
    TO_STEP("到{0}的整倍数", "to a multiple of {0}"),
    IN_PARTS("各部分分别计分，每部分不低于0分、不高于其满分，再合计：{0}", "the sum of parts, each not below 0 and not above its full marks: {0}"),
    PART_OF("满分{0}，{1}", "full marks {0}, {1}"),
    SLICES("{0}分段累进：{1}", "{0} in slices: {1}"),
    SLICE("超过{0}至{1}的部分每{2}{3}", "{3} for each {2} of what lies between {0} and {1}"),
    LAST_SLICE("超过{0}的部分每{1}{2}", "{2} for each {1} of what lies above {0}"),
    LOSE("逐项扣分：{0}", "off, one by one: {0}"),
    WHOLE("不足{0}不计", "part of {0} does not count"),
    STARTED("不足{0}按{0}计", "part of {0} counts as {0}"),
    PRO_RATA("不足{0}按比例", "part of {0} pro rata"),

    // intervals and curves
    BAND("{0}{1}", "{0}: {1}"),
    BETWEEN("{0}且{1}", "{0} and {1}"),
    ANY_VALUE("任意值", "any value"),
    ALONG("{0}分段：{1}", "{0} by piece: {1}"),

    // formulas
    GROWTH("{0}较{1}的增幅", "growth of {0} against {1}"),
    JUDGED("{0}评判分（{1}至{2}，{3}）", "{0} as judged ({1} to {2}, {3})"),
    OUTSIDE_LIMITED("越界按界限计", "beyond that the bound counts"),
    OUTSIDE_REFUSED("越界不受理", "beyond that it is refused"),
    HIGHEST_OF("{0}中的最高者", "the highest of {0}"),
    LOWEST_OF("{0}中的最低者", "the lowest of {0}"),
    SKIPPING("{0}（{1}的除外）", "{0} (leaving out: {1})"),
    WITHIN("{0}（最低{1}、最高{2}）", "{0} (at least {1}, at most {2})"),
    NOT_BELOW("{0}（最低{1}）", "{0} (at least {1})"),
    NOT_ABOVE("{0}（最高{1}）", "{0} (at most {1})"),
    ROUNDED("{0}（{1}）", "{0} ({1})"),
    GAP_BELOW("{0}低于{1}的差距", "shortfall of {0} below {1}"),
    GAP_ABOVE("{0}高于{1}的差距", "excess of {0} above {1}"),
    GAP_OUTSIDE("{0}超出{1}～{2}的差距", "distance of {0} outside {1} to {2}"),
    RELATIVELY("{0}（占比）", "{0} (relative)"),
    CHANGE("{0}较{1}的增减", "change of {0} against {1}"),
    DAYS("{0}至{1}的天数", "days from {0} to {1}"),
    WHOLE_MONTHS("{0}至{1}的足月数", "whole months from {0} to {1}"),
    CALENDAR_MONTHS("{0}至{1}的月份差", "calendar months from {0} to {1}"),
    STEPS("{0}按每{1}折算的步数（{2}）", "steps of {1} in {0} ({2})"),

    // conditions
    IS_NOT_CODE("{0}不为{1}", "{0} is not {1}"),
    THERE_IS("有{0}", "there are {0}"),
    THERE_IS_NONE("没有{0}", "there are no {0}"),
    IS_YES("{0}为是", "{0} is yes"),
    IS_NO("{0}为否", "{0} is no"),
    IS_CODE("{0}为{1}", "{0} is {1}"),
    IS_UNIT("单位符合“{0}”", "the unit fits \"{0}\""),
    AT_LEAST_OF("以下至少{0}项成立（{1}）", "at least {0} of ({1})"),
    NOT("并非（{0}）", "not ({0})"),
    IS_ABSENT("{0}{1}", "{0} {1}"),

    // units
    UNIT_ANY("所有单位", "any unit"),
    UNIT_KIND("类别为{0}", "kind {0}"),
    UNIT_CLASS("机构分类代码为{0}", "class code {0}"),
    UNIT_CATEGORY("机构类别为{0}", "category {0}"),
    UNIT_GRADE("等级为{0}", "grade {0}"),
    UNIT_LEVEL("级别为{0}", "level {0}"),
    UNIT_OWNERSHIP("举办主体为{0}", "run by {0}"),
    UNIT_ADMINISTRATION("隶属层级为{0}", "administered at level {0}"),
    UNIT_AREA("所在地区为{0}", "in area {0}"),
    UNIT_POPULATION("服务人口{0}", "population {0}"),
    UNIT_SUPERVISOR("主管单位为{0}", "supervised by {0}"),
    UNIT_PARTY("为{0}", "is {0}"),
    UNIT_MEMBER_OF("为{0}的{1}", "{1} of {0}"),
    UNIT_MEMBER("为某一医共体的{0}", "{0} of a group"),
    ROLE_LEAD("牵头单位", "lead"),
    ROLE_MEMBER("成员单位", "member"),
    ROLE_ANY("单位", "participant"),
    ;

    private final Wording wording;

    RulePhrase(String chinese, String english) {
        this.wording = new Wording(chinese, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    static Phrase gives(Mode mode) {
        return valueOf("GIVES_" + mode.name());
    }

    /** What a part of a whole comes to: it is only the line that is said to score. */
    static Phrase counts(Mode mode) {
        return mode == Mode.EARN ? COUNTS_EARN : gives(mode);
    }

    static Phrase nothing(Mode mode) {
        return valueOf("NOTHING_" + mode.name());
    }

    static Phrase equal(Mode mode) {
        return valueOf("EQUAL_" + mode.name());
    }

    static Phrase amount(Mode mode) {
        return valueOf("AMOUNT_" + mode.name());
    }

    static Phrase of(Comparison.Partial partial) {
        return valueOf(partial.name());
    }

    static Phrase of(Comparison.TimeUnit unit) {
        return valueOf(unit.name());
    }

    static Phrase of(FieldTerm.Proportional.Form form) {
        return valueOf(form.name());
    }
}
