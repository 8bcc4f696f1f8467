package io.github.quanheng.gap;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Rational;
import java.util.List;
import java.util.Optional;

/**
 * What a unit would come to with other figures (假设测算), by scoring it again with them. The other units keep the figures with which they are given:
 * frozen where those are the reported ones, moving where the caller {@linkplain #expecting expects} others. What is gathered over a group that
 * includes the unit moves with it, as it would in the year.
 *
 * <pre>{@code
 * WhatIf county = WhatIf.of(scorer, cohort, PartyId.of("county"));
 * county.least(new Move(FigureKey.of("rate"), Figure.of("1"), 10_000), new Goal.NextGrade());     // 24 further cases
 * }</pre>
 */
public final class WhatIf {
    private final Scorer scorer;
    private final Cohort cohort;
    private final int place;
    private final ScoreSheet now;

    private WhatIf(Scorer scorer, Cohort cohort, int place) {
        this.scorer = scorer;
        this.cohort = cohort;
        this.place = place;
        this.now = scorer.score(cohort).get(place);
    }

    /**
     * Takes a unit among those that it is scored with.
     *
     * @param scorer by which rulebook
     * @param cohort who is scored together
     * @param party the unit
     * @return what it would come to with other figures
     * @throws IllegalArgumentException if the cohort has no such unit
     * @throws io.github.quanheng.scoring.InvalidSubmission if a submission does not fit the rulebook
     */
    public static WhatIf of(Scorer scorer, Cohort cohort, PartyId party) {
        List<PartyId> ids =
                cohort.units().stream().map(unit -> unit.party().id()).toList();
        if (!ids.contains(party)) {
            throw InvalidValue.of(
                    "unit", "考核对象中没有单位%s", "从%2$s中选用", "%s is not in the cohort", "name one of %2$s", party, ids);
        }
        int place = ids.indexOf(party);
        return scorer.resolved().looksAtOthers()
                ? new WhatIf(scorer, cohort, place)
                : new WhatIf(scorer, Cohort.of(List.of(cohort.units().get(place))), 0);
    }

    /**
     * Returns the same unit among others that move (参照单位同时变动).
     *
     * @param others the other units as they are expected to be; those that are not named stay as they are
     * @return what the unit would come to among them
     */
    public WhatIf expecting(List<AssessedUnit> others) {
        Cohort expected = cohort.withUnits(unit -> others.stream()
                .filter(other -> other.party().id().equals(unit.party().id())
                        && !unit.party().id().equals(unit().party().id()))
                .findFirst()
                .orElse(unit));
        return new WhatIf(scorer, expected, place);
    }

    /**
     * Returns the sheet as it is.
     *
     * @return the sheet of the unit
     */
    public ScoreSheet now() {
        return now;
    }

    /**
     * Returns the sheet as it would be with another value of one figure, of whatever kind.
     *
     * @param figure which figure
     * @param value the value that would count
     * @return the sheet
     * @throws io.github.quanheng.scoring.InvalidSubmission if the value does not fit the indicator
     */
    public ScoreSheet with(FigureKey figure, Datum value) {
        return scorer.score(with(Figures.with(unit(), figure, value))).get(place);
    }

    /**
     * Returns what one step is worth (边际分值): how the total would stand after it.
     *
     * @param move which figure, by which step
     * @return what the step adds to the total; empty where the figure can go no further or one of the totals has no number
     * @throws IllegalArgumentException if the figure is not reported, or the step does not fit it
     */
    public Optional<Rational> worth(Move move) {
        return Figures.after(Figures.now(unit(), move.figure()), move, 1, indicator(move))
                .flatMap(value -> with(move.figure(), value).total().score().number())
                .flatMap(then -> now.total().score().number().map(then::minus));
    }

