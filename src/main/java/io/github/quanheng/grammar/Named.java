package io.github.quanheng.grammar;

import java.util.List;
import java.util.function.Supplier;

/** A form under a name, which may contain itself. */
final class Named<T> extends Form<T> {
    private final String name;
    private final Supplier<Form<T>> of;

    Named(String name, Supplier<Form<T>> of) {
        this.name = name;
        this.of = of;
    }

    String name() {
        return name;
    }

    @Override
    int[] ends(Reader reader, int from) {
        reader.enter(this, from);
        int[] ends = reader.ends(of.get(), from);
        reader.leave();
        return ends;
    }

    @Override
    List<Derived<T>> meanings(Reader reader, int from, int to) {
        return reader.meanings(of.get(), from, to);
    }
}
