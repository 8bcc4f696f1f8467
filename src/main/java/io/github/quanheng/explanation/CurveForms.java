package io.github.quanheng.explanation;

import io.github.quanheng.grammar.Form;
import io.github.quanheng.grammar.Forms;
import io.github.quanheng.grammar.Parts;
import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Interpolated;
import io.github.quanheng.rule.Interval;
import io.github.quanheng.rule.Piece;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Slices;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Marks by where a value stands, as they are read: by bands, on lines between points, in slices; the inverse of {@link CurveText}. */
final class CurveForms {
    private final SentenceForms all;
    private final SentenceWords words;
    private final Mode mode;
    private final WorthForms worth;
    private final Form<Interval> interval;
    private final Form<Quantity> given;

    CurveForms(SentenceForms all, Mode mode, WorthForms worth) {
        this.all = all;
        this.words = all.words();
        this.mode = mode;
        this.worth = worth;
        this.interval = new IntervalForms(words).interval();
        this.given = given();
    }

    private static Quantity quantity(Parts parts, int place) {
        return parts.get(place, Quantity.class);
    }

    private record Band(Interval on, Figure worth) {}

    Form<Quantity> bands() {
        Form<Band> band = words.say(
                RulePhrase.BAND,
                parts -> new Band(parts.get(0, Interval.class), parts.get(1, Figure.class)),
                interval,
                worth.figure());
        return words.<Optional<Quantity>>say(
                        RulePhrase.BANDS,
                        parts -> {
                            Map<Interval, Figure> marks = new LinkedHashMap<>();
                            List<Band> bands = parts.list(1, Band.class);
                            bands.forEach(one -> marks.put(one.on(), one.worth()));
                            return marks.size() == bands.size()
                                    ? Optional.of(new FieldTerm.Bands(quantity(parts, 0), marks))
                                    : Optional.empty();
                        },
                        all.side(),
                        words.joined(Joint.LIST, band, 1))
                .where(bands -> bands);
    }

    /** What is given at a point or beyond the ends: in brackets where it does not begin with what it gives. */
    private Form<Quantity> given() {
        return Forms.either(
                DemandForms.only(all.part(mode), one -> !Shape.beginsWithItsSubject(one)),
                words.say(
                        Joint.QUOTED,
                        parts -> quantity(parts, 0),
                        DemandForms.only(all.phrase(mode), Shape::beginsWithItsSubject)));
    }

    private Form<Interpolated.Point> point() {
        return words.say(
                RulePhrase.KNOT,
                parts -> new Interpolated.Point(quantity(parts, 0), quantity(parts, 1)),
                all.side(),
                given);
    }

    /** An end of a curve stands among its points already. */
    private Form<Object> end(Phrase otherwise) {
        return Forms.<Object>either(all.side(), words.word(otherwise, otherwise));
    }

    Form<Quantity> interpolated() {
        return words.say(
                RulePhrase.INTERPOLATED,
                parts -> new Interpolated(
                        quantity(parts, 0),
                        parts.list(1, Interpolated.Point.class),
                        quantity(parts, 3),
                        quantity(parts, 5)),
                all.side(),
                words.joined(Joint.ENUMERATE, point(), 2),
                end(RulePhrase.FIRST_POINT),
                given,
                end(RulePhrase.LAST_POINT),
                given);
    }

    private record Slice(Figure from, Optional<Figure> to, Figure step, Figure worth) {}

    Form<Quantity> slices() {
        Form<Figure> figure = words.figure();
        Form<Slice> slice = words.say(
                RulePhrase.SLICE,
                parts -> new Slice(
                        parts.get(0, Figure.class),
                        Optional.of(parts.get(1, Figure.class)),
                        parts.get(2, Figure.class),
                        parts.get(3, Figure.class)),
                figure,
                figure,
                figure,
                worth.figure());
        Form<Slice> last = words.say(
                RulePhrase.LAST_SLICE,
                parts -> new Slice(
                        parts.get(0, Figure.class),
                        Optional.empty(),
                        parts.get(1, Figure.class),
                        parts.get(2, Figure.class)),
                figure,
                figure,
                worth.figure());
        return words.<Optional<Quantity>>say(
                        RulePhrase.SLICES,
                        parts -> slices(quantity(parts, 0), parts.list(1, Slice.class)),
                        all.side(),
                        words.joined(Joint.LIST, Forms.either(slice, last), 1))
                .where(slices -> slices);
    }

