package io.github.quanheng.review;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Node;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rule.Scope;
import io.github.quanheng.rulebook.ParameterRow;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the names and the dates of a rulebook show: things that nothing reads, codes that nobody can report, rows out of time. */
final class NameReview {
    private final Scorer scorer;
    private final Rulebook rulebook;
    private final Trials trials;
    private final Report report;

    NameReview(Scorer scorer, Trials trials, Report report) {
        this.scorer = scorer;
        this.rulebook = scorer.rulebook();
        this.trials = trials;
        this.report = report;
    }

    void look() {
        List<Node> nodes = Written.nodes(rulebook);
        unused(nodes);
        rulebook.parameters().forEach(this::rows);
    }

    /** A term is looked at by its meaning, so that one that nobody thought of here still uses what it reads. */
    private void unused(List<Node> nodes) {
        Set<Node> meant = Collections.newSetFromMap(new IdentityHashMap<>());
        nodes.forEach(node -> addMeant(node, meant));
        Set<ParameterId> parameters = new HashSet<>();
        Set<IndicatorId> indicators = new HashSet<>();
        for (Node node : meant) {
            if (node instanceof Input.Parameter parameter) {
                parameters.add(parameter.id());
            } else if (node instanceof Input.Fact fact) {
                indicators.add(fact.key().indicator());
            } else if (node instanceof Input.Judgement judgement) {
                indicators.add(judgement.indicator());
            } else if (node instanceof Condition.Yes yes) {
                indicators.add(yes.key().indicator());
            } else if (node instanceof Condition.Is is) {
                indicators.add(is.of().indicator());
            } else if (node instanceof Collective.Aggregate aggregate && aggregate.over() instanceof Scope.Rows rows) {
                indicators.add(rows.of());
            }
        }
        rulebook.parameters().keySet().stream()
                .filter(id -> !parameters.contains(id))
                .forEach(id -> report.add(Kind.PARAMETER_UNUSED, "parameters." + id, "", List::of));
        rulebook.indicators().stream()
                .filter(indicator -> !indicators.contains(indicator.id()))
                .forEach(indicator ->
                        report.add(Kind.INDICATOR_UNUSED, "indicators[" + indicator.id() + "]", "", List::of));
    }

    private static void addMeant(Node node, Set<Node> meant) {
        if (!meant.add(node)) {
            return;
        }
        node.operands().values().forEach(operand -> addMeant(operand, meant));
        addMeant(node.meaning(), meant);
    }

    private void rows(ParameterId id, List<ParameterRow> rows) {
        Period force = rulebook.inForce();
        for (int i = 0; i < rows.size(); i++) {
            Optional<Period> during = rows.get(i).during();
            if (during.isPresent() && !during.get().overlaps(force)) {
                report.add(
                        Kind.ROW_NOT_IN_FORCE,
                        "parameters." + id + "[" + i + "]",
                        during.get().toString(),
                        List::of);
            }
        }
        boolean dated = rows.stream()
                .allMatch(row -> row.during().isPresent() && row.when().isEmpty());
        if (dated && !rulebook.ownTargets().contains(id)) {
            gap(rows)
                    .ifPresent(day ->
                            report.add(Kind.ROW_GAP, "parameters." + id, day.toString(), () -> witness(id, day)));
        }
    }

    /** The first day in force without a row: the day on which the edition begins, or the day after a row ends. */
    private Optional<LocalDate> gap(List<ParameterRow> rows) {
        List<LocalDate> days = new ArrayList<>(List.of(rulebook.inForce().first()));
        rows.forEach(row -> row.during().flatMap(Period::last).ifPresent(last -> days.add(last.plusDays(1))));
        return days.stream()
                .filter(rulebook.inForce()::contains)
                .filter(day -> rows.stream()
                        .noneMatch(row -> row.during().orElseThrow().contains(day)))
                .sorted()
                .findFirst();
    }

    /** A unit assessed up to that day, on a line that has no score because of it. */
    private List<Witness> witness(ParameterId id, LocalDate day) {
        AssessedUnit unit = trials.usual(Period.of(day, day));
        return scorer.score(unit)
                .items()
                .filter(line -> isLacking(line, id))
                .map(line -> new Witness(unit, line.line(), line.value()))
                .limit(1)
                .toList();
    }

    private static boolean isLacking(LineScore line, ParameterId id) {
        return line.rule()
                .tree()
                .anyMatch(step -> step.outcome() instanceof Outcome.Absent none
                        && none.why() == Reason.NO_PARAMETER
                        && none.about().names().contains(id.value()));
    }
}
