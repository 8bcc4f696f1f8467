package io.github.quanheng.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The meanings of the parts of a sequence, by their places in it. */
public final class Parts {
    private final List<Object> parts;

    Parts(List<Object> parts) {
        this.parts = parts;
    }

    /** A part. */
    public <T> T get(int place, Class<T> type) {
        return type.cast(parts.get(place));
    }

    /** A part that was read as a list. */
    public <T> List<T> list(int place, Class<T> type) {
        return ((List<?>) parts.get(place)).stream().<T>map(type::cast).toList();
    }

    /** A part that was read as a list and may be missing: then the list is empty. */
    public <T> List<T> found(int place, Class<T> type) {
        List<T> found = new ArrayList<>();
        ((Optional<?>) parts.get(place)).ifPresent(all -> ((List<?>) all).forEach(one -> found.add(type.cast(one))));
        return List.copyOf(found);
    }

    /** A part that may be missing. */
    public <T> Optional<T> find(int place, Class<T> type) {
        return ((Optional<?>) parts.get(place)).map(type::cast);
    }

    Object get(int place) {
        return parts.get(place);
    }
}
