package io.github.quanheng.columns;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.resolved.ResolvedRulebook;
import io.github.quanheng.resolved.Settler;
import io.github.quanheng.value.Rational;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What nodes settle unit by unit, put into the columns of a block (逐单位结算入列). */
final class Others {
    /** How large a number may be that other lines go on with. */
    private static final long MOST = 1L << 36;

    private final ResolvedRulebook rulebook;
    private final Scores scores;
    private final int block;

    private final Predicate<AssessedUnit> admits;

    /**
     * Goes to a block.
     *
     * @param admits whether the data of a unit fit; asked of each whose data are not plainly of the usual kind
     */
    Others(ResolvedRulebook rulebook, Predicate<AssessedUnit> admits, Scores scores, int block) {
        this.rulebook = rulebook;
        this.admits = admits;
        this.scores = scores;
        this.block = block;
        scores.stale[block] = true;
    }

    /** Settles units with all their lines. */
    void all(List<AssessedUnit> units, List<Integer> places, List<LinePlan> lines) {
        Settler settler = rulebook.settler(units, Optional.empty(), admits);
        for (int i = 0; i < units.size(); i++) {
            if (!settler.settle(i)) {
                continue;
            }
            int k = places.get(i);
            scores.grades[block][k] = (byte) settler.grade();
            scores.wide[block * Block.SIZE + k] = null;
            for (LinePlan line : lines) {
                put(settler, line, k);
            }
        }
    }

    /** Settles some lines of units; the columns go on from them. */
    void lines(List<AssessedUnit> units, List<Integer> places, List<LinePlan> lines, boolean withGrade, Work w) {
        List<Integer> wanted = lines.stream().map(LinePlan::number).toList();
        Settler settler = rulebook.settler(units, wanted, withGrade, admits);
        for (int i = 0; i < units.size(); i++) {
            if (!settler.settle(i)) {
                continue;
            }
            int k = places.get(i);
            if (withGrade) {
                scores.grades[block][k] = (byte) settler.grade();
            }
            for (LinePlan line : lines) {
                if (!settler.isNumber(line.number())) {
                    line.lack(w, k, Reasons.code(settler.reason(line.number())));
                } else if (line.hasColumn()) {
                    long whole = settler.number(line.number(), line.unit(), MOST);
                    w.slow[k] |= whole == Long.MAX_VALUE;
                    w.scores[line.number()][k] = whole == Long.MAX_VALUE ? 0 : whole;
                } else {
                    put(settler, line, k);
                }
            }
        }
    }

    private void put(Settler settler, LinePlan line, int k) {
        int number = line.number();
        double[][] numbers = scores.numbers[number];
        byte[][] why = scores.why[number];
        if (numbers == null || why == null) {
            return;
        }
        if (!settler.isNumber(number)) {
            why[block][k] = Reasons.code(settler.reason(number));
            numbers[block][k] = 0;
            return;
        }
        why[block][k] = 0;
        long whole = settler.number(number, Math.max(1, line.unit()), Whole.LIMIT);
        if (whole != Long.MAX_VALUE) {
            numbers[block][k] = whole;
            return;
        }
        int unit = block * Block.SIZE + k;
        Rational[] wide = scores.wide[unit];
        if (wide == null) {
            wide = new Rational[scores.numbers.length];
            scores.wide[unit] = wide;
        }
        wide[number] = settler.number(number);
    }
}
