package io.github.quanheng.agreement;

import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.value.Problem;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds where one target does not fit the rulebook: by the kind of its figures, its lines, and what hangs on it. */
final class TargetCheck {
    private TargetCheck() {}

    static void check(Target target, String agreement, Rulebook rulebook, List<Problem> found) {
        String place = agreement + " target " + target.id();
        for (Demand demand : target.demands()) {
            rulebook.indicator(demand.indicator())
                    .filter(indicator -> !kinds(demand.goal()).contains(indicator.kind()))
                    .ifPresent(indicator -> found.add(new Problem(
                            place,
                            "asks of " + demand.indicator() + " what its kind " + indicator.kind()
                                    + " can never answer; the goal takes " + kinds(demand.goal()),
                            "take a goal of its kind, or another figure")));
            demand.scoredBy().stream()
                    .filter(line -> rulebook.line(line).isEmpty())
                    .forEach(line -> found.add(new Problem(
                            place,
                            "is scored by line " + line + ", which rulebook " + rulebook.id() + " does not have",
                            "correct the number of the line")));
            if (demand.goal() instanceof Unclear unclear && unclear.ruling().isEmpty()) {
                found.add(new Problem(
                        place,
                        "says \"" + unclear.text() + "\", which can be read in "
                                + unclear.readings().size() + " ways",
                        "let someone rule which is meant"));
            }
        }
        target.stake().filter(Aspiration::isAtStake).ifPresent(stake -> reached(stake.as(), place, rulebook, found));
    }

    private static void reached(Optional<IndicatorId> as, String place, Rulebook rulebook, List<Problem> found) {
        if (as.isEmpty()) {
            found.add(new Problem(
                    place,
                    "costs or pays points that reach neither score nor award",
                    "name under as the figure by which the rulebook reads them"));
        } else if (rulebook.items().noneMatch(item -> reads(item, as.get()))) {
            found.add(new Problem(
                    place,
                    "costs or pays points as " + as.get() + ", which no item of rulebook " + rulebook.id() + " reads",
                    "give the rulebook an item that reads it"));
        }
    }

    private static boolean reads(Item item, IndicatorId indicator) {
        Optional<Quantity> rule = item.rule().or(item::watches);
        return rule.stream()
                .flatMap(Quantity::tree)
                .anyMatch(node -> node instanceof Input.Fact fact
                        && fact.key().indicator().equals(indicator));
    }

    /** The kinds of figure that can answer a goal. */
    private static Set<Kind> kinds(Goal goal) {
        if (goal instanceof Reach) {
            return EnumSet.of(Kind.CODE);
        }
        if (goal instanceof Honour || goal instanceof FittingRecords) {
            return EnumSet.of(Kind.RECORDS);
        }
        if (goal instanceof Goal.Promise) {
            return EnumSet.of(Kind.YES_NO);
        }
        if (goal instanceof Goal.FullCoverage) {
            return EnumSet.of(Kind.RATE);
        }
        if (goal instanceof Unclear unclear) {
            Set<Kind> all = EnumSet.allOf(Kind.class);
            unclear.readings().forEach(reading -> all.retainAll(kinds(reading)));
            return all;
        }
        if (goal instanceof Goal.Change) {
            return EnumSet.of(Kind.NUMBER, Kind.RATE);
        }
        boolean rate = goal.figures().get(0).isRate();
        return rate ? EnumSet.of(Kind.RATE) : EnumSet.of(Kind.NUMBER, Kind.RECORDS);
    }
}
