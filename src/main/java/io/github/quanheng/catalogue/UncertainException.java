package io.github.quanheng.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a catalogue was asked for content surer than it has (确证程度不足); it says which parts and why. */
public final class UncertainException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;

    private final transient List<Refusal> refusals;

    UncertainException(String what, List<Refusal> refusals) {
        super(what + ": " + refusals.size() + " parts are less sure than asked for: "
                + refusals.stream().limit(SHOWN).map(Refusal::toString).collect(Collectors.joining("; "))
                + (refusals.size() > SHOWN ? "; and " + (refusals.size() - SHOWN) + " more" : "")
                + "; use select(...) to take the rest, or ask for less certainty");
        this.refusals = List.copyOf(refusals);
    }

    /**
     * Returns every part that is not sure enough.
     *
     * @return the refusals, in the order of the catalogue
     */
    public List<Refusal> refusals() {
        return refusals;
    }
}
