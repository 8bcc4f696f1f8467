package io.github.quanheng.catalogue;

/** A part of a catalogue that has a certainty of its own (内容项): a name may be read while its formula is remembered. */
public enum Part {
    /** That the indicator is in the list, with its code, name and kind. */
    NAME,
    /** The level-one heading above it (一级指标). */
    LEVEL_ONE,
    /** The level-two heading above it (二级指标). */
    LEVEL_TWO,
    /** Whether the nation monitors it (国家监测指标). */
    MONITORING,
    /** Which way is better (指标导向). */
    DIRECTION,
    /** Where its data come from (数据来源). */
    DATA_SOURCE,
    /** The unit of a definition (计量单位). */
    UNIT,
    /** What a definition counts above the line (分子). */
    NUMERATOR,
    /** What a definition counts it against (分母). */
    DENOMINATOR,
    /** How a definition makes its figure of them (计算公式). */
    FORMULA,
    /** What else a definition says: its own name, its words, cases, codes, fields and bounds (指标说明). */
    CONTENT,
    /** A target that a document sets (目标值). */
    GOAL,
    /** How the document is built (文件结构). */
    STRUCTURE
}