    /** Slices that follow on one another, all in the same steps; the last one is open. */
    private static Optional<Quantity> slices(Quantity of, List<Slice> slices) {
        List<Slices.Slice> from = new ArrayList<>();
        for (int i = 0; i < slices.size(); i++) {
            Slice one = slices.get(i);
            Optional<Figure> next =
                    i + 1 < slices.size() ? Optional.of(slices.get(i + 1).from()) : Optional.empty();
            if (!one.to().equals(next) || !one.step().equals(slices.get(0).step())) {
                return Optional.empty();
            }
            from.add(new Slices.Slice(one.from(), one.worth()));
        }
        return Optional.of(new Slices(of, slices.get(0).step(), from));
    }

    /** A piece, and where the formula of its line is written from. */
    private record Line(Piece piece, Optional<Quantity> of) {}

    private record Away(Quantity of, Figure at) {}

    private record Slope(Figure from, Rational slope, Quantity of, Figure at) {}

    Form<Quantity> piecewise() {
        Form<Figure> figure = words.figure();
        Form<Figure> start =
                Forms.either(figure, words.<Figure>say(Joint.BRACKET, parts -> parts.get(0, Figure.class), figure));
        Form<Away> away = Forms.sequence(
                List.of(all.inner(), Forms.words(" − "), start),
                parts -> new Away(parts.get(0, Quantity.class), parts.get(2, Figure.class)));
        Form<Slope> slope = Forms.sequence(
                List.of(
                        figure,
                        Forms.either(
                                Forms.words(" + ").as(sign -> Rational.ONE),
                                Forms.words(" − ").as(sign -> Rational.ONE.negated())),
                        figure,
                        Forms.words(" × "),
                        words.<Away>say(Joint.BRACKET, parts -> parts.get(0, Away.class), away)),
                parts -> new Slope(
                        parts.get(0, Figure.class),
                        parts.get(2, Figure.class).value().times(parts.get(1, Rational.class)),
                        parts.get(4, Away.class).of(),
                        parts.get(4, Away.class).at()));
        Form<Line> piece = Forms.either(
                words.say(
                        RulePhrase.BAND,
                        parts -> new Line(
                                Piece.level(parts.get(0, Interval.class), parts.get(1, Figure.class)),
                                Optional.empty()),
                        interval,
                        worth.figure()),
                words.say(
                        RulePhrase.BAND,
                        parts -> {
                            Slope line = parts.get(1, Slope.class);
                            return new Line(
                                    new Piece(
                                            parts.get(0, Interval.class),
                                            line.from(),
                                            Optional.of(line.slope()),
                                            Optional.of(line.at())),
                                    Optional.of(line.of()));
                        },
                        interval,
                        words.say(RulePhrase.amount(mode), parts -> parts.get(0, Slope.class), slope)));
        return words.<Optional<Quantity>>say(
                        RulePhrase.ALONG,
                        parts -> {
                            Quantity of = parts.get(0, Quantity.class);
                            List<Line> lines = parts.list(1, Line.class);
                            return lines.stream()
                                            .allMatch(line -> line.of()
                                                    .filter(other -> !other.equals(of))
                                                    .isEmpty())
                                    ? Optional.of(new Comparison.Piecewise(
                                            of, lines.stream().map(Line::piece).toList()))
                                    : Optional.empty();
                        },
                        all.side(),
                        words.joined(Joint.LIST, piece, 1))
                .where(curve -> curve);
    }
}
