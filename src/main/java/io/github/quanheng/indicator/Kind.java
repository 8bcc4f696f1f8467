package io.github.quanheng.indicator;

import io.github.quanheng.value.Label;

/** What an observation of an indicator consists of (数据类型). */
public enum Kind {
    /** A count, an amount of money, marks or a length of time: a plain number. */
    NUMBER("数", "a number"),
    /** A rate, given as a numerator with its denominator or as it was published, such as 66.2%. */
    RATE("率", "a rate"),
    /** Yes or no. */
    YES_NO("是或否", "yes or no"),
    /** One of a set of codes, such as a level or a class. */
    CODE("代码", "a code"),
    /** A day. */
    DAY("日期", "a day"),
    /** A list of records with fields: events, cases, samples, votes. */
    RECORDS("记录", "records"),
    /** Marks, or where the indicator lists codes a grade, given by an assessor with a reason and evidence (酌情); the engine never fills it in. */
    OPINION("评分", "an opinion");

    private final Label label;

    Kind(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    /**
     * Returns what an observation of this kind is called.
     *
     * @return such as 日期 and "a day"
     */
    public Label label() {
        return label;
    }
}
