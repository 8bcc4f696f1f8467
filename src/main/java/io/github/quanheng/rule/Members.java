package io.github.quanheng.rule;

import java.util.Optional;
import java.util.Set;

/** The members of a scope that lack their statistic, as {@link Formulas#over} begins with them (汇总的写法). */
public final class Members {
    private final Scope scope;
    private final Optional<Condition> where;
    private final Optional<Set<Reason>> skip;

    private Members(Scope scope, Optional<Condition> where, Optional<Set<Reason>> skip) {
        this.scope = scope;
        this.where = where;
        this.skip = skip;
    }

    static Members of(Scope scope) {
        return new Members(scope, Optional.empty(), Optional.empty());
    }

    /**
     * Leaves members out.
     *
     * @param condition which members count
     * @return those members
     */
    public Members where(Condition condition) {
        return new Members(scope, Optional.of(condition), skip);
    }

    /**
     * Passes over members without a value.
     *
     * @param reasons why a value is absent; for any other the statistic is absent
     * @return the members that have a value
     */
    public Members skipping(Reason... reasons) {
        return new Members(scope, where, Optional.of(Set.of(reasons)));
    }

    /**
     * Counts them (个数).
     *
     * @return how many there are
     */
    public Quantity count() {
        return aggregate(Statistic.Plain.COUNT, Optional.empty());
    }

    /**
     * Adds them up (合计).
     *
     * @param value the value of each, as {@link Quantity#of} reads it
     * @return the total
     */
    public Quantity total(String value) {
        return as(Statistic.Plain.TOTAL, value);
    }

    /**
     * Takes a statistic of them (统计量).
     *
     * @param statistic which one
     * @param value the value of each, as {@link Quantity#of} reads it
     * @return the statistic
     */
    public Quantity as(Statistic statistic, String value) {
        return aggregate(statistic, Optional.of(Quantity.of(value)));
    }

    private Quantity aggregate(Statistic statistic, Optional<Quantity> value) {
        return new Collective.Aggregate(scope, where, value, statistic, skip, Optional.empty(), Optional.empty());
    }
}
