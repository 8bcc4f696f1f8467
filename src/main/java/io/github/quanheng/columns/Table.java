package io.github.quanheng.columns;

import com.google.common.collect.ImmutableMap;
import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Party;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Ratio;
import io.github.quanheng.value.Rational;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The figures of many units, column by column (数据列表). A figure that does not fit its column (more decimals, something verified, beyond 2 to the 50th) is kept as it is,
 * and its unit is settled by the nodes of the rulebook. A table is immutable and shared between threads.
 */
public final class Table {
    private final Layout layout;
    private final Period period;
    private final List<Party> parties;
    private final ImmutableMap<Slot, Held> columns;

    /** Units as they were given, where they were. */
    private final List<AssessedUnit> given;

    /** Units with a figure that its column does not hold. */
    private final NavigableMap<Integer, AssessedUnit> odd;

    /** The places of units with figures beside those of the layout. */
    private final NavigableSet<Integer> more;

    private Table(Builder made) {
        this.layout = made.layout;
        this.period = made.period;
        this.parties = made.parties;
        ImmutableMap.Builder<Slot, Held> held = ImmutableMap.builder();
        made.columns.values().forEach(column -> column.build(held));
        this.columns = held.buildOrThrow();
        this.given = List.copyOf(made.given);
        this.odd = new TreeMap<>(made.odd);
        this.more = new TreeSet<>(made.more);
    }

    /**
     * Begins a table.
     *
     * @param layout which figures it holds
     * @param period the assessed period of all units
     * @param parties the units; where nothing depends on who they are, one may stand for all of them
     * @return what takes the columns; figures that it is not given are missing
     */
    public static Builder builder(Layout layout, Period period, List<Party> parties) {
        return new Builder(layout, period, parties);
    }

    /**
     * Returns a table of units as the scorer takes them.
     *
     * @param layout which figures it holds; what else units report is kept beside it
     * @param units the units, of one period
     * @return the table
     * @throws IllegalArgumentException if the units are of several periods, or there is none
     */
    public static Table of(Layout layout, List<AssessedUnit> units) {
        List<Period> periods = units.stream()
                .map(unit -> unit.submission().period())
                .distinct()
                .toList();
        InvalidValue.unless(
                periods.size() == 1,
                "units",
                "有%s个考核期",
                "一张表只放一个考核期的单位",
                "are of %s periods",
                "put units of one period into a table",
                periods.size());
        Builder builder = builder(
                layout, periods.get(0), units.stream().map(AssessedUnit::party).toList());
        builder.given.addAll(units);
        for (int i = 0; i < units.size(); i++) {
            builder.unit(i, units.get(i));
        }
        return builder.build();
    }

    /**
     * Returns how many units it has.
     *
     * @return the number of units
     */
    public int size() {
        return parties.size();
    }

    /**
     * Returns which figures it holds.
     *
     * @return the layout
     */
    public Layout layout() {
        return layout;
    }

    /**
     * Returns the assessed period.
     *
     * @return the period of all units
     */
    public Period period() {
        return period;
    }

    /**
     * Returns a unit as the scorer takes it.
     *
     * @param unit its place, from 0
     * @return the unit with its figures
     * @throws IndexOutOfBoundsException if there is no such unit
     */
    public AssessedUnit unit(int unit) {
        AssessedUnit known = odd.get(Objects.checkIndex(unit, size()));
        if (known != null || !given.isEmpty()) {
            return known != null ? known : given.get(unit);
        }
        Map<FigureKey, Observation> observations = new LinkedHashMap<>();
        layout.columns().forEach((key, column) -> {
            Held held = held(new Slot(key, Input.Reading.FINAL));
            byte why = held.why(unit);
            if (why == 0 || why == Reasons.ZERO_DENOMINATOR) {
                observations.put(key, Observation.of(datum(column, key, held, unit)));
            } else {
                observations.put(
                        key,
                        why == Reasons.MISSING ? new Observation.Missing("-") : new Observation.NotApplicable("-"));
            }
        });
        Party party = parties.get(unit);
        return AssessedUnit.of(party, new Submission(party.id(), period, observations));
    }

