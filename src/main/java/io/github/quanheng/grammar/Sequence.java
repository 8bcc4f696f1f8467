package io.github.quanheng.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** Forms one behind another. */
final class Sequence<T> extends Form<T> {
    private final List<Form<?>> forms;
    private final Function<Parts, Optional<T>> meaning;

    Sequence(List<Form<?>> forms, Function<Parts, Optional<T>> meaning) {
        this.forms = List.copyOf(forms);
        this.meaning = meaning;
    }

    @Override
    int[] ends(Reader reader, int from) {
        int[] places = {from};
        for (Form<?> form : forms) {
            Places next = new Places();
            for (int place : places) {
                next.add(reader.ends(form, place));
            }
            places = next.all();
        }
        return places;
    }

    /** What was read so far, with the place behind it. */
    private record Begun(List<Object> parts, Trace trace, int end) {}

    @Override
    List<Derived<T>> meanings(Reader reader, int from, int to) {
        List<SortedSet<Integer>> starts = starts(reader, from, to);
        List<Begun> begun = List.of(new Begun(List.of(), Trace.Leaf.NOTHING, from));
        for (int i = 0; i < forms.size(); i++) {
            List<Begun> next = new ArrayList<>();
            for (Begun one : begun) {
                for (int end : reader.ends(forms.get(i), one.end())) {
                    if (starts.get(i + 1).contains(end)) {
                        extend(reader, forms.get(i), one, end, next);
                    }
                }
            }
            begun = next;
        }
        List<Derived<T>> all = Derived.none();
        for (Begun one : begun) {
            meaning.apply(new Parts(one.parts()))
                    .ifPresent(value -> Derived.add(all, new Derived<>(value, one.trace())));
        }
        return all;
    }

    private static <S> void extend(Reader reader, Form<S> form, Begun begun, int end, List<Begun> next) {
        for (Derived<S> one : reader.meanings(form, begun.end(), end)) {
            List<Object> parts = new ArrayList<>(begun.parts());
            parts.add(one.value());
            next.add(new Begun(parts, begun.trace().then(one.trace()), end));
        }
    }

    /** For each part the places where it can begin so that the whole stands between the two. */
    private List<SortedSet<Integer>> starts(Reader reader, int from, int to) {
        List<SortedSet<Integer>> starts = new ArrayList<>();
        SortedSet<Integer> places = new TreeSet<>(List.of(from));
        starts.add(places);
        for (Form<?> form : forms) {
            SortedSet<Integer> next = new TreeSet<>();
            for (int place : places) {
                for (int end : reader.ends(form, place)) {
                    if (end <= to) {
                        next.add(end);
                    }
                }
            }
            starts.add(next);
            places = next;
        }
        places.removeIf(end -> end != to);
        for (int i = forms.size() - 1; i >= 0; i--) {
            Form<?> form = forms.get(i);
            SortedSet<Integer> behind = starts.get(i + 1);
            starts.get(i).removeIf(place -> {
                for (int end : reader.ends(form, place)) {
                    if (behind.contains(end)) {
                        return false;
                    }
                }
                return true;
            });
        }
        return starts;
    }
}
