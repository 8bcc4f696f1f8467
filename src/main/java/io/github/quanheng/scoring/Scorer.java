package io.github.quanheng.scoring;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.rulebook.InvalidRulebook;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.rulebook.RulebookCheck;
import io.github.quanheng.rulebook.Section;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.score.SectionScore;
import io.github.quanheng.value.Problem;
import java.util.List;

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
    private final Rulebook rulebook;

    private Scorer(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /**
     * Returns a scorer for a rulebook that has no problems.
     *
     * @param rulebook the rulebook
     * @return the scorer
     * @throws InvalidRulebook if the rulebook has problems; it names all of them
     */
    public static Scorer of(Rulebook rulebook) {
        List<Problem> problems = RulebookCheck.problems(rulebook);
        if (!problems.isEmpty()) {
            throw new InvalidRulebook(rulebook.id(), problems);
        }
        return new Scorer(rulebook.asRuled());
    }

    /**
     * Returns the rulebook that this scores by, with its rulings worked in.
     *
     * @return the rulebook
     */
    public Rulebook rulebook() {
        return rulebook;
    }

    /**
     * Scores one unit by itself. A rule that needs peers finds none.
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
        List<Problem> problems = cohort.units().stream()
                .flatMap(unit -> SubmissionCheck.problems(rulebook, unit).stream())
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidSubmission(problems);
        }
        Run run = new Run(rulebook, cohort);
        return cohort.units().stream().map(unit -> sheet(run, unit)).toList();
    }

    private ScoreSheet sheet(Run run, AssessedUnit unit) {
        return new ScoreSheet(
                rulebook.id(),
                rulebook.edition(),
                unit.party().id(),
                unit.submission().period(),
                rulebook.sections().stream()
                        .map(section -> section(run, unit, section))
                        .toList(),
                run.score(unit, rulebook.total().id()),
                rulebook.grading().map(scale -> new GradeScorer(run, unit, scale).grade()));
    }

    private static SectionScore section(Run run, AssessedUnit unit, Section section) {
        List<LineScore> items =
                section.items().stream().map(item -> run.score(unit, item.id())).toList();
        return new SectionScore(
                run.score(unit, section.id()),
                items,
                section.sections().stream()
                        .map(inner -> section(run, unit, inner))
                        .toList());
    }
}
