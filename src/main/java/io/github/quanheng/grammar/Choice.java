package io.github.quanheng.grammar;

import java.util.List;

/** One of several forms; where two of them read the same words, both are found. */
final class Choice<T> extends Form<T> {
    private final List<Form<? extends T>> of;

    Choice(List<Form<? extends T>> of) {
        this.of = List.copyOf(of);
    }

    @Override
    int[] ends(Reader reader, int from) {
        Places ends = new Places();
        for (Form<? extends T> form : of) {
            ends.add(reader.ends(form, from));
        }
        return ends.all();
    }

    @Override
    List<Derived<T>> meanings(Reader reader, int from, int to) {
        List<Derived<T>> all = Derived.none();
        for (Form<? extends T> form : of) {
            add(reader, form, from, to, all);
        }
        return all;
    }

    private static <S extends T, T> void add(Reader reader, Form<S> form, int from, int to, List<Derived<T>> all) {
        for (Derived<S> one : reader.meanings(form, from, to)) {
            Derived.add(all, new Derived<>(one.value(), one.trace()));
        }
    }
}
