package io.github.quanheng.laws.book;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How a line is settled, read a second time: applies, rule, absences, bounds, effects, rounding. */
final class Lines {
    /** A number or why there is none. */
    record Result(Optional<BigFraction> number, Optional<Absence> none) {
        static Result of(Supplier<BigFraction> number) {
            try {
                return new Result(Optional.of(number.get()), Optional.empty());
            } catch (Absence absence) {
                return new Result(Optional.empty(), Optional.of(absence));
            }
        }

        static Result of(BigFraction number) {
            return new Result(Optional.of(number), Optional.empty());
        }

        static Result none(String reason) {
            return new Result(Optional.empty(), Optional.of(Absence.own(reason)));
        }

        BigFraction orThrow() {
            return number.orElseThrow(none::orElseThrow);
        }

        boolean is(String reason) {
            return none.filter(absence -> absence.reason().equals(reason)).isPresent();
        }

        boolean isTakenOut() {
            return is("EXCLUDED") || is("NOT_ASSESSED");
        }
    }

    /** Before the bounds; {@code off} where the line is not for this unit, or nobody knows. */
    private record Raw(Result raw, Result full, boolean off) {}

    /** After the bounds, the effects and the rounding. */
    private record Settled(Result limited, Result score, Result full) {}

    private final World world;
    private final World.Unit unit;

    Lines(World world, World.Unit unit) {
        this.world = world;
        this.unit = unit;
    }

    Result result(String id, String stage) {
        return switch (stage) {
            case "RAW" -> raw(id).raw();
            case "LIMITED" -> settled(id).limited();
            case "FULL" -> settled(id).full();
            case "PRINTED" -> Result.of(() -> oracle(id).full());
            default -> settled(id).score();
        };
    }

    private Oracle oracle(String id) {
        return Oracle.of(world, unit, world.line(id));
    }

    @SuppressWarnings("unchecked")
    private <T> T once(String id, String stage, Function<String, T> work) {
        String key = unit.id() + "/" + id + "/" + stage;
        Object known = world.memory().get(key);
        if (known == null) {
            known = work.apply(id);
            world.memory().put(key, known);
        }
        return (T) known;
    }

    private Raw raw(String id) {
        return once(id, "raw", this::workedRaw);
    }

    private Settled settled(String id) {
        return once(id, "settled", this::workedSettled);
    }

    private static boolean isTotal(JsonNode line) {
        return !line.has("id") || line.get("id").asString().equals("total");
    }

    private JsonNode general(JsonNode line) {
        boolean section = line.has("items") || line.has("sections");
        return world.book().get("provisions").get(isTotal(line) ? "total" : section ? "sections" : "items");
    }

    private static BigFraction truth(boolean holds) {
        return holds ? BigFraction.ONE : BigFraction.ZERO;
    }

    private Raw workedRaw(String id) {
        JsonNode line = world.line(id);
        Oracle oracle = oracle(id);
        if (line.has("applies")) {
            Result applies = Result.of(() -> truth(oracle.holds(line.get("applies"))));
            if (applies.number().isEmpty() || applies.orThrow().signum() == 0) {
                Result off = applies.number().isEmpty() ? applies : Result.none("NOT_ASSESSED");
                return new Raw(off, off, true);
            }
        }
        if (line.has("watches")) {
            return new Raw(Result.of(() -> oracle.number(line.get("watches"))), Result.of(BigFraction.ZERO), false);
        }
        Sum sum = line.has("rule")
                ? new Sum(Result.of(() -> oracle.number(line.get("rule"))), Optional.empty())
                : sum(line, oracle);
        Optional<JsonNode> policy = sum.got().none().filter(Absence::isOwn).flatMap(none -> policy(line, none));
        Result raw =
                policy.map(instead -> Result.of(() -> oracle.number(instead))).orElse(sum.got());
        if (raw.isTakenOut()) {
            return new Raw(raw, raw, false);
        }
        Optional<BigFraction> available = policy.isEmpty() ? sum.available() : Optional.empty();
        return new Raw(raw, Result.of(available.orElseGet(oracle::full)), false);
    }

