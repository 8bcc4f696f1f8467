package io.github.quanheng.gap;

import io.github.quanheng.grading.GradeName;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.value.Currency;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Numeral;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Statement;
import java.util.Optional;

/** Puts answers into words (测算说明). */
public final class GapWords {
    private final Optional<Currency> line;
    private final Optional<Currency> total;

    private GapWords(Goal goal, Rulebook rulebook) {
        this.line = rulebook.currency(goal.line());
        this.total = rulebook.currency(LineId.TOTAL);
    }

    /**
     * Tells an answer.
     *
     * @param answer the answer
     * @param move how the figure was to change
     * @param goal what was to be reached
     * @param rulebook the rulebook, for the names and for what the lines are counted in
     * @return one sentence
     * @throws IllegalArgumentException if the rulebook has no such indicator
     */
    public static Statement sentence(Answer answer, Move move, Goal goal, Rulebook rulebook) {
        return new GapWords(goal, rulebook).sentence(answer, move, Figures.indicator(move, rulebook));
    }

    private Statement sentence(Answer answer, Move move, Indicator indicator) {
        String zh = indicator.name().zh();
        String en = indicator.name().in(Language.ENGLISH);
        if (answer instanceof Answer.Already already) {
            return new Statement(zh + "：已达到，" + zh(already.now()), en + ": reached already, " + en(already.now()));
        }
        if (answer instanceof Answer.Reached found) {
            Rational by = move.step()
                    .value()
                    .times(Rational.of(found.steps()))
                    .times(move.step().scale().per());
            boolean more = by.signum() > 0;
            String sign = move.step().isRate() ? move.step().scale().sign() : "";
            boolean part = found.value() instanceof Datum.Share;
            return new Statement(
                    zh + (part ? "的分子" : "") + "再" + (more ? "增" : "减") + Numeral.in(Language.CHINESE, by.abs())
                            + (part || move.step().isRate() ? sign : unit(indicator)) + "，到"
                            + told(found.value(), Language.CHINESE, indicator) + "：" + zh(found.then()) + "；少一步只"
                            + earns()
                            + told(Language.CHINESE, found.less().line(), line),
                    (part ? "numerator of " : "") + en + ": " + Numeral.in(Language.ENGLISH, by.abs()) + sign
                            + (more ? " more" : " less") + ", to "
                            + told(found.value(), Language.ENGLISH, indicator) + ": " + en(found.then())
                            + "; one step less gives "
                            + told(Language.ENGLISH, found.less().line(), line));
        }
        if (answer instanceof Answer.Never none) {
            return new Statement(
                    zh + "：单改此项达不到，最好到" + told(none.value(), Language.CHINESE, indicator) + "，"
                            + zh(none.best()) + "，还差"
                            + told(Language.CHINESE, none.shortBy(), line) + effects(none, Language.CHINESE),
                    en + ": not to be reached by this figure alone; at best, at "
                            + told(none.value(), Language.ENGLISH, indicator)
                            + ", " + en(none.best()) + ", short by " + told(Language.ENGLISH, none.shortBy(), line)
                            + effects(none, Language.ENGLISH));
        }
        Answer.Open open = (Answer.Open) answer;
        return new Statement(
                zh + "：" + open.steps() + "步之内达不到，再往后未试算",
                en + ": not within " + open.steps() + " steps; what comes after was not tried");
    }

    private String earns() {
        return line.isPresent() ? "计" : "得";
    }

    private static String effects(Answer.Never none, Language language) {
        boolean english = language == Language.ENGLISH;
        String names = String.join(
                english ? ", " : "、",
                none.effects().stream()
                        .map(effect -> effect.label().in(language))
                        .toList());
        return names.isEmpty() ? "" : english ? " (in effect: " + names + ")" : "（已触发：" + names + "）";
    }

    private String zh(Standing standing) {
        return earns()
                + told(Language.CHINESE, standing.line(), line)
                + (total.isPresent() ? "，总额" : "，总分")
                + told(Language.CHINESE, standing.total(), total)
                + grade(standing.grade(), Language.CHINESE, "，等次为");
    }

    private String en(Standing standing) {
        return told(Language.ENGLISH, standing.line(), line) + ", total "
                + told(Language.ENGLISH, standing.total(), total)
                + grade(standing.grade(), Language.ENGLISH, ", grade ");
    }

    private static String grade(Optional<GradeName> grade, Language language, String joint) {
        return grade.map(name -> joint + name.label().in(language)).orElse("");
    }

    private static String told(Language language, Outcome outcome, Optional<Currency> money) {
        return outcome.number()
                .map(number -> Numeral.amount(language, number, money))
                .orElseGet(() -> outcome.reason().orElseThrow().label().in(language));
    }

    private static String unit(Indicator indicator) {
        return indicator.unit().orElse("");
    }

    private static String told(Datum datum, Language language, Indicator indicator) {
        if (datum instanceof Datum.Share share) {
            return share.ratio().numerator() + "/" + share.ratio().denominator();
        }
        return datum instanceof Datum.Amount amount
                ? amount.figure() + (amount.figure().isRate() || language == Language.ENGLISH ? "" : unit(indicator))
                : datum.toString();
    }
}
