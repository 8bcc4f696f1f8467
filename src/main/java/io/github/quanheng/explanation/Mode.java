package io.github.quanheng.explanation;

/** What a quantity does where it stands. */
enum Mode {
    /** It is what the line earns. */
    EARN,
    /** It is taken away. */
    LOSE,
    /** It is a number on the way to one of the two. */
    VALUE
}
