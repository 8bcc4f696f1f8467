package io.github.quanheng.scoring;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.resolved.ResolvedRulebook;
import io.github.quanheng.rulebook.InvalidRulebook;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.Outcomes;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.value.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Scores units by a rulebook (计分器): a pure function of its arguments. The same rulebook and data give the same sheets,
 * whatever the order of observations or units, on any machine.
 *
 * <pre>{@code
 * Scorer scorer = Scorer.of(rulebook);              // refuses a rulebook with problems, naming all of them
 * ScoreSheet sheet = scorer.score(AssessedUnit.of(party, submission));
 * sheet.total().score();                            // a number, or the reason why there is none
 * }</pre>
 */
public final class Scorer {
    private final ResolvedRulebook resolved;
    private final SubmissionCheck check;

    private Scorer(ResolvedRulebook resolved) {
        this.resolved = resolved;
        this.check = new SubmissionCheck(resolved);
    }

    /**
     * Checks a rulebook, resolves it once, and returns a scorer for it.
     *
     * @param rulebook the rulebook
     * @return the scorer
     * @throws InvalidRulebook if the rulebook has problems; it names all of them
     */
    public static Scorer of(Rulebook rulebook) {
        return new Scorer(ResolvedRulebook.of(rulebook));
    }

    /**
     * Returns everything that is wrong with a rulebook.
     *
     * @param rulebook the rulebook
     * @return its problems; none when {@link #of} accepts it
     */
    public static List<Problem> problems(Rulebook rulebook) {
        try {
            ResolvedRulebook.of(rulebook);
            return List.of();
        } catch (InvalidRulebook wrong) {
            return wrong.problems();
        }
    }

    /**
     * Returns the rulebook that this scores by, with its rulings worked in.
     *
     * @return the rulebook
     */
    public Rulebook rulebook() {
        return resolved.rulebook();
    }

    /**
     * Returns the resolved form of the rulebook, which explainers read too.
     *
     * @return the rulebook with every name bound
     */
    public ResolvedRulebook resolved() {
        return resolved;
    }

    /**
     * Returns what does not fit the rulebook in the data of a unit.
     *
     * @param unit the unit
     * @return the problems; none where the unit can be scored
     */
    public List<Problem> problems(AssessedUnit unit) {
        List<Problem> problems = new ArrayList<>();
        check.admits(unit, problems);
        return problems;
    }

    /**
     * Scores one unit by itself. A rule that needs peers finds none, for the reason {@code NO_PEERS}.
     *
     * @param unit the unit
     * @return its sheet
     * @throws InvalidSubmission if the submission does not fit the rulebook; it names all problems
     */
    public ScoreSheet score(AssessedUnit unit) {
        return score(Cohort.of(List.of(unit))).get(0);
    }

    /**
     * Scores the units of a cohort together.
     *
     * @param cohort the units and their relations, frozen for this run
     * @return a sheet for each unit, in the order of the cohort
     * @throws InvalidSubmission if a submission does not fit the rulebook; it names all problems of all units
     */
    public List<ScoreSheet> score(Cohort cohort) {
        return admitted(cohort, admits -> resolved.sheets(cohort, admits));
    }

    /**
     * Scores the units of a cohort together and keeps outcomes with their stages only: for many units, of which few are looked at closely.
     *
     * @param cohort the units and their relations, frozen for this run
     * @return the outcomes; the sheet of a unit is made on request
     * @throws InvalidSubmission if a submission does not fit the rulebook; it names all problems of all units
     */
    public Outcomes outcomes(Cohort cohort) {
        return admitted(cohort, admits -> resolved.outcomes(cohort, admits));
    }

    private <T> T admitted(Cohort cohort, Function<Predicate<AssessedUnit>, Optional<T>> score) {
        List<Problem> problems = new ArrayList<>();
        Optional<T> scored = score.apply(unit -> check.admits(unit, problems));
        check.together(cohort, problems);
        return scored.filter(all -> problems.isEmpty()).orElseThrow(() -> new InvalidSubmission(problems));
    }
}
