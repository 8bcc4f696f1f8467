package io.github.quanheng.rule;

import io.github.quanheng.value.InvalidValue;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** How large a rule is, as it is written. */
final class Extent {
    private static final int MOST_LEVELS = 64;
    private static final int MOST_NODES = 10_000;

    private Extent() {}

    private record Placed(Node node, int level) {}

    static void check(Node rule) {
        Deque<Placed> open = new ArrayDeque<>(List.of(new Placed(rule, 1)));
        for (int nodes = 1; !open.isEmpty(); nodes++) {
            Placed next = open.pop();
            InvalidValue.unless(
                    next.level() <= MOST_LEVELS,
                    "rule",
                    "嵌套超过%s层",
                    "减少嵌套，或拆成几行",
                    "nests more than %s levels",
                    "nest less, or divide it into lines",
                    MOST_LEVELS);
            InvalidValue.unless(
                    nodes <= MOST_NODES,
                    "rule",
                    "超过%s个组成部分",
                    "拆成几行",
                    "has more than %s parts",
                    "divide it into lines",
                    MOST_NODES);
            for (Node part : next.node().operands().values()) {
                open.push(new Placed(part, next.level() + 1));
            }
        }
    }
}
