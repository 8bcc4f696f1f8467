package io.github.quanheng.explanation;

import io.github.quanheng.grammar.Form;
import io.github.quanheng.grammar.Forms;
import io.github.quanheng.rule.Interval;
import io.github.quanheng.value.Figure;
import java.util.List;
import java.util.Optional;

/** Intervals with their signs, as they are read. */
final class IntervalForms {
    private final SentenceWords words;
    private final Form<Figure> figure;

    IntervalForms(SentenceWords words) {
        this.words = words;
        this.figure = words.figure();
    }

    Form<Interval> interval() {
        Form<Interval> low = Forms.either(end("≥", true, true), end(">", true, false));
        Form<Interval> high = Forms.either(end("≤", false, true), end("<", false, false));
        return Forms.either(
                low,
                high,
                words.say(
                        RulePhrase.BETWEEN,
                        parts -> {
                            Interval from = parts.get(0, Interval.class);
                            Interval to = parts.get(1, Interval.class);
                            return new Interval(from.low(), from.lowClosed(), to.high(), to.highClosed());
                        },
                        low,
                        high),
                Forms.sequence(List.of(Forms.words("="), figure), parts -> {
                    Optional<Figure> at = Optional.of(parts.get(1, Figure.class));
                    return new Interval(at, true, at, true);
                }),
                words.word(RulePhrase.ANY_VALUE, new Interval(Optional.empty(), false, Optional.empty(), false)));
    }

    private Form<Interval> end(String sign, boolean low, boolean closed) {
        return Forms.sequence(List.of(Forms.words(sign), figure), parts -> {
            Optional<Figure> at = Optional.of(parts.get(1, Figure.class));
            return low
                    ? new Interval(at, closed, Optional.empty(), false)
                    : new Interval(Optional.empty(), false, at, closed);
        });
    }
}