    private Datum datum(Column column, FigureKey key, Held held, int unit) {
        if (column instanceof Column.Truth) {
            return new Datum.YesNo(held.number(unit) == 1);
        }
        if (column instanceof Column.Decimal decimal) {
            return new Datum.Amount(new Figure(over(held.number(unit), column), decimal.scale()));
        }
        Held above = held(new Slot(key, Input.Reading.NUMERATOR));
        Held below = held(new Slot(key, Input.Reading.DENOMINATOR));
        return new Datum.Share(new Ratio(over(above.number(unit), column), over(below.number(unit), column)));
    }

    private static Rational over(double number, Column column) {
        return Rational.of((long) number).dividedBy(column.grid());
    }

    Held held(Slot slot) {
        return Objects.requireNonNull(columns.get(slot));
    }

    /** The places of units with a figure that its column does not hold, in a range. */
    Iterable<Integer> odd(int from, int to) {
        return odd.subMap(from, to).keySet();
    }

    /** The places of units with figures beside those of the layout, in a range. */
    Iterable<Integer> more(int from, int to) {
        return more.subSet(from, to);
    }

    /** Takes columns and makes a {@link Table}. Each figure is given once for all units, then absences for single units. */
    public static final class Builder {
        private final Layout layout;
        private final Period period;
        private final List<Party> parties;
        private final Map<FigureKey, Filling> columns = new LinkedHashMap<>();
        private final Map<Integer, AssessedUnit> odd = new HashMap<>();
        private final List<AssessedUnit> given = new ArrayList<>();
        private final List<Integer> more = new ArrayList<>();
        private boolean built;
        private final Map<Integer, Map<FigureKey, Observation>> oddFigures = new HashMap<>();

        private Builder(Layout layout, Period period, List<Party> parties) {
            this.layout = layout;
            this.period = period;
            this.parties = List.copyOf(parties);
            layout.columns().forEach((key, column) -> columns.put(key, new Filling(key, column, parties.size())));
        }

        private Filling filling(String figure, Class<? extends Column> sort, int count) {
            InvalidValue.unless(
                    !built, "table", "已经制成，不再收列", "另起一张", "is made already and takes no more columns", "begin another");
            Filling filling = columns.get(FigureKey.of(figure));
            InvalidValue.unless(
                    filling != null && sort.isInstance(filling.column),
                    "figure",
                    "列表样式中没有这样的列“%s”",
                    "先在样式中写明",
                    "the layout has no such column: %s",
                    "give it to the layout first",
                    figure);
            InvalidValue.unless(
                    count == parties.size(),
                    "figure",
                    "“%s”有%s个数，单位有%s个",
                    "一个单位一个数",
                    "%s has %s numbers for %s units",
                    "give one for each unit",
                    figure,
                    count,
                    parties.size());
            return Objects.requireNonNull(filling);
        }

        /**
         * Gives a column of whole numbers.
         *
         * @param figure the figure, in a {@link Column.Decimal}
         * @param numbers the numbers times ten to the decimals of the column
         * @return this builder
         */
        public Builder numbers(String figure, long[] numbers) {
            Filling filling = filling(figure, Column.Decimal.class, numbers.length);
            filling.numbers(
                    numbers,
                    unit -> odd(unit, filling, Rational.of(numbers[unit]).dividedBy(filling.column.grid())));
            return this;
        }

        /**
         * Gives a column of decimals.
         *
         * @param figure the figure, in a {@link Column.Decimal}
         * @param numbers the numbers; of a rate those before its sign
         * @return this builder
         */
        public Builder numbers(String figure, BigDecimal[] numbers) {
            Filling filling = filling(figure, Column.Decimal.class, numbers.length);
            filling.decimals(numbers, unit -> odd(unit, filling, filling.value(numbers[unit])));
            return this;
        }

        /**
         * Gives rows of decimals.
         *
         * @param figures the figures in the order of the rows, each in a {@link Column.Decimal}
         * @param rows a row for each unit; of rates the numbers before their sign
         * @return this builder
         */
        public Builder rows(List<String> figures, List<BigDecimal[]> rows) {
            Filling[] fillings = figures.stream()
                    .map(figure -> filling(figure, Column.Decimal.class, rows.size()))
                    .toArray(Filling[]::new);
            Filling.Odd[] odd = new Filling.Odd[fillings.length];
            for (int i = 0; i < odd.length; i++) {
                int column = i;
                odd[i] = unit -> odd(unit, fillings[column], fillings[column].value(rows.get(unit)[column]));
            }
            Filling.rows(fillings, rows, odd);
            return this;
        }

