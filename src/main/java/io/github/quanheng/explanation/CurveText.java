package io.github.quanheng.explanation;

import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Interpolated;
import io.github.quanheng.rule.Interval;
import io.github.quanheng.value.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Marks by where a value stands, without data: by bands, on lines between points. */
final class CurveText {
    private final Phrasing texts;
    private final RulebookWords words;
    private final Spot spot;
    private final Mode mode;

    CurveText(Phrasing texts, Spot spot, Mode mode) {
        this.texts = texts;
        this.words = texts.words();
        this.spot = spot;
        this.mode = mode;
    }

    /** The unit on an axis: that of the value, or of rates that stand on it. */
    static PrintUnit axis(Spot of, Stream<Interval> intervals) {
        return on(of, intervals.flatMap(one -> Stream.concat(one.low().stream(), one.high().stream())));
    }

    private static PrintUnit on(Spot of, Stream<Figure> figures) {
        return of.unit()
                .or(figures.filter(Figure::isRate)
                        .findFirst()
                        .map(PrintUnit::of)
                        .orElse(PrintUnit.PLAIN));
    }

    static PrintUnit axis(Spot bands, FieldTerm.Bands term) {
        return axis(bands.part("bands.of"), term.marks().keySet().stream());
    }

    static PrintUnit axis(Spot curve, Interpolated term) {
        return on(
                curve.part("interpolated.of"),
                term.through().stream()
                        .map(Interpolated.Point::x)
                        .filter(Input.Constant.class::isInstance)
                        .map(x -> ((Input.Constant) x).figure()));
    }

    /** What a printed figure gives, takes or counts as. */
    static String worth(RulebookWords words, Figure worth, Mode mode) {
        if (worth.value().signum() == 0 && !worth.isRate()) {
            return words.say(RulePhrase.nothing(mode));
        }
        return words.say(
                RulePhrase.gives(mode), words.figure(worth, mode == Mode.VALUE ? PrintUnit.PLAIN : PrintUnit.MARKS));
    }

    String bands(FieldTerm.Bands bands) {
        PrintUnit unit = axis(spot, bands);
        List<String> each = new ArrayList<>();
        bands.marks()
                .forEach((band, worth) ->
                        each.add(words.say(RulePhrase.BAND, texts.interval(band, unit), worth(words, worth, mode))));
        return words.say(RulePhrase.BANDS, texts.side(spot.part("bands.of")), words.join(Joint.LIST, each));
    }

    String interpolated(Interpolated curve) {
        PrintUnit unit = axis(spot, curve);
        int last = curve.through().size() - 1;
        List<String> points = IntStream.rangeClosed(0, last)
                .mapToObj(i -> words.say(
                        RulePhrase.KNOT,
                        place(texts, spot.part(Interpolated.valueAt(i)), unit),
                        texts.behind(spot.part(Interpolated.marksAt(i)), mode)))
                .toList();
        return words.say(
                RulePhrase.INTERPOLATED,
                texts.side(spot.part("interpolated.of")),
                words.join(Joint.ENUMERATE, points),
                end(texts, spot.part(Interpolated.valueAt(0)), unit, RulePhrase.FIRST_POINT),
                texts.behind(spot.part("interpolated.before"), mode),
                end(texts, spot.part(Interpolated.valueAt(last)), unit, RulePhrase.LAST_POINT),
                texts.behind(spot.part("interpolated.after"), mode));
    }

    /** Where a point stands: a calculation in brackets, since words follow it. */
    static String place(Phrasing texts, Spot x, PrintUnit unit) {
        return Shape.isChain(x.node()) ? texts.operand(x) : texts.beside(x, unit);
    }

    /** An end of a curve: by its name, or as the first or last point where that has none. */
    static String end(Phrasing texts, Spot x, PrintUnit unit, Phrase otherwise) {
        return x.node() instanceof Input ? texts.beside(x, unit) : texts.say(otherwise);
    }
}
