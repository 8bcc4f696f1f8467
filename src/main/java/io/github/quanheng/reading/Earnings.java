package io.github.quanheng.reading;

import io.github.quanheng.reading.Results.Earned;
import io.github.quanheng.reading.Statement.Result;
import io.github.quanheng.reading.Statement.Trigger;
import io.github.quanheng.rule.Cases;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is earned: full marks, bands, alternatives in words, proportions; and what stands in front of all of it as a condition. */
final class Earnings {
    private final Clause clause;
    private final Gathered gathered;
    private final Asker asker;
    private final Needs needs;
    private final Levels levels;
    private final Formulas formulas;
    private final Results results;
    private final Shares shares;
    private final Judgements judgements;
    private final Spared spared;
    private final Alternatives alternatives;
    private Rational best;

    Earnings(
            Clause clause, Gathered gathered, Asker asker, Needs needs, Formulas formulas, Facts facts, Levels levels) {
        this.clause = clause;
        this.gathered = gathered;
        this.asker = asker;
        this.needs = needs;
        this.levels = levels;
        this.best = clause.marks();
        this.results = new Results(clause, gathered, facts);
        this.formulas = formulas;
        this.spared = new Spared(gathered, results);
        this.judgements = new Judgements(clause, gathered, asker, facts);
        this.shares = new Shares(gathered, asker, needs, results);
        this.alternatives = new Alternatives(clause, gathered, facts, results);
    }

    /** The most that the text gives. */
    Rational best() {
        return best;
    }

    /** The rule of a clause without losses. */
    Quantity alone(List<Condition> gates) {
        targets();
        if (formulas.givesMarks()) {
            return formula(gates);
        }
        Optional<Condition> none = spared();
        if (none.isPresent()) {
            return new FieldTerm.Provided(none.get(), Input.FullMarks.OF_THE_LINE, Optional.of(rest(gates)));
        }
        return rest(gates);
    }

    private Quantity rest(List<Condition> gates) {
        boolean counted = false;
        for (Earned earned : results.open(each -> each.ends() && Counts.isCount(each.trigger()))) {
            gates.add(results.gate(earned));
            counted = true;
        }
        List<Earned> all = results.open(earned -> true);
        if (all.isEmpty() && counted) {
            return Input.FullMarks.OF_THE_LINE;
        }
        all.stream()
                .filter(earned -> clause.marks().signum() == 0
                        && !(earned.result() instanceof Result.Get)
                        && !(earned.result() instanceof Result.Judged))
                .findFirst()
                .ifPresent(earned -> {
                    throw new NotCombined(earned.line());
                });
        if (all.isEmpty()) {
            throw new NotCombined(gathered.lines().stream()
                    .filter(line -> !gathered.isUsed(line))
                    .toArray(Line[]::new));
        }
        if (all.stream().anyMatch(earned -> earned.result() instanceof Result.Proportion)) {
            return shares.proportion(gates);
        }
        if (all.stream().anyMatch(earned -> earned.result() instanceof Result.Judged)) {
            return judged(all, gates);
        }
        if (all.stream().anyMatch(earned -> earned.trigger() instanceof Trigger.All)
                || (all.stream()
                                .anyMatch(earned ->
                                        earned.says() && !earned.result().isNothing())
                        && all.stream()
                                .anyMatch(earned ->
                                        earned.compares() && !earned.result().isNothing()))
                || subjects(all) > 1) {
            return several(all, gates);
        }
        boolean measured =
                all.stream().anyMatch(earned -> earned.compares() || earned.trigger() instanceof Trigger.Met);
        if (measured) {
            return numbers(all, gates);
        }
        Quantity words = alternatives.of(all, gates);
        best = alternatives.best();
        return words;
    }

    /** 达到得满分, 未达到不得分: of a demand, or of what earns full marks. */
    private void targets() {
        for (Earned earned : results.open(
                each -> each.trigger() instanceof Trigger.Met || each.trigger() instanceof Trigger.Missed)) {
            Optional<Measured> target = gathered.target();
            boolean whole = target.isEmpty() && earned.result() instanceof Result.Proportion;
            boolean fits = target.filter(one -> !(earned.trigger() instanceof Trigger.Missed missed)
                            || gathered.isMissed(earned.line(), missed, one))
                    .isPresent();
            if (!whole && !fits) {
                throw new NotCombined(earned.line());
            }
        }
    }