        /**
         * Gives a column of rates with both parts.
         *
         * @param figure the figure, in a {@link Column.Share}
         * @param numerators the numerators times ten to the decimals of the column, not below zero
         * @param denominators the denominators, alike
         * @return this builder
         */
        public Builder shares(String figure, long[] numerators, long[] denominators) {
            Filling filling = filling(figure, Column.Share.class, numerators.length);
            filling(figure, Column.Share.class, denominators.length);
            for (int unit = 0; unit < numerators.length; unit++) {
                if (!filling.put(unit, numerators[unit], denominators[unit])) {
                    Rational grid = filling.column.grid();
                    odd(
                            unit,
                            filling.key,
                            Observation.of(new Datum.Share(new Ratio(
                                    Rational.of(numerators[unit]).dividedBy(grid),
                                    Rational.of(denominators[unit]).dividedBy(grid)))));
                }
            }
            return this;
        }

        /**
         * Gives a column of yes and no.
         *
         * @param figure the figure, in a {@link Column.Truth}
         * @param truths whether it is so
         * @return this builder
         */
        public Builder truths(String figure, boolean[] truths) {
            Filling filling = filling(figure, Column.Truth.class, truths.length);
            for (int unit = 0; unit < truths.length; unit++) {
                filling.put(unit, truths[unit] ? 1 : 0);
            }
            return this;
        }

        /**
         * Says that a unit has no value of a figure.
         *
         * @param figure the figure
         * @param unit the place of the unit, from 0
         * @param reason MISSING or NOT_APPLICABLE
         * @return this builder
         */
        public Builder absent(String figure, int unit, Reason reason) {
            Filling filling = filling(figure, Column.class, parties.size());
            InvalidValue.unless(
                    reason == Reason.MISSING || reason == Reason.NOT_APPLICABLE,
                    "reason",
                    "%s不是数据缺失的原因",
                    "写MISSING或NOT_APPLICABLE",
                    "%s is no reason for which a figure is absent",
                    "write MISSING or NOT_APPLICABLE",
                    reason);
            filling.absent(Objects.checkIndex(unit, parties.size()), Reasons.code(reason));
            return this;
        }

        private void odd(int unit, Filling filling, Rational value) {
            odd(
                    unit,
                    filling.key,
                    Observation.of(new Datum.Amount(new Figure(value, ((Column.Decimal) filling.column).scale()))));
        }

        private void odd(int unit, FigureKey key, Observation observation) {
            oddFigures.computeIfAbsent(unit, added -> new HashMap<>()).put(key, observation);
        }

        /** Takes a unit as the scorer does; what does not fit the columns makes it one of its own. */
        private void unit(int unit, AssessedUnit given) {
            boolean fits = given.targets().isEmpty();
            for (Map.Entry<FigureKey, Observation> entry :
                    given.submission().observations().entrySet()) {
                Filling filling = columns.get(entry.getKey());
                if (filling == null) {
                    more.add(unit);
                } else {
                    fits &= filling.put(unit, entry.getValue());
                }
            }
            if (!fits) {
                odd.put(unit, given);
            }
        }

        /**
         * Makes the table.
         *
         * @return the table
         */
        public Table build() {
            if (!oddFigures.isEmpty()) {
                Map<Integer, Map<FigureKey, Observation>> figures = new HashMap<>(oddFigures);
                Table plain = new Table(this);
                figures.forEach((unit, observations) -> {
                    AssessedUnit known = plain.unit(unit);
                    Map<FigureKey, Observation> all =
                            new LinkedHashMap<>(known.submission().observations());
                    all.putAll(observations);
                    odd.put(
                            unit,
                            AssessedUnit.of(
                                    known.party(), new Submission(known.party().id(), period, all)));
                });
            }
            built = true;
            return new Table(this);
        }
    }
}
