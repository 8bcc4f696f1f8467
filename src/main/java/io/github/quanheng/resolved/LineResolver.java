package io.github.quanheng.resolved;

import com.google.common.collect.ImmutableList;
import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Dimension;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.Bound;
import io.github.quanheng.rulebook.Effect;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.rulebook.Section;
import io.github.quanheng.rulebook.Total;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rational;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Resolves a line with everything it evaluates, the general provisions merged in. */
final class LineResolver {
    private static final ImmutableList<Reason> NEED_A_POLICY = ImmutableList.of(
            Reason.MISSING,
            Reason.NOT_APPLICABLE,
            Reason.ZERO_DENOMINATOR,
            Reason.BELOW_MINIMUM,
            Reason.UNKNOWN_CLASS,
            Reason.NO_PEERS);

    private final Draft draft;
    private final RuleResolver rules;
    private final Resolver rulebook;

    LineResolver(Resolver rulebook) {
        this.rulebook = rulebook;
        this.draft = rulebook.draft;
        this.rules = rulebook.rules;
    }

    /** Resolves what lines only watch, each after those that it reads, since their dimension is that of what is watched. */
    void watched() {
        Set<ResolvedLine> opened = new HashSet<>();
        Deque<ResolvedLine> path = new ArrayDeque<>();
        for (ResolvedLine line : draft.lines.values()) {
            path.push(line);
            while (!path.isEmpty()) {
                ResolvedLine top = path.pop();
                if (!top.isWatched() || top.watches != null) {
                    continue;
                }
                if (opened.add(top)) {
                    path.push(top);
                    reads(top).forEach(path::push);
                } else {
                    Node watched = node(top, Order.Stage.RAW, top.at + ".watches", watches(top));
                    top.watches = watched;
                    top.unit = unit(top, watched);
                    top.per = RuleResolver.per(top.unit == null ? draft.known(watched.place.dimension()) : top.unit);
                }
            }
        }
    }

    /** The unit that its author gives a watched value: one that has a unit of its own keeps it. */
    private @Nullable Dimension unit(ResolvedLine line, Node watched) {
        Optional<String> unit = ((Item) line.line).unit();
        if (unit.isEmpty()) {
            return null;
        }
        Dimension given =
                NameResolver.scale(unit.get()).map(Dimension::rate).orElseGet(() -> Dimension.count(unit.get()));
        Dimension own = draft.known(watched.place.dimension());
        if (own.meet(given).filter(given::equals).isEmpty() && own.sort() != Dimension.Sort.RATIO) {
            draft.problem(
                    line.at + ".unit",
                    "监测的值是" + Typing.words(own, true) + "，单位不能是" + unit.get(),
                    "the watched value is " + Typing.words(own, false) + ", so its unit cannot be " + unit.get(),
                    "请去掉unit，或改正所监测的量",
                    "take the unit out, or correct what is watched");
        }
        draft.measured(watched.place, given);
        return given;
    }

    private static Quantity watches(ResolvedLine line) {
        return ((Item) line.line).watches().orElseThrow();
    }

    private Stream<ResolvedLine> reads(ResolvedLine line) {
        return watches(line)
                .tree()
                .filter(Input.ScoreOf.class::isInstance)
                .flatMap(read -> Stream.ofNullable(draft.lines.get(((Input.ScoreOf) read).line())));
    }

    private Node node(ResolvedLine line, Order.Stage stage, String at, io.github.quanheng.rule.Node node) {
        return rules.at(Here.of(at, line, new Order.Key(line, stage)), node);
    }

