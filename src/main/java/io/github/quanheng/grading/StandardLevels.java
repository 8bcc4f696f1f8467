package io.github.quanheng.grading;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableMap;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Percentage;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A standard that is met level by level from the grades of its clauses (按条款等级分布定级), as hospitals are accredited and township
 * institutions are found to reach the service-capability standard. A share is cumulative: C and better is the share of clauses that
 * got C, B or A. Clauses that do not apply are in no denominator. A level is met only with all the levels below it.
 *
 * <p>Worked: 130 A, 250 B, 180 C, 30 D and 10 not applicable are 560 of 590 = 94.92% C and better, 380 of 590 = 64.41% B and better.
 *
 * @param letters the grades of a clause, best first, such as A, B, C, D; at least two
 * @param notApplicable the grade of a clause that does not apply, such as E, if there is one
 * @param levels the levels, highest first, at least one
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record StandardLevels(
        @JsonProperty(required = true) List<String> letters,
        Optional<String> notApplicable,
        @JsonProperty(required = true) List<Level> levels) {
    /**
     * One level (等级).
     *
     * @param name its name, such as 三级甲等 or 推荐标准
     * @param demands what it asks for, at least one thing
     */
    public record Level(
            @JsonProperty(required = true) Label name,
            @JsonProperty(required = true) List<Demand> demands) {
        /**
         * Checks that it asks for something.
         *
         * @param name its name
         * @param demands what it asks for
         */
        public Level {
            demands = List.copyOf(demands);
            InvalidValue.unless(
                    !demands.isEmpty(),
                    "demands",
                    "“%s”没有要求",
                    "写出要求",
                    "level %s asks for nothing",
                    "name a demand",
                    name);
        }
    }

    /**
     * One demand: of a set of clauses at least such a share has this grade or a better one.
     *
     * @param set the set of clauses, such as 基本条款 or 核心条款
     * @param letter the grade
     * @param least the least share, 0% to 100%
     */
    public record Demand(
            @JsonProperty(required = true) String set,
            @JsonProperty(required = true) String letter,
            @JsonProperty(required = true) Percentage least) {}

    /**
     * What an institution reached (达标结论).
     *
     * @param level the highest level whose demands are met together with those of all levels below it; empty when not even the
     *     lowest is met
     * @param shortfalls what keeps it from the next level; empty at the highest
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Result(Optional<Label> level, List<Shortfall> shortfalls) {
        /**
         * Copies the shortfalls.
         *
         * @param level the level reached
         * @param shortfalls what keeps it from the next one
         */
        public Result {
            shortfalls = List.copyOf(shortfalls);
        }
    }

    /**
     * A demand that is not met (未达要求).
     *
     * @param level the level that asks for it
     * @param demand the demand
     * @param reached how many clauses of the set have the grade or a better one
     * @param of how many clauses of the set apply
     */
    public record Shortfall(
            @JsonProperty(required = true) Label level,
            @JsonProperty(required = true) Demand demand,
            @JsonProperty(required = true) long reached,
            @JsonProperty(required = true) long of) {}

    /**
     * Checks that demands speak of grades of a clause and that no level asks for less than the one below it; it names all that is
     * wrong.
     *
     * @param letters the grades of a clause
     * @param notApplicable the grade of a clause that does not apply
     * @param levels the levels
     */
    public StandardLevels {
        letters = List.copyOf(letters);
        levels = List.copyOf(levels);
        Set<String> known = new HashSet<>(letters);
        notApplicable.ifPresent(known::add);
        InvalidValue.unless(
                letters.size() >= 2 && known.size() == letters.size() + (notApplicable.isPresent() ? 1 : 0),
                "letters",
                "条款等级是%s、%s",
                "至少两个，各不相同",
                "the grades of a clause are %s and %s",
                "write two or more, each once",
                letters,
                notApplicable);
        InvalidValue.unless(!levels.isEmpty(), "levels", "没有等次", "至少写一个", "has no level", "give at least one");
        List<String> wrong = new ArrayList<>();
        Map<String, Percentage> above = new HashMap<>();
        for (Level level : levels) {
            for (Demand demand : level.demands()) {
                String what = demand.set() + " " + demand.letter();
                if (!letters.contains(demand.letter())) {
                    wrong.add("level " + level.name() + " asks for " + what + ", which is none of " + letters);
                }
                if (demand.least().fraction().signum() < 0
                        || demand.least().fraction().compareTo(Rational.ONE) > 0) {
                    wrong.add("level " + level.name() + " asks for " + demand.least() + " of " + what);
                }
                Percentage higher = above.get(what);
                if (higher != null && higher.compareTo(demand.least()) < 0) {
                    wrong.add("level " + level.name() + " asks for " + demand.least() + " of " + what
                            + ", a level above it for " + higher);
                }
                above.put(what, demand.least());
            }
        }
        InvalidValue.unless(
                wrong.isEmpty(), "levels", "%s", "改正各等次", "%s", "correct the levels", String.join("; ", wrong));
    }

    /**
     * Finds the level that an institution reached.
     *
     * @param found how many clauses got each grade, by the set of clauses; every set that a level speaks of, with one clause that
     *     applies at least
     * @return the level and what is short of the next
     * @throws IllegalArgumentException if a set is missing or empty, or a grade is unknown or a count negative; it names all
     */
    public Result level(Map<String, Map<String, Long>> found) {
        Map<String, Map<String, Long>> sets = ImmutableMap.copyOf(found);
        refuse(sets);
        Optional<Label> reached = Optional.empty();
        for (int i = levels.size() - 1; i >= 0; i--) {
            Level level = levels.get(i);
            List<Shortfall> shortfalls = level.demands().stream()
                    .flatMap(demand -> shortfall(level, demand, sets.getOrDefault(demand.set(), Map.of())).stream())
                    .toList();
            if (!shortfalls.isEmpty()) {
                return new Result(reached, shortfalls);
            }
            reached = Optional.of(level.name());
        }
        return new Result(reached, List.of());
    }

    private void refuse(Map<String, Map<String, Long>> sets) {
        List<String> wrong = new ArrayList<>();
        sets.forEach((set, counts) -> counts.forEach((letter, count) -> {
            if (!letters.contains(letter) && !notApplicable.equals(Optional.of(letter))) {
                wrong.add(set + " has grade " + letter + ", which the standard does not know");
            } else if (count < 0) {
                wrong.add(set + " has " + count + " clauses of grade " + letter);
            }
        }));
        levels.stream()
                .flatMap(level -> level.demands().stream())
                .map(Demand::set)
                .distinct()
                .filter(set -> applying(sets.getOrDefault(set, Map.of())) <= 0)
                .forEach(set -> wrong.add(set + " has no clause that applies"));
        InvalidValue.unless(
                wrong.isEmpty(), "counts", "%s", "改正件数", "%s", "correct the counts", String.join("; ", wrong));
    }

    private long applying(Map<String, Long> counts) {
        return letters.stream()
                .mapToLong(letter -> counts.getOrDefault(letter, 0L))
                .sum();
    }

    private Optional<Shortfall> shortfall(Level level, Demand demand, Map<String, Long> counts) {
        long of = applying(counts);
        long reached = letters.subList(0, letters.indexOf(demand.letter()) + 1).stream()
                .mapToLong(letter -> counts.getOrDefault(letter, 0L))
                .sum();
        boolean met = Rational.of(reached, of).compareTo(demand.least().fraction()) >= 0;
        return met ? Optional.empty() : Optional.of(new Shortfall(level.name(), demand, reached, of));
    }
}