    /** The marks of a formula; what the text gives in full or not at all stands before it. */
    private Quantity formula(List<Condition> gates) {
        Quantity marks = new FormulaMarks(gathered, asker, needs, formulas).marks();
        for (Earned earned : results.open(each -> true)) {
            if (earned.ends()) {
                gates.add(results.gate(earned));
            } else if ((earned.compares() || earned.says()) && earned.result() instanceof Result.Full) {
                gathered.use(earned.line());
                marks = new FieldTerm.Provided(
                        results.condition(earned), Input.FullMarks.OF_THE_LINE, Optional.of(marks));
            } else {
                throw new NotCombined(earned.line());
            }
        }
        return marks;
    }

    private long subjects(List<Earned> all) {
        return all.stream()
                .filter(Earned::compares)
                .map(earned -> gathered.of((Trigger.Compared) earned.trigger()).id())
                .distinct()
                .count();
    }

    /** Bands of one number; words that undo it are conditions of all of it. */
    private Quantity numbers(List<Earned> all, List<Condition> gates) {
        List<Level> said = new ArrayList<>();
        Optional<Rational> rest = Optional.empty();
        for (Earned earned : all) {
            if (earned.trigger() instanceof Trigger.Compared compared) {
                Measured one = gathered.of(compared);
                said.add(new Level(one, one.low(), one.high(), results.marks(earned)));
            } else if (earned.trigger() instanceof Trigger.Met) {
                Measured one = gathered.target().orElseThrow();
                gathered.use(one.line());
                said.add(new Level(one, one.low(), one.high(), results.marks(earned)));
            } else if (earned.trigger() instanceof Trigger.Otherwise || earned.trigger() instanceof Trigger.Missed) {
                if (rest.isPresent() || !positives(all)) {
                    throw new NotCombined(earned.line());
                }
                rest = Optional.of(results.marks(earned));
            } else {
                gates.add(results.gate(earned));
            }
            gathered.use(earned.line());
        }
        Optional<Line> line = Formulas.only(gathered.lines(), Sort.LINE);
        if (line.isPresent() && rest.isEmpty()) {
            gathered.use(line.get());
            best(said.stream().map(Level::marks).toList(), rest);
            return Lines.through(said, line.get());
        }
        if (said.size() == 1 && rest.isEmpty() && said.get(0).marks().equals(clause.marks())) {
            return shares.missed(said.get(0));
        }
        best(said.stream().map(Level::marks).toList(), rest);
        return levels.bands(said, rest, clause.marks());
    }

    private boolean positives(List<Earned> all) {
        return all.stream()
                .anyMatch(earned ->
                        results.marks(earned).signum() > 0 && !(earned.trigger() instanceof Trigger.Otherwise));
    }

    private void best(List<Rational> marks, Optional<Rational> rest) {
        Rational most = marks.stream().max(Rational::compareTo).orElse(Rational.ZERO);
        best = rest.filter(other -> other.compareTo(most) > 0).orElse(most.signum() > 0 ? most : clause.marks());
    }

    @SuppressWarnings("ReferenceEquality") // this earning, and not one that reads the same
    private Quantity judged(List<Earned> all, List<Condition> gates) {
        Earned one = all.stream()
                .filter(earned -> earned.result() instanceof Result.Judged)
                .findFirst()
                .orElseThrow();
        for (Earned earned : all) {
            if (earned != one) {
                gates.add(results.gate(earned));
            }
        }
        if (!(one.trigger() instanceof Trigger.Said said) || !(one.result() instanceof Result.Judged judged)) {
            throw new NotCombined(one.line());
        }
        gathered.use(one.line());
        best = judged.high().map(at -> one.line().of().lexeme(at).value()).orElse(clause.marks());
        return judgements.earned(one.line(), said, judged);
    }

