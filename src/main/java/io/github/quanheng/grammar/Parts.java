package io.github.quanheng.grammar;

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
        return get(place, List.class).stream().map(type::cast).toList();
    }

    /** A part that was read as a list and may be missing: then the list is empty. */
    public <T> List<T> found(int place, Class<T> type) {
        return find(place, List.class)
                .<List<T>>map(all -> ((List<?>) all).stream().map(type::cast).toList())
                .orElse(List.of());
    }

    /** A part that may be missing. */
    public <T> Optional<T> find(int place, Class<T> type) {
        return get(place, Optional.class).map(type::cast);
    }

    Object get(int place) {
        return parts.get(place);
    }
}
