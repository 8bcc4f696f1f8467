package io.github.quanheng.explanation;

import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Cases;
import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Interpolated;
import io.github.quanheng.rule.Node;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Slices;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a line is about: the value that its rule looks at first, and what it is held against.
 *
 * @param of the value
 * @param target what it is held against, if it is held against one thing
 */
record Headline(Spot of, Optional<Target> target) {
    /**
     * What a value is held against.
     *
     * @param sign how, such as {@code "≥"}; empty for a range
     * @param bound with what
     * @param upper the upper end of a range
     */
    record Target(String sign, Spot bound, Optional<Spot> upper) {
        boolean isSame(Target other) {
            return sign.equals(other.sign)
                    && bound.node().equals(other.bound.node())
                    && upper.map(Spot::node).equals(other.upper.map(Spot::node));
        }
    }

    /** Finds the headline of a rule, if it has one. */
    static Optional<Headline> of(Spot rule) {
        return of(rule, Mode.EARN);
    }

    /** A bound is a target only where what lies outside of it is taken away. */
    private static Optional<Headline> of(Spot spot, Mode mode) {
        Node rule = spot.node();
        if (rule instanceof FieldTerm term) {
            return ofTerm(spot, term, mode);
        }
        if (rule instanceof Input) {
            return rule instanceof Input.Fact || rule instanceof Input.Judgement ? plain(spot) : Optional.empty();
        }
        if (rule instanceof Collective || rule instanceof Comparison.Change || rule instanceof Comparison.Elapsed) {
            return plain(spot);
        }
        if (rule instanceof Comparison.Gap) {
            return Optional.of(new Headline(
                    spot.part("gap.of"),
                    mode == Mode.LOSE ? bounds(spot.find("gap.below"), spot.find("gap.above")) : Optional.empty()));
        }
        if (rule instanceof Comparison.Piecewise) {
            return plain(spot.part("pieces.of"));
        }
        if (rule instanceof Arithmetic.Difference) {
            return of(spot.part("difference.from"), mode)
                    .or(() -> spot.list("difference.less").stream()
                            .flatMap(less -> of(less, Mode.LOSE).stream())
                            .findFirst())
                    .filter(found -> isOnlyOne(rule));
        }
        if (rule instanceof Arithmetic.Quotient quotient
                && quotient.over() instanceof Input.Fact
                && quotient.by() instanceof Input.Fact) {
            return plain(spot);
        }
        if (rule instanceof Cases.Choose choose) {
            return choose(spot, choose, mode);
        }
        return spot.parts().stream()
                .filter(part -> part.node() instanceof Quantity)
                .flatMap(part -> of(part, mode).stream())
                .findFirst()
                .filter(found -> isOnlyOne(rule));
    }

    private static Optional<Headline> choose(Spot spot, Cases.Choose choose, Mode mode) {
        return Stream.of(
                        cases(spot, choose, "then").flatMap(then -> of(then, mode).stream()),
                        of(spot.part("choose.otherwise"), mode).stream(),
                        cases(spot, choose, "when").flatMap(when -> ofCondition(when).stream()))
                .flatMap(found -> found)
                .findFirst()
                .map(found -> new Headline(found.of(), Optional.empty()));
    }

    private static Optional<Headline> either(Spot spot, Mode mode) {
        Spot when = spot.part("provided.when");
        Stream<Headline> branches = Stream.of("provided.then", "provided.otherwise")
                .flatMap(branch -> of(spot.part(branch), mode).stream())
                .filter(found -> isToldFirst(when.node(), found.of().node()));
        return Stream.concat(branches, ofCondition(when).stream())
                .findFirst()
                .map(found -> new Headline(found.of(), Optional.empty()));
    }

    /** Whether a condition that is told between a value and its marks tells of nothing else, so that the marks are not taken for those of another. */
    private static boolean isToldFirst(Node when, Node value) {
        return when.tree()
                .filter(node -> node instanceof Input.Fact
                        || node instanceof Input.Judgement
                        || node instanceof Condition.Yes
                        || node instanceof Condition.Is)
                .allMatch(value::equals);
    }

    private static Stream<Spot> cases(Spot spot, Cases.Choose choose, String which) {
        return Stream.iterate(0, i -> i < choose.cases().size(), i -> i + 1)
                .map(i -> spot.part("choose.cases[" + i + "]." + which));
    }

