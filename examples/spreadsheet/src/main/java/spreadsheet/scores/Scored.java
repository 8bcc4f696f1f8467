package spreadsheet.scores;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.explanation.Explainer;
import io.github.quanheng.explanation.SheetExplanation;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.ranking.End;
import io.github.quanheng.ranking.Level;
import io.github.quanheng.ranking.Levels;
import io.github.quanheng.ranking.Ties;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.Outcomes;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Rational;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A cohort that was scored. Only the outcomes are kept, so that thousands of units fit; the sheet of a unit and its words are made
 * when they are asked for.
 */
public final class Scored {
    private final Scorer scorer;
    private final Cohort cohort;
    private final Outcomes outcomes;
    private final Explainer explainer;
    private final Language language;
    private final Map<PartyId, Integer> numbers = new HashMap<>();
    private final Map<PartyId, Rational> ranks = new HashMap<>();

    /**
     * Scores a cohort.
     *
     * @param scorer the scorer
     * @param cohort the units
     * @param ties the rank of those with the same total
     * @param language the language of explanations
     * @throws io.github.quanheng.scoring.InvalidSubmission if a figure does not fit the rulebook
     */
    public Scored(Scorer scorer, Cohort cohort, Ties ties, Language language) {
        this.scorer = scorer;
        this.cohort = cohort;
        this.outcomes = scorer.outcomes(cohort);
        this.explainer = Explainer.of(scorer.rulebook(), language);
        this.language = language;
        for (int i = 0; i < cohort.units().size(); i++) {
            numbers.put(cohort.units().get(i).party().id(), i);
        }
        if (cohort.peerGroups().isEmpty()) {
            rank(cohort.units().stream().map(unit -> unit.party().id()).toList(), ties);
        }
        cohort.peerGroups().forEach(group -> rank(group.members(), ties));
    }

    /** Those without a total have no rank and take nobody else's away. */
    private void rank(List<PartyId> members, Ties ties) {
        List<PartyId> placed =
                members.stream().filter(member -> total(member).isPresent()).toList();
        for (Level<PartyId> level : Levels.of(
                placed, List.of(End.HIGHEST), (member, key) -> total(member).orElseThrow())) {
            if (!level.isOpen(ties)) {
                level.members().forEach(member -> ranks.put(member, level.rank(ties)));
            }
        }
    }

    private Optional<Rational> total(PartyId unit) {
        return outcomes.number(numbers.get(unit), LineId.TOTAL, Input.Stage.SCORE);
    }

    /** Returns the rulebook with its rulings worked in. */
    public Rulebook rulebook() {
        return scorer.rulebook();
    }

    /** Returns the language of explanations. */
    public Language language() {
        return language;
    }

    /** Returns how many units there are. */
    public int size() {
        return cohort.units().size();
    }

    /** Returns the number of a unit. */
    public Optional<Integer> number(PartyId unit) {
        return Optional.ofNullable(numbers.get(unit));
    }

    /** Returns the numbers of all units. */
    public IntStream numbers() {
        return IntStream.range(0, size());
    }

    /** Returns a unit. */
    public AssessedUnit unit(int number) {
        return cohort.units().get(number);
    }

    /** Returns the sheet of a unit. */
    public ScoreSheet sheet(int number) {
        return outcomes.sheet(number);
    }

    /** Returns a score, if there is a number. */
    public Optional<Rational> score(int number, LineId line) {
        return outcomes.number(number, line, Input.Stage.SCORE);
    }

    /** Returns the rank of a unit within its group, or among all where there are no groups. */
    public Optional<Rational> rank(int number) {
        return Optional.ofNullable(ranks.get(unit(number).party().id()));
    }

    /** Returns the words for a sheet. */
    public SheetExplanation explain(int number, ScoreSheet sheet) {
        return explainer.with(unit(number).submission()).explain(sheet);
    }
}
