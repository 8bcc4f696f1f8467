package io.github.quanheng.rule;

import java.util.List;
import java.util.stream.Stream;

/** A quantity or a condition: whatever stands in the tree of a rule (节点). */
public sealed interface Node permits Quantity, Condition {
    /**
     * Returns what the node is directly made of; of a term, what its author wrote in it.
     *
     * @return the parts, in the order in which they are looked at
     */
    default List<Node> parts() {
        return this instanceof Quantity quantity
                ? quantity.accept(Parts.INSTANCE)
                : ((Condition) this).accept(Parts.INSTANCE);
    }

    /**
     * Returns the node and everything in it.
     *
     * @return the nodes, each before its parts
     */
    default Stream<Node> tree() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Node::tree));
    }
}
