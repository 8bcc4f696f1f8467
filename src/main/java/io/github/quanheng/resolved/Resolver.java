package io.github.quanheng.resolved;

import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.rule.Dimension;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.rulebook.Provisions;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.rulebook.Section;
import io.github.quanheng.value.Figure;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Resolves a whole rulebook: its names, its lines with all they evaluate, its parameters and its grades. */
final class Resolver {
    final Draft draft;
    final RuleResolver rules;
    private final Rulebook rulebook;

    Resolver(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.draft = new Draft(rulebook);
        declare();
        ResolvedLine total = draft.total();
        this.rules = new RuleResolver(draft, Here.of("total", total, new Order.Key(total, Order.Stage.SETTLED)));
    }

    static String path(Line line) {
        return line instanceof Item
                ? "items[" + line.id() + "]"
                : line instanceof Section ? "sections[" + line.id() + "]" : "total";
    }

    /** Resolves everything; what is wrong is in the draft. */
    void resolve() {
        indicators();
        NamesCheck.check(draft);
        LineResolver lines = new LineResolver(this);
        lines.watched();
        for (ResolvedLine line : draft.lines.values()) {
            lines.resolve(line);
        }
        for (ParameterId parameter : rulebook.parameters().keySet()) {
            parameter(parameter);
        }
        new GradeResolver(this).resolve();
        draft.problems(draft.order.circles());
        MarksCheck.check(draft);
        DirectionCheck.check(draft);
    }

    /** Every line with its registers, before anything is resolved, so that lines may name one another. */
    private void declare() {
        rulebook.lines().forEach(line -> {
            if (line.id().equals(new LineId("each"))) {
                draft.problem(
                        path(line),
                        "each在办法中指“所论的行”",
                        "#each means the line in question",
                        "请换一个行号",
                        "choose another number");
            }
            ResolvedLine resolved = new ResolvedLine(
                    line,
                    path(line),
                    draft.lines.size(),
                    draft.slots(ResolvedLine.SLOTS),
                    rulebook.provisions().excluded(),
                    isWatched(line)
                            ? line.rounding()
                            : line.rounding().or(() -> bounds(line).rounding()));
            if (draft.lines.putIfAbsent(line.id(), resolved) != null) {
                draft.problem(
                        path(line),
                        "行号" + line.id() + "已被另一行使用",
                        "the number " + line.id() + " is taken by another line",
                        "请给每行各自的行号",
                        "give each line its own number");
            }
        });
        for (ResolvedLine line : draft.lines.values()) {
            join(line);
        }
    }

    private static boolean isWatched(Line line) {
        return line instanceof Item item && item.watches().isPresent();
    }

    private void join(ResolvedLine whole) {
        Line line = whole.line;
        if (line instanceof Section section) {
            join(whole, section.items());
            join(whole, section.sections());
        } else if (!(line instanceof Item)) {
            join(whole, rulebook.sections());
        }
    }

    private void join(ResolvedLine whole, List<? extends Line> parts) {
        for (Line part : parts) {
            whole.parts.add(draft.lines.get(part.id()));
        }
    }

    Provisions.Bounds bounds(Line line) {
        Provisions provisions = rulebook.provisions();
        return line instanceof Item
                ? provisions.items()
                : line instanceof Section ? provisions.sections() : provisions.total();
    }

    private void indicators() {
        Set<IndicatorId> seen = new HashSet<>();
        for (Indicator indicator : rulebook.indicators()) {
            String at = "indicators[" + indicator.id() + "]";
            if (!seen.add(indicator.id())) {
                draft.problem(at, "声明了两次", "is declared twice", "请保留一个", "keep one of the two");
            }
            bound(at + ".least", indicator, indicator.least());
            bound(at + ".most", indicator, indicator.most());
        }
    }

    private void bound(String at, Indicator indicator, Optional<Figure> given) {
        if (given.isEmpty()) {
            return;
        }
        Figure bound = given.get();
        Dimension own = indicator.kind() == Kind.RATE ? Dimension.PERCENT : Dimension.PLAIN;
        if (own.meet(Draft.dimension(bound)).isEmpty()) {
            draft.problem(
                    at,
                    bound + "是" + Typing.words(Draft.dimension(bound), true) + "，而指标是" + Typing.words(own, true),
                    bound + " is " + Typing.words(Draft.dimension(bound), false) + ", but the indicator is "
                            + Typing.words(own, false),
                    own.isRate() ? "请写" + bound + "%" : "请写不带单位的数",
                    own.isRate() ? "write " + bound + "%" : "write a plain number");
        }
    }

    /** A parameter is resolved even where nothing reads it. */
    private void parameter(ParameterId id) {
        ResolvedLine total = draft.total();
        rules.at(
                Here.of("parameters." + id, total, new Order.Key("parameters", Order.Stage.PARAMETER)),
                new io.github.quanheng.rule.Input.Parameter(id));
    }

    List<ResolvedLine> lines() {
        return List.copyOf(draft.lines.values());
    }
}
