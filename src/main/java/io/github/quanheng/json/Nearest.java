package io.github.quanheng.json;

import com.google.common.collect.ImmutableMap;
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
            int distance = plain.equals(plain(each)) || each.equals(synonym) ? 0 : distance(plain, plain(each));
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

    /** How many letters have to be changed, put in, taken out or exchanged with their neighbour. */
    private static int distance(String one, String other) {
        int[][] rows = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    rows[i][j] = i + j;
                    continue;
                }
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                rows[i][j] = Math.min(rows[i - 1][j - 1] + change, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
                }
            }
        }
        return rows[one.length()][other.length()];
    }
}
