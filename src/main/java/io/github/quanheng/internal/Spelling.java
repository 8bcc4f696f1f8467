package io.github.quanheng.internal;

/** How far two words are apart (拼写差异). */
public final class Spelling {
    private Spelling() {}

    /**
     * Returns how many letters have to be changed, put in, taken out or exchanged with their neighbour. Example: 1 from "mangaed" to "managed".
     *
     * @param one a word
     * @param other another
     * @return the number of changes
     */
    public static int distance(String one, String other) {
        int[] earlier = new int[other.length() + 1];
        int[] before = new int[other.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[before.length];
            now[0] = i;
            for (int j = 1; j < now.length; j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], before[j]) + 1, before[j - 1] + change);
                boolean exchanged = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (exchanged) {
                    now[j] = Math.min(now[j], earlier[j - 2] + 1);
                }
            }
            earlier = before;
            before = now;
        }
        return before[other.length()];
    }
}
