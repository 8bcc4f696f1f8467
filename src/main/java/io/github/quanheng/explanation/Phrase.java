package io.github.quanheng.explanation;

import io.github.quanheng.ranking.Ties;
import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Scope;
import io.github.quanheng.rule.Statistic;
import io.github.quanheng.rulebook.Effect;
import io.github.quanheng.rulebook.Provisions;
import io.github.quanheng.rulebook.Ruling;
import io.github.quanheng.source.Certainty;
import io.github.quanheng.statistics.PercentileMethod;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * The whole vocabulary, Chinese beside English. {@code {0}} is the first part; {@code {0|mark|marks}} chooses by whether
 * the first part is 1.
 */
enum Phrase {
    // numbers
    MARKS("{0}分", "{0} {0|mark|marks}"),
    PERCENTAGE_POINTS("{0}个百分点", "{0} percentage {0|point|points}"),
    PER_MILLE_POINTS("{0}个千分点", "{0} per mille {0|point|points}"),
    PER_HUNDRED_THOUSAND("{0}/10万", "{0} per 100,000"),
    YES("是", "yes"),
    NO("否", "no"),
    RECORDS("{0}条记录", "{0} {0|record|records}"),

    FULL_VALUE("满分{0}", "full {0}"),
    BAND("{0}{1}", "{0}: {1}"),
    SETTLE_CASE("{0}的，{1}", "{0}: {1}"),
    OF_THE_TARGET("目标值的{0}", "{0} of the target"),
    GROWTH("{0}较{1}的增幅", "growth of {0} against {1}"),
    STEPS_TAKEN("每{0}为一步（{1}），计{2}步", "one step for each {0} ({1}), {2} {2|step|steps}"),
    DUE_EARN("应得{0}", "{0} due"),
    DUE_LOSE("应扣{0}", "{0} to come off"),
    LIMITED_TO("以{0}为限", "limited to {0}"),
    RAISED_TO("不足{0}，按{0}计", "less than {0}, counts as {0}"),
    ROW("第{0}条", "no. {0}"),
    CODE_NOT_LISTED("未列入", "not listed"),
    DEMAND_MET("符合要求", "demand met"),
    DEMAND_MISSED("不符合要求", "demand not met"),
    PUT("按规定计{0}", "by provision {0}"),
    NOT_COUNTED("不计分", "not counted"),
    NOT_COUNTED_OF("不计分（满分{0}）", "not counted (full marks {1})"),
    POLICY_SETTLED("{1}按规定计{0}", "{1}: by provision counts as {0}"),
    SETTLED_BY("按规定{2}，计{0}", "by provision {2}, counts as {0}"),
    POLICY_SETTLED_BY("{1}按规定{2}，计{0}", "{1}: by provision {2}, counts as {0}"),
    POLICY_AWAY("{1}按规定{0}", "{1}: by provision {0}"),
    TO_WHOLE("取整", "to whole numbers"),
    TO_DECIMALS("保留{0}位小数", "to {0} {0|decimal|decimals}"),
    LINE_NAME("“{0}”", "“{0}”"),
    STATISTIC_OF_CONSTANT("{0}（每个计{1}）的{2}", "{2} over {0}, {1} for each"),
    IS_NOT_CODE("{0}不为{1}", "{0} is not {1}"),
    PLACE("第{0}名", "place {0}"),
    SUBJECT("{0}{1}", "{0}: {1}"),
    // pools
    POOL_SHARE(
            "{0}：池内{1}，本单位权重{2}，权重合计{3}，{1} × {2} ÷ {3} = {4}，分得{5}",
            "{0}: {1} in the pool, weight {2} of {3} in all, {1} × {2} ÷ {3} = {4}, share {5}"),
    POOL_WITHOUT_CLAIM("{0}：权重为零，不参加分配", "{0}: no weight, so no share"),
    POOL_OPEN("{0}：尚未分配（{1}）", "{0}: not divided yet ({1})"),
    // joints
    COMMA("，", ", "),
    LIST("；", "; "),
    ENUMERATE("、", ", "),
    AND("且", " and "),
    OR("或", " or "),
    THEN("，再按", ", then by "),
    BRACKET("（{0}）", "({0})"),
    OUTER_BRACKET("［{0}］", "({0})"),
    QUOTED("〔{0}〕", "[{0}]"),
    NUMBERED("（{0}）{1}", "({0}) {1}"),
    ASIDE("{0}（{1}）", "{0} ({1})"),
    NAMED_VALUE("{0} {1}", "{0} {1}"),
    MEMBER_VALUE("{0} {1}", "{0}: {1}"),
    COMES_TO("{0}，为{1}", "{0}, comes to {1}"),
    NOT_LESS_THAN("至少{0}", "at least {0}"),
    MORE_THAN("超过{0}", "more than {0}"),
    NOT_MORE_THAN("至多{0}", "at most {0}"),
    LESS_THAN("不到{0}", "less than {0}"),
    WHATEVER_IT_IS("不论确数是多少都一样", "the same whatever it is"),
    AND_MORE("{0}……共{1}个", "{0} ... {1} in all"),