    /** Whether a formula reads one figure only; of several, none is what the line is about. */
    private static boolean isOnlyOne(Node rule) {
        return !Shape.isFormula(rule)
                || rule.tree()
                                .filter(node -> node instanceof Input.Fact || node instanceof Input.Judgement)
                                .distinct()
                                .count()
                        == 1;
    }

    private static Optional<Headline> plain(Spot of) {
        return Optional.of(new Headline(of, Optional.empty()));
    }

    private static Optional<Headline> ofTerm(Spot spot, FieldTerm term, Mode mode) {
        if (term instanceof FieldTerm.Pass) {
            return ofCondition(spot.part("pass"));
        }
        if (term instanceof FieldTerm.Provided provided) {
            return provided.otherwise().isPresent() ? either(spot, mode) : of(spot.part("provided.then"), mode);
        }
        if (term instanceof FieldTerm.Proportional part) {
            return Optional.of(new Headline(
                    spot.part("proportional.of"),
                    Optional.of(new Target(sign(part.form()), spot.part("proportional.target"), Optional.empty()))));
        }
        if (term instanceof FieldTerm.PerStep) {
            return Optional.of(new Headline(
                    spot.part("perStep.of"),
                    mode == Mode.LOSE
                            ? bounds(spot.find("perStep.below"), spot.find("perStep.above"))
                            : Optional.empty()));
        }
        if (term instanceof FieldTerm.Bands) {
            return plain(spot.part("bands.of"));
        }
        if (term instanceof Interpolated) {
            return plain(spot.part("interpolated.of"));
        }
        if (term instanceof FieldTerm.ByCode byCode) {
            String first = Collections.min(byCode.marks().keySet());
            return plain(new Spot(spot.book(), spot.at(), new Condition.Is(byCode.of(), java.util.List.of(first))));
        }
        if (term instanceof FieldTerm.PerCase perCase) {
            if (perCase.hasBound()) {
                return Optional.of(new Headline(
                        spot.part("perCase.of"),
                        mode == Mode.LOSE
                                ? bounds(spot.find("perCase.below"), spot.find("perCase.above"))
                                : Optional.empty()));
            }
            return of(spot.part("perCase.of"), mode);
        }
        if (term instanceof Slices) {
            return plain(spot.part("slices.of"));
        }
        return term instanceof FieldTerm.Deduct
                ? spot.list("deduct").stream()
                        .flatMap(loss -> of(loss, Mode.LOSE).stream())
                        .findFirst()
                : Optional.empty();
    }

    static String sign(FieldTerm.Proportional.Form form) {
        return switch (form) {
            case SHARE_OF_TARGET, RATE_UNTIL_TARGET -> "≥";
            case TARGET_OVER_VALUE, TWO_LESS_SHARE -> "≤";
            case RATE_THROUGH_TARGET -> ">";
        };
    }

    static Optional<Target> bounds(Optional<Spot> below, Optional<Spot> above) {
        return Optional.of(
                below.isPresent() && above.isPresent()
                        ? new Target("", below.get(), above)
                        : below.isPresent()
                                ? new Target("≥", below.get(), Optional.empty())
                                : new Target("≤", above.orElseThrow(), Optional.empty()));
    }

    private static Optional<Headline> ofCondition(Spot spot) {
        if (spot.node() instanceof Condition.Compare compare) {
            Spot left = spot.part("[0]");
            return of(left, Mode.VALUE)
                    .filter(found -> found.of().node().equals(left.node()))
                    .map(found -> new Headline(left, Optional.of(target(spot, compare))));
        }
        return spot.node() instanceof Condition.Yes || spot.node() instanceof Condition.Is
                ? plain(spot)
                : Optional.empty();
    }

    /** What the left side of a comparison is held against. */
    static Target target(Spot spot, Condition.Compare compare) {
        return new Target(sign(compare.is()), spot.part("[2]"), Optional.empty());
    }

    /** The sign as it is printed. */
    static String sign(Condition.Comparator is) {
        return switch (is) {
            case AT_LEAST -> "≥";
            case MORE_THAN -> ">";
            case AT_MOST -> "≤";
            case LESS_THAN -> "<";
            case EQUAL -> "=";
            case NOT_EQUAL -> "≠";
        };
    }
}
