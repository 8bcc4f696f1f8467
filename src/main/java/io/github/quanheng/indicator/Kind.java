package io.github.quanheng.indicator;

/** What an observation of an indicator consists of (数据类型). */
public enum Kind {
    /** A count, an amount of money, marks or a length of time: a plain number. */
    NUMBER,
    /** A rate, given as a numerator with its denominator or as it was published, such as 66.2%. */
    RATE,
    /** Yes or no. */
    YES_NO,
    /** One of a set of codes, such as a level or a class. */
    CODE,
    /** A day. */
    DAY,
    /** A list of records with fields: events, cases, samples, votes. */
    RECORDS,
    /** A value given by an assessor with a reason and evidence (酌情); the engine never fills it in. */
    OPINION
}
