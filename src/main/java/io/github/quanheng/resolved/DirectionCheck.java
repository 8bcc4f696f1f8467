package io.github.quanheng.resolved;

import io.github.quanheng.indicator.Direction;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.resolved.Ways.Way;
import io.github.quanheng.rule.Quantity;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether rules go the way in which their indicators are declared to be better (导向核对). Only what is certain is a problem: a rule
 * of an item that counts towards the total as it is, and a figure that it always, or never, rewards for being higher.
 */
final class DirectionCheck {
    private final Draft draft;
    private final Trend trend;

    private DirectionCheck(Draft draft) {
        this.draft = draft;
        this.trend = new Trend(draft);
    }

    static void check(Draft draft) {
        new DirectionCheck(draft).check();
    }

    private void check() {
        Set<ResolvedLine> added = new HashSet<>();
        ResolvedLine total = draft.lines.get(draft.rulebook.total().id());
        if (total != null) {
            add(total, added);
        }
        for (ResolvedLine line : draft.lines.values()) {
            if (added.contains(line)) {
                line(line);
            }
        }
    }

    /** The lines that are just added up, and that nothing else reads. */
    private void add(ResolvedLine whole, Set<ResolvedLine> added) {
        if (LineResolver.rule(whole.line).isPresent() && !whole.isItem()) {
            return;
        }
        if (whole.isItem() && !whole.isWatched() && !draft.read.contains(whole)) {
            added.add(whole);
        }
        for (ResolvedLine part : whole.parts) {
            add(part, added);
        }
    }

    private void line(ResolvedLine line) {
        Optional<Quantity> rule = LineResolver.rule(line.line);
        if (rule.isEmpty()) {
            return;
        }
        Ways ways = trend.of(rule.get());
        if (ways.open()) {
            return;
        }
        for (IndicatorId id : new TreeSet<>(ways.known().keySet())) {
            against(line, Objects.requireNonNull(draft.indicators.get(id)), ways.way(id));
        }
    }

    private void against(ResolvedLine line, Indicator indicator, Way way) {
        boolean more = way == Way.UP && indicator.direction().equals(Optional.of(Direction.LOWER_IS_BETTER));
        boolean less = way == Way.DOWN && indicator.direction().equals(Optional.of(Direction.HIGHER_IS_BETTER));
        if (more || less) {
            draft.problem(
                    line.at + ".rule",
                    "指标" + indicator.id() + "声明为" + (more ? "越低越好" : "越高越好") + "，而此办法" + (more ? "越高得分越多" : "越低得分越多"),
                    indicator.id() + " is declared " + indicator.direction().orElseThrow() + ", and the rule rewards "
                            + (more ? "more" : "less") + " of it",
                    "请将比较反过来，或改正指标的导向",
                    "turn the rule round, or correct the direction of " + indicator.id());
        }
    }
}
