package io.github.quanheng.reading;

import io.github.quanheng.indicator.Direction;
import io.github.quanheng.reading.Statement.Result;
import io.github.quanheng.reading.Statement.Scored;
import io.github.quanheng.reading.Statement.Trigger;
import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rulebook.Bound;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Rounding;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Puts the statements of a clause together to one rule. A statement is used where the rule is built and nowhere else; one that no part
 * of the rule used makes the clause unread.
 */
final class Combination {
    private static final Pattern MUST = Pattern.compile("^(?:必须|须)");

    private final Clause clause;
    private final Gathered gathered;
    private final Asker asker;
    private final Needs needs;
    private final Formulas formulas;
    private final Facts facts;
    private final Losses losses;
    private final Caps caps;
    private final Earnings earnings;
    private Optional<Bound> floor = Optional.empty();
    private Optional<Bound> ceiling = Optional.empty();
    private Optional<Rounding> rounding = Optional.empty();
    private Rational marks;

    private Combination(Clause clause, List<Line> lines, Asker asker, Needs needs) {
        this.clause = clause;
        this.asker = asker;
        this.needs = needs;
        this.marks = clause.marks();
        this.formulas = new Formulas(lines, needs);
        this.gathered = new Gathered(clause, lines, new Measures(clause, lines, asker, needs, formulas));
        this.facts = new Facts(needs);
        this.losses = new Losses(clause, gathered, asker, facts, new Steps(clause, gathered, asker, needs));
        this.caps = new Caps(clause, gathered, asker);
        this.earnings = new Earnings(clause, gathered, asker, needs, formulas, facts, new Levels(asker, needs));
    }

    /**
     * What came of it.
     *
     * @param rule the rule
     * @param marks the full marks
     * @param floor the least score, where it is said
     * @param ceiling the most that the item may score, where that is not its marks
     * @param rounding how the score is rounded, where that is said
     */
    record Built(
            Quantity rule,
            Rational marks,
            Optional<Bound> floor,
            Optional<Bound> ceiling,
            Optional<Rounding> rounding) {}

    /**
     * Builds the rule.
     *
     * @throws NotCombined if that cannot be done
     */
    static Built of(Clause clause, List<Line> lines, Asker asker, Needs needs) {
        if (Divided.isDivided(lines)) {
            return new Divided(clause, lines, asker, needs).built();
        }
        Combination combination = new Combination(clause, lines, asker, needs);
        Quantity rule = combination.rule();
        List<Line> unused = lines.stream()
                .filter(line -> !combination.gathered.isUsed(line))
                .toList();
        if (!unused.isEmpty()) {
            throw new NotCombined(unused.toArray(Line[]::new));
        }
        return new Built(rule, combination.marks, combination.floor, combination.ceiling, combination.rounding);
    }

    private Quantity rule() {
        for (Line line : gathered.lines()) {
            if (PartsOfTheYear.isOne(line)
                    || line.statement() instanceof Statement.Requirement
                    || line.statement() instanceof Statement.Look
                    || Formulas.phrase(line)
                            .filter(one -> one.sort() == Sort.REMARK)
                            .isPresent()) {
                gathered.use(line);
            }
        }
        rounding();
        List<Loss> lost = losses.all();
        List<Line> earning = gathered.lines().stream().filter(this::isEarning).toList();
        List<Loss> gained = losses.gains();
        gained.forEach(gain -> better(gain.term()));
        if (lost.isEmpty()) {
            earning.forEach(gathered::release);
        }
        List<Condition> gates = new ArrayList<>();
        if (lost.isEmpty() && isEarned()) {
            musts(gates);
        }
        Quantity core;
        if (!gained.isEmpty() && lost.isEmpty() && !isEarned()) {
            core = sum(caps.capped(gained));
        } else {
            core = lost.isEmpty() ? alone(gates) : deducted(lost, gained, gates);
            core = gained.isEmpty() ? core : raised(core, caps.capped(gained, lost));
        }
        formulas.used().forEach(gathered::use);
        return gated(gates, core);
    }

    /** 须当年启动, beside what is earned: a condition, or only a demand. */
    private void musts(List<Condition> gates) {
        for (Line line : gathered.lines()) {
            if (line.statement() instanceof Statement.Requirement requirement) {
                String words = Facts.text(line, requirement.words());
                boolean must = MUST.matcher(words).find();
                if (must
                        && asker.clause(Topic.GATE, line.span(), Option.CONDITION, Option.DEMAND) == Option.CONDITION) {
                    gates.add(facts.holds(line, MUST.matcher(words).replaceFirst("")));
                }
            }
        }
    }

    private Quantity alone(List<Condition> gates) {
        Quantity core = earnings.alone(gates);
        if (!formulas.givesMarks()) {
            check(earnings.best());
        }
        return core;
    }

    /** Whether marks are earned by something that is no gain. */
    private boolean isEarned() {
        return formulas.givesMarks() || gathered.lines().stream().anyMatch(this::isEarning);
    }

    private boolean isEarning(Line line) {
        return line.statement() instanceof Scored scored
                && !gathered.isUsed(line)
                && (scored.result() instanceof Result.Full
                        || scored.result() instanceof Result.Get
                        || scored.result() instanceof Result.Judged
                        || scored.result() instanceof Result.Proportion)
                && !(scored.trigger() instanceof Trigger.Each);
    }