    void resolve(ResolvedLine resolved) {
        Line line = resolved.line;
        order(resolved);
        Node marks = node(resolved, Order.Stage.MARKS, resolved.at + ".marks", line.marks());
        rules.typing.marks(marks);
        rules.typing.notBelowZero(marks);
        boolean constant = marks instanceof Inputs.Constant;
        resolved.marks(constant ? marks : new Once(marks, false, draft.slot()));
        if (line.applies().isPresent()) {
            resolved.applies = node(
                    resolved,
                    Order.Stage.APPLIES,
                    resolved.at + ".applies",
                    line.applies().get());
        }
        if (rule(line).isPresent()) {
            rule(resolved, rule(line).get());
        }
        policies(resolved);
        resolved.floor =
                bound(resolved, "floor", line.floor(), rulebook.bounds(line).floor());
        resolved.ceiling =
                bound(resolved, "ceiling", line.ceiling(), rulebook.bounds(line).ceiling());
        upsideDown(resolved);
        effects(resolved);
        weights(resolved);
        if (line instanceof Item item && item.rule().isPresent()) {
            missingPolicies(resolved);
        }
        neverGiven(resolved);
    }

    static Optional<Quantity> rule(Line line) {
        return line instanceof Item item
                ? item.rule()
                : line instanceof Section section ? section.rule() : ((Total) line).rule();
    }

    private void order(ResolvedLine line) {
        Order.Key settled = new Order.Key(line, Order.Stage.SETTLED);
        Order.Key raw = new Order.Key(line, Order.Stage.RAW);
        Order.Key marks = new Order.Key(line, Order.Stage.MARKS);
        draft.order.read(settled, raw, false, null);
        draft.order.read(raw, marks, false, null);
        draft.order.read(raw, new Order.Key(line, Order.Stage.APPLIES), false, null);
        if (rule(line.line).isEmpty()) {
            for (ResolvedLine part : line.parts) {
                Order.Stage asked = part.isAdded() ? Order.Stage.SETTLED : Order.Stage.APPLIES;
                draft.order.read(raw, new Order.Key(part, asked), false, null);
            }
        }
    }

    private void rule(ResolvedLine line, Quantity rule) {
        Node resolved = node(line, Order.Stage.RAW, line.at + ".rule", rule);
        line.rule = resolved.isConstant() ? resolved : certain(line, resolved);
        rules.typing.marks(resolved);
    }

    private Node certain(ResolvedLine line, Node rule) {
        Place own = rule.isReady() ? rule.place.at(draft.slot()) : rule.place;
        return new Certain(own, rule, line, draft.slot());
    }

    private void policies(ResolvedLine line) {
        Map<Reason, Quantity> own = line.line.absent();
        for (Map.Entry<Reason, Quantity> policy : own.entrySet()) {
            policy(line, policy.getKey(), line.at + ".absent." + policy.getKey(), policy.getValue());
        }
        if (!line.isItem()) {
            return;
        }
        for (Map.Entry<Reason, Quantity> policy :
                draft.rulebook.provisions().absent().entrySet()) {
            if (!own.containsKey(policy.getKey())) {
                policy(line, policy.getKey(), "provisions.absent." + policy.getKey(), policy.getValue());
            }
        }
    }

    private void policy(ResolvedLine line, Reason reason, String at, Quantity policy) {
        Node resolved = node(line, Order.Stage.RAW, at, policy);
        rules.typing.marks(resolved);
        line.policies[Registers.place(reason)] = resolved;
    }

    private @Nullable Node bound(ResolvedLine line, String which, Optional<Bound> own, Bound general) {
        Optional<Quantity> at = own.orElse(general).at();
        if (at.isEmpty()) {
            return null;
        }
        String level = line.isItem() ? "items" : line.isSection() ? "sections" : "total";
        String path = own.isPresent() ? line.at + "." + which : "provisions." + level + "." + which;
        Node bound = node(line, Order.Stage.SETTLED, path, at.get());
        rules.typing.marks(bound);
        if (!isKnownAtOnce(at.get())) {
            line.keepApart();
        }
        return bound;
    }

