package io.github.quanheng.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a number is held against where the text names it in words: a target that is set elsewhere, a mean, another growth. */
final class References {
    private static final String SET = "(?:本单位|本院|本县|上级|责任书|年初|年度|省级|市级|县级|国家|省定|市定|县定|核定|下达|要求|控制|考核|约定|当年|规定|签订|确定|的)";
    private static final Pattern TARGET = Pattern.compile(
            SET + "{0,4}(?:目标值|目标数|目标|任务数|任务量|任务指标|任务|指标值|指标数|指标|基准值|基准线|基准|标准|计划数|控制数|控制线)|规定数|规定值|规定次数|规定标准");
    private static final Pattern MEAN = Pattern.compile(
            "(?:全国|全省|全市|全县|全区|本省|本市|本县|省级|市级|县级|各院|各单位|各乡镇|同级|同类|医院|单位|的){1,4}(?:同期)?(?:的)?(?:平均水平|平均值|平均数|平均|均值)");
    private static final Pattern GROWTH = Pattern.compile("[^，；：（）的或和与不扣得0-9]{2,12}(?:增幅|增速|增长率|增长幅度)");
    private static final Pattern ELSEWHERE = Pattern.compile("(?:全国|全省|本省|省级|全市|本市|市级).*|.*同期.*");

    private References() {}

    /** Where a reference ends that begins at a place; the place itself where none does. */
    static int at(String text, int from) {
        for (Pattern each : new Pattern[] {TARGET, MEAN, GROWTH}) {
            Matcher found = each.matcher(text).region(from, text.length());
            if (found.lookingAt()) {
                return found.end();
            }
        }
        return from;
    }

    /** Whether words name a target that is set for each unit, as in its agreement. */
    static boolean isTarget(String words) {
        return TARGET.matcher(words).matches();
    }

    static boolean isMean(String words) {
        return MEAN.matcher(words).matches();
    }

    /** Whether a mean is one of a larger region, which is published and not worked out from those assessed. */
    static boolean isOfElsewhere(String words) {
        return ELSEWHERE.matcher(words).matches();
    }
}