    /** Conditions of several kinds: one that earns all, or several whose marks add up to all. */
    private Quantity several(List<Earned> all, List<Condition> gates) {
        List<Cases.Case> cases = new ArrayList<>();
        List<Rational> marks = new ArrayList<>();
        for (Earned earned : all) {
            if (results.marks(earned).signum() > 0 && !isOtherwise(earned)) {
                cases.add(new Cases.Case(results.condition(earned), Levels.constant(results.marks(earned))));
                marks.add(results.marks(earned));
                gathered.use(earned.line());
            } else if (earned.says() && earned.result().isNothing()) {
                gates.add(results.gate(earned));
            } else if (isOtherwise(earned) && earned.result().isNothing()) {
                gathered.use(earned.line());
            } else {
                throw new NotCombined(earned.line());
            }
        }
        if (cases.size() == 1 && marks.get(0).equals(clause.marks())) {
            return new FieldTerm.Pass(cases.get(0).when());
        }
        best = Rational.sum(marks);
        if (!best.equals(clause.marks())) {
            throw new NotCombined(all.stream().map(Earned::line).toArray(Line[]::new));
        }
        return new FieldTerm.Award(cases);
    }

    /** 否则, and 有一项不符 behind a list of which all must hold. */
    private static boolean isOtherwise(Earned earned) {
        return earned.trigger() instanceof Trigger.Otherwise || earned.trigger() instanceof Trigger.OneMissed;
    }

    /** What spares all of it, where that is said. */
    Optional<Condition> spared() {
        return spared.condition();
    }

    /** What is earned before losses are taken off: full marks when this is empty. Words that undo all of it become gates. */
    Optional<Quantity> besideLosses(List<Condition> gates) {
        if (formulas.givesMarks()) {
            return Optional.of(formula(gates));
        }
        for (Earned earned : results.open(each -> each.result().isNothing())) {
            if (earned.ends()) {
                gates.add(results.gate(earned));
            } else if (earned.compares() && !isStep(earned)) {
                gathered.use(earned.line());
                gates.add(new Condition.Not(results.condition(earned)));
            }
        }
        Optional<Condition> none = spared();
        List<Earned> full =
                results.open(each -> (each.says() || each.trigger() instanceof Trigger.All || each.compares())
                        && gathered.isFull(each.line(), each.result())
                        && !(each.result() instanceof Result.NoLoss));
        List<Earned> rest = results.open(each -> true);
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        if (none.isPresent()) {
            throw new NotCombined(rest.get(0).line());
        }
        if (rest.stream().anyMatch(each -> each.result() instanceof Result.Proportion)) {
            return Optional.of(shares.proportion(gates));
        }
        if (full.size() == 1 && onlyElse(rest, full.get(0))) {
            boolean otherwise = rest.size() > 1;
            rest.forEach(each -> gathered.use(each.line()));
            Option option = otherwise
                    ? Option.CONDITION
                    : asker.clause(Topic.GATE, full.get(0).line().span(), Option.CONDITION, Option.DEMAND);
            if (option == Option.CONDITION) {
                gates.add(results.condition(full.get(0)));
            }
            return Optional.empty();
        }
        if (rest.stream().allMatch(Earned::compares) && subjects(rest) == 1) {
            return Optional.of(numbers(rest, gates));
        }
        throw new NotCombined(rest.stream().map(Earned::line).toArray(Line[]::new));
    }

    @SuppressWarnings("ReferenceEquality") // this line, and not one that reads the same
    private boolean onlyElse(List<Earned> rest, Earned full) {
        return rest.stream()
                .allMatch(each -> each.line() == full.line()
                        || (each.trigger() instanceof Trigger.Otherwise
                                && each.result().isNothing()));
    }

    /** Whether a comparison with nothing is one of several bands of its number, and not a cliff under losses. */
    private boolean isStep(Earned earned) {
        String id = gathered.of((Trigger.Compared) earned.trigger()).id();
        return !results.open(each -> each.compares()
                        && each.result() instanceof Result.Get
                        && gathered.of((Trigger.Compared) each.trigger()).id().equals(id))
                .isEmpty();
    }
}
