package io.github.quanheng.change;

import io.github.quanheng.rule.LineId;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.Outcome;
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
        List<Statement> sentences = new ArrayList<>();
        Optional<Rational> difference = change.difference();
        if (difference.isEmpty()) {
            sentences.add(new Statement(
                    number + name.zh() + "：前为" + told(Language.CHINESE, change.before()) + "，后为"
                            + told(Language.CHINESE, change.after()) + "，不能相减",
                    number + name.in(Language.ENGLISH) + ": " + told(Language.ENGLISH, change.before()) + " before, "
                            + told(Language.ENGLISH, change.after()) + " after; there is no difference"));
            return sentences;
        }
        sentences.add(new Statement(
                number + name.zh() + "：由" + told(Language.CHINESE, change.before(), "分") + "到"
                        + told(Language.CHINESE, change.after(), "分") + "，"
                        + moved(difference.get()).zh(),
                number + name.in(Language.ENGLISH) + ": from " + told(Language.ENGLISH, change.before()) + " to "
                        + told(Language.ENGLISH, change.after(), " marks") + ", "
                        + moved(difference.get()).en()));
        change.steps().forEach(step -> sentences.add(sentence(step)));
        return sentences;
    }

    /**
     * Tells what one part did.
     *
     * @param step the step
     * @return one sentence
     */
    public static Statement sentence(Step step) {
        String zh = step.parts().stream().map(part -> words(part).zh()).collect(Collectors.joining("与"));
        String en = step.parts().stream().map(part -> words(part).en()).collect(Collectors.joining(" and "));
        Statement moved = moved(step.change());
        return step.parts().size() == 1
                ? new Statement("因" + zh + moved.zh(), "by " + en + " " + moved.en())
                : new Statement("因" + zh + "（不能分开）" + moved.zh(), "by " + en + " together " + moved.en());
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

    private static Statement moved(Rational by) {
        return switch (by.signum()) {
            case 0 -> new Statement("不增不减", "nothing more or less");
            case 1 -> new Statement("增" + marks(by), Numeral.in(Language.ENGLISH, by) + " more");
            default -> new Statement("减" + marks(by.negated()), Numeral.in(Language.ENGLISH, by.negated()) + " less");
        };
    }

    private static String marks(Rational number) {
        return Numeral.in(Language.CHINESE, number, number, digits -> digits + "分");
    }

    private static String told(Language language, Outcome outcome) {
        return told(language, outcome, "");
    }

    private static String told(Language language, Outcome outcome, String unit) {
        return outcome.number()
                .map(number -> Numeral.in(language, number, number, digits -> digits + unit))
                .orElseGet(() -> outcome.reason().orElseThrow().label().in(language));
    }
}
