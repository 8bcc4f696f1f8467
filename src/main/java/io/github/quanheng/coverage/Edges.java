package io.github.quanheng.coverage;

import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Node;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Ratio;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Scale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Values of each figure at the edges of a rulebook's rules (边界值): at, just below and just above every target, band edge, knot, bound and first steps; in
 * between; at the ends of what the indicator allows; every code that is declared or named, and another one where codes are not declared.
 */
public final class Edges {
    private static final Rational SLIGHT_RATE = Rational.of(1, 10_000);
    private static final Rational TENTH = Rational.of(1, 10);
    private static final Rational TWO = Rational.of(2);

    private final Rulebook rulebook;
    private final Knots knots;
    private final Set<FigureKey> parts = new LinkedHashSet<>();
    private final Map<FigureKey, List<Observation>> values = new LinkedHashMap<>();

    private Edges(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.knots = new Knots(rulebook);
        rulebook.lines()
                .forEach(line -> rules(line)
                        .forEach(rule -> rule.tree().forEach(node -> {
                            if (node instanceof Input.Fact fact
                                    && (fact.as() == Input.Reading.NUMERATOR
                                            || fact.as() == Input.Reading.DENOMINATOR)) {
                                parts.add(fact.key());
                            }
                        })));
        knots.figures()
                .forEach(key -> rulebook.indicator(key.indicator())
                        .ifPresent(indicator -> values.put(key, values(key, indicator))));
    }

    private static List<Node> rules(Line line) {
        return line instanceof Item item
                ? List.copyOf(item.rule().or(item::watches).stream().toList())
                : List.of();
    }

    /**
     * Returns the edges of a rulebook that passes its check.
     *
     * @param rulebook the rulebook, with its rulings worked in
     * @return the values by figure
     */
    public static Edges of(Rulebook rulebook) {
        return new Edges(rulebook);
    }

    /**
     * Returns the figures that some line reads.
     *
     * @return the figures, in the order in which the lines read them
     */
    public Set<FigureKey> figures() {
        return values.keySet();
    }

    /**
     * Returns the figures that a line reads by itself, parameters included, references to other lines not.
     *
     * @param line a line of the rulebook
     * @return the figures
     */
    public Set<FigureKey> read(Line line) {
        return knots.read(line);
    }

    /**
     * Returns the values of a figure, from the least to the most.
     *
     * @param figure one of the figures
     * @return its values, at least one
     */
    public List<Observation> of(FigureKey figure) {
        return values.getOrDefault(figure, List.of());
    }

    private List<Observation> values(FigureKey key, Indicator indicator) {
        return switch (indicator.kind()) {
            case NUMBER -> numbers(key, indicator, Scale.ONE);
            case RATE -> numbers(key, indicator, scale(indicator));
            case YES_NO -> List.of(Observation.of(new Datum.YesNo(false)), Observation.of(new Datum.YesNo(true)));
            case CODE -> codes(key, indicator);
            case DAY -> days();
            case OPINION -> opinions(key, indicator);
            case RECORDS -> List.of(Observation.of(new Datum.Records(List.of())), Observation.of(records(indicator)));
        };
    }

    private static Scale scale(Indicator indicator) {
        for (Scale scale : Scale.values()) {
            if (indicator.unit().filter(scale.sign()::equals).isPresent()) {
                return scale;
            }
        }
        return Scale.PERCENT;
    }

    private Set<Rational> around(FigureKey key, Indicator indicator, boolean rate) {
        TreeSet<Rational> edges = new TreeSet<>(knots.of(key));
        indicator.least().map(Figure::value).ifPresent(edges::add);
        indicator.most().map(Figure::value).ifPresent(edges::add);
        edges.add(Rational.ZERO);
        if (rate) {
            edges.add(Rational.ONE);
        }
        boolean whole = edges.stream().allMatch(Rational::isWhole);
        Rational slight = rate ? SLIGHT_RATE : whole ? Rational.ONE : TENTH;
        TreeSet<Rational> all = new TreeSet<>();
        List<Rational> sorted = List.copyOf(edges);
        for (int i = 0; i < sorted.size(); i++) {
            Rational edge = sorted.get(i);
            all.add(edge);
            all.add(edge.minus(slight));
            all.add(edge.plus(slight));
            if (i > 0) {
                Rational middle = sorted.get(i - 1).plus(edge).dividedBy(TWO);
                all.add(whole && !rate ? middle.floor() : middle);
            }
        }
        Rational far = sorted.get(sorted.size() - 1).abs().max(Rational.ONE);
        all.add(rate ? far : far.times(Rational.of(20)));
        all.removeIf(value -> indicator
                        .least()
                        .filter(least -> value.compareTo(least.value()) < 0)
                        .isPresent()
                || indicator
                        .most()
                        .filter(most -> value.compareTo(most.value()) > 0)
                        .isPresent()
                || (indicator.least().isEmpty()
                        && value.signum() < 0
                        && edges.first().signum() >= 0)
                || (rate && indicator.most().isEmpty() && value.compareTo(edges.last()) > 0));
        return all;
    }

    private List<Observation> numbers(FigureKey key, Indicator indicator, Scale scale) {
        boolean rate = indicator.kind() == Kind.RATE;
        return around(key, indicator, rate).stream()
                .map(value -> parts.contains(key)
                        ? Observation.of(
                                new Datum.Share(new Ratio(value.times(Rational.of(10_000)), Rational.of(10_000))))
                        : Observation.of(new Datum.Amount(new Figure(value, scale))))
                .toList();
    }

    private List<Observation> codes(FigureKey key, Indicator indicator) {
        Set<String> codes = new LinkedHashSet<>(indicator.codes());
        if (codes.isEmpty()) {
            codes.addAll(knots.codes(key));
            codes.add("其他");
        }
        return codes.stream()
                .<Observation>map(code -> Observation.of(new Datum.Code(code)))
                .toList();
    }

    private List<Observation> days() {
        LocalDate first = rulebook.inForce().first();
        List<Observation> days = new ArrayList<>();
        for (int after : new int[] {-1, 0, 1, 30, 31, 200, 364, 400}) {
            days.add(Observation.of(new Datum.Day(first.plusDays(after))));
        }
        return days;
    }

    private List<Observation> opinions(FigureKey key, Indicator indicator) {
        if (indicator.hasGrades()) {
            return indicator.codes().stream()
                    .<Observation>map(grade -> Observation.of(new Datum.Graded(grade, "考核组", "边界值", List.of())))
                    .toList();
        }
        return around(key, indicator, false).stream()
                .<Observation>map(value -> Observation.of(new Datum.Opinion(value, "考核组", "边界值", List.of())))
                .toList();
    }

    private static Datum records(Indicator indicator) {
        Map<String, Datum> row = new LinkedHashMap<>();
        indicator.fields().forEach((field, kind) -> field(kind).ifPresent(value -> row.put(field, value)));
        return new Datum.Records(List.of(row));
    }

    private static Optional<Datum> field(Kind kind) {
        return switch (kind) {
            case NUMBER -> Optional.of(Datum.Amount.of("1"));
            case RATE -> Optional.of(Datum.Amount.of("50%"));
            case YES_NO -> Optional.of(new Datum.YesNo(true));
            case CODE -> Optional.of(new Datum.Code("其他"));
            case DAY -> Optional.of(new Datum.Day(LocalDate.EPOCH));
            case OPINION -> Optional.of(new Datum.Graded("其他", "考核组", "边界值", List.of()));
            case RECORDS -> Optional.empty();
        };
    }
}
