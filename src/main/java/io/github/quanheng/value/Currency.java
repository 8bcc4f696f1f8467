package io.github.quanheng.value;

/** In which money amounts are counted (币种). */
public enum Currency {
    /** Yuan of 100 fen (元), as {@link Money} counts. */
    YUAN
}