    /** Steps over a bound that earn marks are no sign that less is better. */
    private void better(Quantity gain) {
        if (gain instanceof FieldTerm.PerStep step && step.of() instanceof Input.Fact fact) {
            needs.better(
                    fact.key().indicator().value(),
                    step.above().isPresent() ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER);
        }
    }

    private static Quantity sum(List<Quantity> parts) {
        return parts.size() == 1 ? parts.get(0) : new Arithmetic.Sum(parts);
    }

    /** Marks beside those of the item: up to its full marks, or beyond them. */
    private Quantity raised(Quantity core, List<Quantity> gains) {
        List<Quantity> parts = new ArrayList<>();
        boolean stops = gathered.lines().stream().anyMatch(line -> line.statement() instanceof Statement.Floor);
        parts.add(stops ? new Arithmetic.Limit(core, Optional.of(Quantity.of("0")), Optional.empty()) : core);
        parts.addAll(gains);
        Quantity sum = new Arithmetic.Sum(parts);
        Line last = gathered.lines().get(gathered.lines().size() - 1);
        Span whole = gathered.lines().get(0).span().to(last.span());
        if (asker.clause(Topic.EXCESS, whole, Option.UP_TO_FULL, Option.MAY_EXCEED) == Option.MAY_EXCEED) {
            ceiling = Optional.of(Bound.NONE);
            return sum;
        }
        return new Arithmetic.Limit(sum, Optional.empty(), Optional.of(Input.FullMarks.OF_THE_LINE));
    }

    private void rounding() {
        Optional<Line> said = Formulas.only(gathered.lines(), Sort.ROUNDED);
        if (said.isEmpty()) {
            return;
        }
        gathered.use(said.get());
        String words = Formulas.phrase(said.get()).orElseThrow().text();
        boolean halfUp =
                words.contains("四舍五入") || asker.book(Topic.ROUNDING, said.get().span()) == Option.HALF_UP;
        rounding =
                Optional.of(new Rounding(Phrases.decimals(words), halfUp ? RoundingMode.HALF_UP : RoundingMode.DOWN));
    }

    private static Quantity gated(List<Condition> gates, Quantity core) {
        if (gates.isEmpty()) {
            return core;
        }
        Condition when = gates.size() == 1 ? gates.get(0) : new Condition.All(gates);
        return new FieldTerm.Provided(when, core, Optional.empty());
    }

    private Quantity deducted(List<Loss> lost, List<Loss> gained, List<Condition> gates) {
        List<Quantity> taken = caps.capped(lost, gained);
        Optional<Quantity> base = earnings.besideLosses(gates);
        floor(lost);
        if (base.isEmpty()) {
            Quantity deducted = new FieldTerm.Deduct(taken);
            return earnings.spared()
                    .<Quantity>map(
                            none -> new FieldTerm.Provided(none, Input.FullMarks.OF_THE_LINE, Optional.of(deducted)))
                    .orElse(deducted);
        }
        if (!formulas.givesMarks()) {
            check(earnings.best());
        }
        return new Arithmetic.Difference(base.get(), taken);
    }

    /** Where losses may exceed what can be got, the text says that zero is the end, or the whole rulebook does. */
    private void floor(List<Loss> lost) {
        List<Line> said = gathered.lines().stream()
                .filter(line -> line.statement() instanceof Statement.Floor)
                .toList();
        said.forEach(gathered::use);
        Optional<Line> none = Formulas.only(gathered.lines(), Sort.UNBOUNDED);
        if (none.isPresent()) {
            if (!said.isEmpty()) {
                throw new NotCombined(Unread.Why.TWO_MEANINGS, none.get(), said.get(0));
            }
            gathered.use(none.get());
            floor = Optional.of(Bound.NONE);
            return;
        }
        if (clause.marks().signum() == 0 && said.isEmpty()) {
            floor = Optional.of(Bound.NONE);
            return;
        }
        boolean within = lost.stream().allMatch(loss -> loss.most().isPresent())
                && Rational.sum(lost.stream()
                                        .map(loss -> loss.most().orElseThrow())
                                        .toList())
                                .compareTo(clause.marks())
                        <= 0;
        if (!said.isEmpty() || caps.capIsFloor()) {
            floor = Optional.of(Bound.of("0"));
        } else if (!within) {
            Span place = lost.get(lost.size() - 1).line().span();
            floor = Optional.of(asker.book(Topic.FLOOR, place) == Option.ZERO ? Bound.of("0") : Bound.NONE);
        }
    }

    /** The marks column is the checksum of what was read. */
    private void check(Rational best) {
        if (best.equals(clause.marks()) || clause.marks().signum() == 0) {
            return;
        }
        Span whole = gathered.lines()
                .get(0)
                .span()
                .to(gathered.lines().get(gathered.lines().size() - 1).span());
        if (asker.clause(Topic.MARKS, whole, Option.AS_WRITTEN, Option.MARKS_OF_TEXT) == Option.MARKS_OF_TEXT) {
            marks = best;
        }
    }
}
