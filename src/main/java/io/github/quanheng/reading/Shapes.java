package io.github.quanheng.reading;

import java.util.regex.Pattern;

/** Runs of characters that are one word, or that may be, wherever they stand: what {@link Lexer} looks for besides known words. */
final class Shapes {
    static final Pattern INCLUSION = Pattern.compile("（(不)?(?:包)?含(?:本数|两端|端点|[0-9.]+(?:%|‰|分|次|个|例|人|项|/10万)?)?）");
    /** Numbers that belong to a name: ages, types, years, days, limits of time. */
    static final Pattern NAMED_NUMBER = Pattern.compile(
            "[0-9]{1,3}(?:[～-][0-9]{1,3})?(?:岁|周岁|月龄)(?:及?以[上下])?(?:（含）)?"
                    + "|[一二两三四五六七八九十]{1,2}(?:年|个月|月|周|天|日|小时)(?:以)?内|[两二三四五六](?:项|条|样)(?=(?:都|均|全))"
                    + "|[0-9Ⅰ-Ⅻ]型|[0-9]级|(?:19|20)[0-9]{2}年(?:度)?|[0-9]{1,2}月(?:[0-9]{1,2}日|底|末|份)(?:前|之前)?|[0-9]{1,3}(?:个)?(?:小时|天|日|工作日|分钟|周)(?:内|之内)");

    static final Pattern ORDINAL = Pattern.compile("第(?:[二三四五]|[2-5])次(?:及以上)?");
    static final Pattern ALL_MET = Pattern.compile(
            "((?:[两二三四五六七八九十]|[0-9]{1,2})(?:项|件|条|样|者|个))?(?:(?:均|都|全部|全)(?:符合|达到|达标|满足|做到|具备|完成|齐全)(?:要求|标准|目标)?)"
                    + "|((?:[两二三四五六七八九十]|[0-9]{1,2})(?:项|件|条|样|者|个))齐全");
    /** 满足一项, beside 两项都满足: words, and no count. */
    static final Pattern SOME_MET = Pattern.compile("(?:只)?(?:满足|符合|做到|具备)(?:其中)?[一二两三四](?:项|条)(?=得|的得)");

    static final Pattern SEVERAL_MET = Pattern.compile("[两二三四五六](?:项|条|样)(?:都|均|全)");

    /** 有访视不到2次的扣2分: that there are such cases is what costs marks, whatever the number in it. */
    static final Pattern EXISTENCE = Pattern.compile("有[^，；：、扣得每]{1,20}(?=的扣[0-9])");

    static final Pattern UNMASKED = Pattern.compile("扣|满分|[0-9]分|得分|不得|不计|除外|以上|以下|[≥≤<>=]|不低于|不超过|每[^年月季周日天半]|按|酌");

    private Shapes() {}
}
