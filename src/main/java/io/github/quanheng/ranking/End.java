package io.github.quanheng.ranking;

/** One end of an order (高低). */
public enum End {
    /** The highest (最高). */
    HIGHEST,
    /** The lowest (最低). */
    LOWEST
}
