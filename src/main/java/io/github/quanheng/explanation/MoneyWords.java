package io.github.quanheng.explanation;

import com.google.common.collect.ImmutableMap;
import io.github.quanheng.value.Currency;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Language;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How a phrase about marks is said of money: a mark is a yuan or what the currency counts, full marks are the full amount. Applied to
 * phrases alone, never to what a rulebook says; the longer word comes first.
 */
final class MoneyWords {
    /** Where the unit of the currency goes. */
    private static final String UNIT = "¤";

    private static final ImmutableMap<String, String> CHINESE = ImmutableMap.<String, String>builder()
            .put("各部分得分", "各部分金额")
            .put("各项得分", "各项金额")
            .put("限幅后得分", "限幅后金额")
            .put("原始分", "原始金额")
            .put("评判分", "评判金额")
            .put("监测{0}，不计分", "只列明{0}，不计金额")
            .put("监测，不计分", "只列明，不计金额")
            .put("本单位不考核此项", "本单位无此项")
            .put("不考核", "不涉及")
            .put("是否考核此项", "是否涉及此项")
            .put("不得分", "不付")
            .put("无得分", "无金额")
            .put("不计分", "不计金额")
            .put("计分规则", "计算办法")
            .put("逐项计分", "逐项计算")
            .put("无值情形无分，总分亦无分", "无值情形无金额，合计亦无金额")
            .put("扣分", "扣款")
            .put("满分", "全额")
            .put("总分", "合计")
            .put("得分", "金额")
            .put("无分", "无金额")
            .put("负分", "负数")
            .put("分值", "金额")
            .put("0分", "0" + UNIT)
            .put("得{0}", "计{0}")
            .build();
    private static final ImmutableMap<String, String> ENGLISH = ImmutableMap.<String, String>builder()
            .put("{0|mark|marks}", UNIT)
            .put("available marks", "available " + UNIT)
            .put("marks off are", "the amount off is")
            .put("marks are", "the amount is")
            .put("marks taken out are", "amounts taken out are")
            .put("Full marks", "Full amount")
            .put("full marks", "full amount")
            .put("no marks", "nothing")
            .put("watched: {0}, without marks", "shown only, not paid: {0}")
            .put("watched, without marks", "shown only, not paid")
            .put("not assessed for this unit", "does not concern this unit")
            .put("not assessed", "not concerned")
            .put("whether it is assessed", "whether it concerns this unit")
            .put("a score", "an amount")
            .put("Score", "Amount")
            .put("score", "amount")
            .build();

    private static final Pattern NUMBER_OF_MARKS = Pattern.compile("(\\{\\d\\})分(?![档段子母])");

    private final Label unit;

    MoneyWords(Currency currency) {
        this.unit = currency.unit();
    }

    String chinese(String template) {
        String said = NUMBER_OF_MARKS.matcher(in(CHINESE, template)).replaceAll("$1" + UNIT);
        return said.replace(UNIT, unit.in(Language.CHINESE));
    }

    String english(String template) {
        return in(ENGLISH, template).replace(UNIT, unit.in(Language.ENGLISH));
    }

    private static String in(Map<String, String> words, String template) {
        String said = template;
        for (Map.Entry<String, String> word : words.entrySet()) {
            said = said.replace(word.getKey(), word.getValue());
        }
        return said;
    }
}
