package io.github.quanheng.columns;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.resolved.LineShape;
import io.github.quanheng.resolved.ResolvedRulebook;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.scoring.InvalidSubmission;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.InvalidValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A rulebook compiled for columns of units (列算方案): the same scores, reasons and grades as {@link Scorer#outcomes} gives, for very many units. A plan is immutable and shared between
 * threads.
 *
 * <pre>{@code
 * Layout layout = Layout.empty().with("managed", new Column.Decimal(1, Scale.PERCENT));
 * Plan plan = Plan.of(Scorer.of(rulebook), layout);
 * Table table = Table.builder(layout, period, parties).numbers("managed", new long[] {596}).build(); // 59.6%
 * Scores scores = plan.score(table, Detail.ITEMS);
 * scores.number(LineId.of("2.1.3"), 0); // 1.8
 * }</pre>
 *
 * <p>Lines that are put together of functions of one figure each are worked out in loops over whole numbers. What is not (see {@link Cause}), and units with figures that no column holds, is
 * settled unit by unit as the scorer does; {@link #lines} tells which lines.
 */
public final class Plan {
    /** How far a function without an end is taken in columns; where that is too far for the rest of its line, less. */
    private static final ImmutableList<Long> REACHES = ImmutableList.of(1L << 46, 1L << 40, 1L << 34, 1L << 28);

    final Scorer scorer;
    final ResolvedRulebook rulebook;
    private final Layout layout;

    /** The lines by their place among all lines, and the places in the order of settling. */
    final LinePlan[] lines;

    final int[] order;
    private final List<LineShape> shapes;
    final List<Slot> slots;
    private final ImmutableMap<LineId, Integer> numbers;
    final Optional<GradePlan> grade;
    final boolean gradeFalls;

    /** The lines that are not in columns. */
    final List<Integer> fallen;

    final byte[] gradeWithout = new byte[1 + Reasons.count()];
    final Guard[] guards;
    final int total;

    private Plan(Scorer scorer, Layout layout) {
        this.scorer = scorer;
        this.rulebook = scorer.resolved();
        this.layout = layout;
        this.shapes = rulebook.shapes();
        this.lines = new LinePlan[shapes.size()];
        this.order = rulebook.order().stream().mapToInt(Integer::intValue).toArray();
        Map<LineId, LinePlan> known = new HashMap<>();
        Maker maker = new Maker(layout, known, REACHES.get(0));
        for (int number : order) {
            LineShape shape = shapes.get(number);
            NotInColumns falls = null;
            for (long reach : REACHES) {
                try {
                    maker = new Maker(layout, known, maker, reach);
                    lines[number] = line(shape, maker);
                    break;
                } catch (NotInColumns other) {
                    falls = other;
                    if (other.why() != Cause.TOO_FINE) {
                        break;
                    }
                }
            }
            if (lines[number] == null) {
                lines[number] =
                        LinePlan.other(shape, Objects.requireNonNull(falls).why());
            }
            known.put(shape.id(), lines[number]);
        }
        this.total = lines.length - 1;
        Maker last = new Maker(layout, known, maker, REACHES.get(0));
        Optional<GradePlan> found = Optional.empty();
        boolean falls = false;
        try {
            found = rulebook.rulebook()
                    .grading()
                    .map(scale ->
                            GradePlan.of(scale, rulebook.gradeConditions(), rulebook.gradeEffectConditions(), last));
        } catch (NotInColumns other) {
            falls = true;
        }
        this.grade = found;
        this.gradeFalls = falls;
        this.slots = last.slots();
        this.numbers = Arrays.stream(lines)
                .collect(ImmutableMap.toImmutableMap(line -> line.shape().id(), LinePlan::number));
        for (int code = 1; code < gradeWithout.length; code++) {
            Reason reason = Reasons.of((byte) code);
            gradeWithout[code] =
                    rulebook.gradeWithoutTotal(reason).map(Integer::byteValue).orElse(Pass.ASK);
        }
        this.fallen = Arrays.stream(lines)
                .filter(line -> !line.isInColumns())
                .map(LinePlan::number)
                .toList();
        this.guards = guards();
        read();
    }

    /** Notes whose columns are read after they were added up. */
    private void read() {
        List<Term> terms = new ArrayList<>();
        for (LinePlan line : lines) {
            line.term().ifPresent(terms::add);
            line.applies().ifPresent(terms::add);
            line.sum()
                    .filter(SumPlan::mayLack)
                    .ifPresent(sum -> List.of(sum.parts()).forEach(LinePlan::read));
        }
        grade.ifPresent(plan -> terms.addAll(List.of(plan.terms())));
        terms.forEach(term -> term.lines.forEach(line -> lines[line].read()));
    }

    private LinePlan line(LineShape shape, Maker maker) {
        Optional<Term> applies = shape.applies().map(maker::exact);
        if (shape.rule().isPresent()) {
            return LinePlan.of(shape, maker.score(shape), applies, Optional.empty());
        }
        List<LinePlan> parts = shape.parts().stream()
                .filter(part -> isAsked(part.line()))
                .map(part -> Objects.requireNonNull(lines[part.line()]))
                .toList();
        boolean seen = parts.size() < shape.parts().size();
        SumPlan sum = new SumPlan(shape, parts, seen);
        LinePlan plan = LinePlan.of(shape, maker.score(shape, sum), applies, Optional.of(sum));
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).shape().added()) {
                parts.get(i).addedTo(sum, sum.times(i));
            }
        }
        return plan;
    }

    /** Whether a part matters to its sum: one that is not added and stands on every sheet does not. */
    private boolean isAsked(int part) {
        LineShape shape = shapes.get(part);
        if (lines[part] == null && shape.applies().isPresent()) {
            throw new NotInColumns(Cause.LINES);
        }
        return lines[part] != null;
    }

    private Guard[] guards() {
        List<Guard> all = new ArrayList<>();
        List<Term> terms = new ArrayList<>();
        for (LinePlan line : lines) {
            line.term().ifPresent(terms::add);
            line.applies().ifPresent(terms::add);
        }
        grade.ifPresent(plan -> terms.addAll(List.of(plan.terms())));
        terms.forEach(term -> term.kernels().forEach(kernel -> all.add(Guard.of(kernel.column, kernel.kernel))));
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            Indicator indicator =
                    rulebook.rulebook().indicator(slot.key().indicator()).orElseThrow();
            boolean whole = slot.part() == Input.Reading.FINAL;
            if (whole && (indicator.least().isPresent() || indicator.most().isPresent())) {
                all.add(Guard.of(i, Objects.requireNonNull(layout.columns().get(slot.key())), indicator));
            }
        }
        return all.toArray(Guard[]::new);
    }

    /**
     * Compiles a rulebook for a layout.
     *
     * @param scorer the scorer of the rulebook
     * @param layout which figures tables will hold, and how
     * @return the plan
     * @throws IllegalArgumentException if the rulebook has no such indicator, or one of another kind; it names all of them
     */
    public static Plan of(Scorer scorer, Layout layout) {
        List<String> wrong = new ArrayList<>();
        layout.columns().forEach((key, column) -> {
            Optional<Indicator> indicator = scorer.rulebook().indicator(key.indicator());
            if (indicator.filter(known -> known.kind() == column.kind()).isEmpty()) {
                wrong.add(key.toString());
            }
        });
        InvalidValue.unless(
                wrong.isEmpty(),
                "layout",
                "办法中没有这些指标，或其类型不同：%s",
                "改正列表样式",
                "has columns of which the rulebook has no such indicator: %s",
                "correct the layout",
                wrong);
        return new Plan(scorer, layout);
    }

    /**
     * Returns how each line is settled.
     *
     * @return the lines, sections before their parts, the total last
     */
    public List<PlannedLine> lines() {
        return Arrays.stream(lines)
                .map(line -> new PlannedLine(line.shape().id(), line.cause()))
                .toList();
    }

    /**
     * Returns room for the scores of a table.
     *
     * @param table the table
     * @param detail which lines are wanted
     * @return scores of which none is known yet: every unit without grade and with 0 on every line
     */
    public Scores scores(Table table, Detail detail) {
        List<Integer> wanted = Arrays.stream(lines)
                .filter(line -> switch (detail) {
                    case ITEMS -> true;
                    case SECTIONS -> line.shape().sort() != LineShape.Sort.ITEM;
                    case TOTAL -> line.shape().sort() == LineShape.Sort.TOTAL;
                })
                .map(LinePlan::number)
                .toList();
        return new Scores(
                table.size(),
                numbers,
                Arrays.stream(lines).mapToLong(LinePlan::unit).toArray(),
                wanted);
    }

    /**
     * Scores a table.
     *
     * @param table the table, of the layout of this plan
     * @param detail which lines are wanted
     * @return the scores
     * @throws InvalidSubmission if data do not fit the rulebook; it names all problems of all units
     */
    public Scores score(Table table, Detail detail) {
        Scores scores = scores(table, detail);
        score(table, 0, table.size(), scores);
        return scores;
    }

    /**
     * Scores some units of a table. Ranges may be scored by several threads into the same scores, as long as they do not overlap.
     *
     * @param table the table, of the layout of this plan
     * @param from the first unit
     * @param to the unit after the last
     * @param scores where the scores go; made by {@link #scores} for this table
     * @throws InvalidSubmission if data do not fit the rulebook; it names all problems of the units in the range
     * @throws IndexOutOfBoundsException if there are no such units
     * @throws IllegalArgumentException if the table has another layout, or the scores are of another table
     */
    public void score(Table table, int from, int to, Scores scores) {
        Objects.checkFromToIndex(from, to, table.size());
        InvalidValue.unless(
                table.layout().equals(layout) && scores.size() == table.size(),
                "table",
                "样式与方案的不同，或得分列表是另一张表的",
                "用方案的样式制表",
                "has another layout than the plan, or the scores are of another table",
                "make it by the layout of the plan");
        Pass run = new Pass(this, table, scores);
        int unit = from;
        while (unit < to) {
            int end = Math.min(to, (unit / Block.SIZE + 1) * Block.SIZE);
            run.block(unit / Block.SIZE, unit % Block.SIZE, end - unit / Block.SIZE * Block.SIZE);
            unit = end;
        }
        run.end();
    }
}
