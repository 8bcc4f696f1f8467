package io.github.quanheng.rule;

import java.util.List;
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
     * Returns what the node is directly made of; of a term, what it means.
     *
     * @return the parts, in the order in which they are looked at
     */
    default List<Node> parts() {
        return this instanceof FieldTerm term ? List.of(term.meaning()) : List.copyOf(operands().values());
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
