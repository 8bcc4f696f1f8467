package io.github.quanheng.change;

import com.google.common.collect.ImmutableList;
import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.Outcomes;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.InvalidInput;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Rational;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What lies between two sides: after each part, the rulebook and the units in which that part and those before it are of the second side. */
final class Stages {
    static final ImmutableList<Part> PARTS = ImmutableList.copyOf(Part.values());

    /** A rulebook that can score, or why it cannot. */
    private record Made(Optional<Scorer> scorer, List<Problem> problems) {}

    /** One unit as a stage scores it, or why it cannot. */
    record Scored(Optional<Scorer> scorer, Optional<Outcomes> outcomes, int unit, List<Problem> problems) {
        Optional<Rational> number(LineId line) {
            return outcomes.filter(
                            some -> scorer.orElseThrow().rulebook().line(line).isPresent())
                    .flatMap(some -> some.number(unit, line, Input.Stage.SCORE));
        }
    }

    private final Side first;
    private final Side second;
    private final Map<Part, Made> made = new EnumMap<>(Part.class);
    private final Map<Rulebook, Made> known = new HashMap<>();

    /** Both rulebooks have their rulings worked in. */
    Stages(Side first, Side second) {
        this.first = first;
        this.second = second;
    }

    /** The unit after each part but the last, whose result is that of the second side. */
    List<Scored> of(PartyId party) {
        AssessedUnit before = unit(first, party);
        AssessedUnit after = unit(second, party);
        Submission given = after.submission();
        AssessedUnit known = new AssessedUnit(
                after.party(),
                new Submission(party, before.submission().period(), given.observations()),
                before.targets());
        Cohort data = with(first.cohort(), known, Optional.empty());
        Cohort targets = with(
                first.cohort(), new AssessedUnit(after.party(), given, after.targets()), Optional.of(given.period()));
        return List.of(
                scored(Part.DATA, data, party),
                scored(Part.TARGET, targets, party),
                scored(Part.WEIGHT, targets, party),
                scored(Part.RULE, targets, party),
                scored(Part.PEERS, second.cohort(), party));
    }

    private static AssessedUnit unit(Side side, PartyId party) {
        return side.cohort().units().stream()
                .filter(unit -> unit.party().id().equals(party))
                .findFirst()
                .orElseThrow();
    }

    /** The units with one of them changed, and all of them in another period if one is given. */
    private static Cohort with(Cohort cohort, AssessedUnit changed, Optional<Period> period) {
        return cohort.withUnits(unit -> unit.party().id().equals(changed.party().id())
                ? changed
                : period.map(now -> in(unit, now)).orElse(unit));
    }

    private static AssessedUnit in(AssessedUnit unit, Period period) {
        Submission given = unit.submission();
        return new AssessedUnit(
                unit.party(), new Submission(given.party(), period, given.observations()), unit.targets());
    }

    private Scored scored(Part part, Cohort cohort, PartyId party) {
        Made made = made(part);
        int place =
                cohort.units().stream().map(unit -> unit.party().id()).toList().indexOf(party);
        if (made.scorer().isEmpty()) {
            return new Scored(Optional.empty(), Optional.empty(), place, made.problems());
        }
        try {
            Optional<Outcomes> outcomes = Optional.of(made.scorer().get().outcomes(cohort));
            return new Scored(made.scorer(), outcomes, place, List.of());
        } catch (InvalidInput wrong) {
            return new Scored(made.scorer(), Optional.empty(), place, wrong.problems());
        }
    }

    private Made made(Part part) {
        return made.computeIfAbsent(part, this::make);
    }

    private Made make(Part part) {
        try {
            Rulebook book = mixture(part).rulebook();
            Made same = known.get(book);
            if (same == null) {
                same = new Made(Optional.of(Scorer.of(book)), List.of());
                known.put(book, same);
            }
            return same;
        } catch (InvalidInput wrong) {
            return new Made(Optional.empty(), wrong.problems());
        }
    }

    private Mixture mixture(Part part) {
        int reached = PARTS.indexOf(part);
        boolean targets = reached >= PARTS.indexOf(Part.TARGET);
        boolean weights = reached >= PARTS.indexOf(Part.WEIGHT);
        boolean rules = reached >= PARTS.indexOf(Part.RULE);
        return new Mixture(
                first.rulebook(), second.rulebook(), weights, targets, rules, (line, aspect) -> switch (aspect) {
                    case TARGET -> targets;
                    case MARKS, WEIGHT -> weights;
                    case APPLIES, RULE, ABSENT, FLOOR, CEILING, EFFECTS -> rules;
                    case ROUNDING -> false;
                });
    }
}
