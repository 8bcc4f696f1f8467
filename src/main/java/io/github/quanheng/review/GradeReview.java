package io.github.quanheng.review;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.grading.Grade;
import io.github.quanheng.grading.GradeName;
import io.github.quanheng.grading.GradingScale;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Organisation;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.PartyKind;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Node;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.Bound;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Provisions;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.rulebook.Section;
import io.github.quanheng.rulebook.Total;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Rational;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Whether each total has a grade and each grade a total, where grades go by the total alone: tried on totals at and beside every bound. */
final class GradeReview {
    private static final FigureKey TOTAL = FigureKey.of("graded");
    private static final Rational SLIGHT = Rational.of(1, 100);

    private final Rulebook rulebook;
    private final Report report;

    GradeReview(Rulebook rulebook, Report report) {
        this.rulebook = rulebook;
        this.report = report;
    }

    void look(Optional<Attainable> total) {
        rulebook.grading().filter(GradeReview::isByTotal).ifPresent(scale -> look(scale, total));
    }

    private static boolean isByTotal(GradingScale scale) {
        return scale.grades().stream()
                .flatMap(grade -> grade.when().stream())
                .flatMap(Node::tree)
                .allMatch(node -> node instanceof Condition.Compare
                        || node instanceof Condition.All
                        || node instanceof Condition.Any
                        || node instanceof Condition.AtLeast
                        || node instanceof Condition.Not
                        || node instanceof Input.Constant
                        || (node instanceof Input.ScoreOf score
                                && score.line().equals(LineId.TOTAL)
                                && score.stage() == Input.Stage.SCORE));
    }

    private void look(GradingScale scale, Optional<Attainable> attainable) {
        TreeSet<Rational> totals = new TreeSet<>();
        for (Grade grade : scale.grades()) {
            grade.when().stream()
                    .flatMap(Node::tree)
                    .forEach(node -> bound(node).ifPresent(bound -> {
                        totals.add(bound);
                        totals.add(bound.minus(SLIGHT));
                        totals.add(bound.plus(SLIGHT));
                    }));
        }
        List<Rational> bounds = List.copyOf(totals);
        for (int i = 1; i < bounds.size(); i++) {
            totals.add(bounds.get(i - 1).plus(bounds.get(i)).dividedBy(Rational.of(2)));
        }
        totals.add(bounds.get(0).minus(Rational.ONE));
        totals.add(bounds.get(bounds.size() - 1).plus(Rational.ONE));
        Scorer scorer = Scorer.of(graded(scale));
        Set<GradeName> given = new HashSet<>();
        for (Rational total : totals) {
            ScoreSheet sheet = scorer.score(unit(total));
            Optional<GradeName> grade = sheet.grade().flatMap(one -> one.grade());
            grade.ifPresent(given::add);
            boolean within = attainable
                    .filter(range ->
                            range.worst().compareTo(total) <= 0 && range.best().compareTo(total) >= 0)
                    .isPresent();
            if (grade.isEmpty() && within) {
                report.add(
                        Kind.GRADE_MISSING,
                        "grading",
                        total.toString(),
                        () -> List.of(new Witness(
                                unit(total), LineId.TOTAL, sheet.total().score())));
            }
        }
        scale.grades().stream()
                .map(Grade::name)
                .filter(name -> !given.contains(name))
                .forEach(name -> report.add(Kind.GRADE_NEVER, "grading.grades", name.toString(), List::of));
    }

    private static Optional<Rational> bound(Node node) {
        return node instanceof Input.Constant constant
                ? Optional.of(constant.figure().value())
                : Optional.empty();
    }

    /** A rulebook in which the total is whatever is reported, with the same grades. */
    private Rulebook graded(GradingScale scale) {
        Provisions.Bounds open = new Provisions.Bounds(Bound.NONE, Bound.NONE, Optional.empty());
        Quantity marks = Quantity.of("0");
        return Rulebook.builder()
                .id("grades")
                .edition(rulebook.edition())
                .title(rulebook.title())
                .inForce(rulebook.inForce())
                .addIndicators(Indicator.builder()
                        .id(IndicatorId.of("graded"))
                        .name(Label.of("总分", "total"))
                        .kind(io.github.quanheng.indicator.Kind.NUMBER)
                        .build())
                .provisions(new Provisions(
                        open,
                        open,
                        open,
                        Map.of(Reason.MISSING, Quantity.of("0"), Reason.NOT_APPLICABLE, Quantity.of("0")),
                        Provisions.Exclusion.FORBID))
                .addSections(Section.builder()
                        .id(LineId.of("s"))
                        .name(Label.of("总分", "total"))
                        .marks(marks)
                        .addItems(Item.builder()
                                .id(LineId.of("1"))
                                .name(Label.of("总分", "total"))
                                .marks(marks)
                                .rule(new Input.Fact(TOTAL, Input.Reading.FINAL))
                                .build())
                        .build())
                .total(Total.builder()
                        .name(rulebook.total().name())
                        .marks(marks)
                        .build())
                .grading(new GradingScale(scale.grades(), List.of()))
                .build();
    }

    private AssessedUnit unit(Rational total) {
        Organisation party = Organisation.builder()
                .id(PartyId.of("t"))
                .name(Label.of("试算单位", "unit on trial"))
                .kind(PartyKind.ENTERPRISE)
                .build();
        Period force = rulebook.inForce();
        return AssessedUnit.of(
                party,
                new Submission(
                        party.id(),
                        Period.of(force.first(), force.last().orElse(force.first())),
                        Map.of(TOTAL, Observation.of(new Datum.Amount(Figure.of(total))))));
    }
}
