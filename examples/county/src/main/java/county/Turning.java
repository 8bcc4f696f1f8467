package county;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.gap.Answer;
import io.github.quanheng.gap.Goal;
import io.github.quanheng.gap.Move;
import io.github.quanheng.gap.WhatIf;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Rounding;
import io.github.quanheng.value.Scale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What would have changed the grade: for each figure the smallest change that gives another one, all else as it was. A ratio changes by whole cases, a rate by
 * tenths of a point, a number by ones; nothing is looked at beyond twice what it is, or 3,000 steps.
 *
 * @param key which figure
 * @param name the indicator
 * @param from what was reported
 * @param to what it would have been
 * @param value the same as data, to be scored again
 * @param total what the total would have been
 * @param grade the grade that there would have been
 * @param share by which part of itself the figure changes; whole for yes and no
 */
record Turning(
        FigureKey key, Both name, String from, String to, Datum value, String total, Both grade, Rational share) {
    private static final int MOST = 3_000;

    /** Every figure by which the grade could have changed, the smallest change first. */
    static List<Turning> of(Data data) {
        Rulebook rulebook = data.rulebook();
        WhatIf county = WhatIf.of(
                Scorer.of(rulebook),
                Cohort.of(List.of(AssessedUnit.of(data.party(), data.submission()))),
                data.party().id());
        List<Turning> found = new ArrayList<>();
        for (Map.Entry<FigureKey, Observation> each :
                data.submission().observations().entrySet()) {
            if (each.getValue() instanceof Observation.Reported reported) {
                Datum now = reported.finalValue();
                steps(now).stream()
                        .flatMap(step -> turning(county, rulebook, each.getKey(), now, step).stream())
                        .min(Comparator.comparing(Turning::share))
                        .or(() -> flipped(county, rulebook, each.getKey(), now))
                        .ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparing(Turning::share));
        return List.copyOf(found);
    }

    private static List<Figure> steps(Datum now) {
        if (now instanceof Datum.Share) {
            return List.of(Figure.of("1"), Figure.of("-1"));
        }
        if (now instanceof Datum.Amount amount) {
            boolean percent = amount.figure().scale() == Scale.PERCENT;
            boolean plain = amount.figure().scale() == Scale.ONE;
            return percent
                    ? List.of(Figure.of("0.1%"), Figure.of("-0.1%"))
                    : plain ? List.of(Figure.of("1"), Figure.of("-1")) : List.of();
        }
        return List.of();
    }

    private static Optional<Turning> turning(WhatIf county, Rulebook rulebook, FigureKey key, Datum now, Figure step) {
        Rational whole = number(now).dividedBy(step.value().abs()).floor();
        int most = whole.min(Rational.of(MOST)).numerator().intValue();
        if (most == 0) {
            return Optional.empty();
        }
        return county.least(new Move(key, step, most), new Goal.OtherGrade()) instanceof Answer.Reached found
                ? Optional.of(turned(
                        rulebook,
                        key,
                        now,
                        found.value(),
                        found.then().total().number(),
                        found.then().grade().map(grade -> Both.of(grade.label())),
                        number(found.value())
                                .minus(number(now))
                                .abs()
                                .dividedBy(number(now).abs().max(step.value().abs()))))
                : Optional.empty();
    }

    private static Optional<Turning> flipped(WhatIf county, Rulebook rulebook, FigureKey key, Datum now) {
        if (!(now instanceof Datum.YesNo yesNo)) {
            return Optional.empty();
        }
        Datum other = new Datum.YesNo(!yesNo.yes());
        ScoreSheet sheet = county.with(key, other);
        boolean same = sheet.grade()
                .flatMap(grade -> grade.grade())
                .equals(county.now().grade().flatMap(grade -> grade.grade()));
        return same
                ? Optional.empty()
                : Optional.of(turned(
                        rulebook,
                        key,
                        now,
                        other,
                        sheet.total().score().number(),
                        sheet.grade().flatMap(grade -> grade.grade()).map(grade -> Both.of(grade.label())),
                        Rational.ONE));
    }

    private static Turning turned(
            Rulebook rulebook,
            FigureKey key,
            Datum now,
            Datum other,
            Optional<Rational> total,
            Optional<Both> grade,
            Rational share) {
        return new Turning(
                key,
                Both.of(rulebook.indicator(key.indicator()).orElseThrow().name()),
                printed(now),
                printed(other),
                other,
                Marks.score(total),
                grade.orElse(new Both("无等次", "no grade")),
                share);
    }

    private static Rational number(Datum datum) {
        return datum instanceof Datum.Share share
                ? share.ratio().numerator()
                : ((Datum.Amount) datum).figure().value();
    }

    private static String printed(Datum datum) {
        if (datum instanceof Datum.Share share) {
            return share.ratio().numerator() + "/" + share.ratio().denominator();
        }
        if (datum instanceof Datum.YesNo yesNo) {
            return yesNo.yes() ? "是" : "否";
        }
        Figure figure = ((Datum.Amount) datum).figure();
        return figure.isRate()
                ? figure.value()
                                .times(figure.scale().per())
                                .toDecimal(Rounding.halfUp(1))
                                .toPlainString()
                        + figure.scale().sign()
                : figure.toString();
    }

    /** The change in words, such as 66.2%→64.4%. */
    String change() {
        return from + "→" + to;
    }
}
