package io.github.quanheng.resolved;

import io.github.quanheng.institution.Grade;
import io.github.quanheng.institution.InstitutionClass;
import io.github.quanheng.party.Selection;
import io.github.quanheng.party.Trait;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rulebook.ParameterRow;
import io.github.quanheng.value.Rational;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One kind of unit (单位的一类): what is taken to be so of everything that conditions ask about.
 *
 * @param facts of each {@linkplain Aspect#key() aspect} the value
 */
record UnitKind(Map<Object, Object> facts) {
    boolean holds(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.of().stream().allMatch(this::holds);
        }
        if (condition instanceof Condition.Any any) {
            return any.of().stream().anyMatch(this::holds);
        }
        if (condition instanceof Condition.AtLeast some) {
            return some.of().stream().filter(this::holds).count() >= some.count();
        }
        if (condition instanceof Condition.Not not) {
            return !holds(not.of());
        }
        if (condition instanceof Condition.Unit unit) {
            return holds(unit.selection());
        }
        if (condition instanceof Condition.Is is) {
            return is.in().contains(String.valueOf(fact(Aspect.code(is.of()))));
        }
        if (condition instanceof Condition.Compare compare) {
            return Aspect.compared(compare).holds(this);
        }
        return Boolean.TRUE.equals(facts.get(Aspect.truth(condition)));
    }

    boolean holds(Selection selection) {
        if (selection instanceof Selection.All all) {
            return all.parts().stream().allMatch(this::holds);
        }
        if (selection instanceof Selection.Any any) {
            return any.parts().stream().anyMatch(this::holds);
        }
        if (selection instanceof Selection.Not not) {
            return not.parts().stream().noneMatch(this::holds);
        }
        if (selection instanceof Trait.Own own) {
            return own.codes().entrySet().stream()
                    .allMatch(wanted ->
                            wanted.getValue().contains(String.valueOf(fact(Aspect.attribute(wanted.getKey())))));
        }
        if (selection instanceof Trait.OfPopulation people) {
            Rational own = (Rational) fact(Aspect.POPULATION);
            return own.compareTo(Rational.of(people.from().orElse(0L))) >= 0
                    && people.below().map(Rational::of).filter(below -> own.compareTo(below) >= 0).isEmpty();
        }
        if (selection instanceof Trait.OfLevel level) {
            return fact(Aspect.GRADE) instanceof Grade own
                    && own.level().filter(level.levels()::contains).isPresent();
        }
        if (selection instanceof Trait.OfClass classes) {
            return fact(Aspect.CLASS) instanceof InstitutionClass own
                    && classes.classes().stream().anyMatch(wanted -> wanted.covers(own));
        }
        return Aspect.listed(selection)
                .map(listed -> listed.values().contains(fact(listed.key())))
                .orElseGet(() -> Boolean.TRUE.equals(facts.get(Aspect.truth(selection))));
    }

    boolean holds(ParameterRow row) {
        return row.during().filter(time -> !time.contains((LocalDate) fact(Aspect.DAY))).isEmpty()
                && row.when().filter(when -> !holds(when)).isEmpty();
    }

    Object fact(Object key) {
        return Objects.requireNonNull(facts.get(key), key::toString);
    }

    /** Returns a kind of which both are true; they speak of different aspects. */
    static UnitKind joined(List<UnitKind> kinds) {
        Map<Object, Object> all = new java.util.LinkedHashMap<>();
        kinds.forEach(kind -> all.putAll(kind.facts));
        return new UnitKind(all);
    }
}
