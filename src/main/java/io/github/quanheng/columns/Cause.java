package io.github.quanheng.columns;

import io.github.quanheng.value.Label;

/** Why a line is not in columns but settled unit by unit (不能列算的原因). */
public enum Cause {
    /** It looks at other units: peers, members, a lead, a superior. */
    OTHER_UNITS("看别的单位", "it looks at other units"),
    /** It looks at records, periods or lines one by one. */
    MEMBERS("逐条看记录、时期或行", "it looks at records, periods or lines one by one"),
    /** It goes by what the unit is: its class, its own target, a row of a parameter. */
    UNIT("随单位而异", "it goes by what the unit is"),
    /** It reads a judgement, a code, a day, or a part of a rate that the table does not hold. */
    FIGURE("所读的数据不在列中", "it reads what is not in a column"),
    /** It asks whether something is absent, or an absence leads to something that is not fixed. */
    ABSENCE("问有无数据", "it asks whether something is absent"),
    /** It is a sum of lines that have no common denominator, or reads a line before its score is settled. */
    LINES("所读的行不能列算", "it reads lines that are not in columns, or before their score is settled"),
    /** It multiplies or divides two figures, or is a function of them that is not put together of functions of one. */
    SEVERAL("几个数据相乘、相除或一并查表", "it is no sum, choice or extreme of functions of one figure each"),
    /** It is not rounded, and its numbers have no common denominator. */
    UNROUNDED("不舍入，没有公分母", "it is not rounded, and its numbers have no common denominator"),
    /** Its constants are so fine or so large that whole numbers below 2 to the 50th do not hold its steps. */
    TOO_FINE("常数太细或太大", "its constants are too fine or too large");

    private final Label label;

    Cause(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    /**
     * Returns the cause in words.
     *
     * @return in Chinese and English
     */
    public Label label() {
        return label;
    }
}
