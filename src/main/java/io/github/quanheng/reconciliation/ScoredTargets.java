package io.github.quanheng.reconciliation;

import io.github.quanheng.agreement.Attainment;
import io.github.quanheng.agreement.Demand;
import io.github.quanheng.agreement.Target;
import io.github.quanheng.reconciliation.Contradiction.Kind;
import io.github.quanheng.reconciliation.Contradiction.Place;
import io.github.quanheng.reconciliation.Contradiction.Side;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Node;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rational;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Holds targets against the lines that score them: the numbers in the rules, and the marks that came out. */
final class ScoredTargets {
    private ScoredTargets() {}

    /** A line that reads no parameter of the demand must hold its number; else the nearest number it holds is told. */
    static void targets(Target target, Demand demand, Rulebook rulebook, List<Contradiction> found) {
        List<Figure> goals = demand.goal().figures();
        for (LineId line : demand.scoredBy()) {
            List<Node> nodes = rulebook.items()
                    .filter(item -> item.id().equals(line))
                    .map(Item::rule)
                    .flatMap(Optional::stream)
                    .flatMap(Node::tree)
                    .toList();
            boolean fed = nodes.stream()
                    .anyMatch(node -> node instanceof Input.Parameter parameter
                            && demand.feeds().contains(parameter.id()));
            if (fed || goals.size() != 1) {
                continue;
            }
            Figure goal = goals.get(0);
            nodes.stream()
                    .filter(Input.Constant.class::isInstance)
                    .map(node -> ((Input.Constant) node).figure())
                    .filter(figure -> figure.isRate() == goal.isRate())
                    .min(Comparator.comparing(figure -> distance(figure, goal)))
                    .filter(figure -> !figure.value().equals(goal.value()))
                    .ifPresent(figure -> found.add(new Contradiction(
                            Kind.SCORED_BY_ANOTHER_TARGET,
                            target.id().value(),
                            target.name(),
                            new Side(Place.AGREEMENT, target.id().value(), goal),
                            new Side(Place.RULEBOOK, line.value(), figure))));
        }
    }

    private static Figure number(Rational value, Demand demand) {
        return demand.goal().figures().stream()
                .findFirst()
                .map(goal -> new Figure(value, goal.scale()))
                .orElseGet(() -> Figure.of(value));
    }

    private static Rational distance(Figure figure, Figure goal) {
        return figure.value().minus(goal.value()).abs();
    }

    static void marks(
            Target target,
            Demand demand,
            Attainment attainment,
            boolean reached,
            boolean missed,
            ScoreSheet sheet,
            List<Contradiction> found) {
        Optional<Rational> value = attainment.findings().get(0).value();
        for (LineId id : demand.scoredBy()) {
            Optional<LineScore> line = sheet.line(id);
            Optional<Rational> marks = line.flatMap(score -> score.score().number());
            Optional<Rational> full = line.flatMap(score -> score.full().number());
            if (marks.isEmpty() || full.isEmpty() || value.isEmpty()) {
                continue;
            }
            int order = marks.get().compareTo(full.get());
            Side is = new Side(Place.ASSESSED, demand.indicator().value(), number(value.get(), demand));
            Side got = new Side(Place.MARKS, id.value(), Figure.of(marks.get()));
            if (missed && order >= 0) {
                found.add(new Contradiction(
                        Kind.FULL_MARKS_BUT_MISSED, target.id().value(), target.name(), is, got));
            } else if (reached && order < 0) {
                found.add(new Contradiction(Kind.MARKS_LOST_BUT_MET, target.id().value(), target.name(), is, got));
            }
        }
    }
}
