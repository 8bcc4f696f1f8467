package io.github.quanheng.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Places in a text that are found bit by bit, in the end each once and in order; most often there is one or none. */
final class Places {
    private final List<int[]> found = new ArrayList<>(1);

    void add(int... places) {
        if (places.length > 0) {
            found.add(places);
        }
    }

    /** All of them; not to be written to, since what was added may be what is returned. */
    int[] all() {
        return switch (found.size()) {
            case 0 -> new int[0];
            case 1 -> found.get(0);
            default ->
                found.stream().flatMapToInt(IntStream::of).sorted().distinct().toArray();
        };
    }
}
