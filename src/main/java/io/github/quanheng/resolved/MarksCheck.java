package io.github.quanheng.resolved;

import com.google.common.collect.ImmutableSet;
import io.github.quanheng.party.Selection;
import io.github.quanheng.party.Trait;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.rulebook.ParameterRow;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.rulebook.Section;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Rational;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether the marks of the parts add up to those of the whole, for every kind of unit that the conditions of parameters and
 * of lines tell apart. A kind for which some parameter has no row, or two, is passed over, and so are own targets.
 */
final class MarksCheck {
    /** Beyond this many kinds of units a whole is not checked. */
    private static final int MOST_KINDS = 4_096;

    /** A code of an own attribute that is not named; where two or more are, they are taken to be all there are. */
    private static final String OTHER = "(other)";

    private final Rulebook rulebook;
    private final List<Problem> problems;

    private MarksCheck(Rulebook rulebook, List<Problem> problems) {
        this.rulebook = rulebook;
        this.problems = problems;
    }

    static List<Problem> problems(Rulebook rulebook) {
        List<Problem> problems = new ArrayList<>();
        new MarksCheck(rulebook, problems).check();
        return problems;
    }

    /** What tells one time from another. */
    private enum Time {
        DAY;

        @Override
        public String toString() {
            return "on";
        }
    }

    /** What is taken to be so of a unit: the value of an own attribute, the truth of a condition, the day. */
    private record Kind(Map<Object, Object> facts) {
        String words() {
            return facts.entrySet().stream()
                    .filter(fact -> !Boolean.FALSE.equals(fact.getValue()))
                    .map(fact -> Boolean.TRUE.equals(fact.getValue())
                            ? fact.getKey().toString()
                            : fact.getKey() + " = " + fact.getValue())
                    .collect(Collectors.joining(", "));
        }
    }

    private void check() {
        rulebook.sections().forEach(this::section);
        if (rulebook.total().rule().isEmpty()) {
            compare(rulebook.total(), rulebook.sections());
        }
    }

    private void section(Section section) {
        section.sections().forEach(this::section);
        if (section.rule().isEmpty()) {
            List<Line> parts = new ArrayList<>(section.items());
            parts.addAll(section.sections());
            compare(section, parts);
        }
    }

    private void compare(Line whole, List<? extends Line> parts) {
        for (Kind kind : kinds(whole, parts)) {
            Optional<Rational> marks = value(whole.marks(), kind).filter(full -> full.signum() != 0);
            List<Line> present = parts.stream()
                    .<Line>map(part -> part)
                    .filter(part -> applies(part, kind))
                    .toList();
            List<Rational> worths =
                    present.stream().flatMap(part -> worth(part, kind).stream()).toList();
            if (marks.isEmpty() || !applies(whole, kind) || present.isEmpty() || worths.size() < present.size()) {
                continue;
            }
            Rational sum = Rational.sum(worths);
            if (!sum.equals(marks.get())) {
                problems.add(new Problem(
                        Resolver.path(whole) + ".marks",
                        (kind.facts().isEmpty() ? "" : "for units with " + kind.words() + " ") + "its parts add up to "
                                + sum + " marks, but it has " + marks.get(),
                        "correct the marks of "
                                + present.stream()
                                        .map(part -> part.id().value())
                                        .toList() + " or its own"));
            }
        }
    }

    private Optional<Rational> worth(Line part, Kind kind) {
        Optional<Rational> weight =
                part instanceof Section section && section.weight().isPresent()
                        ? value(section.weight().get(), kind)
                        : Optional.of(Rational.ONE);
        return weight.flatMap(times -> value(part.marks(), kind).map(times::times));
    }

    private Optional<Rational> value(Quantity quantity, Kind kind) {
        if (quantity instanceof Input.Constant constant) {
            return Optional.of(constant.figure().value());
        }
        if (!(quantity instanceof Input.Parameter parameter)) {
            return Optional.empty();
        }
        List<ParameterRow> holding =
                rows(parameter.id()).filter(row -> holds(row, kind)).toList();
        return holding.size() == 1 ? holding.get(0).value().map(figure -> figure.value()) : Optional.empty();
    }

    /** The rows of a parameter; none for an own target, which the rulebook does not know. */
    private Stream<ParameterRow> rows(ParameterId id) {
        return rulebook.ownTargets().contains(id)
                ? Stream.empty()
                : rulebook.parameters().getOrDefault(id, List.of()).stream();
    }

    private boolean holds(ParameterRow row, Kind kind) {
        boolean inTime = row.during().isEmpty()
                || row.during().get().contains((LocalDate)
                        Objects.requireNonNull(kind.facts().get(Time.DAY)));
        return inTime && row.when().map(when -> holds(when, kind)).orElse(true);
    }

    private static boolean applies(Line line, Kind kind) {
        return line.applies().map(when -> holds(when, kind)).orElse(true);
    }

