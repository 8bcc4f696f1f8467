package io.github.quanheng.resolved;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.value.Rational;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Settles units one after the other and tells what their lines came to (逐个结算), without keeping any of it. It belongs to one thread.
 */
public final class Settler {
    private final ResolvedRulebook program;
    private final Run run;
    private State x;

    Settler(
            ResolvedRulebook program,
            List<AssessedUnit> units,
            Optional<Cohort> cohort,
            Stop[][] steps,
            Predicate<AssessedUnit> admits) {
        this.program = program;
        this.run = new Run(program, units, cohort, steps, false, admits);
        this.x = program.state(run, false);
    }

    /**
     * Settles a unit.
     *
     * @param unit its place among the units
     * @return whether its data fit
     */
    public boolean settle(int unit) {
        x = run.settled(unit);
        return !run.isRefused();
    }

    /**
     * Returns whether a line came to a number.
     *
     * @param line the place of the line among all lines
     * @return false where there is a reason instead
     */
    public boolean isNumber(int line) {
        return !Registers.isAbsent(x.k[score(line)]);
    }

    /**
     * Returns the number of a line over a denominator.
     *
     * @param line the place of the line among all lines
     * @param unit the denominator
     * @param most how large the numerator may be
     * @return the numerator; above {@code most} where the number is none over this denominator, or a larger one
     */
    public long number(int line, long unit, long most) {
        int slot = score(line);
        long d = x.d[slot];
        if (x.k[slot] == Registers.FITS && d == unit && Math.abs(x.n[slot]) <= most) {
            return x.n[slot];
        }
        Rational times = x.number(slot).times(Rational.of(unit));
        return times.isWhole() && times.isSmall() && Math.abs(times.smallNumerator()) <= most
                ? times.smallNumerator()
                : Long.MAX_VALUE;
    }

    /**
     * Returns the number of a line.
     *
     * @param line the place of the line among all lines
     * @return the number
     */
    public Rational number(int line) {
        return x.number(score(line));
    }

    /**
     * Returns why a line has no number.
     *
     * @param line the place of the line among all lines
     * @return the reason
     */
    public Reason reason(int line) {
        return Registers.reason(x.k[score(line)]);
    }

    /**
     * Returns the place of the grade.
     *
     * @return the place from the best, which is 0; below zero where there is none
     */
    public int grade() {
        return GradeMaker.place(program, x);
    }

    private int score(int line) {
        return program.lines.get(line).score;
    }
}
