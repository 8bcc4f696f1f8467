package io.github.quanheng.columns;

import io.github.quanheng.form.Form;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.resolved.LineShape;
import io.github.quanheng.resolved.Mix;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rulebook.Effect;
import io.github.quanheng.value.Rational;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes columns of what nodes come to (列式编译). */
final class Maker {
    /** What is known of a column that a form is a function of. */
    private record Moved(Rational grid, long least, long most, boolean share, Wrap wrap) {}

    private interface Wrap {
        Term of(long unit, Kernel kernel);
    }

    private static final long FAR = Whole.LIMIT - 1;

    private final Layout layout;
    private final Map<LineId, LinePlan> lines;
    private final Map<Slot, Integer> slots = new HashMap<>();
    private final List<Slot> order = new ArrayList<>();

    /** How large the values of a function without an end may become. */
    private final long reach;

    Maker(Layout layout, Map<LineId, LinePlan> lines, Maker before, long reach) {
        this(layout, lines, reach);
        before.order.forEach(this::slot);
    }

    Maker(Layout layout, Map<LineId, LinePlan> lines, long reach) {
        this.layout = layout;
        this.lines = lines;
        this.reach = reach;
    }

    /** The figures that columns read, in the order of their numbers. */
    List<Slot> slots() {
        return List.copyOf(order);
    }

    private int slot(Slot slot) {
        return slots.computeIfAbsent(slot, added -> {
            order.add(added);
            return order.size() - 1;
        });
    }

    /** A quantity over the smallest unit in which it is whole. */
    Term exact(Mix mix) {
        if (mix instanceof Mix.One one) {
            return one(one.source(), one.form(), Optional.empty());
        }
        if (mix instanceof Mix.Sum sum) {
            return sum(sum);
        }
        if (mix instanceof Mix.Extreme extreme) {
            List<Term> terms = together(extreme.of().stream().map(this::exact).toList());
            Term best = terms.get(0);
            for (Term term : terms.subList(1, terms.size())) {
                best = new Term.Extreme(best, term, extreme.largest());
            }
            return best;
        }
        if (mix instanceof Mix.Choice choice) {
            List<Term> both = together(List.of(exact(choice.then()), exact(choice.otherwise())));
            return new Term.Pick(exact(choice.when()), both.get(0), both.get(1));
        }
        if (mix instanceof Mix.AtLeast some) {
            List<Term> truths = some.of().stream().map(this::exact).toList();
            Term count = add(truths, truths.stream().map(truth -> Rational.ONE).toList(), -some.count());
            return new Term.Sign(count, Condition.Comparator.AT_LEAST);
        }
        if (mix instanceof Mix.Rounded rounded) {
            return round(exact(rounded.of()), Optional.of(new Rounded(rounded.unit(), rounded.mode())));
        }
        if (mix instanceof Mix.Sign sign) {
            return new Term.Sign(exact(sign.of()), sign.is());
        }
        throw new NotInColumns(Causes.of(((Mix.Open) mix).place().source()));
    }

    private Term sum(Mix.Sum sum) {
        return add(sum.terms().stream().map(this::exact).toList(), sum.factors(), 0);
    }