    private static boolean holds(Condition condition, Kind kind) {
        if (condition instanceof Condition.All all) {
            return all.of().stream().allMatch(part -> holds(part, kind));
        }
        if (condition instanceof Condition.Any any) {
            return any.of().stream().anyMatch(part -> holds(part, kind));
        }
        if (condition instanceof Condition.AtLeast some) {
            return some.of().stream().filter(part -> holds(part, kind)).count() >= some.count();
        }
        if (condition instanceof Condition.Not not) {
            return !holds(not.of(), kind);
        }
        return condition instanceof Condition.Unit unit
                ? holds(unit.selection(), kind)
                : Boolean.TRUE.equals(kind.facts().get(condition));
    }

    private static boolean holds(Selection selection, Kind kind) {
        if (selection instanceof Selection.All all) {
            return all.parts().stream().allMatch(part -> holds(part, kind));
        }
        if (selection instanceof Selection.Any any) {
            return any.parts().stream().anyMatch(part -> holds(part, kind));
        }
        if (selection instanceof Selection.Not not) {
            return not.parts().stream().noneMatch(part -> holds(part, kind));
        }
        if (selection instanceof Trait.Own own) {
            return own.codes().entrySet().stream()
                    .allMatch(wanted -> wanted.getValue()
                            .contains(String.valueOf(kind.facts().get(wanted.getKey()))));
        }
        return Boolean.TRUE.equals(kind.facts().get(selection));
    }

    /** Every kind of unit that the conditions around these lines tell apart; one without facts where nothing does. */
    private List<Kind> kinds(Line whole, List<? extends Line> parts) {
        Map<Object, Set<Object>> choices = new LinkedHashMap<>();
        Stream.concat(Stream.of(whole), parts.stream()).forEach(line -> {
            line.applies().ifPresent(condition -> conditions(condition, false, choices));
            Stream.concat(
                            Stream.of(line.marks()),
                            line instanceof Section section ? section.weight().stream() : Stream.<Quantity>empty())
                    .filter(Input.Parameter.class::isInstance)
                    .flatMap(parameter -> rows(((Input.Parameter) parameter).id()))
                    .forEach(row -> {
                        row.when().ifPresent(condition -> conditions(condition, false, choices));
                        row.during().ifPresent(time -> days(time, choices));
                    });
        });
        choices.forEach((attribute, codes) -> {
            if (attribute instanceof String && codes.size() == 1) {
                codes.add(OTHER);
            }
        });
        List<Kind> kinds = List.of(new Kind(Map.of()));
        for (Map.Entry<Object, Set<Object>> choice : choices.entrySet()) {
            if ((long) kinds.size() * choice.getValue().size() > MOST_KINDS) {
                return List.of();
            }
            List<Kind> finer = new ArrayList<>();
            for (Kind kind : kinds) {
                for (Object value : choice.getValue()) {
                    Map<Object, Object> facts = new LinkedHashMap<>(kind.facts());
                    facts.put(choice.getKey(), value);
                    finer.add(new Kind(facts));
                }
            }
            kinds = finer;
        }
        return kinds;
    }

    private static void conditions(Condition condition, boolean negated, Map<Object, Set<Object>> choices) {
        List<Condition> parts = condition instanceof Condition.All all
                ? all.of()
                : condition instanceof Condition.Any any
                        ? any.of()
                        : condition instanceof Condition.AtLeast some
                                ? some.of()
                                : condition instanceof Condition.Not not ? List.of(not.of()) : List.of();
        parts.forEach(part -> conditions(part, negated || condition instanceof Condition.Not, choices));
        if (condition instanceof Condition.Unit unit) {
            selections(unit.selection(), negated, choices);
        } else if (parts.isEmpty()) {
            choices.put(condition, ImmutableSet.of(true, false));
        }
    }

    private static void selections(Selection selection, boolean negated, Map<Object, Set<Object>> choices) {
        List<Selection> parts = selection instanceof Selection.All all
                ? all.parts()
                : selection instanceof Selection.Any any
                        ? any.parts()
                        : selection instanceof Selection.Not not ? not.parts() : List.of();
        parts.forEach(part -> selections(part, negated || selection instanceof Selection.Not, choices));
        if (selection instanceof Trait.Own own) {
            own.codes().forEach((attribute, codes) -> {
                Set<Object> named = choices.computeIfAbsent(attribute, each -> new LinkedHashSet<>());
                named.addAll(codes);
                if (negated) {
                    named.add(OTHER);
                }
            });
        } else if (parts.isEmpty()) {
            choices.put(selection, ImmutableSet.of(true, false));
        }
    }

    private void days(Period during, Map<Object, Set<Object>> choices) {
        Set<Object> days = choices.computeIfAbsent(
                Time.DAY, each -> new LinkedHashSet<>(Set.of(rulebook.inForce().first())));
        Stream.concat(Stream.of(during.first()), during.last().map(last -> last.plusDays(1)).stream())
                .filter(rulebook.inForce()::contains)
                .forEach(days::add);
    }
}
