package io.github.quanheng.review;

import io.github.quanheng.coverage.Coverage;
import io.github.quanheng.coverage.Spot;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.resolved.Place;
import io.github.quanheng.resolved.ResolvedRulebook;
import io.github.quanheng.review.Trials.Trial;
import io.github.quanheng.rule.Cases;
import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.ConditionTerm;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Interpolated;
import io.github.quanheng.rule.Node;
import io.github.quanheng.rule.Piece;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rulebook.Line;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What no unit at the edges ever exercised. It is told only where the units are a proof: conditions that compare figures with constants turn at the edges and
 * nowhere else, so all their cases are seen when all combinations of edges are.
 */
final class NeverReview {
    private final ResolvedRulebook resolved;
    private final Trials trials;
    private final Set<String> overlaps;
    private final Report report;

    NeverReview(ResolvedRulebook resolved, Trials trials, Set<String> overlaps, Report report) {
        this.resolved = resolved;
        this.trials = trials;
        this.overlaps = overlaps;
        this.report = report;
    }

    void look(List<Trial> scored) {
        Coverage.of(resolved, scored.stream().map(Trial::sheet).toList())
                .missed()
                .forEach(this::missed);
    }

    private void missed(Spot spot) {
        if (spot.sort() == Spot.Sort.EFFECT && spot.which().equals("yes")) {
            effect(spot);
        } else if (spot.sort() == Spot.Sort.CASE && spot.at().indexOf('~') < 0) {
            resolved.place(spot.at()).map(NeverReview::meant).ifPresent(node -> choice(spot, node));
        } else if (spot.sort() == Spot.Sort.PIECE && spot.at().indexOf('~') < 0) {
            resolved.place(spot.at()).ifPresent(place -> piece(spot, place));
        }
    }

    private static Node meant(Place place) {
        return place.source() instanceof FieldTerm term ? term.meaning() : place.source();
    }

    private void effect(Spot spot) {
        for (Line line : resolved.rulebook().lines().toList()) {
            String at = Written.at(line) + ".effects[";
            if (spot.at().startsWith(at)) {
                int number = Integer.parseInt(
                        spot.at().substring(at.length(), spot.at().length() - 1));
                Optional<Condition> when = line.effects().get(number).when();
                if (when.filter(this::isProof).isPresent()) {
                    report.add(
                            Kind.EFFECT_NEVER,
                            spot.at(),
                            line.effects().get(number).name().toString(),
                            List::of);
                }
            }
        }
    }

    private void choice(Spot spot, Node node) {
        if (!(node instanceof Cases.Choose choose) || isWithin(spot.at()) || overlaps.contains(spot.at())) {
            return;
        }
        int number = Integer.parseInt(spot.which());
        boolean proof = number < choose.cases().size()
                && choose.cases().subList(0, number + 1).stream()
                        .map(Cases.Case::when)
                        .allMatch(this::isProof);
        Optional<Place> place = resolved.place(spot.at());
        boolean told = place.filter(
                        one -> one.source() instanceof FieldTerm.ByCode || one.source() instanceof Interpolated)
                .isPresent();
        if (proof && !told) {
            report.add(
                    Kind.CASE_NEVER,
                    spot.at(),
                    place.filter(one -> one.source() instanceof Cases.Choose)
                            .map(one -> "cases[" + number + "]")
                            .orElse(""),
                    List::of);
        }
    }

    /** A scope over many has figures of its own, which are not tried. */
    private boolean isWithin(String at) {
        return IntStream.range(0, at.length())
                .filter(end -> at.charAt(end) == '.')
                .mapToObj(end -> resolved.place(at.substring(0, end)))
                .flatMap(Optional::stream)
                .map(Place::source)
                .anyMatch(node -> node instanceof Collective || node instanceof ConditionTerm);
    }

    private boolean isProof(Condition when) {
        Set<FigureKey> figures = new HashSet<>();
        return when.tree().allMatch(node -> isPlain(node, figures)) && trials.isComplete(figures);
    }

    private static boolean isPlain(Node node, Set<FigureKey> figures) {
        if (node instanceof Input.Fact fact) {
            figures.add(fact.key());
            return fact.as() == Input.Reading.FINAL;
        }
        if (node instanceof Condition.Yes yes) {
            figures.add(yes.key());
            return true;
        }
        if (node instanceof Condition.Is is) {
            figures.add(is.of());
            return true;
        }
        if (node instanceof Condition.Compare compare) {
            return isSide(compare.left())
                    && isSide(compare.right())
                    && !(compare.left() instanceof Input.Fact && compare.right() instanceof Input.Fact);
        }
        return node instanceof Input.Constant
                || node instanceof Condition.All
                || node instanceof Condition.Any
                || node instanceof Condition.AtLeast
                || node instanceof Condition.Not;
    }

    private static boolean isSide(Quantity side) {
        return side instanceof Input.Fact || side instanceof Input.Constant;
    }

    private void piece(Spot spot, Place place) {
        if (isWithin(spot.at())
                || !(meant(place) instanceof Comparison.Piecewise curve)
                || !(curve.of() instanceof Input.Fact)
                || (place.source() instanceof FieldTerm && !(place.source() instanceof FieldTerm.Bands))) {
            return;
        }
        Piece piece = curve.on().get(Integer.parseInt(spot.which()));
        report.add(Kind.BAND_NEVER, spot.at(), piece.on().toString(), List::of);
    }
}