    // names
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

    // what a quantity does
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
    TARGET_OVER_VALUE("{0}≤{1}{3}，否则{2}满分 × {1} ÷ {0}", "{0} ≤{1}: {3}, otherwise {2}full marks × {1} ÷ {0}"),
    TWO_LESS_SHARE(
            "{0}≤{1}{3}，否则{2}满分 × （2 − {0} ÷ {1}），最低0分",
            "{0} ≤{1}: {3}, otherwise {2}full marks × (2 − {0} ÷ {1}), at least 0"),
    RATE_UNTIL_TARGET("{0}≥{1}{3}，否则{2}满分 × {0}", "{0} ≥{1}: {3}, otherwise {2}full marks × {0}"),
    RATE_THROUGH_TARGET("{0}>{1}{3}，否则{2}满分 × {0}", "{0} >{1}: {3}, otherwise {2}full marks × {0}"),
    BANDS("{0}分档：{1}", "{0} by band: {1}"),
    OF_CODE("{0}，{1}", "{0}: {1}"),
    BY_CODE("按{0}：{1}；其余未作规定", "by {0}: {1}; any other is not provided for"),
    KNOT("{0}{1}", "at {0}: {1}"),
    INTERPOLATED("按{0}直线插值：{1}；低于{2}{3}，高于{4}{5}", "straight lines over {0}: {1}; below {2}: {3}; above {4}: {5}"),
    FIRST_POINT("第一点", "the first point"),
    LAST_POINT("最后一点", "the last point"),
    NOT_RISING("第{0}点{1}不低于第{2}点{3}，无从插值", "point {0}, {1}, is not below point {2}, {3}, so there is no line"),
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
    PART_OF("满分{0}，{1}", "out of {0}, {1}"),
    SLICES("{0}分段累进：{1}", "{0} in slices: {1}"),
    SLICE("超过{0}至{1}的部分每{2}{3}", "{3} for each {2} of what lies between {0} and {1}"),
    LAST_SLICE("超过{0}的部分每{1}{2}", "{2} for each {1} of what lies above {0}"),
    LOSE("逐项扣分：{0}", "off, one by one: {0}"),
    WHOLE("不足{0}不计", "part of {0} does not count"),
    STARTED("不足{0}按{0}计", "part of {0} counts as {0}"),
    PRO_RATA("不足{0}按比例", "part of {0} pro rata"),

    // intervals and curves
    BETWEEN("{0}且{1}", "{0} and {1}"),
    ANY_VALUE("任意值", "any value"),
    ALONG("{0}分段：{1}", "{0} by piece: {1}"),

