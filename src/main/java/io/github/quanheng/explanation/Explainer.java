package io.github.quanheng.explanation;

import io.github.quanheng.funds.Division;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.resolved.ResolvedRulebook;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rulebook.InvalidRulebook;
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Rational;
import java.util.Objects;
import java.util.Optional;

/**
 * Puts scores into words (说明): what was measured, what it was held against and how the marks came about, so that a reader
 * can recompute each number by hand. A pure function of the rulebook, the language and the score.
 *
 * <pre>{@code
 * Explainer explainer = Explainer.of(rulebook, Language.CHINESE);
 * List<String> sentences = explainer.explain(sheet).items().map(LineExplanation::sentence).toList();
 * // 2.1.3 高血压患者规范管理率 59.6%（596/1000），目标≥62%，低2.4个百分点，每低1个百分点扣0.5分（不足1个百分点按比例），扣1.2分，得1.8分（满分3分）
 * }</pre>
 */
public final class Explainer {
    private final RulebookWords words;

    private Explainer(RulebookWords words) {
        this.words = words;
    }

    /**
     * Returns an explainer for the scores of a rulebook.
     *
     * @param rulebook the rulebook that the scores were made by, as it is written or as its rulings have it
     * @param language in which language
     * @return the explainer
     * @throws InvalidRulebook if the rulebook has problems; it names all of them
     */
    public static Explainer of(Rulebook rulebook, Language language) {
        return new Explainer(new RulebookWords(ResolvedRulebook.of(rulebook), language));
    }

    /**
     * Puts the rule of a line into words, without data.
     *
     * @param line the number of the line, such as {@code "2.1.3"} or {@code "total"}
     * @return the rule
     * @throws IllegalArgumentException if the rulebook has no such line
     */
    public String rule(String line) {
        return lines(LineId.of(line)).rule();
    }

    /**
     * Explains one line of a sheet that this rulebook made.
     *
     * @param score the score of the line
     * @return its explanation
     * @throws IllegalArgumentException if the rulebook has no such line
     */
    public LineExplanation explain(LineScore score) {
        return lines(score.line()).explain(score);
    }

    /**
     * Explains a whole sheet.
     *
     * @param sheet the sheet
     * @return its explanation
     * @throws ForeignSheet if the sheet was made by another rulebook, another edition, other rulings or another text of the same
     *     edition
     */
    public SheetExplanation explain(ScoreSheet sheet) {
        ForeignSheet.check(words.book(), sheet);
        return new SheetExplainer(words).explain(sheet);
    }

    /**
     * Explains the share that one unit has of a pool, of a rulebook of funds.
     *
     * @param division how the pool was divided
     * @param party the unit
     * @return how its share came about, or why it has none
     */
    public String explain(Division division, PartyId party) {
        String pool = words.label(division.pool());
        Optional<Outcome> weight = Optional.ofNullable(division.weights().get(party));
        if (weight.isEmpty()) {
            return words.say(ScorePhrase.POOL_WITHOUT_CLAIM, pool);
        }
        if (division.size() instanceof Outcome.Absent absent) {
            return words.say(ScorePhrase.POOL_OPEN, pool, words.reason(absent.why()));
        }
        Rational size = division.size().number().orElseThrow();
        Rational own = weight.get().number().orElseThrow();
        Rational all = Rational.sum(division.weights().values().stream()
                .flatMap(each -> each.number().stream())
                .toList());
        Rational share = Objects.requireNonNull(division.shares().get(party)).yuan();
        return words.say(
                ScorePhrase.POOL_SHARE,
                pool,
                words.marks(size),
                words.numerals().bare(own),
                words.numerals().bare(all),
                words.marks(size.times(own).dividedBy(all)),
                words.marks(share));
    }

    private LineExplainer lines(LineId id) {
        return new LineExplainer(words, line(id));
    }

    private Line line(LineId id) {
        Rulebook rulebook = words.rulebook();
        return rulebook.line(id)
                .orElseThrow(() -> InvalidValue.of(
                        "line",
                        "办法%2$s中没有计分行%1$s",
                        "从%3$s中选用",
                        "line %s: rulebook %s has none",
                        "use one of %3$s",
                        id,
                        rulebook.id(),
                        rulebook.lines().map(each -> each.id().value()).toList()));
    }
}
