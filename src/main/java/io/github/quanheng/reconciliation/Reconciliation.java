package io.github.quanheng.reconciliation;

import io.github.quanheng.agreement.Agreement;
import io.github.quanheng.agreement.Attainment;
import io.github.quanheng.agreement.Attainment.Standing;
import io.github.quanheng.agreement.Demand;
import io.github.quanheng.agreement.Target;
import io.github.quanheng.assessment.Assessment;
import io.github.quanheng.followup.Matter;
import io.github.quanheng.followup.Settles;
import io.github.quanheng.followup.Status;
import io.github.quanheng.plan.Plan;
import io.github.quanheng.plan.PlanItem;
import io.github.quanheng.reconciliation.Contradiction.Kind;
import io.github.quanheng.reconciliation.Contradiction.Place;
import io.github.quanheng.reconciliation.Contradiction.Side;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds an agreement, a plan, its matters, an assessment, a rulebook and a sheet side by side (责任书、计划、督办、考核、计分核对). A figure is
 * the same one where a plan item serves the target, the matter follows the item, and the demand names its lines of the rulebook.
 */
public final class Reconciliation {
    private final Agreement agreement;
    private final Plan plan;
    private final List<Matter> matters;
    private final Optional<Assessment> assessment;
    private final Optional<Scored> scored;

    private record Scored(Rulebook rulebook, ScoreSheet sheet) {}

    private Reconciliation(
            Agreement agreement,
            Plan plan,
            List<Matter> matters,
            Optional<Assessment> assessment,
            Optional<Scored> scored) {
        this.agreement = agreement;
        this.plan = plan;
        this.matters = List.copyOf(matters);
        this.assessment = assessment;
        this.scored = scored;
    }

    /**
     * Holds what was promised, planned and done side by side.
     *
     * @param agreement the agreement
     * @param plan the plan
     * @param matters the matters
     * @return the three
     */
    public static Reconciliation of(Agreement agreement, Plan plan, List<Matter> matters) {
        return new Reconciliation(agreement, plan, matters, Optional.empty(), Optional.empty());
    }

    /**
     * Adds what was declared and found.
     *
     * @param found the assessment of the party that the agreement binds
     * @return all that, and the assessment
     */
    public Reconciliation with(Assessment found) {
        return new Reconciliation(agreement, plan, matters, Optional.of(found), scored);
    }

    /**
     * Adds how it was scored.
     *
     * @param rulebook the rulebook
     * @param sheet the sheet that came of it
     * @return all that, and the score
     */
    public Reconciliation with(Rulebook rulebook, ScoreSheet sheet) {
        return new Reconciliation(agreement, plan, matters, assessment, Optional.of(new Scored(rulebook, sheet)));
    }

    /**
     * Finds every contradiction.
     *
     * @param asOf the day
     * @return all contradictions: those of the matters in order, then those of the targets, then those of the findings
     */
    public List<Contradiction> contradictions(LocalDate asOf) {
        List<Contradiction> found = new ArrayList<>();
        matters.forEach(matter -> matter(matter, asOf, found));
        assessment.ifPresent(done -> {
            List<Attainment> attainments = agreement.attainments(done.submission(), asOf);
            attainments.forEach(attainment -> target(attainment, done, asOf, found));
            scored.ifPresent(sheet -> TruthRates.check(done, sheet.rulebook(), found));
        });
        scored.ifPresent(sheet -> agreement
                .ruled()
                .forEach(target -> target.demands()
                        .forEach(demand -> ScoredTargets.targets(target, demand, sheet.rulebook(), found))));
        return List.copyOf(found);
    }

    private void matter(Matter matter, LocalDate asOf, List<Contradiction> found) {
        Readings read = Readings.of(matter, asOf);
        String id = matter.id().value();
        Label name = matter.name();
        matter.amount().ifPresent(amount -> {
            read.reportedDone()
                    .filter(done -> done.value().compareTo(amount.value()) < 0)
                    .ifPresent(done -> found.add(new Contradiction(
                            Kind.REPORTED_SHORT,
                            id,
                            name,
                            new Side(Place.MATTER, id, amount),
                            new Side(Place.REPORTED, id, done))));
            plan.item(matter.id())
                    .flatMap(PlanItem::amount)
                    .filter(planned -> !planned.value().equals(amount.value()))
                    .ifPresent(planned -> found.add(new Contradiction(
                            Kind.AMOUNT_DIFFERS,
                            id,
                            name,
                            new Side(Place.PLAN, id, planned),
                            new Side(Place.MATTER, id, amount))));
        });
        read.differs(Place.REPORTED, read.reportedDone(), Place.FOUND, read.found(), Kind.REPORT_DISPROVED)
                .ifPresent(found::add);
        goal(matter)
                .ifPresent(goal -> matter.amount()
                        .filter(amount -> amount.isRate() == goal.figure().isRate()
                                && !amount.value().equals(goal.figure().value()))
                        .ifPresent(amount -> found.add(new Contradiction(
                                Kind.AMOUNT_DIFFERS, id, name, goal, new Side(Place.MATTER, id, amount)))));
    }

