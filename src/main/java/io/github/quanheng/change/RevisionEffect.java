package io.github.quanheng.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.Outcomes;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.InvalidInput;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * By how much the amendments of an edition move the total of one unit, one after the other (修订对得分的影响). They add up to the difference.
 *
 * @param party the unit
 * @param before its total by the first edition; empty where it has no number
 * @param after its total by the second
 * @param moves what moved it, in the order of the amendments; what moved nothing is not named, unless it is told together with others
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RevisionEffect(
        @JsonProperty(required = true) PartyId party,
        Optional<Rational> before,
        Optional<Rational> after,
        List<Move> moves) {
    /**
     * Copies the moves.
     *
     * @param party the unit
     * @param before its total by the first edition
     * @param after its total by the second
     * @param moves what moved it
     */
    public RevisionEffect {
        moves = List.copyOf(moves);
    }

    /**
     * What some amendments did to the total.
     *
     * @param at the places of the amendments: one, or several where what lies between them cannot be scored
     * @param change by how much the total rose
     */
    public record Move(
            @JsonProperty(required = true) List<String> at,
            @JsonProperty(required = true) Rational change) {
        /**
         * Copies the places.
         *
         * @param at the places of the amendments
         * @param change by how much the total rose
         */
        public Move {
            at = List.copyOf(at);
        }
    }

    /**
     * Scores a cohort by both editions and by all that lies in between. Amendments of parameters act together, as do those of lines, marks and weights, which must add
     * up at any time.
     *
     * @param first the edition that was changed
     * @param second the edition that it was changed into
     * @param cohort the units, whose data fit both editions
     * @return the effects on each unit, in the order of the cohort
     * @throws io.github.quanheng.rulebook.InvalidRulebook if an edition has problems
     * @throws io.github.quanheng.scoring.InvalidSubmission if a submission does not fit an edition
     */
    public static List<RevisionEffect> of(Rulebook first, Rulebook second, Cohort cohort) {
        Scorer before = Scorer.of(first);
        Scorer after = Scorer.of(second);
        List<Amendment> amendments = Revision.between(first, second).amendments().stream()
                .filter(amendment -> amendment.kind() != Amendment.Kind.NAME
                        && amendment.kind() != Amendment.Kind.GRADE
                        && amendment.kind() != Amendment.Kind.RULING)
                .toList();
        Outcomes start = before.outcomes(cohort);
        List<Optional<Outcomes>> between = new ArrayList<>();
        for (int i = 1; i < amendments.size(); i++) {
            between.add(scored(before.rulebook(), after.rulebook(), amendments.subList(0, i), cohort));
        }
        between.add(Optional.of(after.outcomes(cohort)));
        List<RevisionEffect> effects = new ArrayList<>();
        for (int unit = 0; unit < cohort.units().size(); unit++) {
            Optional<Rational> from = total(start, unit);
            Optional<Rational> to = total(between.get(between.size() - 1).orElseThrow(), unit);
            effects.add(new RevisionEffect(
                    cohort.units().get(unit).party().id(),
                    from,
                    to,
                    from.isPresent() && to.isPresent() ? moves(amendments, between, unit, from.get()) : List.of()));
        }
        return effects;
    }

    private static Optional<Rational> total(Outcomes outcomes, int unit) {
        return outcomes.number(unit, LineId.TOTAL, Input.Stage.SCORE);
    }

    private static List<Move> moves(
            List<Amendment> amendments, List<Optional<Outcomes>> between, int unit, Rational start) {
        List<Move> moves = new ArrayList<>();
        List<String> open = new ArrayList<>();
        Rational last = start;
        for (int i = 0; i < amendments.size(); i++) {
            open.add(amendments.get(i).at());
            Optional<Rational> now = between.get(i).flatMap(outcomes -> total(outcomes, unit));
            if (now.isPresent()) {
                if (!now.get().equals(last)) {
                    moves.add(new Move(open, now.get().minus(last)));
                }
                last = now.get();
                open.clear();
            }
        }
        return moves;
    }

    /** By the first edition with some amendments; nothing where that is no rulebook or the data do not fit it. */
    private static Optional<Outcomes> scored(Rulebook first, Rulebook second, List<Amendment> taken, Cohort cohort) {
        Set<String> at = new HashSet<>();
        Set<Amendment.Kind> kinds = new HashSet<>();
        taken.forEach(amendment -> {
            at.add(amendment.at());
            kinds.add(amendment.kind());
        });
        boolean lines = kinds.stream().anyMatch(kind -> kind.compareTo(Amendment.Kind.ADDED) >= 0);
        Mixture mixture = new Mixture(
                first,
                second,
                lines,
                at.stream().anyMatch(place -> place.startsWith("parameters.")),
                at.stream().anyMatch(place -> place.startsWith("indicators[")),
                (line, aspect) -> takes(line, aspect, lines, at));
        try {
            return Optional.of(Scorer.of(mixture.rulebook()).outcomes(cohort));
        } catch (InvalidInput wrong) {
            return Optional.empty();
        }
    }

    private static boolean takes(Optional<LineId> line, Aspect aspect, boolean lines, Set<String> at) {
        String part = switch (aspect) {
            case MARKS, WEIGHT -> "";
            case TARGET, RULE -> ".rule";
            case APPLIES -> ".applies";
            case ABSENT -> ".absent";
            case FLOOR -> ".floor";
            case CEILING -> ".ceiling";
            case EFFECTS -> ".effects";
            case ROUNDING -> ".rounding";
        };
        if (part.isEmpty()) {
            return lines;
        }
        if (line.isEmpty()) {
            return at.stream().anyMatch(place -> isProvision(place, aspect, part));
        }
        String id = line.get().value();
        return at.contains("items[" + id + "]" + part)
                || at.contains("sections[" + id + "]" + part)
                || (id.equals(LineId.TOTAL.value()) && at.contains("total" + part));
    }

    private static boolean isProvision(String place, Aspect aspect, String part) {
        if (!place.startsWith("provisions.")) {
            return false;
        }
        if (aspect == Aspect.FLOOR || aspect == Aspect.CEILING) {
            return !place.endsWith(".rounding") && !place.endsWith(".absent") && !place.endsWith(".excluded");
        }
        return place.endsWith(aspect == Aspect.RULE ? ".excluded" : part);
    }
}
