package io.github.quanheng.resolved;

import io.github.quanheng.form.Form;
import io.github.quanheng.score.Derivation;
import java.util.Optional;

/** A node that several read: worked out once in each frame, or once for the unit where no scope moves it. */
final class Once extends Node {
    private final Node of;
    private final boolean moves;

    /** The register that remembers; that of the node itself is stamped by figures already. */
    private final int memory;

    Once(Node of, boolean moves, int memory) {
        super(of.place);
        this.of = of;
        this.moves = moves;
        this.memory = memory;
    }

    @Override
    Optional<Form> form(Moving with) {
        return with.once(this, of);
    }

    @Override
    Mix parts(Registers template) {
        return of.mix(template);
    }

    @Override
    int work(State x) {
        long frame = moves ? x.frame : x.home;
        if (x.stamp[memory] != frame) {
            int code = moves ? of.eval(x) : x.base(of);
            x.stamp[memory] = frame;
            return code;
        }
        return x.k[slot];
    }

    @Override
    Derivation derive(State x) {
        long frame = moves ? x.frame : x.home;
        if (x.told[memory] == frame && x.o[memory] instanceof Derivation known) {
            return known;
        }
        Derivation told = of.derive(x);
        x.told[memory] = frame;
        x.o[memory] = told;
        return told;
    }
}
