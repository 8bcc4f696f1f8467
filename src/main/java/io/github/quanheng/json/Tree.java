package io.github.quanheng.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A JSON text as a tree that knows where each part of it stands, and what was taken out of it because it was at fault. */
final class Tree {
    /** What a part is. */
    enum Shape {
        OBJECT,
        LIST,
        TEXT,
        NUMBER,
        TRUTH,
        NULL
    }

    private final @Nullable Tree parent;
    /** The key under which it stands, or its number in the list as it was written. */
    private final String step;

    private final Shape shape;
    /** What is written there: the text, the digits, true or false. */
    private final String text;

    private final int line;
    private final int column;
    private final List<Tree> parts = new ArrayList<>();
    private final Set<String> excused = new LinkedHashSet<>();
    private boolean removed;
    private boolean incomplete;

    Tree(@Nullable Tree parent, String step, Shape shape, String text, int line, int column) {
        this.parent = parent;
        this.step = step;
        this.shape = shape;
        this.text = text;
        this.line = line;
        this.column = column;
        if (parent != null) {
            parent.parts.add(this);
        }
    }

    Shape shape() {
        return shape;
    }

    String text() {
        return text;
    }

    String step() {
        return step;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    @Nullable
    Tree parent() {
        return parent;
    }

    boolean is(Shape wanted) {
        return shape == wanted;
    }

    /** The parts that are left. */
    List<Tree> parts() {
        List<Tree> left = new ArrayList<>(parts.size());
        for (Tree part : parts) {
            if (!part.removed) {
                left.add(part);
            }
        }
        return left;
    }

    /** The part under a key, if it is left. */
    @Nullable
    Tree part(String key) {
        for (Tree part : parts) {
            if (!part.removed && part.step.equals(key)) {
                return part;
            }
        }
        return null;
    }

    /** Whether something was written under a key, or under what was most likely meant to be that key. */
    boolean had(String key) {
        return excused.contains(key) || parts.stream().anyMatch(part -> part.step.equals(key));
    }

    /** Notes that a key that is missing was most likely written in another spelling. */
    void excuse(String key) {
        excused.add(key);
    }

    /** The innermost part that is left on the way along a path such as {@code peerGroups[1].name}. */
    Tree along(String path) {
        Tree at = this;
        for (String step : com.google.common.base.Splitter.on(com.google.common.base.CharMatcher.anyOf(".["))
                .split(path)) {
            Tree next = at.part(step.endsWith("]") ? step.substring(0, step.length() - 1) : step);
            if (next == null) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /** Takes this part out; whatever holds it is no longer complete. */
    void remove() {
        removed = true;
        for (Tree above = parent; above != null && !above.incomplete; above = above.parent) {
            above.incomplete = true;
        }
    }

    /** Takes this part out as if it had not been written; whatever holds it is complete without it. */
    void leaveOut() {
        removed = true;
    }

    boolean removed() {
        return removed;
    }

    /** Whether something was taken out of this part, so that what is said of it as a whole may be a consequence. */
    boolean incomplete() {
        return incomplete;
    }

    /** Where it stands, such as {@code sections[0].items[0].marks}; {@code $} for the whole text. */
    String path() {
        if (parent == null) {
            return "$";
        }
        String above = parent.parent == null ? "" : parent.path();
        return parent.is(Shape.LIST) ? above + "[" + step + "]" : above.isEmpty() ? step : above + "." + step;
    }

    /** Where a key of this object stands, or would stand. */
    String path(String key) {
        return parent == null ? key : path() + "." + key;
    }
}
