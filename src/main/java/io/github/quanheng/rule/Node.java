package io.github.quanheng.rule;

import io.github.quanheng.value.InvalidValue;
import java.util.Map;
import java.util.stream.Stream;

/** A quantity or a condition: whatever stands in the tree of a rule (节点). */
public sealed interface Node permits Quantity, Condition {
    /**
     * Returns what the author wrote directly within the node, each with its path below it, such as {@code difference.from}.
     *
     * @return the operands, in the order in which they are looked at
     */
    default Map<String, Node> operands() {
        return this instanceof Quantity quantity
                ? quantity.accept(Parts.INSTANCE)
                : ((Condition) this).accept(Parts.INSTANCE);
    }

    /**
     * Returns what the node means: of a term what it is defined by, of everything else itself.
     *
     * @return the same without this term
     */
    default Node meaning() {
        return this;
    }

    /**
     * Returns the node and everything in it.
     *
     * @return the nodes, each before its operands
     */
    default Stream<Node> tree() {
        return Stream.concat(Stream.of(this), operands().values().stream().flatMap(Node::tree));
    }

    /**
     * Refuses a rule that is larger than any document writes: at most 64 nodes within one another and 10,000 in all, counted
     * as they are written, a node that is shared once for each place. So reading, writing and comparing a rule take time in
     * proportion to its text.
     *
     * @param <N> quantity or condition
     * @param node the rule
     * @return the rule
     * @throws InvalidValue if it is larger
     */
    static <N extends Node> N bounded(N node) {
        Extent.check(node);
        return node;
    }
}
