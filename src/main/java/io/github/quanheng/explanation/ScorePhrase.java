package io.github.quanheng.explanation;

import io.github.quanheng.source.Certainty;

/** What is said of a score sheet: how a line came to its score, sums, grades, data and their sources. */
enum ScorePhrase implements Phrase {
    // a line from head to score
    NOT_COUNTED("不计分", "not counted"),
    NOT_COUNTED_OF("不计分（满分{0}）", "not counted (full marks {1})"),
    POLICY_SETTLED("{1}按规定计{0}", "{1}: by provision counts as {0}"),
    SETTLED_BY("按规定{2}，计{0}", "by provision {2}, counts as {0}"),
    POLICY_SETTLED_BY("{1}按规定{2}，计{0}", "{1}: by provision {2}, counts as {0}"),
    POLICY_AWAY("{1}按规定{0}", "{1}: by provision {0}"),
    HEAD_TARGET("{0}，目标{1}", "{0}, target {1}"),
    HEAD_OTHER("{0}：{1}", "{0}: {1}"),
    WATCHED("监测，不计分", "watched, without marks"),
    NOT_ON_SHEET("本单位不考核此项", "not assessed for this unit"),
    APPLIES_UNKNOWN("是否考核此项（{0}）未定：{1}", "whether it is assessed ({0}) is not known: {1}"),
    POINTS("得{0}", "score {0}"),
    POINTS_OF("得{0}（满分{1}）", "score {0} (full marks {2})"),
    NO_POINTS("无得分", "no score"),
    NO_POINTS_OF("无得分（满分{0}）", "no score (full marks {1})"),
    SETTLED("按规定计{0}", "by provision counts as {0}"),
    SETTLED_AWAY("按规定{0}", "by provision {0}"),
    OWN_POLICY("本项规定", "own provision"),
    GENERAL_POLICY("通则", "general provisions"),
    BOUND_UNKNOWN("保底或封顶：{0}", "floor or ceiling: {0}"),
    RAISED("{0}低于保底，按{1}计", "{0} is below the floor and counts as {1}"),
    CUT("{0}超过封顶，以{1}为限", "{0} is above the ceiling and limited to {1}"),
    NOTHING_IS_LEFT("扣完为止", "not below 0"),
    ROUNDS("{0}{1}，为{2}", "{0} rounded {1}, comes to {2}"),

    // effects
    EFFECT_HOW("（{0}）", " ({0})"),
    EFFECT("「{0}」：{1}；{2}", "\"{0}\": {1}; {2}"),
    EFFECT_IF("如{0}，则{1}", "if {0}, {1}"),
    EFFECT_ACTS("触发「{0}」{3}，{1}变为{2}", "\"{0}\" applies{3}, {1} becomes {2}"),
    EFFECT_ALWAYS("按「{0}」{3}，{1}变为{2}", "by \"{0}\"{3}, {1} becomes {2}"),
    EFFECT_UNKNOWN("「{0}」是否触发未定（{1}）", "whether \"{0}\" applies is not known ({1})"),
    NOT_TRIGGERED("本次未触发", "not triggered this time"),
    APPLIED("本次已触发", "triggered this time"),
    NOT_DECIDED("是否触发未定", "whether it is triggered is not known"),
    CHANGED("{0}变为{1}", "{0} becomes {1}"),
    UNCHANGED("得分仍为{0}", "the score stays at {0}"),

    // sums of parts
    WEIGHT_OF("{0}权重", "weight of {0}"),
    SUM("各项得分之和为{0}", "sum of the parts {0}"),
    PART_LACKS("{0}：{1}", "{0}: {1}"),
    PARTS_EXCLUDED("{0}不计入", "{0} taken out of the account"),
    RESCALED("按可得{0}分折算为{1}分：{2}", "{0} available marks scaled to {1}: {2}"),

    // pools
    POOL_SHARE(
            "{0}：池内{1}，本单位权重{2}，权重合计{3}，{1} × {2} ÷ {3} = {4}，分得{5}",
            "{0}: {1} in the pool, weight {2} of {3} in all, {1} × {2} ÷ {3} = {4}, share {5}"),
    POOL_WITHOUT_CLAIM("{0}：权重为零，不参加分配", "{0}: no weight, so no share"),
    POOL_OPEN("{0}：尚未分配（{1}）", "{0}: not divided yet ({1})"),

    // data and sources
    VERIFIED_VALUE("{0}（核定值，申报{1}）", "{0} (verified, declared {1})"),
    DECLARED_ONLY("{0}申报{1}，未核定", "{0} declared {1}, not verified"),
    DECLARED_AND_VERIFIED("{0}申报{1}，核定{2}，按核定值计", "{0} declared {1}, verified {2}; the verified value counts"),
    SOURCE("来源：{0}", "source: {0}"),
    TAKEN_FROM_ROW("{0}取{1}，取值表第{2}行{3}", "{0} is {1}, row {2} of its table{3}"),
    ROW_FOR("（{0}）", " ({0})"),
    CITED("{0}（{1}）", "{0} ({1})"),
    VERIFIED_TEXT("原文核对", "read in the document itself"),
    SECONDARY_COPY("转引", "secondary copy"),
    RECALLED("凭记忆，未核对", "recalled, not checked"),
    ILLUSTRATIVE("示意，非官方规定", "made up for illustration"),

    // the sheet
    TITLE("{0}（{1}版）", "{0} (edition {1})"),
    COLUMN_SECTION("部分", "Section"),
    COLUMN_ITEM("项目", "Item"),
    COLUMN_VALUE("实际值", "Value"),
    COLUMN_TARGET("目标", "Target"),
    COLUMN_RULE("计分规则", "Rule"),
    COLUMN_POINTS("得分", "Score"),
    COLUMN_FULL("满分", "Full marks"),

    // grades
    GRADE_BY_SCORE("按得分为{0}（{1}）", "graded {0} by score ({1})"),
    GRADE_EFFECT("「{0}」（如{1}，则{2}；{4}）{3}", "\"{0}\" (if {1}, {2}; {4}) {3}"),
    GRADE_EFFECT_TOLD("「{0}」（如{1}，则{2}）{3}", "\"{0}\" (if {1}, {2}) {3}"),
    GRADE_MOVED("{0}，{1}变为{2}", "{0}, {1} becomes {2}"),
    GRADE_KEPT("{0}，等次不变", "{0}, the grade stays"),
    GRADE_AT_MOST("最高{0}", "at most {0}"),
    GRADE_LOWER("降{0}等", "lowered by {0} {0|grade|grades}"),
    GRADE_FIXED("定为{0}", "fixed at {0}"),
    GRADE_BARS("不得评{0}", "barred from {0}"),
    NONE_BEFORE("以上各等均不符合", "none of the grades before"),
    GRADE_STANDS("等次为{0}", "grade {0}"),
    GRADE_NONE("无等次（{0}）", "no grade ({0})"),
    ;

    private final Wording wording;

    ScorePhrase(String chinese, String english) {
        this.wording = new Wording(chinese, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    static Phrase of(Certainty certainty) {
        return valueOf(certainty.name());
    }
}
