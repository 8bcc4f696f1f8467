package io.github.quanheng.review;

/** How grave a finding is, by the caller's choice (轻重). */
public enum Severity {
    /** The rulebook must not be used (错误). */
    ERROR,
    /** Somebody must look at it (警告). */
    WARNING,
    /** Worth knowing (提示). */
    NOTE
}
