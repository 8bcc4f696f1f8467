package io.github.quanheng.grading;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Name;

/** The name of a grade (等次名称), by which quotas, awards, agreements and later years know it. */
public final class GradeName extends Name {
    private GradeName(Label label) {
        super(label);
    }

    /**
     * Returns the name with these words.
     *
     * @param label the name in words
     * @return the name
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static GradeName of(Label label) {
        return new GradeName(label);
    }

    /**
     * Returns the name with this Chinese text.
     *
     * @param zh the text, such as 优秀
     * @return the name
     */
    public static GradeName of(String zh) {
        return of(Label.of(zh));
    }
}
