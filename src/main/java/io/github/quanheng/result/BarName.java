package io.github.quanheng.result;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Name;

/** The name of something that bars from an award (取消资格情形). */
public final class BarName extends Name {
    private BarName(Label label) {
        super(label);
    }

    /**
     * Returns the name with these words.
     *
     * @param label the name in words
     * @return the name
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static BarName of(Label label) {
        return new BarName(label);
    }

    /**
     * Returns the name with this Chinese text.
     *
     * @param zh the text, such as 近三年已获奖
     * @return the name
     */
    public static BarName of(String zh) {
        return of(Label.of(zh));
    }
}
