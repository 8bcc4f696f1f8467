package io.github.quanheng.json;

import io.github.quanheng.value.InvalidValue;
import java.util.Collection;
import java.util.Optional;

/** What can be wrong with a part of a text, in the words of the one who wrote it. */
final class Faults {
    private Faults() {}

    static Fault nothing() {
        return Fault.of(
                "这里写的是null，即没有值",
                "写出值；没有就连同名称一起去掉；未报写{\"missing\": \"原因\"}，不适用写{\"notApplicable\": \"原因\"}",
                "there is null, which is no value",
                "write a value, or take it out with its key; of a figure write {\"missing\": \"why\"} or"
                        + " {\"notApplicable\": \"why\"}");
    }

    static Fault twice(String key) {
        String shown = InvalidValue.shown(key);
        return Fault.of(
                "名称“" + shown + "”写了两次", "两处留一处", "the key \"" + shown + "\" is there twice", "keep one of the two");
    }

    static Fault spelledTwice(String key, String other) {
        String shown = InvalidValue.shown(key);
        return Fault.of(
                "“" + shown + "”与前面的“" + InvalidValue.shown(other) + "”是同一个",
                "两处留一处",
                "\"" + shown + "\" is the same as \"" + InvalidValue.shown(other) + "\", which is there already",
                "keep one of the two");
    }

    static Fault halfCharacter() {
        return Fault.of("文字含有半个字符", "重新输入这段文字", "the text holds half of a pair of characters", "type it again");
    }

    static Fault longNumber() {
        return Fault.of(
                "数超过" + Bounds.DIGITS + "位",
                "最多写" + Bounds.DIGITS + "位",
                "the number has more than " + Bounds.DIGITS + " digits",
                "write at most " + Bounds.DIGITS);
    }

    static Fault longText(int length) {
        return Fault.of(
                "文字有" + length + "个字符",
                "最多写" + Bounds.CHARACTERS + "个",
                "the text has " + length + " characters",
                "write at most " + Bounds.CHARACTERS);
    }

    static Fault missing(String key) {
        return Fault.of(
                "缺少“" + key + "”", "写出来；它没有默认值", "the key \"" + key + "\" is missing", "write it; it has no default");
    }

    static Fault unknownKey(String key, Collection<String> known) {
        return choice(
                "这里没有“" + InvalidValue.shown(key) + "”这一项",
                "there is no key \"" + InvalidValue.shown(key) + "\" here",
                known,
                Nearest.to(key, known),
                "，或去掉",
                ", or take it out");
    }

    static Fault unknownKind(String kind, Collection<String> kinds) {
        Optional<String> meant = Nearest.to(kind, kinds);
        return Fault.of(
                "没有“" + InvalidValue.shown(kind) + "”这一种",
                meant.map(word -> "是否指" + word + "？").orElse("") + "写成{\"种类\": …}，种类为" + String.join("、", kinds) + "之一",
                "there is no kind \"" + InvalidValue.shown(kind) + "\"",
                meant.map(word -> "is " + word + " meant? ").orElse("") + "write {\"kind\": …} with one of "
                        + String.join(", ", kinds));
    }

    static Fault unknownWord(String word, Collection<String> words) {
        return choice(
                "这里不能写“" + InvalidValue.shown(word) + "”",
                "\"" + InvalidValue.shown(word) + "\" is not known here",
                words,
                Nearest.to(word, words),
                "",
                "");
    }

    private static Fault choice(
            String zh, String en, Collection<String> words, Optional<String> meant, String orZh, String orEn) {
        return Fault.of(
                zh,
                meant.map(word -> "是否指" + word + "？").orElse("")
                        + (words.isEmpty() ? "去掉" : "可写" + String.join("、", words) + orZh),
                en,
                meant.map(word -> "is " + word + " meant? ").orElse("")
                        + (words.isEmpty()
                                ? "take it out"
                                : "write " + (words.size() == 1 ? "" : "one of ") + String.join(", ", words) + orEn));
    }

    static Fault oneKind(String kind, String next) {
        return Fault.of(
                "“" + kind + "”之后又有“" + InvalidValue.shown(next) + "”",
                "一个{}里只写一种",
                "after \"" + kind + "\" comes \"" + InvalidValue.shown(next) + "\"",
                "an object names one kind");
    }

    /** Something of one form stands where another form belongs. */
    static Fault form(Tree part, Form may) {
        return Fault.of("这里是" + zh(part), "应写" + may.zh(), "there is " + en(part), "write " + may.en());
    }

    /** Something does not fit, and only a text of unknown language says why. */
    static Fault unfit(Tree part, String why) {
        return Fault.of(
                "这里不能写" + zh(part) + "（" + InvalidValue.shown(why) + "）",
                "改正后再读",
                "there cannot be " + en(part) + " (" + InvalidValue.shown(why) + ")",
                "correct it and read the text again");
    }

    private static String zh(Tree part) {
        return switch (part.shape()) {
            case OBJECT ->
                part.parts().isEmpty()
                        ? "空的{}"
                        : "{\"" + InvalidValue.shown(part.parts().get(0).step()) + "\": …}";
            case LIST -> "有" + part.parts().size() + "项的列表[…]";
            case TEXT -> "文字“" + InvalidValue.shown(part.text()) + "”";
            case NUMBER -> "数" + InvalidValue.shown(part.text());
            case TRUTH -> part.text();
            case NULL -> "null";
        };
    }

    private static String en(Tree part) {
        return switch (part.shape()) {
            case OBJECT ->
                part.parts().isEmpty()
                        ? "an empty {}"
                        : "{\"" + InvalidValue.shown(part.parts().get(0).step()) + "\": …}";
            case LIST -> "a list […] of length " + part.parts().size();
            case TEXT -> "the text \"" + InvalidValue.shown(part.text()) + "\"";
            case NUMBER -> "the number " + InvalidValue.shown(part.text());
            case TRUTH -> part.text();
            case NULL -> "null";
        };
    }
}
