package io.github.quanheng.explanation;

import io.github.quanheng.rulebook.Effect;
import io.github.quanheng.rulebook.Provisions;

/** What a line and a rulebook provide beside the rules: bounds, effects, what becomes of marks taken out. */
enum ProvisionPhrase implements Phrase {
    // lines
    WATCHED_VALUE("监测{0}，不计分", "watched: {0}, without marks"),
    APPLIES_WHERE("仅适用于{0}的", "only where {0}"),
    UNTIL_NOTHING_IS_LEFT("扣完为止", "never below 0"),
    BELOW_ZERO_TOO("可扣至负分", "may go below 0"),
    NO_FLOOR("不保底", "no floor"),
    NO_CEILING("不封顶", "no ceiling"),
    EXACT("不舍入", "not rounded"),
    SUM_OF_PARTS("各项得分之和", "the sum of its parts"),
    SUM_OF_SECTIONS("各部分得分之和", "the sum of the sections"),
    WEIGHT("{0}权重{1}", "weight of {0}: {1}"),

    // effects
    EFFECT_RULE("「{0}」{1}", "\"{0}\": {1}"),
    SET("得分调整为{0}", "the score becomes {0}"),
    AT_MOST("得分不超过{0}", "the score is at most {0}"),
    AT_LEAST("得分不低于{0}", "the score is at least {0}"),
    ADD("得分加{0}", "{0} added to the score"),
    TIMES("得分乘以{0}", "the score is multiplied by {0}"),

    // general provisions
    OF_ITEMS("小项：{0}，{1}，{2}", "items: {0}, {1}, {2}"),
    OF_SECTIONS("大项：{0}，{1}，{2}", "sections: {0}, {1}, {2}"),
    OF_TOTAL("总分：{0}，{1}，{2}", "total: {0}, {1}, {2}"),
    UNLESS_SAID("{0}（另有写明的除外）", "{0} (unless said otherwise)"),
    POLICY("{0}的，{1}", "{0}: {1}"),
    POLICY_ELSE("其余无值情形无分，总分亦无分", "any other absence leaves the line and the total without a score"),
    RESCALE_SECTION("不计入的分值在本部分内折算", "marks taken out are spread within their section"),
    RESCALE_TOTAL("不计入的分值在总分中折算", "marks taken out are spread over the total"),
    SHRINK("不计入的分值不折算", "marks taken out are gone"),
    FORBID("不允许不计入", "nothing may be taken out"),
    ;

    private final Wording wording;

    ProvisionPhrase(String chinese, String english) {
        this.wording = new Wording(chinese, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    static Phrase of(Effect.How how) {
        return valueOf(how.name());
    }

    static Phrase of(Provisions.Exclusion exclusion) {
        return valueOf(exclusion.name());
    }
}
