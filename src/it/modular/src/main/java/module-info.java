/** Scores clinics by a rule of its own. */
module consumer {
    requires io.github.quanheng;

    exports consumer;
}
