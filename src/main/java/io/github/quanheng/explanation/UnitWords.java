package io.github.quanheng.explanation;

import com.google.common.collect.ImmutableMap;

/** English words for the units that indicators print; a unit that is not listed stays as it is. */
final class UnitWords {
    private static final ImmutableMap<String, String> ENGLISH = ImmutableMap.<String, String>builder()
            .put("人", "{0|person|people}")
            .put("人次", "{0|visit|visits}")
            .put("次", "{0|time|times}")
            .put("例", "{0|case|cases}")
            .put("件", "{0|piece|pieces}")
            .put("起", "{0|incident|incidents}")
            .put("个", "{0|unit|units}")
            .put("家", "{0|institution|institutions}")
            .put("户", "{0|household|households}")
            .put("对", "{0|couple|couples}")
            .put("支", "{0|team|teams}")
            .put("条", "{0|entry|entries}")
            .put("份", "{0|record|records}")
            .put("项", "{0|entry|entries}")
            .put("张", "{0|bed|beds}")
            .put("床", "{0|bed|beds}")
            .put("台", "{0|set|sets}")
            .put("名", "{0|place|places}")
            .put("天", "{0|day|days}")
            .put("日", "{0|day|days}")
            .put("个月", "{0|month|months}")
            .put("月", "{0|month|months}")
            .put("年", "{0|year|years}")
            .put("小时", "{0|hour|hours}")
            .put("分钟", "{0|minute|minutes}")
            .put("元", "yuan")
            .put("万元", "ten thousand yuan")
            .put("万人", "ten thousand people")
            .put("分", "{0|mark|marks}")
            .put("美元", "USD")
            .put("欧元", "EUR")
            .put("英镑", "GBP")
            .put("日元", "JPY")
            .put("港元", "HKD")
            .put("澳门元", "MOP")
            .put("平方米", "m²")
            .build();

    private UnitWords() {}

    /** The English word as a template of the number in front of it; 人/床 is so many people per bed. */
    static String english(String unit) {
        int over = unit.indexOf('/');
        String above = over < 0 ? unit : unit.substring(0, over);
        String below = ENGLISH.get(unit.substring(over + 1));
        return over > 0 && below != null && ENGLISH.containsKey(above)
                ? ENGLISH.get(above) + " per " + Vocabulary.fill(below, "1")
                : ENGLISH.getOrDefault(unit, plain(unit));
    }

    /** The unit as it is, safe to stand in a template. */
    static String plain(String unit) {
        return unit.replace('{', '(').replace('}', ')');
    }
}
