package io.github.quanheng.rulebook;

import com.google.common.collect.ImmutableSet;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Interval;
import io.github.quanheng.rule.Node;
import io.github.quanheng.rule.Piece;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Scope;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Rational;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Checks the trees of rules: that every name is known and of the right kind, and that rates meet rates. */
final class TreeCheck {
    private static final ImmutableSet<Kind> NUMBERS = ImmutableSet.of(Kind.NUMBER, Kind.RATE, Kind.DAY);

    private final Rulebook rulebook;
    private final List<Problem> problems;

    TreeCheck(Rulebook rulebook, List<Problem> problems) {
        this.rulebook = rulebook;
        this.problems = problems;
    }

    void check(String place, Node node) {
        walk(new Here(place, Map.of(), false), node);
    }

    /** Where a node stands: on which line, with which fields of a record in reach, and whether inside lines. */
    private record Here(String place, Map<String, Kind> fields, boolean inLines) {}

    private void add(Here here, String found, String cure) {
        problems.add(new Problem(here.place(), found, cure));
    }

    private void walk(Here here, Node node) {
        Here inside = here;
        if (node instanceof Input.Fact fact) {
            Set<Kind> wanted = fact.as() == Input.Reading.NUMERATOR || fact.as() == Input.Reading.DENOMINATOR
                    ? EnumSet.of(Kind.RATE)
                    : NUMBERS;
            indicator(here, fact.key().indicator(), wanted);
        } else if (node instanceof Input.Judgement judgement) {
            indicator(here, judgement.indicator(), EnumSet.of(Kind.OPINION));
        } else if (node instanceof Input.Parameter parameter) {
            if (!rulebook.parameters().containsKey(parameter.id())
                    && !rulebook.ownTargets().contains(parameter.id())) {
                add(
                        here,
                        "parameter $" + parameter.id() + " is not declared",
                        "declare it under parameters or ownTargets");
            }
        } else if (node instanceof Input.ScoreOf score) {
            boolean known = score.line().equals(Scope.Lines.EACH)
                    ? here.inLines()
                    : rulebook.line(score.line()).isPresent();
            if (!known) {
                add(here, "line #" + score.line() + " is not known here", "name a line of this rulebook");
            }
        } else if (node instanceof Condition.Yes yes) {
            indicator(here, yes.key().indicator(), EnumSet.of(Kind.YES_NO));
        } else if (node instanceof Condition.Is is) {
            indicator(here, is.of().indicator(), EnumSet.of(Kind.CODE))
                    .ifPresent(found -> is.in().stream()
                            .filter(code ->
                                    !found.codes().isEmpty() && !found.codes().contains(code))
                            .forEach(code -> add(
                                    here,
                                    "indicator " + is.of() + " has no code " + code,
                                    "use one of " + found.codes())));
        } else if (node instanceof Collective.Aggregate aggregate) {
            inside = aggregate(here, aggregate);
        }
        scales(here, node);
        for (Node part : node.parts()) {
            walk(inside, part);
        }
    }

    private Optional<Indicator> indicator(Here here, IndicatorId id, Set<Kind> wanted) {
        Kind field = here.fields().get(id.value());
        Optional<Indicator> declared = rulebook.indicator(id);
        if (field == null && declared.isEmpty()) {
            add(here, "indicator " + id + " is not declared", "declare it under indicators, or correct its name");
            return Optional.empty();
        }
        Kind kind = field == null ? declared.orElseThrow().kind() : field;
        if (!wanted.contains(kind)) {
            add(here, "indicator " + id + " is of kind " + kind + ", but " + wanted + " is needed here", "use another");
        }
        return field == null ? declared : Optional.empty();
    }