    /** Whether nothing is in it but numbers and full marks. */
    private static boolean isKnownAtOnce(io.github.quanheng.rule.Node node) {
        if (!(node instanceof Arithmetic)) {
            return node instanceof Input.Constant || node instanceof Input.FullMarks;
        }
        for (io.github.quanheng.rule.Node part : node.operands().values()) {
            if (!isKnownAtOnce(part)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Rational> fixed(ResolvedLine line, @Nullable Node node) {
        if (node == null) {
            return Optional.empty();
        }
        Node value = node instanceof Inputs.Marks ? line.marks() : node;
        Optional<Figure> figure = RuleResolver.constant(value);
        boolean counts =
                figure.isPresent() && (value == node || figure.get().value().signum() >= 0);
        return counts ? Optional.of(figure.get().value()) : Optional.empty();
    }

    private void upsideDown(ResolvedLine line) {
        Optional<Rational> floor = fixed(line, line.floor);
        Optional<Rational> ceiling = fixed(line, line.ceiling);
        if (!line.isWatched()
                && floor.isPresent()
                && ceiling.isPresent()
                && floor.get().compareTo(ceiling.get()) > 0) {
            draft.problem(
                    line.at + ".floor",
                    "保底" + floor.get() + "高于封顶" + ceiling.get(),
                    "the floor " + floor.get() + " is above the ceiling " + ceiling.get(),
                    "请将两者对调",
                    "exchange the two");
        }
    }

    private void neverGiven(ResolvedLine line) {
        Optional<Rational> ceiling = fixed(line, line.ceiling);
        Optional<Quantity> rule = rule(line.line);
        if (ceiling.isPresent() && rule.isPresent()) {
            new NeverGiven(draft, ceiling.get()).look(line.at + ".rule", rule.get());
        }
    }

    private void effects(ResolvedLine line) {
        List<Effect> effects = line.line.effects();
        for (int i = 0; i < effects.size(); i++) {
            Effect effect = effects.get(i);
            String at = line.at + ".effects[" + i + "]";
            Node when = effect.when()
                    .map(condition -> node(line, Order.Stage.SETTLED, at + ".when", condition))
                    .orElse(null);
            Node to = node(line, Order.Stage.SETTLED, at + ".to", effect.to());
            if (effect.how() == Effect.How.TIMES) {
                factor(to);
            } else {
                rules.typing.marks(to);
            }
            line.acts.add(new ResolvedLine.Act(effect, when, to, draft.slot()));
        }
    }

    private void factor(Node to) {
        switch (draft.known(to.place.dimension()).sort()) {
            case MARKS, COUNT, DAY ->
                draft.problem(
                        to.at(),
                        Written.of(to.place.source()).zh() + "是" + Typing.words(to.place.dimension(), true) + "，不能作系数",
                        Written.of(to.place.source()).en() + " is " + Typing.words(to.place.dimension(), false)
                                + ", which is no coefficient",
                        "请写系数，如0.9或90%",
                        "write a coefficient, such as 0.9 or 90%");
            default -> {}
        }
    }

    /** The weights of sections are asked where they are added up. */
    private void weights(ResolvedLine whole) {
        for (ResolvedLine part : whole.parts) {
            if (part.line instanceof Section section && section.weight().isPresent()) {
                part.weight = node(
                        whole,
                        Order.Stage.RAW,
                        part.at + ".weight",
                        section.weight().get());
                factor(part.weight);
            }
        }
    }

    private void missingPolicies(ResolvedLine line) {
        Node rule = line.rule;
        for (Reason reason : NEED_A_POLICY) {
            if (rule != null
                    && (rule.place.raises() & RuleResolver.bit(reason)) != 0
                    && line.policies[Registers.place(reason)] == null) {
                draft.problem(
                        line.at + ".absent",
                        "计分时可能遇到" + reason + "，而办法没有写明如何计分",
                        "its rule may meet " + reason + ", and nothing says what that counts as",
                        "请在本项或provisions的absent中写明；不得出分数者写{\"noScore\": \"" + reason + "\"}",
                        "say it under absent, on the item or in the provisions; {\"noScore\": \"" + reason
                                + "\"} where there is no score then");
            }
        }
    }
}
