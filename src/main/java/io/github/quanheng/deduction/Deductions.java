package io.github.quanheng.deduction;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.resolved.ResolvedRulebook;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.value.Rational;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The account of the marks that a sheet lost (失分账). What the entries cost the total adds up exactly: marks that were to be had on the total, less
 * the entries' {@link Deduction#ofTotal}, is the score of the total.
 *
 * <p>Worked: 10 marks; item 1 lost 2 by its rule, item 2 lost 1 because nothing was reported, and the total of 7 was capped at 6: 2 + 1 + 1 = 10 − 6.
 *
 * @param party the unit
 * @param available the marks that were to be had, or why there are none
 * @param score the score of the total, or why there is none
 * @param entries every step that lost or gained marks: the largest losses of the total first, equal ones in the order in which the sheet is settled;
 *     those that do not enter the total last
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Deductions(
        @JsonProperty(required = true) PartyId party,
        @JsonProperty(required = true) Outcome available,
        @JsonProperty(required = true) Outcome score,
        List<Deduction> entries) {
    /**
     * Copies the entries.
     *
     * @param party the unit
     * @param available the marks that were to be had
     * @param score the score of the total
     * @param entries every step that lost or gained marks
     */
    public Deductions {
        entries = List.copyOf(entries);
    }

    /**
     * Draws up the account of a sheet.
     *
     * @param rulebook the rulebook that made the sheet
     * @param sheet the sheet
     * @return the account
     * @throws IllegalArgumentException if the sheet was made by another rulebook, edition or ruling
     */
    public static Deductions of(ResolvedRulebook rulebook, ScoreSheet sheet) {
        rulebook.refuseForeign(sheet);
        List<Deduction> entries = new Ledger(rulebook, sheet).entries();
        Comparator<Deduction> byTotal = Comparator.comparing((Deduction entry) ->
                entry.ofTotal().isPresent() ? entry.ofTotal().get().negated() : Rational.ZERO);
        Comparator<Deduction> aside =
                Comparator.comparing(entry -> entry.ofTotal().isEmpty());
        return new Deductions(
                sheet.party(),
                sheet.total().available(),
                sheet.total().score(),
                entries.stream()
                        .sorted(aside.thenComparing(byTotal)
                                .thenComparing(entry -> entry.lost().negated()))
                        .toList());
    }

    /**
     * Returns the entries that lost marks (主要失分项).
     *
     * @return the losses, the largest first
     */
    public List<Deduction> losses() {
        return entries.stream().filter(entry -> entry.lost().signum() > 0).toList();
    }

    /**
     * Returns what was lost to a cap, a veto or another effect (因限分、否决失分), which is not what a rule took.
     *
     * @return those losses
     */
    public List<Deduction> capped() {
        return losses().stream()
                .filter(entry -> entry.cause() == Cause.CEILING || entry.cause() == Cause.EFFECT)
                .toList();
    }

    /**
     * Returns by how much a sheet stands behind another one, item by item: last year's, another unit's (与他表相比的差距).
     *
     * @param own the sheet
     * @param other the other sheet
     * @return the items that have a score on both and lie behind, the furthest first, equal ones in the order of the sheet
     */
    public static List<Behind> behind(ScoreSheet own, ScoreSheet other) {
        return behindMean(own, List.of(other));
    }

    /**
     * Returns by how much a sheet stands behind the mean of others, item by item (与同类平均的差距).
     *
     * @param own the sheet
     * @param others the sheets of the others; for each item those count that have a score on it
     * @return the items that lie behind, the furthest first, equal ones in the order of the sheet
     */
    public static List<Behind> behindMean(ScoreSheet own, List<ScoreSheet> others) {
        return own.items()
                .flatMap(item ->
                        item.score().number().stream().flatMap(score -> behind(item.line(), score, others).stream()))
                .filter(item -> item.behind().signum() > 0)
                .sorted(Comparator.comparing((Behind item) -> item.behind().negated()))
                .toList();
    }

    private static Optional<Behind> behind(LineId line, Rational score, List<ScoreSheet> others) {
        List<Rational> theirs = others.stream()
                .flatMap(sheet -> sheet.line(line).stream())
                .flatMap(item -> item.score().number().stream())
                .toList();
        return theirs.isEmpty()
                ? Optional.empty()
                : Optional.of(new Behind(
                        line, score, Rational.sum(theirs).dividedBy(Rational.of(theirs.size())), theirs.size()));
    }

    /**
     * An item that lies behind (落后项).
     *
     * @param line which item
     * @param own its score
     * @param theirs the score of the other, or the mean of the others
     * @param of how many others have a score on it
     */
    public record Behind(
            @JsonProperty(required = true) LineId line,
            @JsonProperty(required = true) Rational own,
            @JsonProperty(required = true) Rational theirs,
            @JsonProperty(required = true) int of) {
        /**
         * Returns by how many marks it lies behind.
         *
         * @return theirs less its own
         */
        public Rational behind() {
            return theirs.minus(own);
        }
    }
}
