package io.github.quanheng.resolved;

import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Dimension;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.FormulaTerm;
import io.github.quanheng.rule.InParts;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Interpolated;
import io.github.quanheng.rule.NetRate;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Slices;
import io.github.quanheng.rule.ToStep;
import io.github.quanheng.score.Subject;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Lowers a term of the field to what it means: what its author wrote is resolved once, however often the meaning reads it. */
final class TermResolver {
    private final RuleResolver rules;

    TermResolver(RuleResolver rules) {
        this.rules = rules;
    }

    Node resolve(FieldTerm term) {
        IdentityHashMap<io.github.quanheng.rule.Node, Node> operands = new IdentityHashMap<>();
        Map<String, Node> byKey = new HashMap<>();
        List<Node> counts = new ArrayList<>();
        // In the order of the paths: where one object stands in two places, the last tells of both, however its map was
        // written.
        new TreeMap<>(term.operands()).forEach((key, written) -> {
            Node operand = term instanceof InParts && key.endsWith(".rule")
                    ? rules.inPart(key, written, of(byKey, key.replace(".rule", ".marks")))
                    : rules.child(key, written);
            if (term instanceof FieldTerm.PerCase && !key.equals("perCase.each")) {
                counts.add(operand);
            }
            Node guarded = guarded(term, key, operand);
            byKey.put(key, guarded);
            operands.put(written, guarded);
        });
        if (counts.size() > 1) {
            rules.typing.alike(rules.here().at(), counts);
        }
        if (!check(term, byKey)) {
            return rules.nothing(term);
        }
        return rules.meaning(
                term, term instanceof InParts parts ? apart(parts, byKey, operands) : term.meaning(), operands);
    }

    /** What parts mean: where one object stands in several of them, it is told apart, for {@code full} in it is the marks of each. */
    private static Quantity apart(
            InParts parts, Map<String, Node> byKey, IdentityHashMap<io.github.quanheng.rule.Node, Node> operands) {
        Set<Quantity> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<InParts.Part> own = new ArrayList<>();
        for (int i = 0; i < parts.parts().size(); i++) {
            InParts.Part part = parts.parts().get(i);
            Quantity marks = toldApart(part.marks(), seen);
            Quantity rule = toldApart(part.rule(), seen);
            operands.put(marks, of(byKey, "inParts[" + i + "].marks"));
            operands.put(rule, of(byKey, "inParts[" + i + "].rule"));
            own.add(new InParts.Part(marks, rule));
        }
        return new InParts(own).meaning();
    }

    private static Quantity toldApart(Quantity part, Set<Quantity> seen) {
        return seen.add(part) ? part : new Arithmetic.Sum(List.of(part));
    }

    private Node guarded(FieldTerm term, String key, Node operand) {
        boolean cases = term instanceof FieldTerm.PerCase && !key.equals("perCase.each");
        boolean target = term instanceof FieldTerm.Proportional && key.equals("proportional.target");
        boolean each = key.endsWith(".each");
        if (key.equals("perCase.of")) {
            cases(operand);
        } else if (cases) {
            rules.typing.notBelowZero(operand);
        }
        if (target) {
            rules.typing.notBelowZero(operand);
        }
        if (each) {
            rules.typing.notBelowZero(operand);
        }
        boolean constant = RuleResolver.constant(operand).isPresent();
        Node checked = operand;
        if ((cases || target || each) && !(constant && !cases) && !isMarks(operand)) {
            checked = new Guard(
                    place(operand, cases ? Dimension.NUMBER : operand.place.dimension()),
                    operand,
                    target,
                    operand.place.source() instanceof Input.Fact fact
                            ? Subject.of(fact.key())
                            : Subject.of(rules.here().line().line.id()));
        }
        return isLeaf(checked) ? checked : new Once(checked, rules.here().moves(), rules.draft.slot());
    }

    private Place place(Node operand, Dimension dimension) {
        return new Place(operand.at(), operand.place.source(), dimension, operand.place.raises(), rules.draft.slot());
    }

    private static boolean isMarks(Node node) {
        return node instanceof Inputs.Marks;
    }

    private static boolean isLeaf(Node node) {
        return node instanceof Inputs.Constant || node instanceof Figures.Figure || node instanceof Inputs.Marks;
    }

    private void cases(Node operand) {
        Dimension known = rules.draft.known(operand.place.dimension());
        boolean count = switch (known.sort()) {
            case ANY, PLAIN, NUMBER, COUNT, SCALED -> true;
            case RATE, RATIO, MARKS, DAY -> false;
        };
        if (!count) {
            rules.draft.problem(
                    operand.at(),
                    Written.of(operand.place.source()).zh() + "是" + Typing.words(known, true) + "，不能按例计数",
                    Written.of(operand.place.source()).en() + " is " + Typing.words(known, false)
                            + ", which is no count of cases",
                    known.isRate() ? "按百分点计分请写perStep" : "请写例数",
                    known.isRate() ? "for points write perStep" : "write a number of cases");
        }
        if (RuleResolver.constant(operand).isPresent()) {
            rules.typing.notBelowZero(operand);
        }
    }

    private static Node of(Map<String, Node> operands, String key) {
        return Objects.requireNonNull(operands.get(key));
    }