    // formulas
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
    THERE_IS("有{0}", "there are {0}"),
    THERE_IS_NONE("没有{0}", "there are no {0}"),
    IS_YES("{0}为是", "{0} is yes"),
    IS_NO("{0}为否", "{0} is no"),
    IS_CODE("{0}为{1}", "{0} is {1}"),
    IS_UNIT("单位符合“{0}”", "the unit fits “{0}”"),
    IS_NOT_UNIT("单位不符合“{0}”", "the unit does not fit “{0}”"),
    AT_LEAST_OF("以下至少{0}项成立（{1}）", "at least {0} of ({1})"),
    NOT("并非（{0}）", "not ({0})"),
    IS_ABSENT("{0}{1}", "there is no value for {0} ({1})"),
    IS_PRESENT("{0}有值", "there is a value for {0}"),
    COMPARED("{0}{1}", "{0} {1}"),
    MEETS("满足{0}", "meets {0}"),
    MISSES("不满足{0}", "does not meet {0}"),
    READS("{0}：{1}", "{0}: {1}"),
    HOLDING("{0}（{2}项中{1}项成立）", "{0} ({1} of {2} {1|holds|hold})"),

    HOLDING_OF("{0}（{2}项中{1}项成立，至少须{3}项）", "{0} ({1} of {2} {1|holds|hold}, at least {3} needed)"),
    CONTRARY_HOLDS("{0}（反面成立）", "{0} (so the contrary holds)"),
    CONTRARY_FAILS("{0}（反面不成立）", "{0} (so the contrary does not hold)"),

    // units
    UNIT_ANY("所有单位", "any unit"),
    UNIT_KIND("类别为{0}", "kind is {0}"),
    UNIT_CLASS("机构分类代码为{0}", "class code is {0}"),
    UNIT_CATEGORY("机构类别为{0}", "category is {0}"),
    UNIT_GRADE("等级为{0}", "grade is {0}"),
    UNIT_LEVEL("级别为{0}", "level is {0}"),
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

    // totals over many and standings
    ROWS_OF("{0}记录", "records of {0}"),
    PEERS("同类单位", "peers"),
    MEMBERS_OF_GROUP("成员单位", "members"),
    LEAD("牵头单位", "the lead"),
    CHILDREN("下级单位", "units below"),
    PARENT("上级单位", "the unit above"),
    AND_ITSELF("{0}（含本单位）", "{0} (itself included)"),
    LINES_TAGGED("标记为{0}的各项", "lines tagged {0}"),
    LINES_NAMED("{0}各项", "lines {0}"),
    THOSE_WITH("{0}（其中{1}）", "{0} (where {1})"),
    STATISTIC_OF("{0}的{1}{2}", "{2} of {1} over {0}"),
    COUNT_OF("{0}的个数", "number of {0}"),
    PER_RECORD("{0}合计，每条{1}", "over {0}, added up: {1}"),
    DISTINCT("{0}中不同{1}的个数", "number of different values of {1} among {0}"),
    SKIPPED_WHEN("{0}的不计", "left out when: {0}"),
    AT_LEAST_MEMBERS("至少{0}个", "at least {0}"),
    ONCE_PER("同一{0}只计最高一次", "only the highest for each {0}"),
    COUNT("个数", "number"),
    TOTAL("合计", "total"),
    MEAN("平均", "mean"),
    SMALLEST("最小值", "smallest"),
    LARGEST("最大值", "largest"),
    TRIMMED_MEAN("去掉{0}个最低、{1}个最高后的平均", "mean without the {0} lowest and {1} highest"),
    PERCENTILE("{0}百分位数（{1}）", "percentile at {0} ({1})"),
    NEAREST_RANK("最近位次法", "nearest rank"),
    INCLUSIVE("含端点插值法", "inclusive interpolation"),
    EXCLUSIVE("不含端点插值法", "exclusive interpolation"),
    DEVIATION_ALL("总体标准差（{0}）", "population standard deviation ({0})"),
    DEVIATION_SAMPLE("样本标准差（{0}）", "sample standard deviation ({0})"),
    STANDING("在{0}中按{1}排列的{2}（{3}）", "{2} among {0} by {1} ({3})"),
    HIGHEST_FIRST("{0}从高到低", "{0}, highest first"),
    LOWEST_FIRST("{0}从低到高", "{0}, lowest first"),
    RANK("名次", "rank"),
    RANK_SHARE("名次占总数的比例", "rank as a share of the number"),
    SHARE_BEHIND("排在其后的单位占其他单位的比例", "share of the others that stand behind"),
    COMPETITION("并列占位", "ties share a rank and the next are skipped"),
    DENSE("并列不占位", "ties share a rank and none is skipped"),
    MEAN_RANK("并列取平均名次", "ties share the mean rank"),
    TIES_UNDECIDED("并列待裁定", "ties are undecided"),
    PLACED(
            "{0}个单位参加排列，本单位为{1}，{2}个在前，{3}个并列",
            "{0} {0|unit|units} placed, this one at {1}, {2} ahead, {3} level with it"),
    OF_MATTER("{0}（{1}）", "{0} ({1})"),
    NOT_HIGHEST("{0}，非最高，不计", "not the highest: {0}"),
    WITH(" / ", " / "),
    VERIFIED_VALUE("{0}{1}", "{0} {1}"),
    VERIFIED_OF("核定值，申报{0}", "verified, declared {0}"),
    LEFT_OUT("{0}，不计", "left out: {0}"),
    MEMBERS("共{0}个", "{0} in all"),

