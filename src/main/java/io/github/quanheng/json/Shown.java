package io.github.quanheng.json;

/** The beginning of a text that someone else wrote, as a message shows it: what cannot be seen in it is spelled out. */
final class Shown {
    private static final int LONGEST = 60;

    private Shown() {}

    static String of(String text) {
        StringBuilder shown = new StringBuilder();
        int end = Math.min(text.length(), LONGEST);
        text.substring(0, end).codePoints().forEach(each -> {
            int type = Character.getType(each);
            if (type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE) {
                shown.append(String.format(java.util.Locale.ROOT, "U+%04X", each));
            } else {
                shown.appendCodePoint(each);
            }
        });
        return end < text.length() ? shown.append("…").toString() : shown.toString();
    }
}
