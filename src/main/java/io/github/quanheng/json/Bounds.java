package io.github.quanheng.json;

/** How much a text may hold, read or written. */
final class Bounds {
    /** Characters of a whole text. */
    static final int TEXT = 64 * 1024 * 1024;
    /** Values in a text. */
    static final int PARTS = 5_000_000;
    /** Objects and lists within one another. */
    static final int DEPTH = 500;
    /** Characters of one text within it. */
    static final int CHARACTERS = 1_000_000;
    /** Characters of a number that is written without quotation marks. */
    static final int DIGITS = 64;
    /** Problems that are told at once. */
    static final int PROBLEMS = 100;

    private Bounds() {}

    static Fault tooLong() {
        return Fault.of("文本超过" + TEXT + "个字符", "分成几份", "the text has more than " + TEXT + " characters", "divide it");
    }

    static Fault tooMany() {
        return Fault.of("文本含有" + PARTS + "个以上的值", "分成几份", "the text holds more than " + PARTS + " values", "divide it");
    }

    static Fault tooDeep() {
        return Fault.of(
                "嵌套超过" + DEPTH + "层",
                "减少嵌套",
                "more than " + DEPTH + " objects and lists stand within one another",
                "nest less");
    }
}