    // at work
    TARGET_MET("达到目标", "target met"),
    TARGET_MISSED("未达到目标", "target not met"),
    GATE_OPEN("符合前置条件", "prerequisite met"),
    GATE_SHUT("不符合前置条件", "prerequisite not met"),
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
    NOT_BELOW_ZERO("{0}（最低0分）", "{0} (at least 0)"),
    EACH_CASE("每{0}{1}", "{1} for each {0}"),
    LACKING("缺{0}", "missing: {0}"),
    LACKING_MANY("缺{0}，共{1}项", "missing: {0} ({1})"),
    NOTHING_LACKS("不缺项", "nothing is missing"),
    EACH_MISSING("每项{0}", "{0} for each"),
    GIVEN("{0}评判为{1}（允许{2}至{3}）", "{0} judged at {1} ({2} to {3} allowed)"),
    OPINION("{0}评判为{1}，评判人：{2}，理由：{3}", "{0} judged at {1} by {2}: {3}"),
    EVIDENCE("依据：{0}", "evidence: {0}"),

    // absences
    LACKS("{0}：{1}", "{0}: {1}"),
    BECAUSE("{0}（{1}）", "{0} ({1})"),
    UNREGISTERED("未登记{0}", "no {0} registered"),
    ENTRY_CLASS("机构分类代码", "class code"),
    ENTRY_CATEGORY("机构类别", "category"),
    ENTRY_GRADE("等级", "grade"),
    ENTRY_OWNERSHIP("举办主体", "owner"),
    ENTRY_ADMINISTRATION("隶属层级", "level of administration"),
    ENTRY_AREA("所在地区", "area"),
    ENTRY_POPULATION("服务人口", "population"),
    IS_BELOW_ZERO("{0}低于零", "{0} is below zero"),
    IS_ZERO("{0}为零", "{0} is zero"),
    IN_NO_BAND("不属于任何一档", "in no band"),
    IN_TWO_BANDS("同时属于几档", "in several bands"),
    CASES_AT_ONCE("{0}种情形同时成立", "{0} cases hold at once"),
    JUDGED_OUTSIDE("{0}评判为{1}，超出{2}至{3}", "{0} judged at {1}, outside {2} to {3}"),
    OF_UNIT("{0}的{1}", "{1} of {0}"),
    OF_RECORD("第{0}条记录的{1}", "{1} of record {0}"),

