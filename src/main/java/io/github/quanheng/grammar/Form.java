package io.github.quanheng.grammar;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A form of words that has a meaning (句式). Forms are values: they are put together once and read any number of texts. All ways to
 * read a text are found; equal meanings count once.
 *
 * <p>A form never begins with itself: a sum is a term followed by more terms, not a sum followed by a term.
 *
 * @param <T> the meaning
 */
public abstract class Form<T> {
    Form() {}

    /** The places where it may end when it begins at a place, in rising order. */
    abstract int[] ends(Reader reader, int from);

    /** Its meanings between two places. */
    abstract List<Derived<T>> meanings(Reader reader, int from, int to);

    /** Reads a whole text. */
    public final Parse<T> parse(String text) {
        return new Reader(text).whole(this);
    }

    /** Reads what begins at a place, wherever it ends: all meanings, the shortest first. */
    public final List<Match<T>> at(String text, int from) {
        return new Reader(text).from(this, from);
    }

    /** The same words with another meaning. */
    public final <R> Form<R> as(Function<? super T, ? extends R> meaning) {
        return new Mapped<>(this, (value, span) -> Optional.of(meaning.apply(value)));
    }

    /** The same words where they have another meaning, and no form where they have none. */
    public final <R> Form<R> where(Function<? super T, Optional<R>> meaning) {
        return new Mapped<>(this, (value, span) -> meaning.apply(value));
    }

    /** The same words with a meaning that knows where they stand. */
    public final <R> Form<R> placed(BiFunction<? super T, Span, ? extends R> meaning) {
        return new Mapped<>(this, (value, span) -> Optional.of(meaning.apply(value, span)));
    }

    /** The same, known by a name wherever reading stops within it; each part that contains itself needs one. */
    public final Form<T> named(String name) {
        return Forms.named(name, () -> this);
    }

    /** The same behind some words. */
    public final Form<T> behind(String words) {
        return Forms.within(words, this, "");
    }

    /** The same or nothing. */
    public final Form<Optional<T>> optional() {
        return Forms.either(as(Optional::of), Forms.nothing(Optional.empty()));
    }

    /** One or more with something in between. */
    public final Form<List<T>> listed(Form<?> between) {
        return new Repeated<>(this, between, 1);
    }

    /** So many or more with something in between. */
    public final Form<List<T>> listed(Form<?> between, int least) {
        return new Repeated<>(this, between, least);
    }
}
