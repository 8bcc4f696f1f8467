package io.github.quanheng.grammar;

import java.util.List;
import java.util.function.BiFunction;

/** What stands in the text itself: words, numbers, names. */
final class Terminal<T> extends Form<T> {
    private final String label;
    private final BiFunction<String, Integer, List<Scan<T>>> scan;

    /**
     * Makes a terminal.
     *
     * @param label what is expected where it is missing
     * @param scan what begins at a place of a text, in the order of its ends
     */
    Terminal(String label, BiFunction<String, Integer, List<Scan<T>>> scan) {
        this.label = label;
        this.scan = scan;
    }

    @Override
    int[] ends(Reader reader, int from) {
        List<Scan<T>> found = scan.apply(reader.text(), from);
        if (found.isEmpty()) {
            reader.missed(from, label);
        }
        Places ends = new Places();
        for (Scan<T> one : found) {
            ends.add(one.end());
        }
        return ends.all();
    }

    @Override
    List<Derived<T>> meanings(Reader reader, int from, int to) {
        List<Derived<T>> all = Derived.none();
        for (Scan<T> one : scan.apply(reader.text(), from)) {
            if (one.end() == to) {
                Derived.add(all, new Derived<>(one.value(), new Trace.Leaf(one.tokens())));
            }
        }
        return all;
    }
}
