package io.github.quanheng.explanation;

/** What is said of a rule at work: what came of its conditions and steps, and why something is absent. */
enum WorkingPhrase implements Phrase {
    // conditions
    DEMAND_MET("符合要求", "demand met"),
    DEMAND_MISSED("不符合要求", "demand not met"),
    IS_NOT_UNIT("单位不符合“{0}”", "the unit does not fit \"{0}\""),
    IS_PRESENT("{0}有值", "{0} has a value"),
    MEETS("满足{0}", "meets {0}"),
    MISSES("不满足{0}", "does not meet {0}"),
    READS("{0}：{1}", "{0}: {1}"),
    HOLDING("{0}（{2}项中{1}项成立）", "{0} ({1} of {2} hold)"),
    HOLDING_OF("{0}（{2}项中{1}项成立，至少须{3}项）", "{0} ({1} of {2} hold, at least {3} needed)"),
    CONTRARY_HOLDS("{0}（反面成立）", "{0} (so the contrary holds)"),
    CONTRARY_FAILS("{0}（反面不成立）", "{0} (so the contrary does not hold)"),
    TARGET_MET("达到目标", "target met"),
    TARGET_MISSED("未达到目标", "target not met"),
    GATE_OPEN("符合前置条件", "prerequisite met"),
    GATE_SHUT("不符合前置条件", "prerequisite not met"),

    // steps and bounds
    FULL_VALUE("满分{0}", "full {0}"),
    OF_THE_TARGET("目标值的{0}", "{0} of the target"),
    STEPS_TAKEN("每{0}为一步（{1}），计{2}步", "one step for each {0} ({1}), {2} {2|step|steps}"),
    DUE_EARN("应得{0}", "{0} due"),
    DUE_LOSE("应扣{0}", "{0} to come off"),
    LIMITED_TO("以{0}为限", "limited to {0}"),
    RAISED_TO("不足{0}，按{0}计", "less than {0}, counts as {0}"),
    CODE_NOT_LISTED("未列入", "not listed"),
    PUT("按规定计{0}", "by provision {0}"),
    WHATEVER_IT_IS("不论确数是多少都一样", "the same whatever it is"),
    NOT_RISING("第{0}点{1}不低于第{2}点{3}，无从插值", "point {0}, {1}, is not below point {2}, {3}, so there is no line"),
    NO_CASE_HOLDS("各情形均不成立", "no case holds"),
    AS_SETTLED("按规定处理", "as the rule says for that"),
    IN_BAND("属{0}一档", "in the band {0}"),
    LOWER_THAN("低于{0}", "below {0}"),
    HIGHER_THAN("高于{0}", "above {0}"),
    LOWER_BY("低{0}", "{0} short"),
    HIGHER_BY("高{0}", "{0} over"),
    PART_OF_BOUND("为{0}的{1}", "which is {1} of {0}"),
    NOT_LOWER("不低于{0}", "not below {0}"),
    NOT_HIGHER("不高于{0}", "not above {0}"),
    NOT_OUTSIDE("在{0}之内", "within {0}"),
    COUNTED_STEPS("计{0}步", "{0} {0|step|steps}"),
    SHARE_ABOVE_ONE("超过目标，以满分为限", "beyond the target, limited to full marks"),
    SHARE_BELOW_ZERO("算得低于零，按0分计", "comes to less than 0, counts as 0"),
    EACH_CASE("每{0}{1}", "{1} for each {0}"),
    LACKING("缺{0}", "missing: {0}"),
    LACKING_MANY("缺{0}，共{1}项", "missing: {0} ({1})"),
    NOTHING_LACKS("不缺项", "nothing is missing"),
    EACH_MISSING("每项{0}", "{0} for each"),

    // records and places
    ROW("第{0}条", "no. {0}"),
    PLACE("第{0}名", "place {0}"),
    SUBJECT("{0}{1}", "{0} {1}"),
    AND_MORE("{0}……共{1}个", "{0} ... {1} in all"),
    PLACED("{0}个单位参加排列，本单位为{1}，{2}个在前，{3}个并列", "{0} units placed, this one at {1}, {2} ahead, {3} level with it"),
    OF_MATTER("{0}（{1}）", "{0} ({1})"),
    NOT_HIGHEST("{0}，非最高，不计", "not the highest: {0}"),
    WITH(" / ", " / "),
    LEFT_OUT("{0}，不计", "left out: {0}"),
    MEMBERS("共{0}个", "{0} in all"),

    // judgements
    GIVEN("{0}评判为{1}（允许{2}至{3}）", "{0} judged at {1} ({2} to {3} allowed)"),
    OPINION("{0}评判为{1}，评判人：{2}，理由：{3}", "{0} judged at {1} by {2}: {3}"),
    EVIDENCE("依据：{0}", "evidence: {0}"),

    // absences
    LACKS("{0}：{1}", "{0}: {1}"),
    IS_BELOW_ZERO("{0}低于零", "{0} is below zero"),
    IS_ZERO("{0}为零", "{0} is zero"),
    IN_NO_BAND("不属于任何一档", "in no band"),
    IN_TWO_BANDS("同时属于几档", "in several bands"),
    CASES_AT_ONCE("{0}种情形同时成立", "{0} cases hold at once"),
    JUDGED_OUTSIDE("{0}评判为{1}，超出{2}至{3}", "{0} judged at {1}, outside {2} to {3}"),
    OF_UNIT("{0}的{1}", "{1} of {0}"),
    OF_RECORD("第{0}条记录的{1}", "{1} of record {0}"),
    ;

    private final Wording wording;

    WorkingPhrase(String chinese, String english) {
        this.wording = new Wording(chinese, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    static Phrase due(Mode mode) {
        return mode == Mode.EARN ? DUE_EARN : DUE_LOSE;
    }
}
