package io.github.quanheng.coverage;

import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Interval;
import io.github.quanheng.rule.Node;
import io.github.quanheng.rule.Piece;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.rulebook.Section;
import io.github.quanheng.rulebook.Total;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Where a rule may turn (拐点): targets, band edges, knots, bounds of comparisons, and where steps begin and are used up. */
final class Knots {
    private static final int MOST = 40;

    private final Rulebook rulebook;
    private final Map<FigureKey, TreeSet<Rational>> numbers = new LinkedHashMap<>();
    private final Map<FigureKey, Set<String>> codes = new LinkedHashMap<>();
    private final Map<Line, Set<FigureKey>> read = new LinkedHashMap<>();

    Knots(Rulebook rulebook) {
        this.rulebook = rulebook;
        rulebook.lines().forEach(this::line);
        rulebook.grading()
                .ifPresent(scale -> Stream.concat(
                                scale.grades().stream().flatMap(grade -> grade.when().stream()),
                                scale.effects().stream().map(effect -> effect.when()))
                        .forEach(when -> nodes(List.of(when), new LinkedHashSet<>())));
    }

    /** The numbers at which something may turn with a figure. */
    Set<Rational> of(FigureKey key) {
        return numbers.getOrDefault(key, new TreeSet<>());
    }

    /** The codes that rules name. */
    Set<String> codes(FigureKey key) {
        return codes.getOrDefault(key, Set.of());
    }

    /** The figures that some line reads. */
    Set<FigureKey> figures() {
        return numbers.keySet();
    }

    /** The figures that a line reads itself. */
    Set<FigureKey> read(Line line) {
        return read.getOrDefault(line, Set.of());
    }

    private void line(Line line) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(line.marks());
        line.applies().ifPresent(nodes::add);
        Stream.of(
                        line instanceof Item item ? item.rule() : Optional.<Quantity>empty(),
                        line instanceof Item item ? item.watches() : Optional.<Quantity>empty(),
                        line instanceof Section section ? section.rule() : Optional.<Quantity>empty(),
                        line instanceof Section section ? section.weight() : Optional.<Quantity>empty(),
                        line instanceof Total total ? total.rule() : Optional.<Quantity>empty())
                .flatMap(Optional::stream)
                .forEach(nodes::add);
        nodes.addAll(line.absent().values());
        line.effects().forEach(effect -> {
            effect.when().ifPresent(nodes::add);
            nodes.add(effect.to());
        });
        Set<FigureKey> keys = new LinkedHashSet<>();
        nodes(nodes, keys);
        read.put(line, keys);
    }

    /** Notes the figures that nodes read, and gives each of them the numbers of its kind that stand in them. */
    private void nodes(List<Node> nodes, Set<FigureKey> keys) {
        TreeSet<Rational> rates = new TreeSet<>();
        TreeSet<Rational> plain = new TreeSet<>();
        Set<Input.Parameter> seen = new LinkedHashSet<>();
        List<Node> open = new ArrayList<>(nodes);
        while (!open.isEmpty()) {
            Node next = open.remove(open.size() - 1);
            next.tree().forEach(node -> {
                if (node instanceof Input.Fact fact) {
                    keys.add(fact.key());
                } else if (node instanceof Input.Judgement judgement) {
                    keys.add(FigureKey.of(judgement.indicator().value()));
                } else if (node instanceof Condition.Yes yes) {
                    keys.add(yes.key());
                } else if (node instanceof Condition.Is is) {
                    keys.add(is.of());
                    codes.computeIfAbsent(is.of(), key -> new LinkedHashSet<>()).addAll(is.in());
                } else if (node instanceof FieldTerm.ByCode code) {
                    keys.add(code.of());
                    codes.computeIfAbsent(code.of(), key -> new LinkedHashSet<>())
                            .addAll(code.marks().keySet());
                } else if (node instanceof Input.Parameter parameter && seen.add(parameter)) {
                    rulebook.parameters()
                            .getOrDefault(parameter.id(), List.of())
                            .forEach(row -> {
                                row.value().ifPresent(value -> put(value, rates, plain));
                                row.when().ifPresent(open::add);
                            });
                }
                numbers(node, rates, plain);
            });
        }
        for (FigureKey key : keys) {
            boolean rate = rulebook.indicator(key.indicator())
                    .map(Indicator::kind)
                    .filter(Kind.RATE::equals)
                    .isPresent();
            TreeSet<Rational> known = numbers.computeIfAbsent(key, none -> new TreeSet<>());
            (rate ? rates : plain).stream().limit(MOST).forEach(known::add);
        }
    }

    private static void put(Figure figure, Set<Rational> rates, Set<Rational> plain) {
        (figure.isRate() ? rates : plain).add(figure.value());
    }

    private static void put(Interval on, Set<Rational> rates, Set<Rational> plain) {
        Stream.concat(on.low().stream(), on.high().stream()).forEach(end -> put(end, rates, plain));
    }

    private static void numbers(Node node, Set<Rational> rates, Set<Rational> plain) {
        if (node instanceof Input.Constant constant) {
            put(constant.figure(), rates, plain);
        } else if (node instanceof FieldTerm.Bands bands) {
            bands.marks().keySet().forEach(on -> put(on, rates, plain));
        } else if (node instanceof Comparison.Piecewise curve) {
            curve.on().stream().map(Piece::on).forEach(on -> put(on, rates, plain));
        } else if (node instanceof FieldTerm.PerStep steps && steps.step() instanceof Input.Constant step) {
            Stream.concat(steps.below().stream(), steps.above().stream())
                    .filter(Input.Constant.class::isInstance)
                    .map(bound -> ((Input.Constant) bound).figure())
                    .forEach(bound -> {
                        boolean down = steps.below().isPresent();
                        for (int i : new int[] {1, 2, 10}) {
                            Rational by = step.figure().value().times(Rational.of(down ? -i : i));
                            put(new Figure(bound.value().plus(by), bound.scale()), rates, plain);
                        }
                    });
        }
    }
}
