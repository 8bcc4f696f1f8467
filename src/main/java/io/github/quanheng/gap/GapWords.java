package io.github.quanheng.gap;

import io.github.quanheng.grading.GradeName;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Numeral;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Statement;
import java.util.Optional;

/** Puts answers into words (测算说明). */
public final class GapWords {
    private GapWords() {}

    /**
     * Tells an answer.
     *
     * @param answer the answer
     * @param move what was asked
     * @param indicator the indicator of the figure
     * @return one sentence
     */
    public static Statement sentence(Answer answer, Move move, Indicator indicator) {
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
            return new Statement(
                    zh + "再" + (more ? "增" : "减") + Numeral.in(Language.CHINESE, by.abs()) + sign + "，到"
                            + told(found.value()) + "：" + zh(found.then()) + "；少一步只有"
                            + told(Language.CHINESE, found.less().line()),
                    en + " by " + Numeral.in(Language.ENGLISH, by.abs()) + sign + (more ? " more" : " less") + ", to "
                            + told(found.value()) + ": " + en(found.then()) + "; one step less gives "
                            + told(Language.ENGLISH, found.less().line()));
        }
        if (answer instanceof Answer.Never none) {
            return new Statement(
                    zh + "：单改此项达不到，最好到" + told(none.value()) + "，" + zh(none.best()) + "，还差"
                            + told(Language.CHINESE, none.shortBy()) + effects(none, Language.CHINESE),
                    en + ": not to be reached by this figure alone; at best, at " + told(none.value()) + ", "
                            + en(none.best()) + ", short by " + told(Language.ENGLISH, none.shortBy())
                            + effects(none, Language.ENGLISH));
        }
        Answer.Open open = (Answer.Open) answer;
        return new Statement(
                zh + "：" + open.steps() + "步之内达不到，再往后未试算",
                en + ": not within " + open.steps() + " steps; what comes after was not tried");
    }

    private static String effects(Answer.Never none, Language language) {
        String names = String.join(
                "、",
                none.effects().stream()
                        .map(effect -> effect.label().in(language))
                        .toList());
        return names.isEmpty() ? "" : language == Language.ENGLISH ? " (" + names + " acts)" : "（" + names + "起作用）";
    }

    private static String zh(Standing standing) {
        return "得" + told(Language.CHINESE, standing.line(), "分") + "，总分"
                + told(Language.CHINESE, standing.total(), "分")
                + grade(standing.grade(), Language.CHINESE, "，");
    }

    private static String en(Standing standing) {
        return told(Language.ENGLISH, standing.line(), " marks") + ", total "
                + told(Language.ENGLISH, standing.total())
                + grade(standing.grade(), Language.ENGLISH, ", ");
    }

    private static String grade(Optional<GradeName> grade, Language language, String joint) {
        return grade.map(name -> joint + name.label().in(language)).orElse("");
    }

    private static String told(Language language, Outcome outcome) {
        return told(language, outcome, "");
    }

    private static String told(Language language, Outcome outcome, String unit) {
        return outcome.number()
                .map(number -> Numeral.in(language, number, number, digits -> digits + unit))
                .orElseGet(() -> outcome.reason().orElseThrow().label().in(language));
    }

    private static String told(Datum datum) {
        if (datum instanceof Datum.Share share) {
            return share.ratio().numerator() + "/" + share.ratio().denominator();
        }
        return datum instanceof Datum.Amount amount ? amount.figure().toString() : datum.toString();
    }
}