    private Here aggregate(Here here, Collective.Aggregate aggregate) {
        if (aggregate.over() instanceof Scope.Rows rows) {
            Map<String, Kind> fields = indicator(here, rows.of(), EnumSet.of(Kind.RECORDS))
                    .map(Indicator::fields)
                    .orElse(Map.of());
            aggregate
                    .oncePer()
                    .filter(field -> !fields.containsKey(field))
                    .ifPresent(field -> add(
                            here,
                            "records of " + rows.of() + " have no field " + field,
                            "use one of " + fields.keySet()));
            return new Here(here.place(), fields, here.inLines());
        }
        if (aggregate.over() instanceof Scope.Lines lines) {
            lines.ids().stream()
                    .filter(id -> rulebook.line(id).isEmpty())
                    .forEach(id -> add(here, "line " + id + " is not known", "name a line of this rulebook"));
            lines.tag()
                    .filter(tag ->
                            rulebook.lines().noneMatch(line -> line.tags().contains(tag)))
                    .ifPresent(tag -> add(here, "no line has the tag " + tag, "tag a line or correct the tag"));
            return new Here(here.place(), here.fields(), true);
        }
        return here;
    }

    /** Refuses a rate next to a plain number: 62 where 62% is meant. */
    private void scales(Here here, Node node) {
        if (node instanceof Condition.Compare compare) {
            meet(here, compare.left(), compare.right());
        } else if (node instanceof Comparison.Gap gap) {
            gap.below().ifPresent(bound -> meet(here, gap.of(), bound));
            gap.above().ifPresent(bound -> meet(here, gap.of(), bound));
        } else if (node instanceof Comparison.Change change) {
            meet(here, change.of(), change.from());
        } else if (node instanceof Comparison.Steps steps) {
            meet(here, steps.of(), steps.size());
        } else if (node instanceof FieldTerm.Proportional proportional) {
            meet(here, proportional.of(), proportional.target());
        } else if (node instanceof Comparison.Piecewise curve) {
            curve.on().stream()
                    .map(Piece::on)
                    .flatMap(TreeCheck::ends)
                    .forEach(end -> meet(here, curve.of(), new Input.Constant(end)));
        }
    }

    private static Stream<Figure> ends(Interval interval) {
        return Stream.concat(interval.low().stream(), interval.high().stream());
    }

    private void meet(Here here, Quantity one, Quantity other) {
        Sort left = sort(here, one);
        Sort right = sort(here, other);
        if (left != right && left != Sort.EITHER && right != Sort.EITHER) {
            add(
                    here,
                    "a rate meets a plain number: " + words(one) + " and " + words(other),
                    "write a rate with its sign, such as 62%, and a number without");
        }
    }

    private static String words(Quantity quantity) {
        return quantity instanceof Input.Constant constant
                ? constant.figure().toString()
                : quantity instanceof Input.Fact fact
                        ? fact.key().toString()
                        : quantity.getClass().getSimpleName();
    }

    /** Whether a quantity is a rate, a plain number, or may stand for either. */
    private enum Sort {
        RATE,
        PLAIN,
        EITHER
    }

    private Sort sort(Here here, Node node) {
        if (node instanceof Input.Constant constant) {
            return sort(constant.figure());
        }
        if (node instanceof Input.Fact fact) {
            if (fact.as() == Input.Reading.NUMERATOR || fact.as() == Input.Reading.DENOMINATOR) {
                return Sort.PLAIN;
            }
            Kind field = here.fields().get(fact.key().indicator().value());
            Optional<Kind> kind = field == null
                    ? rulebook.indicator(fact.key().indicator()).map(Indicator::kind)
                    : Optional.of(field);
            return kind.map(known -> known == Kind.RATE ? Sort.RATE : Sort.PLAIN)
                    .orElse(Sort.EITHER);
        }
        if (node instanceof Input.Parameter parameter) {
            return rulebook.parameters().getOrDefault(parameter.id(), List.of()).stream()
                    .flatMap(row -> row.value().stream())
                    .map(TreeCheck::sort)
                    .filter(sort -> sort != Sort.EITHER)
                    .findFirst()
                    .orElse(Sort.EITHER);
        }
        if (node instanceof Comparison.Gap gap) {
            return gap.basis() == Comparison.Basis.RELATIVE ? Sort.RATE : sort(here, gap.of());
        }
        if (node instanceof Comparison.Change change) {
            return change.basis() == Comparison.Basis.RELATIVE ? Sort.RATE : sort(here, change.of());
        }
        return Sort.EITHER;
    }

    private static Sort sort(Figure figure) {
        if (figure.isRate()) {
            return Sort.RATE;
        }
        boolean bare = figure.value().signum() == 0 || figure.value().equals(Rational.ONE);
        return bare ? Sort.EITHER : Sort.PLAIN;
    }
}
