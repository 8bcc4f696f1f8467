package spreadsheet.book;

import java.util.Map;

/** What the provisions beside the lines are called. */
final class Rest {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("title", "名称"),
            Map.entry("notice", "告知"),
            Map.entry("citations", "依据"),
            Map.entry("parameters", "参数：因单位、年度而异的数"),
            Map.entry("ownTargets", "各单位自带的目标"),
            Map.entry("names", "参数、标签、属性的名称"),
            Map.entry("provisions", "总则：上下限、舍入、缺值处置"),
            Map.entry("grading", "等次"),
            Map.entry("rulings", "裁定"));

    private Rest() {}

    static String words(String key) {
        return WORDS.getOrDefault(key, key);
    }
}
