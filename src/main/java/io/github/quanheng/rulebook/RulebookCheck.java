package io.github.quanheng.rulebook;

import com.google.common.collect.ImmutableList;
import io.github.quanheng.grading.Grade;
import io.github.quanheng.grading.GradeEffect;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Node;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.value.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The check that a rulebook passes before use (考核办法校验): all problems at once, each with its place and its cure. */
public final class RulebookCheck {
    private static final ImmutableList<Reason> NEED_A_POLICY =
            ImmutableList.of(Reason.MISSING, Reason.NOT_APPLICABLE, Reason.ZERO_DENOMINATOR, Reason.BELOW_MINIMUM);

    private final Rulebook rulebook;
    private final List<Problem> problems = new ArrayList<>();

    private RulebookCheck(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /**
     * Returns all problems of a rulebook: doubled and unknown names, figures of the wrong kind, rates compared with plain
     * numbers, absences without a policy, marks that do not add up, lines that read one another in a circle.
     *
     * @param rulebook the rulebook
     * @return the problems in the order of the rulebook; empty when it can be used
     */
    public static List<Problem> problems(Rulebook rulebook) {
        List<Problem> strayRulings = rulebook.rulings().stream()
                .filter(ruling -> rulebook.items().noneMatch(item -> item.id().equals(ruling.item())))
                .map(ruling -> new Problem(
                        "ruling on " + ruling.item(), "the rulebook has no such item", "name one of its items"))
                .toList();
        return strayRulings.isEmpty() ? problemsAsRuled(rulebook.asRuled()) : strayRulings;
    }

    private static List<Problem> problemsAsRuled(Rulebook rulebook) {
        RulebookCheck check = new RulebookCheck(rulebook);
        check.names();
        check.trees();
        check.policies();
        new MarksCheck(rulebook, check.problems).check();
        if (check.problems.isEmpty()) {
            check.problems.addAll(LineGraph.circles(rulebook));
        }
        return List.copyOf(check.problems);
    }

    private void add(String place, String found, String cure) {
        problems.add(new Problem(place, found, cure));
    }

    private void names() {
        Set<LineId> lines = new HashSet<>();
        rulebook.lines()
                .filter(line -> !lines.add(line.id()))
                .forEach(line -> add(
                        place(line),
                        "the number " + line.id() + " is taken by another line",
                        "give each line its own number"));
        Set<IndicatorId> indicators = new HashSet<>();
        rulebook.indicators().stream()
                .map(Indicator::id)
                .filter(id -> !indicators.add(id))
                .forEach(id -> add("indicator " + id, "is declared twice", "keep one of the two"));
        rulebook.lines()
                .map(Line::id)
                .filter(id -> id.value().equals("each"))
                .forEach(id -> add("line each", "#each means the line in question", "choose another number"));
    }

    static String place(Line line) {
        String kind = line instanceof Item ? "item " : line instanceof Section ? "section " : "";
        return kind + line.id() + " (" + line.name() + ")";
    }

    private void trees() {
        TreeCheck trees = new TreeCheck(rulebook, problems);
        rulebook.lines().forEach(line -> nodes(line).forEach(node -> trees.check(place(line), node)));
        rulebook.parameters()
                .forEach((id, rows) -> rows.forEach(
                        row -> row.when().ifPresent(condition -> trees.check("parameter " + id, condition))));
        rulebook.provisions().absent().forEach((reason, policy) -> trees.check("provisions for " + reason, policy));
        rulebook.grading().ifPresent(scale -> {
            for (Grade grade : scale.grades()) {
                trees.check("grade " + grade.name(), grade.when());
            }
            for (GradeEffect effect : scale.effects()) {
                trees.check("grade effect " + effect.name(), effect.when());
            }
        });
    }

    /** Everything on a line that is evaluated. */
    static Stream<Node> nodes(Line line) {
        return Stream.of(
                        Stream.of((Node) line.marks()),
                        line.applies().stream(),
                        rule(line).stream(),
                        line instanceof Item item ? item.watches().stream() : Stream.<Node>empty(),
                        line instanceof Section section ? section.weight().stream() : Stream.<Node>empty(),
                        line.absent().values().stream(),
                        afterRule(line))
                .flatMap(nodes -> nodes.map(node -> (Node) node));
    }

    /** What is evaluated after the rule: bounds and effects. */
    static Stream<Node> afterRule(Line line) {
        return Stream.of(
                        line.floor().flatMap(Bound::at).stream(),
                        line.ceiling().flatMap(Bound::at).stream(),
                        line.effects().stream().flatMap(effect -> effect.when().stream()),
                        line.effects().stream().map(Effect::to))
                .flatMap(nodes -> nodes.map(node -> (Node) node));
    }

    static Optional<Quantity> rule(Line line) {
        return line instanceof Item item
                ? item.rule()
                : line instanceof Section section ? section.rule() : ((Total) line).rule();
    }

    private void policies() {
        Reasons reasons = new Reasons(rulebook);
        rulebook.items().filter(item -> item.rule().isPresent()).forEach(item -> {
            Set<Reason> raised = reasons.of(item.rule().orElseThrow());
            for (Reason reason : NEED_A_POLICY) {
                if (raised.contains(reason)
                        && !item.absent().containsKey(reason)
                        && !rulebook.provisions().absent().containsKey(reason)) {
                    add(
                            place(item),
                            "its rule may meet " + reason + ", and nothing says what that counts as",
                            "say it under absent, on the item or in the provisions");
                }
            }
        });
    }
}
