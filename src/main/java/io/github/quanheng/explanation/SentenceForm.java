package io.github.quanheng.explanation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.quanheng.value.Label;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The sentence forms that a clause can be written in so that it leaves nothing open (句式), each with an example that
 * {@link SentenceReader} reads. The names in the examples are made up; a rulebook has its own.
 */
public enum SentenceForm {
    /** Full marks or none (达标制). */
    PASS("达标制", "Full marks or none", "签约率≥60%，得满分，否则不得分"),
    /** All of several conditions (多条件同时满足). */
    ALL("多条件同时满足", "All of several conditions", "签约率≥60%且建立台账为是，得满分，否则不得分"),
    /** One of several conditions (任一条件满足). */
    ANY("任一条件满足", "One of several conditions", "签约率≥60%或（评级为优或良），得满分，否则不得分"),
    /** So many of several conditions (几项中至少几项). */
    AT_LEAST("几项中至少几项", "So many of several conditions", "以下至少2项成立（建立台账为是；制定方案为是；迟报为否），得满分，否则不得分"),
    /** Anything but (并非). */
    NOT("并非", "Anything but", "并非（投诉>3次且签约率<60%），得满分，否则不得分"),
    /** A prerequisite (前置条件). */
    PROVIDED("前置条件", "A prerequisite", "须建立台账为是，否则不得分；得分＝满分 × 签约率 ÷ 60%，最高得满分，最低0分"),
    /** One thing or another (二者取一). */
    EITHER("二者取一", "One thing or another", "签约率≥60%，得10分；否则，得5分"),
    /** So much off for each step short (每低一步扣分). */
    STEP_BELOW("每低一步扣分", "So much off for each step short", "签约率低于60%的，每低1个百分点扣0.5分（不足1个百分点不计），扣完为止"),
    /** So much off for each step over (每高一步扣分). */
    STEP_ABOVE("每高一步扣分", "So much off for each step over", "药占比高于30%的，每高1个百分点扣1分（不足1个百分点按1个百分点计），扣完为止"),
    /** So much off for each step outside a range (偏离区间扣分). */
    STEP_OUTSIDE(
            "偏离区间扣分", "So much off for each step outside a range", "床位使用率超出85%～93%的，每偏离1个百分点扣0.2分（不足1个百分点按比例），扣完为止"),
    /** So much off for each share of the bound (按界限值的百分比扣分). */
    STEP_RELATIVE(
            "按界限值的百分比扣分", "So much off for each share of the bound", "次均费用高于参数控费线的，每高界限值的5%扣1分（不足界限值的5%按比例），扣完为止"),
    /** So much off for each case (每例扣分). */
    CASE("每例扣分", "So much off for each case", "投诉每次扣1分，扣完为止"),
    /** So much off for each case short (每少一例扣分). */
    CASE_BELOW("每少一例扣分", "So much off for each case short", "随访少于4次的，每少1次扣1分，扣完为止"),
    /** So much for each case beyond (每多一例加分). */
    CASE_ABOVE("每多一例加分", "So much for each case beyond", "随访多于4次的，每多1次得0.5分，最高10分"),
    /** So much off for each one missing (缺项扣分). */
    MISSING("缺项扣分", "So much off for each one missing", "每缺一项扣1分，应有：建立台账、制定方案，扣完为止"),
    /** Several losses (几项扣分). */
    DEDUCT("几项扣分", "Several losses", "从满分起扣：（1）投诉每次扣1分（最高5分）；（2）迟报为是，扣2分，扣完为止"),
    /** What may happen, with what it costs (逐项扣分). */
    LOSE("逐项扣分", "What may happen, with what it costs", "逐项扣分：（1）迟报为是，扣2分；（2）投诉>3次，扣5分，扣完为止"),
    /** What is awarded, one by one (逐项得分). */
    AWARD("逐项得分", "What is awarded, one by one", "逐项计分：（1）建立台账为是，得4分；（2）制定方案为是，得6分"),
    /** Marks by band (分档赋分). */
    BANDS("分档赋分", "Marks by band", "签约率分档：≥60%得10分；≥50%且<60%得8分；<50%不得分"),
    /** Marks by code (按等级赋分). */
    BY_CODE("按等级赋分", "Marks by code", "按评级：优得10分；良得8分；差不得分；其余未作规定"),
    /** In proportion to the target, capped (按比例得分). */
    PROPORTIONAL("按比例得分", "In proportion to the target, capped", "得分＝满分 × 签约率 ÷ 60%，最高得满分，最低0分"),
    /** In inverse proportion (反向按比例得分). */
    INVERSE("反向按比例得分", "In inverse proportion", "药占比≤30%得满分，否则得分＝满分 × 30% ÷ 药占比"),
    /** In proportion to the excess (按超出比例减分). */
    TWO_LESS("按超出比例减分", "In proportion to the excess", "药占比≤30%得满分，否则得分＝满分 × （2 − 药占比 ÷ 30%），最低0分"),
    /** By the rate, and all of it at the target (达标满分，未达标按率得分). */
    RATE_UNTIL("达标满分，未达标按率得分", "By the rate, and all of it at the target", "签约率≥60%得满分，否则得分＝满分 × 签约率"),
    /** By the rate, and all of it beyond the target (超标满分，未超标按率得分). */
    RATE_THROUGH("超标满分，未超标按率得分", "By the rate, and all of it beyond the target", "签约率>60%得满分，否则得分＝满分 × 签约率"),
    /** Straight lines between points (直线插值). */
    INTERPOLATED("直线插值", "Straight lines between points", "按签约率直线插值：40%不得分、60%得10分；低于40%不得分，高于60%得10分"),
    /** Straight lines between quantities (量之间直线插值). */
    INTERPOLATED_BETWEEN(
            "量之间直线插值", "Straight lines between quantities", "按签约率直线插值：签约率（上期）不得分、90%得满分；低于签约率（上期）不得分，高于90%得满分"),
    /** Slices, each with a rate of its own (分段累进). */
    SLICES("分段累进", "Slices, each with a rate of its own", "签约率分段累进：超过0%至50%的部分每1个百分点得0.1分；超过50%的部分每1个百分点得0.2分，最高10分"),
    /** Parts with marks of their own (分部分计分). */
    IN_PARTS(
            "分部分计分",
            "Parts with marks of their own",
            "各部分分别计分，每部分不低于0分、不高于其满分，再合计：（1）满分6分，签约率≥60%，得6分；（2）满分4分，随访每次得0.5分"),
    /** A rate of what is left when some are taken out (剔除后的率). */
    NET_RATE("剔除后的率", "A rate of what is left when some are taken out", "得分为满分 × 〔剔除后的率（续签数 ÷ （随访 − 投诉））〕"),
    /** Rounded to a multiple (取整倍数). */
    TO_STEP("取整倍数", "Rounded to a multiple", "得分为现场评分表得分（四舍五入到0.5分的整倍数）"),
    /** By a day (按日期). */
    DAY("按日期", "By a day", "报告日期≤考核年度12月10日，得满分，否则不得分"),
    /** Pieces of straight lines (分段函数). */
    PIECES("分段函数", "Pieces of straight lines", "投诉分段：<1次得10分；≥1次得分为10 − 2 × （投诉 − 1次）"),
    /** Cases (分情形). */
    CHOOSE("分情形", "Cases", "评级为优，得10分；评级为良，得8分；其余，得5分"),
    /** Cases in order (按顺序分情形). */
    CHOOSE_FIRST("按顺序分情形", "Cases in order", "按顺序取首个成立的情形：投诉>3次，不得分；签约率≥60%，得10分；其余，得5分"),
    /** A sum of parts (各项合计). */
    SUM("各项合计", "A sum of parts", "以下各项合计：（1）签约率≥60%，得5分；（2）随访每次得0.5分（最高5分）"),
    /** Marks less something (得分再减去). */
    LESS("得分再减去", "Marks less something", "〔得分＝满分 × 签约率 ÷ 60%，最高得满分，最低0分〕，再减去：投诉每次扣1分，最低0分"),
    /** The highest (取高). */
    HIGHEST("取高", "The highest", "以下取高者：（1）随访每次得0.5分；（2）签约率≥60%，得8分"),
    /** The lowest, leaving out what is missing (取低，缺项除外). */
    LOWEST("取低，缺项除外", "The lowest, leaving out what is missing", "〔以下取低者：（1）随访每次得0.5分；（2）投诉<3次，得8分〕（缺报的除外）"),
    /** A rounded part (分步舍入). */
    ROUNDED("分步舍入", "A rounded part", "〔得分＝满分 × 签约率 ÷ 60%，最高得满分，最低0分〕（向下取整）"),
    /** A formula (公式). */
    FORMULA("公式", "A formula", "得分为满分 × ［（签约率分子 + 0.5 × 续签数） ÷ 签约率分母］"),
    /** Scaled from marks of another table (折算). */
    CONVERTED("折算", "Scaled from marks of another table", "得分＝满分 × 现场评分表得分 ÷ 100分"),
    /** A weighted mean (加权平均). */
    WEIGHTED("加权平均", "A weighted mean", "得分为加权平均（随访，权重7；续签数，权重3）"),
    /** The score rate of another line (得分率). */
    SCORE_RATE("得分率", "The score rate of another line", "得分为满分 × 〔得分率（“2 上年考核”得分 ÷ “2 上年考核”满分）〕"),
    /** The score of another line (引用其他行得分). */
    SCORE_OF("引用其他行得分", "The score of another line", "得分为“2 上年考核”得分 × 50%"),
    /** A judgement within bounds (酌情评分). */
    JUDGED("酌情评分", "A judgement within bounds", "得分为资料质量评判分（0至满分，越界不受理）"),
    /** Against the period before (与上期相比). */
    CHANGE("与上期相比", "Against the period before", "签约率较上期的增减≥5个百分点，得满分，否则不得分"),
    /** A growth rate (增幅). */
    GROWTH("增幅", "A growth rate", "次均费用较上期的增幅≤5%，得满分，否则不得分"),
    /** A distance from a bound (差距). */
    GAP("差距", "A distance from a bound", "得分为满分 − 10 × （签约率低于60%的差距）"),
    /** Days or months between two days (天数、月数). */
    ELAPSED("天数、月数", "Days or months between two days", "确诊日期至报告日期的天数多于2天的，每多1天扣1分，扣完为止"),
    /** Steps counted (步数). */
    STEPS("步数", "Steps counted", "得分为0.5 × ［随访按每2次折算的步数（不足2次不计）］"),
    /** Several periods together (几期合并). */
    POOLED("几期合并", "Several periods together", "〔签约率（本期、上期合并：分子之和 ÷ 分母之和）〕≥60%，得满分，否则不得分"),
    /** What is missing (缺值情形). */
    ABSENT("缺值情形", "What is missing", "签约率缺报或分母为零，不得分；否则，得满分"),
    /** What absences count as (缺值规定). */
    POLICY("缺值规定", "What absences count as", "签约率≥60%，得满分，否则不得分；分母为零的，不计入"),
    /** Absences settled within a rule (规则中的缺值规定). */
    SETTLED("规则中的缺值规定", "Absences settled within a rule", "以下各项合计：（1）签约率≥60%，得5分；（2）〔随访每次得0.5分；缺报的，得1分〕"),
    /** Which units are assessed (适用范围). */
    APPLIES("适用范围", "Which units are assessed", "仅适用于单位符合“机构类别为卫生院或社区卫生服务机构”的，签约率≥60%，得满分，否则不得分"),
    /** A loss that may go below zero (可扣至负分). */
    BELOW_ZERO("可扣至负分", "A loss that may go below zero", "投诉每次扣3分，可扣至负分"),
    /** Floor, ceiling and rounding of the item (保底、封顶、舍入). */
    BOUNDS("保底、封顶、舍入", "Floor, ceiling and rounding of the item", "得分为满分 × 签约率，最低2分，最高12分，四舍五入保留2位小数"),
    /** A veto or another effect (一票否决). */
    VETO("一票否决", "A veto or another effect", "签约率≥60%，得满分，否则不得分；“弄虚作假”迟报为是，得分调整为0分"),
    /** Not counted (不计入). */
    EXCLUDED("不计入", "Not counted", "建立台账为否，不计入；其余，得满分");

