/** Scores clinics by a rule of its own. */
module consumer {
    requires transitive io.github.quanheng;

    exports consumer;
}
