package io.github.quanheng.change;

import io.github.quanheng.rule.LineId;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.value.Currency;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Numeral;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts changes into words (变动说明): one sentence for the whole, and one for each part. A pure function of what it is given. */
public final class ChangeWords {
    private ChangeWords() {}

    /**
     * Tells how a line changed.
     *
     * @param change the change of the line
     * @param rulebook the rulebook of the second side, for its name
     * @return first the whole, then each part in order
     */
    public static List<Statement> sentences(LineChange change, Rulebook rulebook) {
        Label name = rulebook.line(change.line())
                .map(line -> line.name())
                .orElseGet(() -> Label.of(change.line().value()));
        String number = change.line().equals(LineId.TOTAL) ? "" : change.line() + " ";
        Optional<Currency> money = rulebook.currency(change.line());
        List<Statement> sentences = new ArrayList<>();
        Optional<Rational> difference = change.difference();
        if (difference.isEmpty()) {
            sentences.add(new Statement(
                    number + name.zh() + "：前为" + told(Language.CHINESE, change.before(), money) + "，后为"
                            + told(Language.CHINESE, change.after(), money) + "，不能相减",
                    number + name.in(Language.ENGLISH) + ": " + told(Language.ENGLISH, change.before(), money)
                            + " before, " + told(Language.ENGLISH, change.after(), money)
                            + " after; no difference can be taken"));
            return sentences;
        }
        sentences.add(new Statement(
                number + name.zh() + "：由" + told(Language.CHINESE, change.before(), money) + "到"
                        + told(Language.CHINESE, change.after(), money) + "，"
                        + moved(difference.get(), money).zh(),
                number + name.in(Language.ENGLISH) + ": from " + told(Language.ENGLISH, change.before(), money) + " to "
                        + told(Language.ENGLISH, change.after(), money) + ", "
                        + moved(difference.get(), money).en()));
        change.steps().forEach(step -> sentences.add(sentence(step, money)));
        return sentences;
    }

    /**
     * Tells what one part did to a line of marks.
     *
     * @param step the step
     * @return one sentence
     */
    public static Statement sentence(Step step) {
        return sentence(step, Optional.empty());
    }

    private static Statement sentence(Step step, Optional<Currency> money) {
        String zh = step.parts().stream().map(part -> words(part).zh()).collect(Collectors.joining("、"));
        String en = step.parts().stream().map(part -> words(part).en()).collect(Collectors.joining(", "));
        Statement moved = moved(step.change(), money);
        return step.parts().size() == 1
                ? new Statement("因" + zh + moved.zh(), "by " + en + ": " + moved.en())
                : new Statement(
                        "因" + zh + "（不能分开）" + moved.zh(), "by " + en + " (not to be told apart): " + moved.en());
    }

    private static Statement words(Part part) {
        return switch (part) {
            case DATA -> new Statement("本单位数据", "the unit's own data");
            case TARGET -> new Statement("目标", "targets");
            case WEIGHT -> new Statement("分值与权重", "marks and weights");
            case RULE -> new Statement("计分办法", "rules");
            case PEERS -> new Statement("参照单位", "the other units");
            case ROUNDING -> new Statement("舍入", "rounding");
        };
    }

    private static Statement moved(Rational by, Optional<Currency> money) {
        String zh = Numeral.amount(Language.CHINESE, by.abs(), money);
        String en = Numeral.amount(Language.ENGLISH, by.abs(), money);
        return switch (by.signum()) {
            case 0 -> new Statement("不增不减", "no change");
            case 1 -> new Statement("增" + zh, en + " more");
            default -> new Statement("减" + zh, en + " less");
        };
    }

    private static String told(Language language, Outcome outcome, Optional<Currency> money) {
        return outcome.number()
                .map(number -> Numeral.amount(language, number, money))
                .orElseGet(() -> outcome.reason().orElseThrow().label().in(language));
    }
}
