package io.github.quanheng.assessment;

import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.observation.When;
import io.github.quanheng.value.InvalidValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** Carries one round's final figures into the next as its baseline (以上年实绩为基数). */
public final class Baseline {
    private Baseline() {}

    /**
     * Returns the later figures with the earlier ones beside them: what was {@code rate} becomes {@code rate@-1}, and
     * {@code rate@-1} becomes {@code rate@-2}. Parts of the earlier period, such as {@code rate@Q1}, stay behind.
     *
     * @param earlier the figures of the round before, as they counted
     * @param later the figures of this round
     * @return the figures of this round, with the baseline
     * @throws IllegalArgumentException if the two are of different parties, the rounds are out of order, or the later round
     *     already holds another value for an earlier figure
     */
    public static Submission carry(Submission earlier, Submission later) {
        InvalidValue.unless(
                earlier.party().equals(later.party()),
                "earlier",
                "%s的基数取自%s的前期数据",
                "用本单位的数据",
                "baseline of %s: the earlier figures are those of %s",
                "give its own",
                later.party(),
                earlier.party());
        InvalidValue.unless(
                earlier.period()
                        .last()
                        .filter(day -> day.isBefore(later.period().first()))
                        .isPresent(),
                "earlier",
                "%s的前期%s不在本期%s开始之前结束",
                "将两者对调",
                "baseline of %s: %s does not end before %s begins",
                "exchange the two",
                later.party(),
                earlier.period(),
                later.period());
        Map<FigureKey, Observation> all = new LinkedHashMap<>(later.observations());
        earlier.observations().forEach((key, value) -> {
            String when = key.when().value();
            if (when.equals("0") || when.startsWith("-")) {
                FigureKey shifted = new FigureKey(key.indicator(), When.before(1 - Integer.parseInt(when)));
                Observation known = all.putIfAbsent(shifted, value);
                InvalidValue.unless(
                        known == null || known.equals(value),
                        "later",
                        "%s的%s写作%s，而前一轮最后为%s",
                        "更正其中一个",
                        "baseline of %s: %s is given as %s, but the round before ended with %s",
                        "correct one of them",
                        later.party(),
                        shifted,
                        known,
                        value);
            }
        });
        return new Submission(later.party(), later.period(), all);
    }
}
