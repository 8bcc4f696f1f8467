package io.github.quanheng.grammar;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The words of a form with another meaning. */
final class Mapped<S, T> extends Form<T> {
    private final Form<S> of;
    private final BiFunction<? super S, Span, ? extends Optional<? extends T>> meaning;

    Mapped(Form<S> of, BiFunction<? super S, Span, ? extends Optional<? extends T>> meaning) {
        this.of = of;
        this.meaning = meaning;
    }

    @Override
    int[] ends(Reader reader, int from) {
        return reader.ends(of, from);
    }

    @Override
    List<Derived<T>> meanings(Reader reader, int from, int to) {
        List<Derived<T>> all = Derived.none();
        for (Derived<S> one : reader.meanings(of, from, to)) {
            meaning.apply(one.value(), new Span(from, to))
                    .ifPresent(value -> Derived.add(all, new Derived<>(value, one.trace())));
        }
        return all;
    }
}
