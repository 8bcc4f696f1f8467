package io.github.quanheng.value;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * A label by which something is known elsewhere (标识名称), such as the name of a grade: two are equal when they name the same
 * kind of thing by the same Chinese text, whatever is said in English. JSON: as the label.
 */
public abstract class Name {
    private final Label label;

    /**
     * Takes the label.
     *
     * @param label the name in words
     */
    protected Name(Label label) {
        this.label = Objects.requireNonNull(label, "label");
    }

    /**
     * Returns the name in words.
     *
     * @return the label
     */
    @JsonValue
    public final Label label() {
        return label;
    }

    /** The class is part of the name: a grade and an award of the same words are two things. */
    @Override
    @SuppressWarnings("EqualsGetClass")
    public final boolean equals(Object other) {
        return other != null
                && other.getClass() == getClass()
                && ((Name) other).label.zh().equals(label.zh());
    }

    @Override
    public final int hashCode() {
        return label.zh().hashCode();
    }

    /** The Chinese name. */
    @Override
    public final String toString() {
        return label.zh();
    }
}
