package io.github.quanheng.value;

/** A language in which explanations are worded (语言). */
public enum Language {
    /** Chinese (中文), the language of the documents. */
    CHINESE,
    /** English. */
    ENGLISH
}
