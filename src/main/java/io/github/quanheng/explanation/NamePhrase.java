package io.github.quanheng.explanation;

import io.github.quanheng.rule.Input;
import io.github.quanheng.rulebook.Ruling;
import java.math.RoundingMode;
import java.util.Locale;

/** What things of a rulebook are called: numbers, periods, lines, parameters, rulings. */
enum NamePhrase implements Phrase {
    // numbers
    MARKS("{0}分", "{0} {0|mark|marks}"),
    PERCENTAGE_POINTS("{0}个百分点", "{0} percentage {0|point|points}"),
    PER_MILLE_POINTS("{0}个千分点", "{0} per mille {0|point|points}"),
    PER_HUNDRED_THOUSAND("{0}/10万", "{0} per 100,000"),
    YES("是", "yes"),
    NO("否", "no"),
    RECORDS("{0}条记录", "{0} {0|record|records}"),
    NOT_LESS_THAN("至少{0}", "at least {0}"),
    MORE_THAN("超过{0}", "more than {0}"),
    NOT_MORE_THAN("至多{0}", "at most {0}"),
    LESS_THAN("不到{0}", "less than {0}"),

    // roundings
    TO_WHOLE("取整", "to whole numbers"),
    TO_DECIMALS("保留{0}位小数", "to {0} {0|decimal|decimals}"),
    HALF_UP("四舍五入{0}", "halves up {0}"),
    HALF_EVEN("四舍六入五成双{0}", "halves to even {0}"),
    HALF_DOWN("五舍六入{0}", "halves down {0}"),
    DOWN("截尾{0}", "cut {0}"),
    UP("进位{0}", "away from zero {0}"),
    FLOOR("向下{0}", "down {0}"),
    CEILING("向上{0}", "up {0}"),

    // names
    LINE_NAME("“{0}”", "“{0}”"),
    PERIOD_NOW("本期", "this period"),
    PERIOD_BEFORE("上期", "previous period"),
    PERIODS_BEFORE("前{0}期", "{0} periods before"),
    OF_PERIOD("{0}（{1}）", "{0} ({1})"),
    DECLARED("{0}申报值", "{0} as declared"),
    VERIFIED("{0}核定值", "{0} as verified"),
    NUMERATOR("{0}分子", "numerator of {0}"),
    DENOMINATOR("{0}分母", "denominator of {0}"),
    PARAMETER("参数{0}", "parameter {0}"),
    EACH_LINE("该项", "the line"),
    RAW_OF("{0}原始分", "raw score of {0}"),
    LIMITED_OF("{0}限幅后得分", "bounded score of {0}"),
    SCORE_OF("{0}得分", "score of {0}"),
    FULL_OF("{0}满分", "full marks of {0}"),
    PRINTED_OF("{0}原定满分", "full marks of {0} as printed"),
    FULL("满分", "full marks"),
    LINES_TAGGED("标记为{0}的各项", "lines tagged {0}"),

    // what a register says
    UNREGISTERED("未登记{0}", "no {0} registered"),
    ENTRY_CLASS("机构分类代码", "class code"),
    ENTRY_CATEGORY("机构类别", "category"),
    ENTRY_GRADE("等级", "grade"),
    ENTRY_OWNERSHIP("举办主体", "owner"),
    ENTRY_ADMINISTRATION("隶属层级", "level of administration"),
    ENTRY_AREA("所在地区", "area"),
    ENTRY_POPULATION("服务人口", "population"),

    // rulings
    RULING("裁定{4}：{0}——{1}（{2}，{3}）", "ruling on {4}: {0} {1} ({2}, {3})"),
    RULED_MARKS("满分", "the full marks"),
    RULED_APPLIES("适用范围", "where it applies"),
    RULED_RULE("计分规则", "the rule"),
    RULED_ABSENT("缺值规定", "absent values"),
    RULED_FLOOR("保底", "the floor"),
    RULED_CEILING("封顶", "the ceiling"),
    RULED_EFFECTS("否决与调整", "vetoes and other effects"),
    RULED_ROUNDING("舍入", "the rounding"),
    RULED_WEIGHT("权重", "the weight"),
    RULED_GRADING("等次", "the grades"),
    ;

    private final Wording wording;

    NamePhrase(String chinese, String english) {
        this.wording = new Wording(chinese, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    static Phrase entry(String entry) {
        return valueOf("ENTRY_" + entry.toUpperCase(Locale.ROOT));
    }

    static Phrase of(RoundingMode mode) {
        return valueOf(mode.name());
    }

    static Phrase of(Input.Stage stage) {
        return valueOf(stage.name() + "_OF");
    }

    static Phrase of(Ruling.Choice choice) {
        return valueOf("RULED_" + choice.name());
    }
}
