package io.github.quanheng.rulebook;

import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Node;
import io.github.quanheng.rule.Scope;
import io.github.quanheng.value.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which line reads which, at which stage; a line that reads itself, through others or other units, is refused. */
final class LineGraph {
    /** A line before or after its bounds and effects. */
    private record Stop(LineId line, boolean settled) {
        @Override
        public String toString() {
            return "#" + line + (settled ? "" : " (raw)");
        }
    }

    private final Rulebook rulebook;
    private final MutableGraph<Stop> graph =
            GraphBuilder.directed().allowsSelfLoops(true).build();

    private LineGraph(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    static List<Problem> circles(Rulebook rulebook) {
        LineGraph lines = new LineGraph(rulebook);
        rulebook.lines().forEach(lines::add);
        List<Problem> problems = new ArrayList<>();
        for (Stop stop : lines.graph.nodes()) {
            boolean inCircle = lines.graph.successors(stop).stream()
                    .anyMatch(next -> Graphs.reachableNodes(lines.graph, next).contains(stop));
            if (inCircle && (stop.settled() || !lines.graph.predecessors(stop).contains(new Stop(stop.line(), true)))) {
                Line line = rulebook.line(stop.line()).orElseThrow();
                problems.add(new Problem(
                        RulebookCheck.place(line),
                        "it reads itself by way of " + lines.graph.successors(stop),
                        "let it read a raw score, or a line that does not depend on it"));
            }
        }
        return problems;
    }

    private void add(Line line) {
        Stop raw = new Stop(line.id(), false);
        Stop settled = new Stop(line.id(), true);
        graph.putEdge(settled, raw);
        RulebookCheck.afterRule(line).forEach(node -> reads(settled, node, List.of()));
        Stream.of(
                        Stream.of((Node) line.marks()),
                        line.applies().stream(),
                        RulebookCheck.rule(line).stream(),
                        line.absent().values().stream())
                .flatMap(nodes -> nodes.map(node -> (Node) node))
                .forEach(node -> reads(raw, node, List.of()));
        if (RulebookCheck.rule(line).isEmpty() && !(line instanceof Item)) {
            parts(line).forEach(part -> graph.putEdge(raw, new Stop(part.id(), true)));
        }
    }

    private Stream<? extends Line> parts(Line line) {
        return line instanceof Section section
                ? Stream.concat(section.items().stream(), section.sections().stream())
                : rulebook.sections().stream();
    }

    private void reads(Stop from, Node node, List<LineId> each) {
        List<LineId> inside = each;
        if (node instanceof Input.ScoreOf score && score.stage() != Input.Stage.FULL) {
            List<LineId> lines = score.line().equals(Scope.Lines.EACH) ? each : List.of(score.line());
            lines.forEach(line -> graph.putEdge(from, new Stop(line, score.stage() != Input.Stage.RAW)));
        }
        if (node instanceof Collective.Aggregate aggregate && aggregate.over() instanceof Scope.Lines lines) {
            inside = lines.tag()
                    .map(tag -> rulebook.lines()
                            .filter(line -> line.tags().contains(tag))
                            .map(Line::id)
                            .toList())
                    .orElse(lines.ids());
        }
        for (Node part : node.parts()) {
            reads(from, part, inside);
        }
    }
}