    /** What a term asks of its parts beyond what its meaning does. */
    private boolean check(FieldTerm term, Map<String, Node> operands) {
        if (term instanceof FieldTerm.PerStep step) {
            rules.typing.aboveZero(of(operands, "perStep.step"));
            if (step.below().isPresent() && step.above().isPresent()) {
                rules.typing.notAbove(
                        rules.here().at() + ".perStep", of(operands, "perStep.below"), of(operands, "perStep.above"));
            }
        }
        if (term instanceof FieldTerm.PerCase cases
                && cases.below().isPresent()
                && cases.above().isPresent()) {
            rules.typing.notAbove(
                    rules.here().at() + ".perCase", of(operands, "perCase.below"), of(operands, "perCase.above"));
        }
        if (term instanceof FieldTerm.Missing) {
            rules.typing.marks(of(operands, "missing.each"));
        }
        if (term instanceof FieldTerm.Proportional proportional) {
            Node of = of(operands, "proportional.of");
            if (proportional(proportional, of)) {
                rules.typing.alike(rules.here().at(), List.of(of, of(operands, "proportional.target")));
                return true;
            }
            return false;
        }
        if (term instanceof InParts parts) {
            inParts(parts, operands);
        }
        if (term instanceof NetRate rate) {
            rules.typing.alike(
                    rules.here().at(),
                    rate.operands().keySet().stream()
                            .map(key -> of(operands, key))
                            .toList());
        }
        if (term instanceof ToStep step) {
            rules.typing.beside(rules.here().at() + ".toStep.step", of(operands, "toStep.of"), step.step());
        }
        if (term instanceof FormulaTerm.Converted) {
            Node outOf = of(operands, "converted.outOf");
            rules.typing.alike(rules.here().at(), List.of(of(operands, "converted.of"), outOf));
        }
        if (term instanceof FormulaTerm.Weighted weighted) {
            rules.typing.alike(
                    rules.here().at(),
                    weighted.operands().keySet().stream()
                            .map(key -> of(operands, key))
                            .toList());
        }
        if (term instanceof Slices slices) {
            slices(slices, of(operands, "slices.of"), rules.here().at() + ".slices");
        }
        if (term instanceof FieldTerm.Bands bands) {
            String at = rules.here().at() + ".bands.marks";
            Node of = of(operands, "bands.of");
            bands.marks().keySet().forEach(band -> rules.typing.ends(at + "." + band, of, band));
            worths(bands.marks().values(), at);
        }
        if (term instanceof Interpolated line) {
            return new CurveCheck(rules, operands).fits(line);
        }
        return true;
    }

    /** The marks of the parts of a whole rule come to the full marks of its line. */
    private void inParts(InParts parts, Map<String, Node> operands) {
        Rational sum = Rational.ZERO;
        for (int i = 0; i < parts.parts().size(); i++) {
            Node marks = of(operands, "inParts[" + i + "].marks");
            rules.typing.marks(marks);
            rules.typing.notBelowZero(marks);
            rules.typing.marks(of(operands, "inParts[" + i + "].rule"));
            Optional<Figure> constant = RuleResolver.constant(marks);
            if (constant.isEmpty()) {
                return;
            }
            sum = sum.plus(constant.get().value());
        }
        String at = rules.here().at();
        Rational full = rules.here().line().line.marks() instanceof Input.Constant printed
                ? printed.figure().value()
                : sum;
        if (at.equals(rules.here().line().at + ".rule") && !sum.equals(full)) {
            rules.draft.problem(
                    at + ".inParts",
                    "各部分合计" + sum + "分，而满分是" + full + "分",
                    "the parts come to " + sum + " marks, but the full marks are " + full,
                    "请改正各部分的分数，或改正满分",
                    "correct the marks of the parts, or the full marks");
        }
    }

    private void slices(Slices slices, Node of, String at) {
        rules.typing.beside(at + ".step", of, slices.step());
        Dimension worth = Dimension.ANY;
        for (int i = 0; i < slices.from().size(); i++) {
            String there = at + ".from[" + i + "]";
            rules.typing.beside(there + "[0]", of, slices.from().get(i).low());
            worth = rules.typing.alike(
                    there + "[1]", worth, slices.from().get(i).each());
        }
    }

    private void worths(Iterable<Figure> worths, String at) {
        Dimension common = Dimension.ANY;
        for (Figure worth : worths) {
            common = rules.typing.alike(at, common, worth);
        }
    }

    private boolean proportional(FieldTerm.Proportional term, Node of) {
        boolean byRate = term.form() == FieldTerm.Proportional.Form.RATE_UNTIL_TARGET
                || term.form() == FieldTerm.Proportional.Form.RATE_THROUGH_TARGET;
        if (!byRate || rules.draft.meet(Dimension.PERCENT, of.place.dimension()).isPresent()) {
            return true;
        }
        rules.draft.problem(
                rules.here().at() + ".proportional.form",
                term.form() + "以率乘满分，而" + Written.of(of.place.source()).zh() + "是"
                        + Typing.words(of.place.dimension(), true),
                term.form() + " multiplies the full marks by a rate, and "
                        + Written.of(of.place.source()).en() + " is " + Typing.words(of.place.dimension(), false),
                "请改用SHARE_OF_TARGET，或改用率",
                "use SHARE_OF_TARGET, or a rate");
        return false;
    }
}
