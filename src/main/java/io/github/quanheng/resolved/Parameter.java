package io.github.quanheng.resolved;

import io.github.quanheng.form.Form;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.score.Derivation;
import io.github.quanheng.score.Subject;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.CalendarDay;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The row of a parameter that holds for the unit, or the unit's own target. Its conditions are asked of unit and period, never of a record. */
final class Parameter extends Node {
    /** A row: when it holds, the register of its value, or the day that it is, none where the table prints a dash, and where it is written. */
    record Row(
            @Nullable Node when,
            Optional<Period> during,
            int value,
            Optional<CalendarDay> day,
            Optional<Citation> clause) {
        static final int DASH = -1;
    }

    private final ParameterId id;
    private final boolean own;
    private final Row[] rows;

    Parameter(Place place, ParameterId id, boolean own, List<Row> rows) {
        super(place);
        this.id = id;
        this.own = own;
        this.rows = rows.toArray(Row[]::new);
    }

    @Override
    Optional<Form> form(Moving with) {
        boolean fixed = !own
                && rows.length == 1
                && rows[0].when() == null
                && rows[0].day().isEmpty()
                && rows[0].during().isEmpty();
        return fixed
                ? Optional.of(rows[0].value() == Row.DASH ? Form.unknown() : with.constant(rows[0].value()))
                : with.worked(this);
    }

    @Override
    int work(State x) {
        return look(x) == SEVERAL ? x.lacks(slot, Reason.UNDECIDED, Subject.of(id)) : x.k[slot];
    }

    private static final int SEVERAL = -2;
    private static final int NONE = -1;

    /** Looks for the row that holds, and fills the register; returns its number. */
    private int look(State x) {
        if (own) {
            Figure target = x.unit().targets().get(id);
            if (target != null) {
                x.set(slot, target.value());
                return NONE;
            }
        }
        int holding = NONE;
        int unknown = -1;
        for (int i = 0; i < rows.length; i++) {
            Row row = rows[i];
            if (row.during().isPresent() && !row.during().get().contains(x.asOf())) {
                continue;
            }
            if (row.when() == null) {
                if (holding >= 0) {
                    return SEVERAL;
                }
                holding = i;
            } else if (Registers.isAbsent(row.when().eval(x))) {
                boolean bounded = x.k[row.when().slot] == Registers.code(Reason.ONLY_BOUNDED);
                unknown = unknown < 0 || bounded ? row.when().slot : unknown;
            } else if (x.holds(row.when().slot)) {
                if (holding >= 0) {
                    return SEVERAL;
                }
                holding = i;
            }
        }
        boolean open = unknown >= 0 && x.k[unknown] == Registers.code(Reason.ONLY_BOUNDED);
        if (open) {
            x.copy(slot, unknown);
            return NONE;
        }
        if (holding >= 0) {
            if (rows[holding].day().isPresent()) {
                Inputs.DayOfYear.put(x, slot, rows[holding].day().get(), Subject.of(id));
            } else if (rows[holding].value() == Row.DASH) {
                x.lacks(slot, Reason.NOT_APPLICABLE, Subject.of(id));
            } else {
                x.copy(slot, rows[holding].value());
            }
        } else if (unknown >= 0) {
            x.copy(slot, unknown);
        } else {
            x.lacks(slot, Reason.NO_PARAMETER, Subject.of(id));
        }
        return holding;
    }

    @Override
    Derivation derive(State x) {
        int row = look(x);
        if (row == SEVERAL) {
            eval(x);
        }
        return row < 0
                ? new Derivation.Looked(at(), x.outcome(slot), Optional.empty(), Optional.empty(), Optional.empty())
                : new Derivation.Looked(
                        at(), x.outcome(slot), Optional.of(row), rows[row].during(), rows[row].clause());
    }
}
