package io.github.quanheng.resolved;

import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.rule.Dimension;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Provisions;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.Subject;
import io.github.quanheng.value.Currency;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A rulebook while it is being resolved: what has been bound so far, and every problem found. */
final class Draft {
    private record Fixed(int slot, Outcome outcome) {}

    final Rulebook rulebook;
    final Map<IndicatorId, Indicator> indicators = new HashMap<>();
    final Map<LineId, ResolvedLine> lines = new LinkedHashMap<>();
    final Map<ParameterId, Dimension> ownTargets = new LinkedHashMap<>();
    final Map<String, Place> places = new HashMap<>();

    /** Figures whose registers are filled when a unit is bound. */
    final List<Figures.Figure> figures = new ArrayList<>();

    final Order order = new Order();
    /** Lines that rules read; a grade reads what it grades. */
    final Set<ResolvedLine> read = new java.util.HashSet<>();

    /** Whether something asks what marks could be had: a rule that reads them, or what is taken out and put right. */
    boolean asksForFull;

    List<Node> grades = List.of();
    List<Node> gradeEffects = List.of();
    private final Set<Problem> problems = new LinkedHashSet<>();
    private final List<Fixed> constants = new ArrayList<>();
    private int slots;
    private int collectives;
    private boolean looksAtOthers;

    Draft(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.asksForFull = rulebook.provisions().excluded() != Provisions.Exclusion.FORBID;
        rulebook.indicators().forEach(indicator -> indicators.putIfAbsent(indicator.id(), indicator));
    }

    /** The money that a line is counted in; empty for one of marks. */
    Optional<Currency> currency(ResolvedLine line) {
        return line.line instanceof Item item && item.currency().isPresent() ? item.currency() : rulebook.currency();
    }

    /** The line of the total. */
    ResolvedLine total() {
        return Objects.requireNonNull(lines.get(rulebook.total().id()));
    }

    int slot() {
        return slots(1);
    }

    int slots(int count) {
        slots += count;
        return slots - count;
    }

    int collective() {
        return collectives++;
    }

    int collectives() {
        return collectives;
    }

    void lookAtOthers() {
        looksAtOthers = true;
    }

    boolean looksAtOthers() {
        return looksAtOthers;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    int problemCount() {
        return problems.size();
    }

    void problem(String at, String zh, String en, String cureZh, String cureEn) {
        int within = at.indexOf('~');
        problems.add(new Problem(
                within < 0 ? at : at.substring(0, within), new Statement(zh, en), new Statement(cureZh, cureEn)));
    }

    void problems(List<Problem> found) {
        problems.addAll(found);
    }

    Place place(String at, io.github.quanheng.rule.Node source, Dimension dimension, int raises) {
        Place place = new Place(at, source, dimension, raises, slot());
        places.putIfAbsent(at, place);
        return place;
    }

    /** What stands at a place is measured in what its author says. */
    void measured(Place place, Dimension dimension) {
        places.put(place.at(), new Place(place.at(), place.source(), dimension, place.raises(), place.slot()));
    }

    /** A register that holds a constant from the beginning. */
    int constant(Rational value) {
        int slot = slot();
        constants.add(new Fixed(slot, Outcome.of(value)));
        return slot;
    }

    void fix(int slot, Outcome outcome) {
        constants.add(new Fixed(slot, outcome));
    }

    /** The registers as every unit finds them. */
    Registers template() {
        Registers template = new Registers(slots);
        java.util.Arrays.fill(template.d, 1);
        for (Fixed constant : constants) {
            put(template, constant.slot(), constant.outcome());
        }
        return template;
    }

    static void put(Registers template, int slot, Outcome outcome) {
        if (outcome instanceof Outcome.Absent absent) {
            template.absent(slot, Registers.code(absent.why()), absent);
            return;
        }
        Rational value = outcome.number().orElseThrow();
        if (!value.isSmall()) {
            template.set(slot, value);
            return;
        }
        long above = value.smallNumerator();
        long below = value.smallDenominator();
        long power = 1;
        while (power < below && power < 1_000_000_000_000L) {
            power *= 10;
        }
        boolean decimal = power % below == 0 && Math.abs(above) < 1_000_000;
        template.set(slot, decimal ? above * (power / below) : above, decimal ? power : below);
    }

    static Outcome none(Reason reason, LineId line) {
        return Outcome.absent(reason, Subject.of(line));
    }

    /** The dimension of a constant: 0 alone fits everything. */
    static Dimension dimension(Figure figure) {
        if (figure.isRate()) {
            return Dimension.rate(figure.scale());
        }
        return figure.value().signum() == 0 ? Dimension.ANY : Dimension.PLAIN;
    }

    /** A quantity of which the rulebook says nothing yet: an own target, until it meets something. */
    static Dimension open(ParameterId id) {
        return new Dimension(Dimension.Sort.ANY, "$" + id);
    }

    private static boolean isOpen(Dimension dimension) {
        return dimension.sort() == Dimension.Sort.ANY && !dimension.unit().isEmpty();
    }

    /** What is known by now: an own target has the dimension of what it met. */
    Dimension known(Dimension dimension) {
        return isOpen(dimension)
                ? ownTargets.getOrDefault(new ParameterId(dimension.unit().substring(1)), dimension)
                : dimension;
    }

    /** An open quantity as a factor. */
    Dimension factor(Dimension dimension) {
        Dimension now = known(dimension);
        return isOpen(now) ? Dimension.PLAIN : now;
    }

    /** What two quantities are that stand for one another; empty where they do not agree. */
    Optional<Dimension> meet(Dimension first, Dimension second) {
        Dimension left = known(first);
        Dimension right = known(second);
        if (isOpen(left) && right.sort() != Dimension.Sort.ANY) {
            ownTargets.put(new ParameterId(left.unit().substring(1)), right);
        }
        if (isOpen(right) && left.sort() != Dimension.Sort.ANY) {
            ownTargets.put(new ParameterId(right.unit().substring(1)), left);
        }
        return isOpen(left) && right.equals(Dimension.ANY) ? Optional.of(left) : left.meet(right);
    }
}
