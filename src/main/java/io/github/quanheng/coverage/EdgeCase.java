package io.github.quanheng.coverage;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableMap;
import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Party;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A submission with one figure at an edge, or absent, and what it scores (边界用例): to be kept beside a rulebook as a test of it.
 *
 * @param figure which figure is at an edge
 * @param submission the whole submission
 * @param scores the value of each line, or why it has none
 */
public record EdgeCase(
        @JsonProperty(required = true) FigureKey figure,
        @JsonProperty(required = true) Submission submission,
        @JsonProperty(required = true) Map<LineId, Outcome> scores) {
    /**
     * Copies the scores in their order.
     *
     * @param figure which figure is at an edge
     * @param submission the whole submission
     * @param scores the value of each line
     */
    public EdgeCase {
        scores = ImmutableMap.copyOf(scores);
    }

    /**
     * Makes the cases of a rulebook: each figure in turn at each of its {@linkplain Edges edges}, missing and not applicable, while all others stay as the
     * submission has them.
     *
     * @param scorer the rulebook's scorer
     * @param party the unit; a rule that looks at others finds none
     * @param base what is submitted otherwise
     * @return the cases, by figure and value
     * @throws io.github.quanheng.scoring.InvalidSubmission if the base does not fit the rulebook
     */
    public static List<EdgeCase> of(Scorer scorer, Party party, Submission base) {
        Edges edges = Edges.of(scorer.rulebook());
        List<EdgeCase> cases = new ArrayList<>();
        for (FigureKey figure : edges.figures()) {
            List<Observation> values = new ArrayList<>(edges.of(figure));
            values.add(new Observation.Missing("边界用例：缺报"));
            values.add(new Observation.NotApplicable("边界用例：不适用"));
            for (Observation value : values) {
                Map<FigureKey, Observation> changed = new LinkedHashMap<>(base.observations());
                changed.put(figure, value);
                Submission submission = new Submission(base.party(), base.period(), changed);
                ScoreSheet sheet = scorer.score(AssessedUnit.of(party, submission));
                Map<LineId, Outcome> scores = new LinkedHashMap<>();
                sheet.lines().forEach(line -> scores.put(line.line(), line.value()));
                cases.add(new EdgeCase(figure, submission, scores));
            }
        }
        return cases;
    }
}
