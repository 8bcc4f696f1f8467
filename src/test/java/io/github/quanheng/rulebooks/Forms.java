package io.github.quanheng.rulebooks;

import static io.github.quanheng.rulebooks.Facts.f;
import static io.github.quanheng.rulebooks.Plain.ONE;
import static io.github.quanheng.rulebooks.Plain.ZERO;
import static io.github.quanheng.rulebooks.Plain.atLeast;
import static io.github.quanheng.rulebooks.Plain.below;
import static io.github.quanheng.rulebooks.Plain.max;
import static io.github.quanheng.rulebooks.Plain.min;
import static io.github.quanheng.rulebooks.Plain.shortOf;
import static io.github.quanheng.rulebooks.Plain.times;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** What the forms in a table of items mean. */
final class Forms {
    private Forms() {}

    /** The marks by one form, before they are kept between nothing and all. */
    static BigFraction marks(BigFraction full, String form, Facts u, String figure, String... with) {
        return form.equals("judged") ? min(u.num(figure), full) : full.multiply(earned(form, u, figure, with));
    }

    /** The part of the marks that is earned, before it is kept between nothing and all. */
    private static BigFraction earned(String form, Facts u, String figure, String... with) {
        return switch (form) {
            case "yes" -> u.yes(figure) ? ONE : ZERO;
            case "pass" -> atLeast(u.num(figure), with[0]) ? ONE : ZERO;
            case "target", "share" -> Plain.share(u.num(figure), with[0]);
            case "step" ->
                ONE.subtract(times(
                        with[3],
                        steps(with[2], shortOf(u.num(figure), f(with[0])).divide(f(with[1])))));
            case "case" -> ONE.subtract(times(with[0], u.num(figure)));
            case "unit" -> times(with[0], u.num(figure));
            case "tiers" -> Plain.tier(u.num(figure), with);
            case "missing" ->
                ONE.subtract(times(with[0], BigFraction.of(number(with[1]) - Plain.count(u, figure, number(with[1])))));
            case "award" -> times(with[0], BigFraction.of(Plain.count(u, figure, number(with[1]))));
            case "inverse" -> {
                BigFraction value = u.num(figure);
                yield value.compareTo(f(with[0])) <= 0 ? ONE : f(with[0]).divide(value);
            }
            case "code" -> f(List.of(with).get(List.of(with).indexOf(u.code(figure)) + 1));
            case "interp" ->
                max(
                        ZERO,
                        min(
                                ONE,
                                u.num(figure)
                                        .subtract(f(with[0]))
                                        .divide(f(with[1]).subtract(f(with[0])))));
            case "jump" -> below(u.num(figure), with[0]) ? u.num(figure) : ONE;
            case "rate" -> u.num(figure);
            default -> throw new IllegalArgumentException(form);
        };
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }

    private static BigFraction steps(String partial, BigFraction exact) {
        return switch (partial) {
            case "WHOLE" -> Plain.floor(exact);
            case "STARTED" -> Plain.ceiling(exact);
            default -> exact;
        };
    }
}
