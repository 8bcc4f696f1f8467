package io.github.quanheng.explanation;

import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.resolved.Place;
import io.github.quanheng.resolved.ResolvedRulebook;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Dimension;
import io.github.quanheng.rule.FormulaTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.NetRate;
import io.github.quanheng.rule.Node;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.ToStep;
import io.github.quanheng.value.Scale;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A quantity or condition where it stands in the rulebook (处所). */
record Spot(ResolvedRulebook book, String at, Node node) {
    private static final String WITHIN = "~";

    /** What stands at the path of a derivation; of a number that was found wrong, the number. */
    static Optional<Spot> at(ResolvedRulebook book, String path) {
        String there = path.endsWith(WITHIN) ? path.substring(0, path.length() - WITHIN.length()) : path;
        return book.place(there).map(place -> new Spot(book, there, place.source()));
    }

    Quantity quantity() {
        return (Quantity) node;
    }

    Condition condition() {
        return (Condition) node;
    }

    /** What its author wrote under a key, such as {@code perStep.step}. */
    Spot part(String key) {
        return part(key, Objects.requireNonNull(node.operands().get(key), key));
    }

    /** Within what a term means, what its author wrote stands where it was written. */
    private Spot part(String key, Node part) {
        String path = path(key);
        int within = at.lastIndexOf(WITHIN);
        Optional<Spot> written = within < 0 || book.place(path).isPresent()
                ? Optional.empty()
                : at(book, at.substring(0, within)).stream()
                        .flatMap(term -> term.parts().stream())
                        .filter(one -> isSame(one.node, part))
                        .findFirst();
        return written.orElseGet(() -> new Spot(book, path, part));
    }

    @SuppressWarnings("ReferenceEquality") // the very part, and not one that reads the same
    private static boolean isSame(Node one, Node other) {
        return one == other;
    }

    /** The path of a part: the sides of a comparison are written as a list. */
    String path(String key) {
        return key.startsWith("[") ? at + key : at + "." + key;
    }

    Optional<Spot> find(String key) {
        return node.operands().containsKey(key) ? Optional.of(part(key)) : Optional.empty();
    }

    /** All that its author wrote in it, in order. */
    List<Spot> parts() {
        return node.operands().entrySet().stream()
                .map(part -> part(part.getKey(), part.getValue()))
                .toList();
    }

    /** The parts of a list, such as those under {@code deduct}. */
    List<Spot> list(String word) {
        return node.operands().entrySet().stream()
                .filter(part -> part.getKey().startsWith(word + "["))
                .map(part -> part(part.getKey(), part.getValue()))
                .toList();
    }

    /** A path within what a term means. */
    String within(String key) {
        return at + WITHIN + "." + key;
    }

    boolean isConstant() {
        return node instanceof Input.Constant;
    }

    PrintUnit unit() {
        PrintUnit unit = book.place(at).map(Place::dimension).map(this::unit).orElseGet(this::unread);
        if (node instanceof Input.Judgement judged) {
            return unit.or(opinion(judged));
        }
        if (node instanceof FormulaTerm.ScoreRate || node instanceof NetRate) {
            return PrintUnit.PERCENT;
        }
        if (node instanceof FormulaTerm.Pooled pooled) {
            return book.rulebook()
                    .indicator(pooled.of())
                    .flatMap(Indicator::unit)
                    .flatMap(Spot::rate)
                    .orElse(PrintUnit.PERCENT);
        }
        if (node instanceof ToStep) {
            return part("toStep.of").unit().or(unit);
        }
        if (node instanceof FormulaTerm.Weighted) {
            return parts().stream().map(Spot::unit).reduce(unit, PrintUnit::or);
        }
        return node instanceof Input.Fact fact && unit.sort() == PrintUnit.Sort.MARKS ? amount(fact) : unit;
    }

    private static Optional<PrintUnit> rate(String unit) {
        return Stream.of(Scale.values())
                .filter(scale -> scale.sign().equals(unit))
                .findFirst()
                .map(PrintUnit::rate);
    }

    /** An amount is reported in a unit of its own, such as 10,000 yuan, where its indicator says so. */
    private PrintUnit amount(Input.Fact fact) {
        String marks = book.rulebook().currency().isPresent() ? "元" : "分";
        return book.rulebook()
                .indicator(fact.key().indicator())
                .flatMap(Indicator::unit)
                .filter(unit -> !unit.equals(marks))
                .map(PrintUnit::word)
                .orElse(PrintUnit.MARKS);
    }

    /** An opinion between plain numbers is given in the unit of its indicator. */
    private PrintUnit opinion(Input.Judgement judged) {
        return book.rulebook()
                .indicator(judged.indicator())
                .flatMap(Indicator::unit)
                .map(PrintUnit::word)
                .orElse(PrintUnit.PLAIN);
    }

    private PrintUnit unit(Dimension dimension) {
        boolean open =
                dimension.sort() == Dimension.Sort.ANY && !dimension.unit().isEmpty();
        return PrintUnit.of(
                open
                        ? book.ownTargets()
                                .getOrDefault(new ParameterId(dimension.unit().substring(1)), dimension)
                        : dimension);
    }

    /** The unit of a provision that every line replaces by one of its own: nobody ever looks at it. */
    private PrintUnit unread() {
        if (!at.startsWith("provisions.")) {
            throw new IllegalStateException(at + ": is not resolved");
        }
        return node instanceof Input.Constant constant ? PrintUnit.of(constant.figure()) : PrintUnit.MARKS;
    }
}
