package io.github.quanheng.change;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.grading.GradeName;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.score.Subject;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two sides beside each other (对比). One side is turned into the other, one {@link Part} after the other, and scored after each; so what the parts
 * did adds up to the difference exactly, and is zero throughout for equal sides. Where what lies between two parts cannot be scored, or has no
 * score, the parts are told together.
 *
 * <pre>{@code
 * Comparison years = Comparison.of(new Side(rulebook2019, cohort2019), new Side(rulebook2020, cohort2020));
 * Change change = years.change(PartyId.of("county"));
 * change.total().steps();     // DATA +1.5, TARGET -0.5, WEIGHT 0, RULE 0, PEERS 0, ROUNDING 0.01
 * }</pre>
 */
public final class Comparison {
    private final Side before;
    private final Side after;
    private final List<ScoreSheet> firsts;
    private final List<ScoreSheet> seconds;
    private final Stages stages;

    private Comparison(Side before, Side after) {
        Scorer first = Scorer.of(before.rulebook());
        Scorer second = Scorer.of(after.rulebook());
        this.before = before;
        this.after = after;
        this.firsts = first.score(before.cohort());
        this.seconds = second.score(after.cohort());
        this.stages =
                new Stages(new Side(first.rulebook(), before.cohort()), new Side(second.rulebook(), after.cohort()));
    }

    /**
     * Scores two sides.
     *
     * @param before the first
     * @param after the second
     * @return the comparison
     * @throws io.github.quanheng.rulebook.InvalidRulebook if a rulebook has problems; it names all of them
     * @throws io.github.quanheng.scoring.InvalidSubmission if a submission does not fit its rulebook; it names all problems
     */
    public static Comparison of(Side before, Side after) {
        return new Comparison(before, after);
    }

    /**
     * Returns how the sheet of a unit changed.
     *
     * @param party the unit
     * @return its change
     * @throws IllegalArgumentException if the unit is not on both sides
     */
    public Change change(PartyId party) {
        int from = place(before, party);
        int to = place(after, party);
        ScoreSheet first = firsts.get(from);
        ScoreSheet second = seconds.get(to);
        List<Stages.Scored> between = stages.of(party);
        List<Undivided> undivided = new ArrayList<>();
        for (int i = 0; i < between.size(); i++) {
            if (!between.get(i).problems().isEmpty()) {
                undivided.add(new Undivided(Stages.PARTS.get(i), between.get(i).problems()));
            }
        }
        Map<LineId, Outcome> starts = values(first);
        Map<LineId, Outcome> ends = values(second);
        Map<LineId, Outcome> all = new LinkedHashMap<>(ends);
        starts.forEach(all::putIfAbsent);
        List<LineChange> lines = new ArrayList<>();
        for (LineId line : all.keySet()) {
            Outcome none = Outcome.absent(Reason.NOT_ASSESSED, Subject.of(line));
            Outcome start = starts.getOrDefault(line, none);
            Outcome end = ends.getOrDefault(line, none);
            lines.add(new LineChange(line, start, end, steps(line, start, end, between)));
        }
        return new Change(party, lines, grade(first), grade(second), undivided);
    }

    /**
     * Returns how the sheets of all units changed that are on both sides.
     *
     * @return their changes, in the order of the second side
     */
    public List<Change> changes() {
        return after.cohort().units().stream()
                .map(unit -> unit.party().id())
                .filter(party -> before.cohort().units().stream()
                        .anyMatch(unit -> unit.party().id().equals(party)))
                .map(this::change)
                .toList();
    }

    private static int place(Side side, PartyId party) {
        List<AssessedUnit> units = side.cohort().units();
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).party().id().equals(party)) {
                return i;
            }
        }
        throw InvalidValue.of(
                "unit",
                "单位%s不在比较的两方之中；此方有%2$s",
                "选用两方都有的单位",
                "%s is not on both sides; found here %2$s",
                "compare one of those that are",
                party,
                units.stream().map(unit -> unit.party().id()).toList());
    }

    private static Map<LineId, Outcome> values(ScoreSheet sheet) {
        Map<LineId, Outcome> values = new LinkedHashMap<>();
        sheet.lines().forEach(line -> values.put(line.line(), line.value()));
        return values;
    }

    private static Optional<GradeName> grade(ScoreSheet sheet) {
        return sheet.grade().flatMap(grade -> grade.grade());
    }

    private static List<Step> steps(LineId line, Outcome start, Outcome end, List<Stages.Scored> between) {
        if (start.number().isEmpty() || end.number().isEmpty()) {
            return List.of();
        }
        List<Step> steps = new ArrayList<>();
        List<Part> open = new ArrayList<>();
        Rational last = start.number().get();
        for (int i = 0; i < Stages.PARTS.size(); i++) {
            open.add(Stages.PARTS.get(i));
            Optional<Rational> now = i < between.size() ? between.get(i).number(line) : end.number();
            if (now.isPresent()) {
                steps.add(new Step(open, now.get().minus(last)));
                last = now.get();
                open.clear();
            }
        }
        return steps;
    }
}
