package io.github.quanheng.json;

import org.jspecify.annotations.Nullable;

/** Thrown where a part of a text does not fit, to be told with its place. */
final class Misfit extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Fault fault;
    private final transient @Nullable Class<?> wanted;

    /** What is wrong is known. */
    Misfit(Fault fault) {
        super(fault.found().en());
        this.fault = fault;
        this.wanted = null;
    }

    /** Something of another form belongs here. */
    Misfit(Class<?> wanted) {
        super(wanted.getSimpleName());
        this.fault = null;
        this.wanted = wanted;
    }

    /** What is wrong with the part that does not fit. */
    Fault fault(Tree part) {
        return fault != null ? fault : Faults.form(part, Form.of(wanted == null ? Object.class : wanted));
    }
}
