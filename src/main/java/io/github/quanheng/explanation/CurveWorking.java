package io.github.quanheng.explanation;

import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Interpolated;
import io.github.quanheng.rule.Node;
import io.github.quanheng.score.Derivation;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A value on straight lines between points, with the points put in. */
final class CurveWorking {
    private final Workings working;
    private final RulebookWords words;
    private final Traced traced;
    private final PrintUnit unit;
    private final int last;

    CurveWorking(Workings working, Traced traced) {
        this.working = working;
        this.words = working.words();
        this.traced = traced;
        Interpolated curve = (Interpolated) traced.node();
        this.unit = CurveText.axis(traced.spot(), curve);
        this.last = curve.through().size() - 1;
    }

    String open(Mode mode) {
        int piece = piece();
        return piece == 0 || piece > last ? outside(piece == 0, mode) : between(piece - 1, piece);
    }

    /** Which piece: 0 below the first point, then one after each point. Points out of order are a case before these. */
    private int piece() {
        if (traced.derivation() instanceof Derivation.Found found) {
            return found.pieces().get(0);
        }
        Derivation.Chosen chosen = (Derivation.Chosen) traced.derivation();
        return chosen.taken().orElseThrow() - (((Interpolated) traced.node()).hasOpenOrder() ? 1 : 0);
    }

    private static String x(int point) {
        return Interpolated.valueAt(point);
    }

    private boolean isPrinted(String key) {
        return written(key) instanceof Input.Constant;
    }

    private Node written(String key) {
        return traced.spot().part(key).node();
    }

    /** Why there is no value: points out of order, or a side on which the rule gives none. */
    String absence() {
        int piece = piece();
        String why = words.reason(traced.absent().why());
        return working.sequence(List.of(piece < 0 ? outOfOrder() : end(piece == 0), why));
    }

    private String outOfOrder() {
        int wrong = IntStream.range(0, last)
                .filter(i -> value(x(i))
                        .filter(low -> value(x(i + 1))
                                .filter(high -> low.compareTo(high) >= 0)
                                .isPresent())
                        .isPresent())
                .findFirst()
                .orElseThrow();
        return working.sequence(List.of(
                told(x(wrong)),
                told(x(wrong + 1)),
                words.say(
                        WorkingPhrase.NOT_RISING,
                        String.valueOf(wrong + 1),
                        named(x(wrong)),
                        String.valueOf(wrong + 2),
                        named(x(wrong + 1)))));
    }

    private Optional<Rational> value(String key) {
        return written(key) instanceof Input.Constant constant
                ? Optional.of(constant.figure().value())
                : traced.part(key).number();
    }

    private String outside(boolean before, Mode mode) {
        String key = before ? "interpolated.before" : "interpolated.after";
        return working.sequence(List.of(end(before), isPrinted(key) ? "" : working.open(traced.part(key), mode)));
    }

    private String end(boolean before) {
        String end = x(before ? 0 : last);
        return working.sequence(List.of(
                working.place(traced.part("interpolated.of"), unit),
                told(end),
                words.say(before ? WorkingPhrase.LOWER_THAN : WorkingPhrase.HIGHER_THAN, named(end))));
    }

    private String between(int low, int high) {
        Traced of = traced.part("interpolated.of");
        String lowY = Interpolated.marksAt(low);
        String highY = Interpolated.marksAt(high);
        List<String> clauses = new ArrayList<>(List.of(working.place(of, unit)));
        Stream.of(x(low), x(high)).map(this::told).forEach(clauses::add);
        Stream.of(lowY, highY)
                .map(key -> isPrinted(key) ? "" : working.premises(traced.part(key)))
                .forEach(clauses::add);
        String from = number(x(low), unit);
        String way = bracket(words.numerals().number(of.value(), unit) + " − " + from);
        String width = bracket(number(x(high), unit) + " − " + from);
        String start = number(lowY, PrintUnit.PLAIN);
        String rise = bracket(number(highY, PrintUnit.PLAIN) + " − " + start);
        clauses.add(start + " + " + way + " ÷ " + width + " × " + rise + " = "
                + working.equations().value(traced, PrintUnit.MARKS));
        return working.sequence(clauses.stream().distinct().toList());
    }

    private String bracket(String text) {
        return words.say(Joint.BRACKET, text);
    }

    /** Where a point comes from, unless it is printed or has a name. */
    private String told(String key) {
        return written(key) instanceof Input ? "" : working.valued(traced.part(key), unit);
    }

    /** A point with its name, or its value where it was worked out before. */
    private String named(String key) {
        if (isPrinted(key)) {
            return printed(key, unit);
        }
        Traced point = traced.part(key);
        return written(key) instanceof Input
                ? working.equations().inline(point, unit)
                : working.equations().value(point, point.spot().unit().or(unit));
    }

    private String number(String key, PrintUnit beside) {
        return isPrinted(key) ? printed(key, beside) : working.equations().operand(traced.part(key), beside);
    }

    private String printed(String key, PrintUnit beside) {
        Figure figure = ((Input.Constant) written(key)).figure();
        String text = words.figure(figure, beside);
        return figure.value().signum() < 0 ? bracket(text) : text;
    }
}
