package io.github.quanheng.resolved;

import io.github.quanheng.observation.Datum;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Rounding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;

/**
 * What a rule can come to where several figures are known only as bounds (取值范围): the ranges of its parts brought together, each part that moves
 * with one figure looked at exactly. A case is passed over only where its condition fails wherever the figures lie, so a range that is one number
 * is the number, and one that is not proves nothing.
 */
final class Enclosure {
    private static final Range TRUE = Range.of(Rational.ONE);
    private static final Range FALSE = Range.of(Rational.ZERO);
    private static final Range EITHER = Range.of(Rational.ZERO, Rational.ONE);

    private final Map<Mix.Source, Stretch> stretches = new LinkedHashMap<>();
    private final Set<Mix.Source> looked = new LinkedHashSet<>();

    /** Of these figures, with where each can lie. */
    Enclosure(Map<Mix.Source, Datum.Bound> bounds) {
        bounds.forEach((source, bound) -> stretches.put(source, Stretch.of(bound)));
    }

    /** The range; empty where a part has no number, or where nothing is known of it. */
    Optional<Range> of(Mix mix) {
        if (mix instanceof Mix.One one) {
            one.source().ifPresent(looked::add);
            return one.source().isEmpty()
                    ? one.constant().map(Range::of)
                    : Optional.ofNullable(stretches.get(one.source().get())).flatMap(where -> where.range(one.form()));
        }
        if (mix instanceof Mix.Sum sum) {
            return all(sum.terms()).map(terms -> sum(terms, sum.factors()));
        }
        if (mix instanceof Mix.Extreme extreme) {
            return all(extreme.of()).map(several -> extreme(several, extreme.largest()));
        }
        if (mix instanceof Mix.Choice choice) {
            return of(choice.when()).flatMap(when -> choose(when, choice));
        }
        if (mix instanceof Mix.AtLeast atLeast) {
            return atLeast(atLeast);
        }
        if (mix instanceof Mix.Sign sign) {
            return of(sign.of()).map(number -> truth(number, sign.is()));
        }
        return mix instanceof Mix.Rounded rounded
                ? of(rounded.of()).map(number -> number.map(end -> rounded(end, rounded)))
                : Optional.empty();
    }

    /** Whether a figure was looked at: one in a case that cannot hold was not. */
    boolean isLooked(Mix.Source source) {
        return looked.contains(source);
    }

    private Optional<List<Range>> all(List<Mix> parts) {
        List<Range> ranges =
                parts.stream().map(this::of).flatMap(Optional::stream).toList();
        return ranges.size() == parts.size() ? Optional.of(ranges) : Optional.empty();
    }

    private static Range sum(List<Range> terms, List<Rational> factors) {
        List<Range> scaled = new ArrayList<>(terms.size());
        for (int i = 0; i < terms.size(); i++) {
            Rational factor = factors.get(i);
            Range way = factor.signum() < 0 ? terms.get(i).negated() : terms.get(i);
            scaled.add(factor.signum() == 0 ? FALSE : way.map(end -> end.times(factor.abs())));
        }
        return Range.sum(scaled);
    }

    /** The largest is not below any, and is one of them. */
    private static Range extreme(List<Range> of, boolean largest) {
        BinaryOperator<Range> better = (one, other) -> largest
                ? one.within(Optional.of(other), Optional.empty())
                : one.within(Optional.empty(), Optional.of(other));
        return of.stream().reduce(better).orElseThrow();
    }

    private Optional<Range> choose(Range when, Mix.Choice choice) {
        if (when.equals(TRUE)) {
            return of(choice.then());
        }
        if (when.equals(FALSE)) {
            return of(choice.otherwise());
        }
        return all(List.of(choice.then(), choice.otherwise())).map(Range::around);
    }

    /** Enough that hold for certain, or too few that can hold at all; what is left open by a condition that may have no answer has none. */
    private Optional<Range> atLeast(Mix.AtLeast several) {
        int certain = 0;
        int possible = 0;
        boolean answered = true;
        for (Mix condition : several.of()) {
            Optional<Range> truth = of(condition);
            answered &= truth.isPresent();
            certain += truth.filter(TRUE::equals).isPresent() ? 1 : 0;
            possible += truth.filter(FALSE::equals).isPresent() ? 0 : 1;
        }
        return certain >= several.count()
                ? Optional.of(TRUE)
                : possible < several.count() ? Optional.of(FALSE) : answered ? Optional.of(EITHER) : Optional.empty();
    }

    private static Range truth(Range number, Condition.Comparator is) {
        boolean below = number.least().filter(end -> end.signum() >= 0).isEmpty();
        boolean above = number.most().filter(end -> end.signum() <= 0).isEmpty();
        boolean zero = number.least().filter(end -> end.signum() > 0).isEmpty()
                && number.most().filter(end -> end.signum() < 0).isEmpty();
        boolean may = (below && is.accepts(-1)) || (zero && is.accepts(0)) || (above && is.accepts(1));
        boolean mayNot = (below && !is.accepts(-1)) || (zero && !is.accepts(0)) || (above && !is.accepts(1));
        return may && mayNot ? EITHER : may ? TRUE : FALSE;
    }

    private static Rational rounded(Rational number, Mix.Rounded to) {
        return number.times(to.unit()).round(new Rounding(0, to.mode())).dividedBy(to.unit());
    }
}
