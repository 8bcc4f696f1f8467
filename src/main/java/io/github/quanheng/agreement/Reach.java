package io.github.quanheng.agreement;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.internal.Check;
import io.github.quanheng.value.Figure;
import java.util.List;

/**
 * A rung of a ladder to be reached, or a higher one (达到等级, 完成阶段): a hospital of level three within three years, a building in
 * use. The figure is a code that names the rung. Example: the ladder 开工 by 31 March, 主体完工 by 30 September, 投入使用, with the
 * goal 投入使用: who is at 开工 on 1 October is behind, although the goal is not yet due.
 *
 * @param ladder the rungs from low to high
 * @param goal the rung to be reached
 */
public record Reach(
        @JsonProperty(required = true) List<Rung> ladder,
        @JsonProperty(required = true) String goal) implements Goal {
    /**
     * Checks that the goal is on the ladder.
     *
     * @param ladder the rungs from low to high
     * @param goal the rung to be reached
     */
    public Reach {
        ladder = List.copyOf(ladder);
        Rung.check(ladder, "goal to reach " + goal);
        Check.that(
                Rung.place(ladder, goal) >= 0,
                "goal to reach %s: is not on its ladder %s; add it or correct the name",
                goal,
                ladder.stream().map(Rung::at).toList());
    }

    @Override
    public List<Figure> figures() {
        return List.of();
    }
}
