package io.github.quanheng.reconciliation;

import io.github.quanheng.assessment.Assessment;
import io.github.quanheng.assessment.Finding;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.When;
import io.github.quanheng.reconciliation.Contradiction.Kind;
import io.github.quanheng.reconciliation.Contradiction.Place;
import io.github.quanheng.reconciliation.Contradiction.Side;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Input.Reading;
import io.github.quanheng.rule.Node;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.value.Figure;
import java.util.List;
import java.util.Optional;

/**
 * Finds rates of true records that are applied to a figure which the assessors had corrected already. A rule says itself which figure
 * it reads; one that reads the declared one beside the rate is in order.
 */
final class TruthRates {
    private TruthRates() {}

    static void check(Assessment assessment, Rulebook rulebook, List<Contradiction> found) {
        for (Finding finding : assessment.findings()) {
            if (finding.verification().isEmpty() || !corrected(assessment, finding)) {
                continue;
            }
            IndicatorId rate = finding.verification().get().as();
            Optional<Figure> assessed = finding.verified().flatMap(Figures::of);
            rulebook.items()
                    .filter(item ->
                            reads(item, new FigureKey(rate, When.NOW), true) && reads(item, finding.figure(), false))
                    .forEach(item -> assessed.ifPresent(figure -> found.add(new Contradiction(
                            Kind.CORRECTED_TWICE,
                            item.id().value(),
                            item.name(),
                            new Side(Place.ASSESSED, finding.figure().toString(), figure),
                            new Side(
                                    Place.TRUTH_RATE,
                                    rate.value(),
                                    Figures.of(finding.verification().get().truthful()))))));
        }
    }

    private static boolean corrected(Assessment assessment, Finding finding) {
        Optional<Datum> declared = assessment
                .declared()
                .find(finding.figure())
                .filter(Observation.Reported.class::isInstance)
                .map(known -> ((Observation.Reported) known).declared());
        return finding.verified().isPresent() && !finding.verified().equals(declared);
    }

    /** Whether an item reads a figure: in any way, or as the value that counts after verification. */
    private static boolean reads(Item item, FigureKey key, boolean anyway) {
        return item.rule().or(item::watches).stream()
                .flatMap(Node::tree)
                .anyMatch(node -> node instanceof Input.Fact fact
                        && fact.key().equals(key)
                        && (anyway || fact.as() != Reading.DECLARED));
    }
}
