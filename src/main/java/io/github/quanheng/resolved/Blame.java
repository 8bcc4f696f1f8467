package io.github.quanheng.resolved;

import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.FieldTerm;

/** Where within a rule its dimension comes from: the marks of bands, the value of a case. */
final class Blame {
    private Blame() {}

    static String of(Node node) {
        io.github.quanheng.rule.Node source = node.place.source();
        if (source instanceof FieldTerm.Bands) {
            return node.at() + ".bands.marks";
        }
        if (source instanceof FieldTerm.Award) {
            return node.at() + ".award[0].then";
        }
        if (source instanceof FieldTerm.Lose) {
            return node.at() + ".lose[0].then";
        }
        if (source instanceof FieldTerm.PerStep) {
            return node.at() + ".perStep.each";
        }
        return source instanceof Arithmetic.Limit ? node.at() + ".limit" : node.at();
    }
}
