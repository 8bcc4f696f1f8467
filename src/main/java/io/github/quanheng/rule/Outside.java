package io.github.quanheng.rule;

import io.github.quanheng.rule.Comparison.Basis;
import io.github.quanheng.rule.Comparison.Partial;
import java.util.Optional;

/** A value with the bounds that it should keep, as {@link Terms#perStep}, {@link Terms#perCase(Outside)} and
 * {@link Formulas#gap} build on it (差距的写法). */
public final class Outside {
    private final Quantity of;
    private final Optional<Quantity> low;
    private final Optional<Quantity> high;

    private Outside(Quantity of, Optional<Quantity> low, Optional<Quantity> high) {
        this.of = of;
        this.low = low;
        this.high = high;
    }

    static Outside of(Quantity of) {
        return new Outside(of, Optional.empty(), Optional.empty());
    }

    /**
     * Names the bound below which it counts.
     *
     * @param bound the bound, as {@link Quantity#of} reads it
     * @return the value with it
     */
    public Outside below(String bound) {
        return new Outside(of, Optional.of(Quantity.of(bound)), high);
    }

    /**
     * Names the bound above which it counts.
     *
     * @param bound the bound, as {@link Quantity#of} reads it
     * @return the value with it
     */
    public Outside above(String bound) {
        return new Outside(of, low, Optional.of(Quantity.of(bound)));
    }

    /**
     * Returns by how much the value lies outside, in its own unit (差距, 百分点).
     *
     * @return the gap
     */
    public Comparison.Gap points() {
        return new Comparison.Gap(of, low, high, Basis.POINTS);
    }

    /**
     * Returns by how much the value lies outside, as a part of the bound (差距, 相对值).
     *
     * @return the gap
     */
    public Comparison.Gap relative() {
        return new Comparison.Gap(of, low, high, Basis.RELATIVE);
    }

    /**
     * Counts in steps of the value itself (百分点).
     *
     * @param step the size of one step, positive
     * @param partial what part of a step counts as
     * @return what asks for the marks of one step
     */
    public Terms.Worth<FieldTerm.PerStep> points(String step, Partial partial) {
        return stepped(Basis.POINTS, step, partial);
    }

    /**
     * Counts in steps of a part of the bound (相对值).
     *
     * @param step the size of one step, positive
     * @param partial what part of a step counts as
     * @return what asks for the marks of one step
     */
    public Terms.Worth<FieldTerm.PerStep> relative(String step, Partial partial) {
        return stepped(Basis.RELATIVE, step, partial);
    }

    Terms.Worth<FieldTerm.PerCase> cases() {
        return marks -> new FieldTerm.PerCase(Quantity.of(marks), of, low, high);
    }

    private Terms.Worth<FieldTerm.PerStep> stepped(Basis basis, String step, Partial partial) {
        return marks -> new FieldTerm.PerStep(of, low, high, basis, Quantity.of(step), partial, Quantity.of(marks));
    }
}
