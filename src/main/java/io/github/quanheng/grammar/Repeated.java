package io.github.quanheng.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** So many or more of a form, with something in between. Long lists are read without recursion. */
final class Repeated<T> extends Form<List<T>> {
    private final Form<T> of;
    private final Form<?> between;
    private final int least;

    Repeated(Form<T> of, Form<?> between, int least) {
        if (least < 1) {
            throw new IllegalArgumentException("at least " + least + " of a form: ask for one and make it optional");
        }
        this.of = of;
        this.between = between;
        this.least = least;
    }

    /** Where a part may begin, with how many were read before it as far as that matters. */
    private record Begin(int place, int before) {}

    private Begin next(Begin begin, int place) {
        return new Begin(place, Math.min(begin.before() + 1, least - 1));
    }

    @Override
    int[] ends(Reader reader, int from) {
        Places ends = new Places();
        for (Begin begin : begins(reader, from)) {
            if (begin.before() == least - 1) {
                ends.add(reader.ends(of, begin.place()));
            }
        }
        return ends.all();
    }

    private Set<Begin> begins(Reader reader, int from) {
        Set<Begin> begins = new LinkedHashSet<>(List.of(new Begin(from, 0)));
        List<Begin> open = new ArrayList<>(begins);
        for (int i = 0; i < open.size(); i++) {
            for (int end : reader.ends(of, open.get(i).place())) {
                for (int place : reader.ends(between, end)) {
                    Begin next = next(open.get(i), place);
                    if (place > open.get(i).place() && begins.add(next)) {
                        open.add(next);
                    }
                }
            }
        }
        return begins;
    }

    /** The rest of a list: shared by all lists that end with it. */
    private record Rest<T>(T first, List<Rest<T>> others, Trace trace) {
        List<T> all() {
            List<T> all = new ArrayList<>(List.of(first));
            Rest<T> at = this;
            while (!at.others().isEmpty()) {
                at = at.others().get(0);
                all.add(at.first());
            }
            return all;
        }
    }

    @Override
    List<Derived<List<T>>> meanings(Reader reader, int from, int to) {
        Map<Integer, List<Begin>> last = new TreeMap<>(Comparator.reverseOrder());
        begins(reader, from)
                .forEach(begin -> last.computeIfAbsent(begin.place(), place -> new ArrayList<>())
                        .add(begin));
        Map<Begin, List<Rest<T>>> rests = new HashMap<>();
        last.forEach((place, begins) -> {
            if (place <= to) {
                begins.forEach(begin -> rests.put(begin, rests(reader, begin, to, rests)));
            }
        });
        List<Derived<List<T>>> all = Derived.none();
        for (Rest<T> rest : rests.getOrDefault(new Begin(from, 0), List.of())) {
            Derived.add(all, new Derived<>(rest.all(), rest.trace()));
        }
        return all;
    }

    private List<Rest<T>> rests(Reader reader, Begin begin, int to, Map<Begin, List<Rest<T>>> rests) {
        List<Rest<T>> found = new ArrayList<>();
        for (int end : reader.ends(of, begin.place())) {
            if (end == to && begin.before() == least - 1) {
                for (Derived<T> one : reader.meanings(of, begin.place(), end)) {
                    found.add(new Rest<>(one.value(), List.of(), one.trace()));
                }
            } else if (end < to) {
                for (int place : reader.ends(between, end)) {
                    more(reader, begin, end, place, rests.getOrDefault(next(begin, place), List.of()), found);
                }
            }
        }
        reader.count(found.size());
        return found;
    }

    private void more(Reader reader, Begin begin, int end, int place, List<Rest<T>> rests, List<Rest<T>> found) {
        if (rests.isEmpty() || reader.isOverburdened()) {
            return;
        }
        Trace joint = joint(reader, between, end, place);
        for (Derived<T> one : reader.meanings(of, begin.place(), end)) {
            for (Rest<T> rest : rests) {
                found.add(new Rest<>(
                        one.value(), List.of(rest), one.trace().then(joint).then(rest.trace())));
            }
        }
    }

    private static <S> Trace joint(Reader reader, Form<S> between, int from, int to) {
        List<Derived<S>> all = reader.meanings(between, from, to);
        return all.isEmpty() ? Trace.Leaf.NOTHING : all.get(0).trace();
    }
}
