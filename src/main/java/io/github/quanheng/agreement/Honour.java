package io.github.quanheng.agreement;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.internal.Check;
import io.github.quanheng.value.Figure;
import java.util.List;

/**
 * A title to be won, kept or passed again (创建, 保持, 复审), such as 国家卫生县城. The figure is records of what was granted: field
 * {@code level} (a code on the ladder), {@code granted} (a day) and, where the title runs out, {@code until} (its last day).
 *
 * @param means whether it is to be won, kept or passed again
 * @param ladder the levels from low to high, such as 县级, 市级, 省级, 国家级
 * @param level the level asked for, at least
 */
public record Honour(
        @JsonProperty(required = true) Means means,
        @JsonProperty(required = true) List<String> ladder,
        @JsonProperty(required = true) String level)
        implements Goal {
    /** What is to happen to the title. */
    public enum Means {
        /** It is granted within the time of the agreement and valid on the day (创建). */
        WIN,
        /** It is valid on the day, whenever it was granted (保持). */
        KEEP,
        /** It was granted before, is granted again within the time of the agreement, and is valid on the day (复审). */
        RENEW
    }

    /**
     * Checks that the level is on the ladder, and the ladder has no level twice.
     *
     * @param means whether it is to be won, kept or passed again
     * @param ladder the levels from low to high
     * @param level the level asked for
     */
    public Honour {
        ladder = List.copyOf(ladder);
        Rung.check(ladder.stream().map(Rung::of).toList(), "title of level " + level);
        Check.that(
                ladder.contains(level),
                "title of level %s: its ladder has %s; add the level or correct it",
                level,
                ladder);
    }

    @Override
    public List<Figure> figures() {
        return List.of();
    }
}