    /**
     * Searches the smallest change of one figure that reaches a goal. All changes are scored, from the smallest on, so nothing is assumed of how the score
     * moves; the time is that of so many sheets.
     *
     * @param move how the figure may change
     * @param goal what is to be reached
     * @return the change, or why there is none
     * @throws IllegalArgumentException if the figure is not reported, the step does not fit it, or the goal names a line or a grade that there is not
     */
    public Answer least(Move move, Goal goal) {
        Aim aim = Aim.of(goal, scorer.resolved(), now);
        Standing start = aim.standing(now);
        if (aim.isMet(look(unit()))) {
            return new Answer.Already(start);
        }
        Datum value = Figures.now(unit(), move.figure());
        Indicator indicator = indicator(move);
        Datum best = value;
        Optional<Rational> highest = start.line().number();
        Datum last = value;
        for (int steps = 1; steps <= move.most(); steps++) {
            Optional<Datum> next = Figures.after(value, move, steps, indicator);
            if (next.isEmpty()) {
                return never(steps - 1, best, move, aim);
            }
            Aim.Look look = look(Figures.with(unit(), move.figure(), next.get()));
            if (aim.isMet(look)) {
                return new Answer.Reached(
                        steps,
                        next.get(),
                        start,
                        aim.standing(with(move.figure(), last)),
                        aim.standing(with(move.figure(), next.get())));
            }
            last = next.get();
            Optional<Rational> score = look.number(aim.line());
            if (score.isPresent() && (highest.isEmpty() || score.get().compareTo(highest.get()) > 0)) {
                highest = score;
                best = last;
            }
        }
        return Figures.after(value, move, move.most() + 1, indicator).isPresent()
                ? new Answer.Open(move.most(), last, start)
                : never(move.most(), best, move, aim);
    }

    /**
     * Searches the cheapest combination of changes of several figures that reaches a goal, by what the caller says one step of each costs. Combinations are scored in
     * the order of what they cost, so none that costs less reaches it.
     *
     * @param moves how each figure may change, each figure once
     * @param costs what one step of each costs, above 0, in whatever unit
     * @param goal what is to be reached
     * @param most how many combinations are scored, 1 at least
     * @return how many steps of each move; empty when none of those that were scored reaches it
     * @throws IllegalArgumentException if there are not as many costs as moves, a cost is not above 0, or a move or the goal does not fit
     */
    public Optional<List<Integer>> cheapest(List<Move> moves, List<Rational> costs, Goal goal, int most) {
        if (moves.size() != costs.size() || costs.stream().anyMatch(cost -> cost.signum() <= 0)) {
            throw InvalidValue.of(
                    "costs",
                    "%2$s项改动给了%1$s",
                    "每项给一个大于0的单价",
                    "%s for %s moves",
                    "give one above 0 for each",
                    costs,
                    moves.size());
        }
        Aim aim = Aim.of(goal, scorer.resolved(), now);
        return new Cheapest(costs, most).search(steps -> moved(moves, steps).map(this::look), aim::isMet);
    }

    private Optional<AssessedUnit> moved(List<Move> moves, List<Integer> steps) {
        AssessedUnit unit = unit();
        for (int i = 0; i < moves.size(); i++) {
            Move move = moves.get(i);
            Datum start = Figures.now(unit(), move.figure());
            Optional<Datum> value = steps.get(i) > move.most()
                    ? Optional.empty()
                    : Figures.after(start, move, steps.get(i), indicator(move));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            unit = Figures.with(unit, move.figure(), value.get());
        }
        return Optional.of(unit);
    }

    private Answer never(int steps, Datum best, Move move, Aim aim) {
        ScoreSheet sheet = with(move.figure(), best);
        return new Answer.Never(
                steps, best, aim.standing(now), aim.standing(sheet), aim.shortOf(sheet), aim.acting(sheet));
    }

    private Aim.Look look(AssessedUnit changed) {
        return new Aim.Look(scorer.outcomes(with(changed)), place);
    }

    private Cohort with(AssessedUnit changed) {
        return cohort.withUnits(unit -> unit.party().id().equals(changed.party().id()) ? changed : unit);
    }

    private Indicator indicator(Move move) {
        return Figures.indicator(move, scorer.rulebook());
    }

    private AssessedUnit unit() {
        return cohort.units().get(place);
    }
}
