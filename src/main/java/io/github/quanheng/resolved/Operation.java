package io.github.quanheng.resolved;

import io.github.quanheng.score.Derivation;
import java.util.ArrayList;
import java.util.List;

/** What is worked out from all of its parts: the first absent one makes the whole absent. */
abstract class Operation extends Node {
    final Node[] parts;

    Operation(Place place, List<Node> parts) {
        super(place);
        this.parts = parts.toArray(Node[]::new);
    }

    @Override
    final int work(State x) {
        for (Node part : parts) {
            if (Registers.isAbsent(part.eval(x))) {
                return x.copy(slot, part.slot);
            }
        }
        return apply(x);
    }

    /** The parts, each put together of functions of one number. */
    final List<Mix> mixes(Registers template) {
        List<Mix> all = new ArrayList<>(parts.length);
        for (Node part : parts) {
            all.add(part.mix(template));
        }
        return all;
    }

    /** Works it out from the registers of its parts. */
    abstract int apply(State x);

    @Override
    Derivation derive(State x) {
        return new Derivation.Applied(at(), x.outcome(slot), looked(x));
    }

    /** The parts up to the first absent one. */
    final List<Derivation> looked(State x) {
        if (parts.length == 1) {
            return List.of(parts[0].derive(x));
        }
        if (parts.length == 2) {
            Derivation first = parts[0].derive(x);
            return Registers.isAbsent(x.k[parts[0].slot]) ? List.of(first) : List.of(first, parts[1].derive(x));
        }
        List<Derivation> looked = new ArrayList<>(parts.length);
        for (Node part : parts) {
            looked.add(part.derive(x));
            if (Registers.isAbsent(x.k[part.slot])) {
                break;
            }
        }
        return looked;
    }
}