    /** The number of the one target that the item of a matter serves, where target and item are counted in the same. */
    private Optional<Side> goal(Matter matter) {
        return plan.item(matter.id())
                .filter(item -> item.targets().size() == 1 && servedOnce(item))
                .flatMap(item -> agreement.ruled().stream()
                        .filter(target -> target.id().equals(item.targets().get(0)))
                        .findFirst())
                .filter(target -> target.demands().size() == 1)
                .filter(target -> target.demands().get(0).goal().figures().size() == 1)
                .map(target -> new Side(
                        Place.AGREEMENT,
                        target.id().value(),
                        target.demands().get(0).goal().figures().get(0)));
    }

    private boolean servedOnce(PlanItem item) {
        return plan.items().stream()
                        .filter(other -> other.targets().contains(item.targets().get(0)))
                        .count()
                == 1;
    }

    private Optional<Matter> only(Target target) {
        List<Matter> serving = matters.stream()
                .filter(matter -> plan.item(matter.id())
                        .filter(item -> item.targets().equals(List.of(target.id())) && servedOnce(item))
                        .isPresent())
                .toList();
        return serving.size() == 1 ? Optional.of(serving.get(0)) : Optional.empty();
    }

    private void target(Attainment attainment, Assessment done, LocalDate asOf, List<Contradiction> found) {
        Target target = agreement.target(attainment.target()).orElseThrow();
        boolean reached = attainment.standing() == Standing.MET || attainment.standing() == Standing.EXCEEDED;
        boolean missed = attainment.standing() == Standing.MISSED;
        if (target.demands().size() == 1) {
            Demand demand = target.demands().get(0);
            only(target).ifPresent(matter -> followed(matter, demand, attainment, done, asOf, found));
            scored.ifPresent(sheet -> ScoredTargets.marks(
                    target,
                    demand,
                    attainment,
                    reached,
                    missed && target.aspiration().isEmpty(),
                    sheet.sheet(),
                    found));
        }
    }

    private void followed(
            Matter matter,
            Demand demand,
            Attainment attainment,
            Assessment done,
            LocalDate asOf,
            List<Contradiction> found) {
        Readings read = Readings.of(matter, asOf);
        Optional<Figure> declared = agreement.attainments(done.declared(), asOf).stream()
                .filter(each -> each.target().equals(attainment.target()))
                .findFirst()
                .flatMap(each -> Figures.of(each, demand));
        Optional<Figure> assessed = Figures.of(attainment, demand);
        read.differs(Place.REPORTED, read.reportedDone(), Place.DECLARED, declared, Kind.FIGURE_DIFFERS)
                .ifPresent(found::add);
        read.differs(Place.FOUND, read.found(), Place.ASSESSED, assessed, Kind.FIGURE_DIFFERS)
                .ifPresent(found::add);
        Status status = matter.on(asOf, Settles.WHEN_VERIFIED);
        Optional<Figure> whole = status.done().or(matter::amount);
        if (whole.isEmpty()
                || assessed.isEmpty()
                || whole.get().isRate() != assessed.get().isRate()) {
            return;
        }
        boolean reached = attainment.standing() == Standing.MET || attainment.standing() == Standing.EXCEEDED;
        if (status.settledOn().isPresent() && attainment.standing() == Standing.MISSED) {
            found.add(read.against(Kind.DONE_BUT_MISSED, Place.FOUND, whole.get(), Place.ASSESSED, assessed.get()));
        } else if (status.overdue() && reached) {
            found.add(read.against(Kind.MET_BUT_OPEN, Place.REPORTED, whole.get(), Place.ASSESSED, assessed.get()));
        }
    }
}