    // a line from head to score
    HEAD_TARGET("{0}，目标{1}", "{0}, target {1}"),
    HEAD_OTHER("{0}：{1}", "{0}: {1}"),
    WATCHED("监测，不计分", "watched, without marks"),
    WATCHED_VALUE("监测{0}，不计分", "watched: {0}, without marks"),
    APPLIES_WHERE("仅适用于{0}的", "only where {0}"),
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
    UNTIL_NOTHING_IS_LEFT("扣完为止", "never below 0"),
    BELOW_ZERO_TOO("可扣至负分", "may go below 0"),
    NO_FLOOR("不保底", "no floor"),
    NO_CEILING("不封顶", "no ceiling"),
    ROUNDS("{0}{1}，为{2}", "{0} {1}, comes to {2}"),
    EXACT("不舍入", "not rounded"),

    // effects
    EFFECT_HOW("（{0}）", " ({0})"),
    EFFECT_RULE("“{0}”{1}", "“{0}”: {1}"),
    EFFECT("“{0}”：{1}；{2}", "“{0}”: {1}; {2}"),
    EFFECT_IF("如{0}，则{1}", "if {0}, {1}"),
    EFFECT_ACTS("触发“{0}”{3}，{1}变为{2}", "“{0}” applies{3}, from {1} to {2}"),
    EFFECT_ALWAYS("按“{0}”{3}，{1}变为{2}", "by “{0}”{3}, from {1} to {2}"),
    EFFECT_UNKNOWN("“{0}”是否触发未定（{1}）", "whether “{0}” applies is not known ({1})"),
    SET("得分调整为{0}", "the score becomes {0}"),
    AT_MOST("得分不超过{0}", "the score is at most {0}"),
    AT_LEAST("得分不低于{0}", "the score is at least {0}"),
    ADD("得分加{0}", "{0} added to the score"),
    TAKE("得分减{0}", "{0} taken from the score"),
    TIMES("得分乘以{0}", "the score is multiplied by {0}"),
    NOT_TRIGGERED("本次未触发", "not triggered this time"),
    APPLIED("本次已触发", "triggered this time"),
    NOT_DECIDED("是否触发未定", "whether it is triggered is not known"),
    CHANGED("{0}变为{1}", "from {0} to {1}"),
    UNCHANGED("得分仍为{0}", "the score stays at {0}"),

    // sums of parts
    SUM_OF_PARTS("各项得分之和", "the sum of its parts"),
    SUM_OF_SECTIONS("各部分得分之和", "the sum of the sections"),
    WEIGHT_OF("{0}权重", "weight of {0}"),
    WEIGHT("{0}权重{1}", "weight of {0}: {1}"),
    SUM("各项得分之和为{0}", "sum of the parts: {0}"),
    PART_LACKS("{0}：{1}", "{0}: {1}"),
    PARTS_EXCLUDED("{0}不计入", "{0} taken out of the account"),
    RESCALED("按可得{0}分折算为{1}分：{2}", "{0} available {0|mark|marks} scaled to {1}: {2}"),

    // data and sources
    DECLARED_ONLY("{0}申报{1}，未核定", "{0} declared {1}, not verified"),
    DECLARED_AND_VERIFIED("{0}申报{1}，核定{2}，按核定值计", "{0} declared {1}, verified {2}; the verified value counts"),
    SOURCE("来源：{0}", "source: {0}"),
    TAKEN_FROM_ROW("{0}取{1}，取值表第{2}行{3}", "{0} is {1}, row {2} of its table{3}"),
    ROW_FOR("（{0}）", " ({0})"),
    RULING("裁定{4}：{0}——{1}（{2}，{3}）", "ruling on {4}: question: {0}; answer: {1} (by {2}, {3})"),
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
    OF_ITEMS("小项：{0}，{1}，{2}", "items: {0}, {1}, {2}"),
    OF_SECTIONS("大项：{0}，{1}，{2}", "sections: {0}, {1}, {2}"),
    OF_TOTAL("总分：{0}，{1}，{2}", "total: {0}, {1}, {2}"),
    UNLESS_SAID("{0}（另有写明的除外）", "{0} (unless said otherwise)"),
    POLICY("{0}的，{1}", "{0}: {1}"),
    POLICY_ELSE("其余无值情形无分，总分亦无分", "any other absence leaves the line and the total without a score"),
    RESCALE_SECTION("不计入的分值在本部分内折算", "marks taken out are spread within their section"),
    RESCALE_TOTAL("不计入的分值在总分中折算", "marks taken out are spread over the total"),
    SHRINK("不计入的分值不折算", "marks taken out are not made up for"),
    FORBID("不允许不计入", "nothing may be taken out"),

