package io.github.quanheng.explanation;

import io.github.quanheng.funds.Division;
import io.github.quanheng.internal.Check;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.rulebook.Ruling;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.score.SectionScore;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Rational;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Puts scores into words (说明): what was measured, what it was held against and how the marks came about, so that a reader
 * can recompute each number by hand. A pure function of the rulebook, the language and the score.
 *
 * <pre>{@code
 * Explainer explainer = Explainer.of(rulebook, Language.CHINESE);
 * List<String> sentences = explainer.explain(sheet).items().map(LineExplanation::sentence).toList();
 * // 2.1.3 高血压患者规范管理率 59.6% (596/1000)，目标≥62%，低2.4个百分点，每低1个百分点扣0.5分（不足1个百分点按比例），扣1.2分，得1.8分（满分3分）
 * }</pre>
 */
public final class Explainer {
    /** As it is to be read: with the rulings worked in. */
    private final Rulebook rulebook;

    private final List<Ruling> rulings;
    private final Speech speech;
    private final Optional<Submission> submission;

    private Explainer(Rulebook rulebook, List<Ruling> rulings, Speech speech, Optional<Submission> submission) {
        this.rulebook = rulebook;
        this.rulings = rulings;
        this.speech = speech;
        this.submission = submission;
    }

    /**
     * Returns an explainer for the scores of a rulebook.
     *
     * @param rulebook the rulebook that the scores were made by
     * @param language in which language
     * @return the explainer
     */
    public static Explainer of(Rulebook rulebook, Language language) {
        Rulebook read = rulebook.asRuled();
        return new Explainer(read, rulebook.rulings(), new Speech(read, language), Optional.empty());
    }

    /**
     * Returns an explainer that also tells which figures were declared and which verified, and where they were read.
     *
     * @param data what the unit was scored on
     * @return another explainer
     */
    public Explainer with(Submission data) {
        return new Explainer(rulebook, rulings, speech, Optional.of(data));
    }

    /**
     * Puts the rule of a line into words, without data.
     *
     * @param line the number of the line, such as {@code "2.1.3"} or {@code "total"}
     * @return the rule
     * @throws IllegalArgumentException if the rulebook has no such line
     */
    public String rule(String line) {
        return lines(Map.of()).rule(line(LineId.of(line)));
    }

    /**
     * Explains one line. How the excluded parts of a section were spread over the others is told only by
     * {@link #explain(ScoreSheet)}, which knows the parts.
     *
     * @param score the score of the line
     * @return its explanation
     * @throws IllegalArgumentException if the rulebook has no such line
     */
    public LineExplanation explain(LineScore score) {
        return lines(Map.of(score.line(), score)).explain(line(score.line()), score);
    }

    /**
     * Explains a whole sheet.
     *
     * @param sheet the sheet
     * @return its explanation
     * @throws IllegalArgumentException if the sheet was made by another rulebook or another edition
     */
    public SheetExplanation explain(ScoreSheet sheet) {
        Check.that(
                sheet.rulebook().equals(rulebook.id()) && sheet.edition().equals(rulebook.edition()),
                "sheet of %s by rulebook %s, edition %s: this explains rulebook %s, edition %s; take the right one",
                sheet.party(),
                sheet.rulebook(),
                sheet.edition(),
                rulebook.id(),
                rulebook.edition());
        Map<LineId, LineScore> known = new LinkedHashMap<>();
        sheet.sections().forEach(section -> collect(section, known));
        known.put(sheet.total().line(), sheet.total());
        return new SheetExplainer(speech, lines(known)).explain(sheet);
    }

    /**
     * Explains the share that one unit has of a pool, of a rulebook of funds.
     *
     * @param division how the pool was divided
     * @param party the unit
     * @return how its share came about, or why it has none
     */
    public String explain(Division division, PartyId party) {
        String pool = speech.label(division.pool());
        Optional<Outcome> weight = Optional.ofNullable(division.weights().get(party));
        if (weight.isEmpty()) {
            return speech.say(Phrase.POOL_WITHOUT_CLAIM, pool);
        }
        if (division.size() instanceof Outcome.Absent absent) {
            return speech.say(Phrase.POOL_OPEN, pool, speech.reason(absent.why()));
        }
        Rational size = division.size().number().orElseThrow();
        Rational own = weight.get().number().orElseThrow();
        Rational all = Rational.sum(division.weights().values().stream()
                .flatMap(each -> each.number().stream())
                .toList());
        Rational share = Objects.requireNonNull(division.shares().get(party)).yuan();
        return speech.say(
                Phrase.POOL_SHARE,
                pool,
                speech.marks(size),
                speech.numerals().bare(own),
                speech.numerals().bare(all),
                speech.marks(size.times(own).dividedBy(all)),
                speech.marks(share));
    }

    private static void collect(SectionScore section, Map<LineId, LineScore> known) {
        known.put(section.line().line(), section.line());
        section.items().forEach(item -> known.put(item.line(), item));
        section.sections().forEach(inner -> collect(inner, known));
    }

    private LineExplainer lines(Map<LineId, LineScore> known) {
        return new LineExplainer(speech, rulings, submission, known);
    }

    private Line line(LineId id) {
        return rulebook.line(id)
                .orElseThrow(() -> new IllegalArgumentException("line " + id + ": rulebook " + rulebook.id()
                        + " has none; its lines are "
                        + rulebook.lines().map(each -> each.id().value()).toList()));
    }
}
