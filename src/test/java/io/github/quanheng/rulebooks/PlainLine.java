package io.github.quanheng.rulebooks;

import static io.github.quanheng.rulebooks.Facts.f;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A line worked out by plain fractions: an item with its formula, or a section of lines. Missing counts as nothing, what does
 * not apply is left out and the rest scaled up, a rate of 0/0 counts as full marks.
 */
final class PlainLine {
    /** Bounds that do not bind. */
    static final String NONE = "none";

    final String id;
    private final Function<Facts, BigFraction> full;
    private final Function<Facts, BigFraction> formula;
    private final List<PlainLine> parts;
    private Predicate<Facts> applies = unit -> true;
    private Function<Facts, Optional<BigFraction>> floor;
    private Function<Facts, Optional<BigFraction>> ceiling;
    private boolean scales = true;
    private Predicate<Facts> vetoed = unit -> false;
    private BiFunction<Facts, BigFraction, BigFraction> effect = (unit, score) -> score;

    private PlainLine(
            String id, Function<Facts, BigFraction> full, Function<Facts, BigFraction> formula, List<PlainLine> parts) {
        this.id = id;
        this.full = full;
        this.formula = formula;
        this.parts = parts;
        this.floor = unit -> parts.isEmpty() ? Optional.of(BigFraction.ZERO) : Optional.empty();
        this.ceiling = unit -> parts.isEmpty() ? Optional.of(full.apply(unit)) : Optional.empty();
    }

    static PlainLine item(String id, String full, Function<Facts, BigFraction> formula) {
        return item(id, unit -> f(full), formula);
    }

    static PlainLine item(String id, Function<Facts, BigFraction> full, Function<Facts, BigFraction> formula) {
        return new PlainLine(id, full, formula, List.of());
    }

    static PlainLine section(String id, Function<Facts, BigFraction> full, PlainLine... parts) {
        return new PlainLine(id, full, unit -> BigFraction.ZERO, List.of(parts));
    }

    PlainLine from(String bound) {
        floor = unit -> bound.equals(NONE) ? Optional.empty() : Optional.of(f(bound));
        return this;
    }

    PlainLine upTo(String bound) {
        ceiling = unit -> bound.equals(NONE) ? Optional.empty() : Optional.of(f(bound));
        return this;
    }

    PlainLine then(BiFunction<Facts, BigFraction, BigFraction> change) {
        effect = change;
        return this;
    }

    /** The line comes to nothing, whatever else it would have come to. */
    PlainLine vetoedWhen(Predicate<Facts> event) {
        vetoed = event;
        return this;
    }

    PlainLine onlyFor(Predicate<Facts> units) {
        applies = units;
        return this;
    }

    /** Nothing is scaled up here: what was left out is settled further up. */
    PlainLine unscaled() {
        scales = false;
        return this;
    }

    /**
     * What a line came to: whether it applied, its marks, those that could be had, the score before its bounds and at last,
     * and whether something below was left out and not yet settled.
     */
    record Worked(
            boolean applied,
            BigFraction full,
            BigFraction available,
            Optional<BigFraction> raw,
            Optional<BigFraction> score,
            boolean open) {}

    /** Works out this line and all below it. */
    Map<String, Worked> work(Facts unit) {
        Map<String, Worked> all = new LinkedHashMap<>();
        work(unit, all);
        return all;
    }

    private Worked work(Facts unit, Map<String, Worked> all) {
        List<Worked> below = new ArrayList<>();
        parts.forEach(part -> below.add(part.work(unit, all)));
        boolean here = applies.test(unit);
        BigFraction marks = full.apply(unit);
        Worked plain = parts.isEmpty() ? single(unit, here, marks) : sum(below, here, marks);
        Optional<BigFraction> score = here && vetoed.test(unit)
                ? Optional.of(BigFraction.ZERO)
                : plain.raw().filter(value -> here).map(value -> settle(unit, value));
        Worked worked = new Worked(here, marks, plain.available(), plain.raw(), score, plain.open());
        all.put(id, worked);
        return worked;
    }

    private BigFraction settle(Facts unit, BigFraction raw) {
        BigFraction least =
                floor.apply(unit).filter(bound -> bound.compareTo(raw) > 0).orElse(raw);
        return effect.apply(
                unit,
                ceiling.apply(unit).filter(bound -> bound.compareTo(least) < 0).orElse(least));
    }

    private Worked single(Facts unit, boolean here, BigFraction marks) {
        Optional<BigFraction> raw = Optional.empty();
        if (here) {
            try {
                raw = Optional.of(formula.apply(unit));
            } catch (Facts.NoValue none) {
                raw = switch (none.reason) {
                    case MISSING -> Optional.of(BigFraction.ZERO);
                    case ZERO_DENOMINATOR -> Optional.of(marks);
                    default -> Optional.empty();
                };
            }
        }
        return new Worked(here, marks, marks, raw, raw, false);
    }

    /** The sum of what was not left out, scaled up to the whole when something was; lines without marks are beside it. */
    private Worked sum(List<Worked> below, boolean here, BigFraction whole) {
        BigFraction got = BigFraction.ZERO;
        BigFraction extra = BigFraction.ZERO;
        BigFraction available = BigFraction.ZERO;
        boolean leftOut = false;
        for (Worked part : below) {
            if (!part.applied()) {
                continue;
            }
            leftOut |= part.score().isEmpty() || part.open();
            if (part.score().isPresent() && part.full().signum() == 0) {
                extra = extra.add(part.score().get());
            } else if (part.score().isPresent()) {
                got = got.add(part.score().get());
                available = available.add(part.available());
            }
        }
        boolean nothing = leftOut && available.signum() == 0;
        boolean scaled = leftOut && scales && !nothing;
        BigFraction sum = (scaled ? got.multiply(whole).divide(available) : got).add(extra);
        Optional<BigFraction> raw = nothing ? Optional.empty() : Optional.of(sum);
        return new Worked(here, whole, scaled ? whole : available, raw, raw, leftOut && !scaled);
    }
}
