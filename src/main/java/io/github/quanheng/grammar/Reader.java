package io.github.quanheng.grammar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One text that is being read: first where each form may end, then the meanings of what belongs to the whole. */
final class Reader {
    private static final int DEEPEST = 400;
    private static final int MOST_MEANINGS = 10_000;

    private final String text;
    private final IdentityHashMap<Form<?>, Map<Integer, int[]>> ends = new IdentityHashMap<>();
    private final IdentityHashMap<Form<?>, Map<Span, List<?>>> meanings = new IdentityHashMap<>();
    private final Deque<Opened> within = new ArrayDeque<>();
    private final Set<Opened> open = new HashSet<>();
    private final Set<Expected> expected = new LinkedHashSet<>();
    private int furthest;
    private int steps;
    private int count;
    private boolean tooDeep;

    Reader(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    <T> Parse<T> whole(Form<T> form) {
        int[] all = ends(form, 0);
        boolean complete = all.length > 0 && all[all.length - 1] == text.length();
        if (!complete && all.length > 0) {
            missed(all[all.length - 1], "");
        }
        List<Match<T>> found = complete && !isOverburdened() ? matches(form, 0, text.length()) : List.of();
        return new Parse<>(
                text, isOverburdened() ? List.of() : found, furthest, List.copyOf(expected), isOverburdened(), steps);
    }

    <T> List<Match<T>> from(Form<T> form, int from) {
        List<Match<T>> found = new ArrayList<>();
        for (int end : ends(form, from)) {
            found.addAll(matches(form, from, end));
        }
        return isOverburdened() ? List.of() : found;
    }

    private <T> List<Match<T>> matches(Form<T> form, int from, int to) {
        return meanings(form, from, to).stream()
                .map(one ->
                        new Match<>(one.value(), new Span(from, to), one.trace().tokens()))
                .toList();
    }

    boolean isOverburdened() {
        return tooDeep || count > MOST_MEANINGS;
    }

    int[] ends(Form<?> form, int from) {
        if (form instanceof Terminal || form instanceof Mapped) {
            return form.ends(this, from);
        }
        Map<Integer, int[]> places = ends.computeIfAbsent(form, none -> new HashMap<>());
        int[] known = places.get(from);
        if (known != null) {
            return known;
        }
        if (tooDeep) {
            return new int[0];
        }
        steps++;
        int[] found = form.ends(this, from);
        places.put(from, found);
        return found;
    }

    @SuppressWarnings("unchecked") // what was kept for a form was found by it
    <T> List<Derived<T>> meanings(Form<T> form, int from, int to) {
        Map<Span, List<?>> spans = meanings.computeIfAbsent(form, none -> new HashMap<>());
        Span span = new Span(from, to);
        List<?> known = spans.get(span);
        if (known != null) {
            return (List<Derived<T>>) known;
        }
        List<Derived<T>> found = isOverburdened() ? List.of() : form.meanings(this, from, to);
        count(found.size());
        spans.put(span, found);
        return found;
    }

    /** So many meanings where one would do; there is a most, beyond which a text is not read. */
    void count(int found) {
        count += Math.max(0, found - 1);
    }

    /** A named form that is being looked at, and from where. */
    private record Opened(Named<?> form, int from) {}

    void enter(Named<?> form, int from) {
        Opened opened = new Opened(form, from);
        if (!open.add(opened)) {
            throw new IllegalStateException("the form \"" + form.name() + "\" begins with itself");
        }
        within.push(opened);
        tooDeep |= within.size() > DEEPEST;
    }

    void leave() {
        open.remove(within.pop());
    }

    void missed(int place, String label) {
        if (place > furthest) {
            furthest = place;
            expected.clear();
        }
        if (place == furthest) {
            expected.add(new Expected(
                    label, within.stream().map(one -> one.form().name()).toList()));
        }
    }
}
