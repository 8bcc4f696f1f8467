package io.github.quanheng.resolved;

import io.github.quanheng.rule.Input;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says in which way the marks of parts do not add up: one problem for each whole. */
final class MarksProblem {
    private static final int MOST_NAMED = 6;

    private final Draft draft;
    private final ResolvedLine whole;
    private final List<ResolvedLine> parts;
    private final FixedValue fixed;
    private final Aspects aspects;

    MarksProblem(Draft draft, ResolvedLine whole, List<ResolvedLine> parts, FixedValue fixed, Aspects aspects) {
        this.draft = draft;
        this.whole = whole;
        this.parts = parts;
        this.fixed = fixed;
        this.aspects = aspects;
    }

    /** The parts do not add up for a kind of unit, which is told by what varies. */
    void wrong(UnitKind kind, Set<Object> varying, MarksRange range) {
        List<ResolvedLine> present = parts.stream()
                .filter(part -> FixedValue.holds(part.line.applies(), kind))
                .toList();
        Rational full = fixed.of(whole.line.marks(), kind).orElseThrow();
        Optional<Statement> of = of(kind, varying);
        if (isWeighed(present, full, kind)) {
            weights(present, kind, of);
            return;
        }
        Optional<Rational> most = varying.isEmpty() ? Optional.empty() : range.tooLittle();
        Optional<Rational> least = varying.isEmpty() ? Optional.empty() : range.tooMuch();
        if (most.isPresent()) {
            say("无论哪些适用，各部分合计至多" + most.get() + "分，而整体是" + full + "分",
                    "whatever applies, its parts add up to " + most.get() + " marks at most, but it has " + full,
                    parts);
        } else if (least.isPresent()) {
            say("无论哪些适用，各部分合计至少" + least.get() + "分，而整体是" + full + "分",
                    "whatever applies, its parts add up to " + least.get() + " marks at least, but it has " + full,
                    parts);
        } else {
            Rational sum = Rational.sum(present.stream()
                    .map(part -> MarksCheck.worth(fixed, part, kind).orElseThrow())
                    .toList());
            say(zh(of) + "各部分合计" + sum + "分，而整体是" + full + "分",
                    en(of) + "its parts add up to " + sum + " marks, but it has " + full,
                    present);
        }
    }

    private void say(String zh, String en, List<ResolvedLine> named) {
        String ids = ids(named);
        draft.problem(
                whole.at + ".marks",
                zh,
                en,
                "请改正" + ids + "的分值，或改正整体的分值",
                "correct the marks of " + ids + ", or its own");
    }

    private static String ids(List<ResolvedLine> lines) {
        return lines.stream()
                        .limit(MOST_NAMED)
                        .map(line -> line.line.id().value())
                        .collect(Collectors.joining(", "))
                + (lines.size() > MOST_NAMED ? ", …" : "");
    }

    private Optional<Statement> of(UnitKind kind, Set<Object> varying) {
        List<Statement> facts = varying.stream()
                .limit(MOST_NAMED)
                .map(key -> aspects.get(key).words(kind.fact(key)))
                .toList();
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        String more = varying.size() > MOST_NAMED ? ", …" : "";
        return Optional.of(new Statement(
                facts.stream().map(Statement::zh).collect(Collectors.joining("、", "对于", more + "的单位，")),
                facts.stream().map(Statement::en).collect(Collectors.joining(", ", "for units with ", more + " "))));
    }

    private static String zh(Optional<Statement> of) {
        return of.map(Statement::zh).orElse("");
    }

    private static String en(Optional<Statement> of) {
        return of.map(Statement::en).orElse("");
    }

    /** Whether every part counts out of the marks of the whole, so that the weights alone must add up. */
    private boolean isWeighed(List<ResolvedLine> present, Rational full, UnitKind kind) {
        return present.stream()
                .allMatch(part -> part.weighed().isPresent()
                        && fixed.of(part.line.marks(), kind).filter(full::equals).isPresent());
    }

    private void weights(List<ResolvedLine> present, UnitKind kind, Optional<Statement> of) {
        List<Rational> weights = present.stream()
                .map(part -> fixed.of(part.weighed().orElseThrow(), kind).orElseThrow())
                .toList();
        Rational sum = Rational.sum(weights);
        boolean rates = present.stream()
                .allMatch(part -> part.weighed().orElseThrow() instanceof Input.Constant constant
                        && constant.figure().isRate());
        boolean hundred = sum.equals(Rational.of(100));
        draft.problem(
                present.get(0).at + ".weight",
                zh(of) + "权重" + told(weights, rates, "、") + "合计" + told(sum, rates),
                en(of) + "the weights " + told(weights, rates, " and ") + " add up to " + told(sum, rates),
                hundred ? "权重请写成百分数，如" + weights.get(0) + "%" : "请改正其中一个权重，合计须为" + told(Rational.ONE, rates),
                hundred
                        ? "write them as per cents, such as " + weights.get(0) + "%"
                        : "correct a weight, so that they add up to " + told(Rational.ONE, rates));
    }

    private static String told(Rational weight, boolean rate) {
        return rate ? weight.times(Rational.of(100)) + "%" : weight.toString();
    }

    private static String told(List<Rational> weights, boolean rates, String between) {
        return weights.stream()
                        .limit(MOST_NAMED)
                        .map(weight -> told(weight, rates))
                        .collect(Collectors.joining(between))
                + (weights.size() > MOST_NAMED ? between + "…" : "");
    }

    /** No kind of unit was found for which the parts do not add up, and there are too many to look at all. */
    void beyond() {
        draft.problem(
                whole.at + ".marks",
                "各部分的分值取决于太多条件的组合，超过" + MarksCheck.MOST_KINDS + "种，无法核对",
                "the marks of its parts depend on more than " + MarksCheck.MOST_KINDS
                        + " combinations of conditions, too many to be checked",
                "请减少彼此牵连的条件，或拆成几个部分",
                "let fewer conditions hang together, or divide it into several parts");
    }
}
