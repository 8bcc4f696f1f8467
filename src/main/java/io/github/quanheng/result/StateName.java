package io.github.quanheng.result;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Name;

/** The name of a warning state (警告状态名称), in which a year may leave a unit. */
public final class StateName extends Name {
    private StateName(Label label) {
        super(label);
    }

    /**
     * Returns the name with these words.
     *
     * @param label the name in words
     * @return the name
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static StateName of(Label label) {
        return new StateName(label);
    }

    /**
     * Returns the name with this Chinese text.
     *
     * @param zh the text, such as 黄牌
     * @return the name
     */
    public static StateName of(String zh) {
        return of(Label.of(zh));
    }
}
