package io.github.quanheng.resolved;

import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.Dimension;
import io.github.quanheng.rule.Piece;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.List;

/** Resolves how far values are from where they should be, and the curves over them. */
final class ComparisonResolver implements Comparison.Visitor<Node> {
    private final RuleResolver rules;

    ComparisonResolver(RuleResolver rules) {
        this.rules = rules;
    }

    @Override
    public Node gap(Comparison.Gap gap) {
        List<Node> parts = new ArrayList<>();
        parts.add(rules.child("gap.of", gap.of()));
        gap.below().ifPresent(below -> parts.add(rules.child("gap.below", below)));
        gap.above().ifPresent(above -> parts.add(rules.child("gap.above", above)));
        if (parts.size() == 3) {
            rules.notAbove(".gap", parts.get(1), parts.get(2));
        }
        Dimension dimension = rules.typing.alike(rules.here().at(), parts);
        boolean relative = gap.basis() == Comparison.Basis.RELATIVE;
        int zero = relative && !parts.stream().skip(1).allMatch(Typing::isFixed)
                ? RuleResolver.bit(Reason.ZERO_DENOMINATOR)
                : 0;
        return new Comparisons.Gap(
                rules.place(
                        gap, relative ? Dimension.PERCENT : dimension.difference(), RuleResolver.raises(parts) | zero),
                parts,
                gap,
                rules.here().line().line.id());
    }

    @Override
    public Node change(Comparison.Change change) {
        Node of = rules.child("change.of", change.of());
        Node from = rules.child("change.from", change.from());
        Dimension dimension = rules.typing.alike(rules.here().at(), List.of(of, from));
        boolean relative = change.basis() == Comparison.Basis.RELATIVE;
        return new Comparisons.Change(
                rules.place(
                        change,
                        relative ? Dimension.PERCENT : dimension.difference(),
                        RuleResolver.raises(List.of(of, from))
                                | (relative ? RuleResolver.bit(Reason.ZERO_DENOMINATOR) : 0)),
                of,
                from,
                change.basis(),
                rules.here().line().line.id());
    }

    @Override
    public Node elapsed(Comparison.Elapsed elapsed) {
        Node from = rules.child("elapsed.from", elapsed.from());
        Node to = rules.child("elapsed.to", elapsed.to());
        boolean days = rules.typing.areDays(from, to);
        Place place = rules.place(
                elapsed,
                Dimension.count(elapsed.in() == Comparison.TimeUnit.DAYS ? "天" : "个月"),
                RuleResolver.raises(List.of(from, to)));
        return days ? new Comparisons.Elapsed(place, from, to, elapsed.in()) : rules.nothing(elapsed);
    }

    @Override
    public Node steps(Comparison.Steps steps) {
        Node of = rules.child("steps.of", steps.of());
        Node size = rules.child("steps.size", steps.size());
        rules.typing.aboveZero(size);
        rules.typing.alike(rules.here().at(), List.of(of, size));
        return new Comparisons.Steps(
                rules.place(steps, Dimension.NUMBER, RuleResolver.raises(List.of(of, size))),
                of,
                size,
                steps.partial(),
                rules.here().line().line.id());
    }

    @Override
    public Node piecewise(Comparison.Piecewise curve) {
        Node of = rules.child("pieces.of", curve.of());
        return curve(curve, of, rules.here().at() + ".pieces.on", curve.on());
    }

    private Node curve(io.github.quanheng.rule.Node source, Node of, String at, List<Piece> on) {
        Dimension worth = Dimension.ANY;
        for (int i = 0; i < on.size(); i++) {
            Piece piece = on.get(i);
            String there = at + "[" + i + "]";
            if (rules.isWritten()) {
                rules.typing.ends(there + ".on", of, piece.on());
                piece.at().ifPresent(end -> rules.typing.beside(there + ".at", of, end));
            }
            worth = rules.typing.alike(there + ".from", worth, piece.from());
        }
        return new Comparisons.Curve(
                rules.place(source, worth, of.place.raises() | RuleResolver.bit(Reason.UNDECIDED)),
                of,
                on,
                slopes(on),
                rules.here().line().line.id());
    }

    private int[] slopes(List<Piece> on) {
        int[] slopes = new int[on.size()];
        for (int i = 0; i < slopes.length; i++) {
            slopes[i] = slope(on.get(i));
        }
        return slopes;
    }

    private int slope(Piece piece) {
        if (piece.slope().isEmpty()) {
            return -1;
        }
        int slope = rules.draft.constant(piece.slope().get());
        rules.draft.constant(piece.valueAt(Rational.ZERO));
        return slope;
    }
}
