package io.github.quanheng.review;

import io.github.quanheng.rule.Node;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.rulebook.Section;
import io.github.quanheng.rulebook.Total;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is written on a line, and in a whole rulebook. */
final class Written {
    private Written() {}

    static Optional<Quantity> rule(Line line) {
        return line instanceof Item item
                ? item.rule()
                : line instanceof Section section ? section.rule() : ((Total) line).rule();
    }

    static List<Node> nodes(Line line) {
        List<Node> nodes = new ArrayList<>(List.of(line.marks()));
        rule(line).ifPresent(nodes::add);
        if (line instanceof Item item) {
            item.watches().ifPresent(nodes::add);
        }
        if (line instanceof Section section) {
            section.weight().ifPresent(nodes::add);
        }
        line.applies().ifPresent(nodes::add);
        nodes.addAll(line.absent().values());
        Stream.of(line.floor(), line.ceiling())
                .flatMap(Optional::stream)
                .flatMap(bound -> bound.at().stream())
                .forEach(nodes::add);
        line.effects().forEach(effect -> {
            effect.when().ifPresent(nodes::add);
            nodes.add(effect.to());
        });
        return nodes;
    }

    static String at(Line line) {
        return line instanceof Item
                ? "items[" + line.id() + "]"
                : line instanceof Section ? "sections[" + line.id() + "]" : "total";
    }

    /** Everything that is written in a rulebook's lines, parameters and grades. */
    static List<Node> nodes(Rulebook rulebook) {
        List<Node> nodes = new ArrayList<>();
        rulebook.provisions().absent().values().forEach(nodes::add);
        List.of(
                        rulebook.provisions().items(),
                        rulebook.provisions().sections(),
                        rulebook.provisions().total())
                .forEach(bounds -> {
                    bounds.floor().at().ifPresent(nodes::add);
                    bounds.ceiling().at().ifPresent(nodes::add);
                });
        rulebook.lines().forEach(line -> nodes.addAll(nodes(line)));
        rulebook.parameters()
                .values()
                .forEach(rows -> rows.forEach(row -> row.when().ifPresent(nodes::add)));
        rulebook.grading().ifPresent(scale -> {
            scale.grades().forEach(grade -> grade.when().ifPresent(nodes::add));
            scale.effects().forEach(effect -> nodes.add(effect.when()));
        });
        return nodes.stream().flatMap(Node::tree).toList();
    }
}