    private Optional<JsonNode> policy(JsonNode line, Absence none) {
        boolean item = line.has("rule") && !line.has("items") && !isTotal(line);
        return Stream.of(
                        line.path("absent").get(none.reason()),
                        item ? world.book().get("provisions").get("absent").get(none.reason()) : null)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private record Sum(Result got, Optional<BigFraction> available) {}

    private Sum sum(JsonNode whole, Oracle oracle) {
        String excludes = world.book().get("provisions").get("excluded").asString();
        BigFraction got = BigFraction.ZERO;
        BigFraction extra = BigFraction.ZERO;
        BigFraction available = BigFraction.ZERO;
        boolean excluded = false;
        boolean seen = false;
        for (JsonNode part : parts(whole)) {
            if (part.has("watches")) {
                seen |= stands(part);
                continue;
            }
            Settled settled = settled(part.get("id").asString());
            if (settled.score().is("NOT_ASSESSED")) {
                continue;
            }
            seen = true;
            if (settled.score().is("EXCLUDED") && !excludes.equals("FORBID")) {
                excluded = true;
                continue;
            }
            if (settled.score().number().isEmpty()) {
                return new Sum(settled.score(), Optional.empty());
            }
            BigFraction weight = part.has("weight") ? oracle.number(part.get("weight")) : BigFraction.ONE;
            BigFraction points = settled.score().orThrow().multiply(weight);
            if (Numbers.of(part.get("marks").asString()).signum() == 0) {
                extra = extra.add(points);
            } else {
                got = got.add(points);
                available = available.add(settled.full().orThrow().multiply(weight));
            }
        }
        if (!seen || (excluded && available.signum() == 0)) {
            return new Sum(Result.none(seen ? "EXCLUDED" : "NOT_ASSESSED"), Optional.empty());
        }
        boolean scales = excludes.equals("RESCALE_SECTION")
                ? excluded
                : excludes.equals("RESCALE_TOTAL") && isTotal(whole) && (excluded || isAnyItemExcluded());
        if (!scales || available.signum() == 0) {
            return new Sum(Result.of(got.add(extra)), Optional.of(available));
        }
        BigFraction marks = oracle.full();
        return new Sum(Result.of(got.multiply(marks).divide(available).add(extra)), Optional.of(marks));
    }

    /** Whether a line that is only watched is on the sheet; its value may read what it stands in, and is not asked for. */
    private boolean stands(JsonNode watched) {
        Result applies = watched.has("applies")
                ? Result.of(() -> truth(oracle(watched.get("id").asString()).holds(watched.get("applies"))))
                : Result.of(BigFraction.ONE);
        return applies.number().map(holds -> holds.signum() != 0).orElseGet(() -> !applies.is("NOT_ASSESSED"));
    }

    private List<JsonNode> parts(JsonNode whole) {
        return isTotal(whole)
                ? World.all(world.book().get("sections")).toList()
                : Stream.concat(World.all(whole.path("items")), World.all(whole.path("sections")))
                        .toList();
    }

    private boolean isAnyItemExcluded() {
        return world.lines()
                .filter(line -> line.has("rule"))
                .anyMatch(item -> settled(item.get("id").asString()).score().is("EXCLUDED"));
    }

    private Settled workedSettled(String id) {
        JsonNode line = world.line(id);
        Raw raw = raw(id);
        if (line.has("watches") || raw.off()) {
            return new Settled(raw.raw(), rounded(line, raw.raw(), line.get("rounding")), raw.full());
        }
        Oracle oracle = oracle(id);
        Result limited = bounded(line, oracle, bounded(line, oracle, raw.raw(), "floor", -1), "ceiling", 1);
        Result now = limited;
        for (JsonNode effect : line.path("effects")) {
            now = act(effect, oracle, now);
        }
        JsonNode rounding =
                line.has("rounding") ? line.get("rounding") : general(line).get("rounding");
        Result score = rounded(line, now, rounding);
        Result full = raw.full().number().isPresent() ? raw.full() : Result.of(oracle.full());
        return new Settled(limited, score, score.isTakenOut() ? score : full);
    }

    private Result bounded(JsonNode line, Oracle oracle, Result score, String which, int sign) {
        JsonNode bound = line.has(which) ? line.get(which) : general(line).get(which);
        if (score.number().isEmpty() || (bound.isString() && bound.asString().equals("none"))) {
            return score;
        }
        Result at = Result.of(() -> oracle.number(bound));
        boolean beyond = at.number().isEmpty() || sign * score.orThrow().compareTo(at.orThrow()) > 0;
        return beyond ? at : score;
    }

    private static Result act(JsonNode effect, Oracle oracle, Result before) {
        boolean scored = before.number().isPresent();
        Result when = effect.has("when")
                ? Result.of(() -> truth(oracle.holds(effect.get("when"))))
                : Result.of(BigFraction.ONE);
        if (when.number().isEmpty()) {
            return scored ? when : before;
        }
        if (when.orThrow().signum() == 0) {
            return before;
        }
        String how = effect.get("how").asString();
        Result to = Result.of(() -> oracle.number(effect.get("to")));
        if (to.number().isEmpty() || !scored) {
            return scored || (how.equals("SET") && to.number().isPresent()) ? to : before;
        }
        BigFraction score = before.orThrow();
        BigFraction by = to.orThrow();
        return Result.of(
                switch (how) {
                    case "SET" -> by;
                    case "AT_MOST" -> score.compareTo(by) <= 0 ? score : by;
                    case "AT_LEAST" -> score.compareTo(by) >= 0 ? score : by;
                    case "ADD" -> score.add(by);
                    default -> score.multiply(by);
                });
    }

    private Result rounded(JsonNode line, Result score, @Nullable JsonNode to) {
        if (to == null || score.number().isEmpty()) {
            return score;
        }
        boolean rate = line.has("watches") && new Sorts(world).isRate(line.get("watches"));
        return Result.of(Numbers.rounded(score.orThrow(), to, rate));
    }
}
