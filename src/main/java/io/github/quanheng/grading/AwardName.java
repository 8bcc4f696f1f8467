package io.github.quanheng.grading;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Name;

/** The name of an award (奖项名称), by which vetoes, bars and later years know it. */
public final class AwardName extends Name {
    private AwardName(Label label) {
        super(label);
    }

    /**
     * Returns the name with these words.
     *
     * @param label the name in words
     * @return the name
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AwardName of(Label label) {
        return new AwardName(label);
    }

    /**
     * Returns the name with this Chinese text.
     *
     * @param zh the text, such as 先进单位
     * @return the name
     */
    public static AwardName of(String zh) {
        return of(Label.of(zh));
    }
}