    private static final int NEAREST = 3;
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");
    private static final ImmutableMap<SentenceForm, ImmutableSet<String>> PAIRS =
            Maps.toMap(Arrays.asList(values()), form -> pairs(form.example));

    private final Label name;
    private final String example;

    SentenceForm(String zh, String en, String example) {
        this.name = Label.of(zh, en);
        this.example = example;
    }

    /**
     * Returns what the form is called.
     *
     * @return its name
     */
    public Label label() {
        return name;
    }

    /**
     * Returns a sentence of this form.
     *
     * @return a sentence that can be read
     */
    public String example() {
        return example;
    }

    /**
     * Returns the forms whose examples have most pairs of characters in common with a text, whatever its numbers are.
     *
     * @param text a clause that was not read
     * @return three forms, the nearest first
     */
    public static List<SentenceForm> nearest(String text) {
        Set<String> pairs = pairs(text);
        Map<SentenceForm, Long> likeness = Maps.transformValues(PAIRS, own -> likeness(own, pairs));
        return ImmutableMap.copyOf(likeness).entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(NEAREST)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Twice the pairs in common over all pairs, in thousandths. */
    private static long likeness(Set<String> own, Set<String> pairs) {
        long common = own.stream().filter(pairs::contains).count();
        return 2000 * common / (own.size() + pairs.size() + 1);
    }

    private static ImmutableSet<String> pairs(String text) {
        String plain = NUMBER.matcher(Typed.canonical(text)).replaceAll("0");
        return IntStream.range(0, Math.max(0, plain.length() - 1))
                .mapToObj(at -> plain.substring(at, at + 2))
                .collect(ImmutableSet.toImmutableSet());
    }
}
