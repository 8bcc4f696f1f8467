package io.github.quanheng.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Name;

/** The name of an effect on a line or on the grade (否决与调整名称), by which awards and consequences know it. */
public final class EffectName extends Name {
    private EffectName(Label label) {
        super(label);
    }

    /**
     * Returns the name with these words.
     *
     * @param label the name in words
     * @return the name
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EffectName of(Label label) {
        return new EffectName(label);
    }

    /**
     * Returns the name with this Chinese text.
     *
     * @param zh the text, such as 安全生产一票否决
     * @return the name
     */
    public static EffectName of(String zh) {
        return of(Label.of(zh));
    }
}
