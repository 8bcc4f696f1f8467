package county;

/** Text put into a page so that it stays text. */
final class Html {
    private Html() {}

    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }

    /** A text in both languages, of which the page shows one at a time. */
    static String both(Both text) {
        return text.isSame()
                ? escape(text.zh())
                : "<span class=\"zh\" lang=\"zh-CN\">" + escape(text.zh()) + "</span><span class=\"en\" lang=\"en\">"
                        + escape(text.en()) + "</span>";
    }

    static String both(String zh, String en) {
        return both(new Both(zh, en));
    }

    /** A text for a place that holds no elements, such as the title of a drawing. */
    static String plain(Both text) {
        return escape(text.isSame() ? text.zh() : text.zh() + " / " + text.en());
    }
}
