package io.github.quanheng.source;

/** How sure a statement is (确证程度), best first. */
public enum Certainty {
    /** Read in the text of the document itself (原文). */
    VERIFIED_TEXT,
    /** Read in a copy, summary or data set made by others (转引). */
    SECONDARY_COPY,
    /** Remembered, not looked up (凭记忆): never to be called official. */
    RECALLED,
    /** Made up to show how something works (示意): no document says it. */
    ILLUSTRATIVE
}