    private static Term add(List<Term> terms, List<Rational> factors, long more) {
        Rational unit = Rational.ONE;
        for (int i = 0; i < terms.size(); i++) {
            unit = Curve.common(unit, factors.get(i).dividedBy(Rational.of(terms.get(i).unit)));
        }
        List<Term> all = new ArrayList<>(terms);
        long[] times = new long[terms.size() + (more == 0 ? 0 : 1)];
        long low = 0;
        long high = 0;
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            times[i] = Whole.of(factors.get(i).times(unit).dividedBy(Rational.of(term.unit)));
            long one = Whole.times(times[i], term.low);
            long other = Whole.times(times[i], term.high);
            low = Whole.plus(low, Math.min(one, other));
            high = Whole.plus(high, Math.max(one, other));
        }
        if (more != 0) {
            all.add(new Term.Constant(1, more));
            times[terms.size()] = Whole.of(unit);
            low = Whole.plus(low, Whole.times(more, Whole.of(unit)));
            high = Whole.plus(high, Whole.times(more, Whole.of(unit)));
        }
        return new Term.Sum(Whole.of(unit), all, times, low, high);
    }

    /** The same columns over their common unit. */
    static List<Term> together(List<Term> terms) {
        Rational unit = Rational.ONE;
        for (Term term : terms) {
            unit = Curve.common(unit, Rational.of(1, term.unit));
        }
        long common = Whole.of(unit);
        return terms.stream().map(term -> over(term, common)).toList();
    }

    private static Term over(Term term, long unit) {
        if (term.unit == unit) {
            return term;
        }
        long times = unit / term.unit;
        return new Term.Sum(
                unit, List.of(term), new long[] {times}, Whole.times(times, term.low), Whole.times(times, term.high));
    }

    /** A function of one number, over the smallest unit in which it is whole or rounded. */
    private Term one(Optional<Mix.Source> source, Form form, Optional<Rounded> to) {
        if (source.isEmpty()) {
            return constant(form.at(Rational.ZERO).orElseThrow(() -> new NotInColumns(Cause.ABSENCE)), to);
        }
        return moved(moved(source.get()), form, to);
    }

    private static Term constant(Rational value, Optional<Rounded> to) {
        Rational unit = to.map(Rounded::unit).orElseGet(() -> Curve.common(Rational.ONE, value));
        Rational units = value.times(unit);
        Rational whole = to.map(rounded -> units.round(new io.github.quanheng.value.Rounding(0, rounded.mode())))
                .orElse(units);
        return new Term.Constant(Whole.of(unit), Whole.of(whole));
    }

    /** In what unit a line is rounded, and how. */
    record Rounded(Rational unit, RoundingMode mode) {
        static Optional<Rounded> of(LineShape line) {
            return line.rounding()
                    .map(rounding -> new Rounded(
                            Rational.of(BigInteger.TEN.pow(rounding.decimals()), BigInteger.ONE)
                                    .times(Rational.of(line.per())),
                            rounding.mode()));
        }
    }

    private Term moved(Moved moved, Form form, Optional<Rounded> to) {
        Optional<Rational> grid = moved.share ? Optional.empty() : Optional.of(moved.grid);
        Rational unit = to.map(Rounded::unit).orElseGet(() -> Curve.unit(form, grid));
        Whole.of(unit);
        Curve curve = Curve.rounded(form, unit, to.map(Rounded::mode).orElse(RoundingMode.FLOOR));
        Kernel kernel =
                moved.share ? ShareKernel.of(curve) : GridKernel.of(curve, moved.grid, moved.least, moved.most, reach);
        return moved.wrap.of(Whole.of(unit), kernel);
    }

    private Moved moved(Mix.Source source) {
        if (source instanceof Mix.Source.OfLine line) {
            LinePlan read = lines.get(line.line());
            if (read == null || line.stage() != Input.Stage.SCORE || !read.hasColumn()) {
                throw new NotInColumns(Cause.LINES);
            }
            return new Moved(
                    Rational.of(read.unit()),
                    read.low(),
                    read.high(),
                    false,
                    (unit, kernel) -> new Term.OfLine(unit, read.number(), read.low(), read.high(), kernel));
        }
        Mix.Source.OfFigure figure = (Mix.Source.OfFigure) source;
        Column column = layout.columns().get(figure.key());
        boolean part = figure.as() == Input.Reading.NUMERATOR || figure.as() == Input.Reading.DENOMINATOR;
        if (column == null || figure.as() == Input.Reading.VERIFIED || (part && !(column instanceof Column.Share))) {
            throw new NotInColumns(Cause.FIGURE);
        }
        boolean share = column instanceof Column.Share && !part;
        boolean truth = column instanceof Column.Truth;
        FigureKey key = figure.key();
        int slot = slot(new Slot(key, part ? figure.as() : Input.Reading.FINAL));
        return new Moved(
                column.grid(),
                truth || part ? 0 : -FAR,
                truth ? 1 : FAR,
                share,
                (unit, kernel) -> new Term.OfFigure(unit, slot, kernel));
    }

    /** The score of a line with a rule. */
    Term score(LineShape line) {
        Mix rule = line.rule().orElseThrow();
        return rule instanceof Mix.One one && isPlain(line)
                ? one(one.source(), bounded(one.form(), line), Rounded.of(line))
                : staged(exact(rule), line);
    }

    /** The score of a line that is the sum of its parts, from what these add up to. */
    Term score(LineShape line, SumPlan sum) {
        Moved moved = new Moved(
                Rational.of(sum.unit()),
                sum.low(),
                sum.high(),
                false,
                (unit, kernel) -> new Term.OfSum(unit, line.number(), sum.low(), sum.high(), kernel));
        Form raw = Form.identity();
        return isPlain(line)
                ? moved(moved, bounded(raw, line), Rounded.of(line))
                : staged(moved(moved, raw, Optional.empty()), line);
    }

    /** Whether the line has fixed bounds and no effects. */
    static boolean isPlain(LineShape line) {
        return line.acts().isEmpty()
                && line.floor().map(Mix::value).map(Optional::isPresent).orElse(true)
                && line.ceiling().map(Mix::value).map(Optional::isPresent).orElse(true);
    }

    private static Form bounded(Form raw, LineShape line) {
        Form limited = raw;
        if (line.floor().isPresent()) {
            Form least = Form.constant(line.floor().get().value().orElseThrow());
            limited = Form.choose(raw.minus(least).where(sign -> sign < 0), least, raw);
        }
        if (line.ceiling().isPresent()) {
            Form most = Form.constant(line.ceiling().get().value().orElseThrow());
            limited = Form.choose(limited.minus(most).where(sign -> sign > 0), most, limited);
        }
        return limited;
    }

    private Term staged(Term raw, LineShape line) {
        Term now = raw;
        if (line.floor().isPresent()) {
            now = bounded(now, exact(line.floor().get()), true);
        }
        if (line.ceiling().isPresent()) {
            now = bounded(now, exact(line.ceiling().get()), false);
        }
        for (LineShape.Act act : line.acts()) {
            now = act(now, act);
        }
        return round(now, Rounded.of(line));
    }

    /** A column within a bound; one that is never beyond it stays as it is. */
    private static Term bounded(Term of, Term bound, boolean floor) {
        List<Term> both = together(List.of(of, bound));
        Term now = both.get(0);
        Term at = both.get(1);
        boolean within = at.isConstant() && (floor ? now.low >= at.low : now.high <= at.high);
        return within ? of : new Term.Extreme(now, at, floor);
    }

    private Term act(Term before, LineShape.Act act) {
        Term when = act.when().map(this::exact).orElseGet(() -> new Term.Constant(1, 1));
        if (act.how() == Effect.How.TIMES) {
            Rational factor = act.to().value().orElseThrow(() -> new NotInColumns(Cause.SEVERAL));
            List<Term> both = together(List.of(add(List.of(before), List.of(factor), 0), before));
            return new Term.Act(
                    Effect.How.SET,
                    when,
                    both.get(1),
                    both.get(0),
                    Math.min(both.get(0).low, both.get(1).low),
                    Math.max(both.get(0).high, both.get(1).high));
        }
        List<Term> both = together(List.of(before, exact(act.to())));
        Term was = both.get(0);
        Term to = both.get(1);
        long low = act.how() == Effect.How.ADD ? Whole.plus(was.low, to.low) : Math.min(was.low, to.low);
        long high = act.how() == Effect.How.ADD ? Whole.plus(was.high, to.high) : Math.max(was.high, to.high);
        return new Term.Act(act.how(), when, was, to, Math.min(low, was.low), Math.max(high, was.high));
    }

    private static Term round(Term of, Optional<Rounded> to) {
        if (to.isEmpty()) {
            return of;
        }
        long unit = Whole.of(to.get().unit());
        if (unit % of.unit == 0) {
            return over(of, unit);
        }
        Curve curve = Curve.rounded(Form.identity(), to.get().unit(), to.get().mode());
        return new Term.Through(unit, of, GridKernel.of(curve, Rational.of(of.unit), of.low, of.high, Whole.LIMIT - 1));
    }
}