    // grades
    GRADE_BY_SCORE("按得分为{0}（{1}）", "by score {0} ({1})"),
    GRADE_EFFECT("“{0}”（如{1}，则{2}；{4}）{3}", "“{0}” (if {1}, {2}; {4}) {3}"),
    GRADE_EFFECT_TOLD("“{0}”（如{1}，则{2}）{3}", "“{0}” (if {1}, {2}) {3}"),
    GRADE_MOVED("{0}，{1}变为{2}", "{0}, from {1} to {2}"),
    GRADE_KEPT("{0}，等次不变", "{0}, the grade stays as it was"),
    GRADE_AT_MOST("等次最高为{0}", "the grade is at most {0}"),
    GRADE_LOWER("降{0}等", "the grade goes down by {0}"),
    GRADE_FIXED("等次定为{0}", "the grade is fixed at {0}"),
    GRADE_BARS("不得评{0}", "barred from {0}"),
    NONE_BEFORE("以上各等均不符合", "none of the grades before"),
    GRADE_STANDS("等次为{0}", "grade {0}"),
    GRADE_NONE("无等次（{0}）", "no grade ({0})"),

    // roundings
    HALF_UP("四舍五入{0}", "rounded half up {0}"),
    HALF_EVEN("四舍六入五成双{0}", "rounded half to even {0}"),
    HALF_DOWN("五舍六入{0}", "rounded half down {0}"),
    DOWN("截尾{0}", "truncated {0}"),
    UP("进位{0}", "rounded away from zero {0}"),
    FLOOR("向下{0}", "rounded down {0}"),
    CEILING("向上{0}", "rounded up {0}"),
    ;

    private final String chinese;
    private final String english;

    Phrase(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    String chinese() {
        return chinese;
    }

    String english() {
        return english;
    }

    static Phrase gives(Mode mode) {
        return valueOf("GIVES_" + mode.name());
    }

    /** What a part of a whole comes to: it is only the line that is said to score. */
    static Phrase counts(Mode mode) {
        return mode == Mode.EARN ? COUNTS_EARN : gives(mode);
    }

    static Phrase due(Mode mode) {
        return mode == Mode.EARN ? DUE_EARN : DUE_LOSE;
    }

    static Phrase entry(String entry) {
        return valueOf("ENTRY_" + entry.toUpperCase(Locale.ROOT));
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

    static Phrase of(RoundingMode mode) {
        return valueOf(mode.name());
    }

    static Phrase of(Input.Stage stage) {
        return valueOf(stage.name() + "_OF");
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

    static Phrase of(Scope.Relation relation) {
        return relation == Scope.Relation.MEMBERS ? MEMBERS_OF_GROUP : valueOf(relation.name());
    }

    static Phrase of(Statistic.Plain statistic) {
        return valueOf(statistic.name());
    }

    static Phrase of(PercentileMethod method) {
        return valueOf(method.name());
    }

    static Phrase of(Collective.Form form) {
        return valueOf(form.name());
    }

    static Phrase of(Effect.How how) {
        return valueOf(how.name());
    }

    static Phrase of(Ruling.Choice choice) {
        return valueOf("RULED_" + choice.name());
    }

    static Phrase of(Certainty certainty) {
        return valueOf(certainty.name());
    }

    static Phrase of(Provisions.Exclusion exclusion) {
        return valueOf(exclusion.name());
    }

    static Phrase of(Ties ties) {
        return switch (ties) {
            case COMPETITION -> COMPETITION;
            case DENSE -> DENSE;
            case MEAN -> MEAN_RANK;
            case UNDECIDED -> TIES_UNDECIDED;
        };
    }
}
