package io.github.quanheng.review;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.resolved.Place;
import io.github.quanheng.resolved.Range;
import io.github.quanheng.resolved.Ranges;
import io.github.quanheng.resolved.ResolvedRulebook;
import io.github.quanheng.review.Trials.Trial;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.Bound;
import io.github.quanheng.rulebook.Effect;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.rulebook.Provisions;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.rulebook.Section;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Rounding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be attained: the worst and the best that was seen, and proved bounds around them. */
final class MarksReview {
    private final ResolvedRulebook resolved;
    private final Rulebook rulebook;
    private final Report report;
    private final Map<LineId, Range> known = new HashMap<>();
    private final Map<LineId, Trial> best = new HashMap<>();
    private final Map<LineId, Rational> highest = new HashMap<>();
    private final Map<LineId, Rational> lowest = new HashMap<>();
    private final Trials trials;

    MarksReview(ResolvedRulebook resolved, Trials trials, Report report) {
        this.resolved = resolved;
        this.rulebook = resolved.rulebook();
        this.trials = trials;
        this.report = report;
    }

    List<Attainable> look(List<Trial> scored) {
        scored.forEach(this::seen);
        scored.stream()
                .collect(Collectors.groupingBy(trial -> trial.unit().party().own()))
                .values()
                .forEach(kind -> {
                    seen(trials.score(joined(kind, true)));
                    seen(trials.score(joined(kind, false)));
                });
        List<Line> lines = new ArrayList<>(rulebook.items().toList());
        rulebook.sections().forEach(section -> inside(section, lines));
        lines.add(rulebook.total());
        List<Attainable> all = new ArrayList<>();
        for (Line line : lines) {
            Range range = range(line);
            known.put(line.id(), range);
            Rational most = highest.get(line.id());
            Rational least = lowest.get(line.id());
            if (most != null && least != null) {
                all.add(new Attainable(line.id(), least, most, range.least(), range.most()));
            }
            if (line instanceof Item) {
                unreachable(line, range);
            }
        }
        return all;
    }

    /** The units with the best score of each line that was seen, those made of the best figures of each item included. */
    List<Trial> foremost() {
        return best.values().stream().distinct().toList();
    }

    private static void inside(Section section, List<Line> lines) {
        section.sections().forEach(inner -> inside(inner, lines));
        lines.add(section);
    }

    /** A unit with the figures that are best, or worst, for each item; where items share a figure the last of them decides. */
    private AssessedUnit joined(List<Trial> kind, boolean most) {
        Map<FigureKey, Observation> figures =
                new LinkedHashMap<>(kind.get(0).unit().submission().observations());
        Map<LineId, Trial> foremost = foremost(kind, most);
        rulebook.items().forEach(item -> {
            Trial trial = foremost.get(item.id());
            if (trial != null) {
                trials.edges()
                        .read(item)
                        .forEach(key -> trial.unit()
                                .submission()
                                .find(key)
                                .ifPresentOrElse(value -> figures.put(key, value), () -> figures.remove(key)));
            }
        });
        AssessedUnit unit = kind.get(0).unit();
        return new AssessedUnit(
                unit.party(),
                new Submission(unit.party().id(), unit.submission().period(), figures),
                unit.targets());
    }

    /** The first trial in which each item has its best score, or its worst. */
    private static Map<LineId, Trial> foremost(List<Trial> kind, boolean most) {
        Map<LineId, Trial> foremost = new HashMap<>();
        Map<LineId, Rational> scores = new HashMap<>();
        for (Trial trial : kind) {
            trial.sheet()
                    .items()
                    .forEach(item -> item.score().number().ifPresent(score -> {
                        Rational before = scores.get(item.line());
                        if (before == null || (most ? score.compareTo(before) > 0 : score.compareTo(before) < 0)) {
                            scores.put(item.line(), score);
                            foremost.put(item.line(), trial);
                        }
                    }));
        }
        return foremost;
    }

    private void seen(Trial trial) {
        trial.sheet().lines().forEach(line -> seen(trial, line));
    }

    private void seen(Trial trial, LineScore line) {
        Optional<Rational> score = line.score().number();
        if (score.isPresent()) {
            Rational before = highest.get(line.line());
            if (before == null || score.get().compareTo(before) > 0) {
                highest.put(line.line(), score.get());
                best.put(line.line(), trial);
            }
            lowest.merge(line.line(), score.get(), Rational::min);
        }
    }

    private void unreachable(Line line, Range range) {
        Optional<Rational> full =
                new Ranges(rulebook, Range.UNKNOWN, known).of(line.marks()).least();
        boolean lacking = full.isPresent()
                && full.get().signum() > 0
                && range.most().filter(most -> most.compareTo(full.get()) < 0).isPresent();
        Trial trial = best.get(line.id());
        if (lacking && trial != null) {
            report.add(
                    Kind.MARKS_UNREACHABLE,
                    Written.at(line),
                    "",
                    () -> List.of(new Witness(
                            trial.unit(),
                            line.id(),
                            trial.sheet().line(line.id()).orElseThrow().value())));
        }
    }

