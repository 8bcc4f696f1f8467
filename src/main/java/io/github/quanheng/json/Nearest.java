package io.github.quanheng.json;

import com.google.common.collect.ImmutableMap;
import io.github.quanheng.internal.Spelling;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The word that was most likely meant by one that is not known. */
final class Nearest {
    private static final int LONGEST = 40;
    /** Words of other programs and of the documents, and ours. */
    private static final ImmutableMap<String, String> SAME = ImmutableMap.ofEntries(
            Map.entry("AVERAGE", "MEAN"),
            Map.entry("AVG", "MEAN"),
            Map.entry("平均", "MEAN"),
            Map.entry("SUM", "TOTAL"),
            Map.entry("合计", "TOTAL"),
            Map.entry("MAX", "LARGEST"),
            Map.entry("MIN", "SMALLEST"),
            Map.entry("MAXIMUM", "LARGEST"),
            Map.entry("MINIMUM", "SMALLEST"),
            Map.entry("四舍五入", "HALF_UP"),
            Map.entry("ROUND", "HALF_UP"),
            Map.entry("PERCENT", "RATE"),
            Map.entry("率", "RATE"),
            Map.entry("INTEGER", "NUMBER"),
            Map.entry("DATE", "DAY"),
            Map.entry("BOOLEAN", "YES_NO"),
            Map.entry("≥", ">="),
            Map.entry("≧", ">="),
            Map.entry("=>", ">="),
            Map.entry("≤", "<="),
            Map.entry("≦", "<="),
            Map.entry("=<", "<="),
            Map.entry("＞", ">"),
            Map.entry("＜", "<"),
            Map.entry("==", "="),
            Map.entry("＝", "="),
            Map.entry("≠", "!="),
            Map.entry("<>", "!="),
            Map.entry("MARK", "marks"),
            Map.entry("SCORE", "marks"),
            Map.entry("POINTS", "marks"),
            Map.entry("TITLE", "name"));

    private Nearest() {}

    /** The word meant by {@code word}: the same in other letters, a known synonym, or one that differs in a third at most. */
    static Optional<String> to(String word, Collection<String> words) {
        if (word.isBlank() || word.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plain(word);
        String synonym = SAME.get(word.strip().toUpperCase(Locale.ROOT));
        Optional<String> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (String each : words) {
            int distance =
                    plain.equals(plain(each)) || each.equals(synonym) ? 0 : Spelling.distance(plain, plain(each));
            if (distance < least && distance * 3 <= Math.min(plain.length(), each.length())) {
                least = distance;
                best = Optional.of(each);
            }
        }
        return best;
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replaceAll("[_ \\-]", "");
    }
}
