package io.github.quanheng.reading;

import com.google.common.collect.ImmutableMap;
import io.github.quanheng.value.Rational;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences of a fixed build that are one sign as a whole (整句): formulas, proportions that are named, roundings, straight lines,
 * definitions and remarks. They reach from a comma or stop to the next.
 */
final class Phrases {
    private static final String NUMBER = "(?:[0-9]{1,6}(?:\\.[0-9]{1,4})?)";
    private static final String SOME = "(?:[0-9]{1,2}|[一二两三四五六七八九十])";
    /** 至少每2周1次: how often something is to be done within a year. */
    private static final Pattern PERIODIC = Pattern.compile("(?:要求)?(?:至少|不少于|应)每" + SOME + "?(?:个)?(?:天|周|旬|月|季度|季|半年)"
            + SOME + "次|每" + SOME + "(?:个)?(?:天|周|旬|月|季度)(?:至少|不少于)?" + SOME + "次");

    private static final Pattern COLUMN = Pattern.compile("分值栏(?:写|为)(" + NUMBER + ")分");
    private static final Pattern BASELESS = Pattern.compile("本项(?:没有|无|不设)基本分");
    private static final Pattern SHARED = Pattern.compile("两[档头处](?:都|均)写了" + NUMBER + "%?(?:和|、)" + NUMBER + "%?");
    private static final Pattern EXCLUDED = Pattern.compile("[^，；：扣得]{2,30}的不算([^，；：扣得分]{1,8})");
    private static final Pattern DEFINED = Pattern.compile("[^，；：扣得分]{2,40}为(达标|规范|合格|有效|及格)");
    private static final Pattern REMARK = Pattern.compile(
            "不以[^，；扣得分]{2,16}代替|(?:用|按|以)原始(?:率|值|数据)比较|不先取整|不取整|不(?:作|做)?四舍五入|[^，；扣得分]{0,20}核查是否[^，；扣得分]{2,20}");
    private static final Pattern ROUNDED =
            Pattern.compile("(?:得分|结果|计算结果)?(?:四舍五入)?(?:后)?保留(?:小数点后)?[一二两三四1-4]位小数(?:（四舍五入）)?|(?:得分|结果)?四舍五入取整数?");
    private static final Pattern LINE =
            Pattern.compile("(?:中间|其间|之间|中间值|各点之间|中间部分)按?(?:直线|线性)?(?:内插|插值|内插法|插值法|直线)(?:法)?(?:计算|得分|计分|计|求得)?");
    private static final Pattern SHARE =
            Pattern.compile("(?:得分)?按(?:照)?([^，；：（）扣得分满]{3,30}的?(?:比例|占比))(?:得分|计分|给分|赋分)");
    private static final Pattern SHARES =
            Pattern.compile("([^，；：扣得分满]{2,16}率(?:(?:、|和|与)[^，；：扣得分满]{2,16}率){1,4})(?:各|均|分别)按比例(?:得分|计分|给分|赋分)");
    private static final Pattern RATIO =
            Pattern.compile("(?:得分)?按([^，；：（）扣得分满]{2,20})与([^，；：（）扣得分满]{2,20})之比(?:得分|计分|给分|赋分)");
    private static final Pattern LOWEST = Pattern.compile("取(?:其中)?(?:低的一个|低者|最低者|较低者)|就低(?:计分|得分)");
    private static final Pattern HIGHEST = Pattern.compile("取(?:其中)?(?:高的一个|高者|最高者|较高者)|就高(?:计分|得分)");
    private static final Pattern UNBOUNDED =
            Pattern.compile("(?:本项)?(?:可|可以|能)?(?:扣成|扣至|扣到|扣为)负分|不设下限|(?:可|可以)扣为负分|(?:可|可以)计负分");
    /** What is wrong in a formula: words of scoring in a name. */
    private static final Pattern NO_NAME =
            Pattern.compile("扣|每|满分|不得|酌|按|达到|低于|高于|超过|不足|以上|以下|其中|平均|标准差|Σ|最高|最低|如|若|的(?=[0-9])");