    private Range range(Line line) {
        Range full = new Ranges(rulebook, Range.UNKNOWN, known).of(line.marks());
        Ranges ranges = new Ranges(rulebook, full, known);
        if (line instanceof Item item && item.watches().isPresent()) {
            return Range.UNKNOWN;
        }
        List<Range> raw = new ArrayList<>();
        raw.add(Written.rule(line).map(ranges::of).orElseGet(() -> sum(line, ranges)));
        Stream<Map.Entry<Reason, Quantity>> policies = Stream.concat(
                line.absent().entrySet().stream(),
                line instanceof Item
                        ? rulebook.provisions().absent().entrySet().stream()
                                .filter(entry -> !line.absent().containsKey(entry.getKey()))
                        : Stream.empty());
        Optional<Place> rule = resolved.place(Written.at(line) + ".rule");
        policies.filter(policy -> rule.isEmpty() || rule.get().mayLack(policy.getKey()))
                .map(Map.Entry::getValue)
                .filter(instead -> !(instead instanceof Input.NoScore))
                .forEach(instead -> raw.add(ranges.of(instead)));
        Provisions.Bounds general = line instanceof Item
                ? rulebook.provisions().items()
                : line instanceof Section
                        ? rulebook.provisions().sections()
                        : rulebook.provisions().total();
        Range now = Range.around(raw)
                .within(
                        bound(line.floor().orElse(general.floor()), ranges),
                        bound(line.ceiling().orElse(general.ceiling()), ranges));
        for (Effect effect : line.effects()) {
            Range after = after(effect, now, ranges.of(effect.to()));
            now = effect.when().isPresent() ? Range.around(List.of(now, after)) : after;
        }
        Optional<Rounding> rounding = line.rounding().or(general::rounding);
        return rounding.isEmpty() ? now : now.map(end -> end.round(rounding.get()));
    }

    private static Optional<Range> bound(Bound bound, Ranges ranges) {
        return bound.at().map(ranges::of);
    }

    private static Range after(Effect effect, Range now, Range to) {
        return switch (effect.how()) {
            case SET -> to;
            case AT_MOST -> now.within(Optional.empty(), Optional.of(to));
            case AT_LEAST -> now.within(Optional.of(to), Optional.empty());
            case ADD -> Range.sum(List.of(now, to));
            case TIMES -> now.times(to);
        };
    }

    /**
     * The sum of the parts. Where parts that are taken out may scale up the rest, no part may earn more than its marks or less than 0, nor does then the whole.
     */
    private Range sum(Line line, Ranges ranges) {
        List<Range> parts = new ArrayList<>();
        List<Range> extras = new ArrayList<>();
        boolean shares = true;
        List<Line> below = line instanceof Section section
                ? Stream.<Line>concat(section.items().stream(), section.sections().stream())
                        .toList()
                : List.copyOf(rulebook.sections());
        for (Line part : below) {
            if (part instanceof Item item && item.watches().isPresent()) {
                continue;
            }
            Range own = known.getOrDefault(part.id(), Range.UNKNOWN);
            Range marks = new Ranges(rulebook, Range.UNKNOWN, known).of(part.marks());
            Range weight = part instanceof Section section && section.weight().isPresent()
                    ? ranges.of(section.weight().get())
                    : Range.of(Rational.ONE);
            boolean bonus = marks.equals(Range.of(Rational.ZERO));
            shares &= bonus
                    || (own.isNotBelowZero()
                            && own.most()
                                    .filter(most -> marks.least()
                                            .filter(full -> most.compareTo(full) <= 0)
                                            .isPresent())
                                    .isPresent());
            Range weighed = own.times(weight);
            (bonus ? extras : parts)
                    .add(
                            part.applies().isPresent()
                                    ? Range.around(List.of(weighed, Range.of(Rational.ZERO)))
                                    : weighed);
        }
        if (!mayScale()) {
            parts.addAll(extras);
            return Range.sum(parts);
        }
        Range full = new Ranges(rulebook, Range.UNKNOWN, known).of(line.marks());
        Range whole = new Range(Optional.of(Rational.ZERO), full.most());
        return shares
                ? Range.sum(Stream.concat(Stream.of(whole), extras.stream()).toList())
                : Range.UNKNOWN;
    }

    private boolean mayScale() {
        Provisions.Exclusion excluded = rulebook.provisions().excluded();
        return excluded == Provisions.Exclusion.RESCALE_SECTION || excluded == Provisions.Exclusion.RESCALE_TOTAL;
    }
}