    private static final ImmutableMap<Pattern, Sort> PLAIN = ImmutableMap.<Pattern, Sort>builder()
            .put(PERIODIC, Sort.REMARK)
            .put(BASELESS, Sort.REMARK)
            .put(SHARED, Sort.REMARK)
            .put(REMARK, Sort.REMARK)
            .put(ROUNDED, Sort.ROUNDED)
            .put(LINE, Sort.LINE)
            .put(SHARE, Sort.SHARE)
            .put(SHARES, Sort.SHARE)
            .put(LOWEST, Sort.EXTREME)
            .put(HIGHEST, Sort.EXTREME)
            .put(UNBOUNDED, Sort.UNBOUNDED)
            .buildOrThrow();

    private Phrases() {}

    /** What the sentence is that begins at a place, when it is one of these. */
    static Optional<Sort> at(String text, int from, int end, Rational marks) {
        String sentence = text.substring(from, end);
        Matcher column = COLUMN.matcher(sentence);
        if (column.matches()) {
            return Rational.of(column.group(1)).equals(marks) ? Optional.of(Sort.REMARK) : Optional.empty();
        }
        if (BASELESS.matcher(sentence).matches() && marks.signum() != 0) {
            return Optional.empty();
        }
        for (Pattern definition : List.of(EXCLUDED, DEFINED)) {
            Matcher found = definition.matcher(sentence);
            if (found.matches()) {
                return isUsed(text, from, end, found.group(1)) ? Optional.of(Sort.REMARK) : Optional.empty();
            }
        }
        Optional<Sort> plain = PLAIN.entrySet().stream()
                .filter(each -> each.getKey().matcher(sentence).matches())
                .map(each -> each.getValue())
                .findFirst();
        if (plain.isPresent()) {
            return plain;
        }
        if (ratio(sentence).isPresent()) {
            return Optional.of(Sort.RATIO);
        }
        return formula(sentence).isPresent() ? Optional.of(Sort.FORMULA) : Optional.empty();
    }

    /** A definition is one only of a word that the rest of the clause uses. */
    private static boolean isUsed(String text, int from, int end, String word) {
        return text.substring(0, from).contains(word) || text.substring(end).contains(word);
    }

    /** The names of the rates of 按…的比例得分. */
    static List<String> shares(String sentence) {
        Matcher one = SHARE.matcher(sentence);
        if (one.matches()) {
            return List.of(one.group(1));
        }
        Matcher many = SHARES.matcher(sentence);
        return many.matches() ? List.of(many.group(1).split("、|和|与")) : List.of();
    }

    /** The two names of 按…与…之比得分; what is no more than 实际 and 目标 is a proportion of the target. */
    static Optional<List<String>> ratio(String sentence) {
        Matcher found = RATIO.matcher(sentence);
        boolean names = found.matches()
                && !found.group(1).startsWith("实际")
                && !List.of("目标", "目标值", "指标", "基准", "任务").contains(found.group(2))
                && !found.group(2).startsWith("实际");
        return names ? Optional.of(List.of(found.group(1), found.group(2))) : Optional.empty();
    }

    /** Whether a text says that an item may fall below zero. */
    static boolean isUnbounded(String text) {
        return UNBOUNDED.matcher(text).find();
    }

    static boolean isLowest(String sentence) {
        return LOWEST.matcher(sentence).matches();
    }

    /** The number of decimals. */
    static int decimals(String sentence) {
        int at = sentence.indexOf("位小数");
        if (at < 0) {
            return 0;
        }
        return switch (sentence.charAt(at - 1)) {
            case '一', '1' -> 1;
            case '二', '两', '2' -> 2;
            case '三', '3' -> 3;
            default -> 4;
        };
    }

    /** A formula: what it defines, and how that is worked out; 得分 where it gives the marks. */
    static Optional<Expression.Definition> formula(String sentence) {
        return Expression.definition(sentence)
                .filter(found -> found.of().names().stream()
                        .noneMatch(name -> NO_NAME.matcher(name).find()));
    }
}
