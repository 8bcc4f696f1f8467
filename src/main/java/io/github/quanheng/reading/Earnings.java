package io.github.quanheng.reading;

import com.google.common.collect.ImmutableMap;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.reading.Levels.Level;
import io.github.quanheng.reading.Statement.Result;
import io.github.quanheng.reading.Statement.Scored;
import io.github.quanheng.reading.Statement.Trigger;
import io.github.quanheng.rule.Cases;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.FieldTerm.Proportional.Form;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is earned: full marks, bands, alternatives in words, proportions; and what stands in front of all of it as a condition. */
final class Earnings {
    private static final List<String> NONE = List.of("没有发生", "未发生", "无", "没有", "未出现", "未发现");

    private final Clause clause;
    private final Gathered gathered;
    private final Asker asker;
    private final Facts facts;
    private final Levels levels;
    private Rational best;
    private @Nullable Condition spared;

    Earnings(Clause clause, Gathered gathered, Asker asker, Facts facts, Levels levels) {
        this.clause = clause;
        this.gathered = gathered;
        this.asker = asker;
        this.facts = facts;
        this.levels = levels;
        this.best = clause.marks();
    }

    /** The most that the text gives. */
    Rational best() {
        return best;
    }

    /** A statement with a result that is not a loss. */
    private record Earned(Line line, Trigger trigger, Result result) {
        boolean compares() {
            return trigger instanceof Trigger.Compared;
        }

        boolean says() {
            return trigger instanceof Trigger.Said;
        }
    }

    private List<Earned> open(Predicate<Earned> which) {
        List<Earned> open = new ArrayList<>();
        for (Line line : gathered.lines()) {
            if (line.statement() instanceof Scored scored && !gathered.isUsed(line)) {
                Earned earned = new Earned(line, scored.trigger(), scored.result());
                if (which.test(earned)) {
                    open.add(earned);
                }
            }
        }
        return open;
    }

    private static boolean isNothing(Result result) {
        return result instanceof Result.Nothing || result instanceof Result.LoseAll;
    }

    private Rational marks(Earned earned) {
        if (earned.result() instanceof Result.Get get) {
            return earned.line().of().lexeme(get.marks()).value();
        }
        return isNothing(earned.result()) ? Rational.ZERO : clause.marks();
    }

    private Condition condition(Earned earned) {
        return condition(earned.line(), earned.trigger());
    }

    private Condition condition(Line line, Trigger trigger) {
        if (trigger instanceof Trigger.Said said) {
            return facts.holds(line, said.words());
        }
        if (trigger instanceof Trigger.Compared compared) {
            return Levels.condition(gathered.of(compared));
        }
        if (trigger instanceof Trigger.All all) {
            return new Condition.All(
                    all.of().stream().map(one -> condition(line, one)).toList());
        }
        throw new NotCombined(line);
    }

    /** The rule of a clause without losses. */
    Quantity alone(List<Condition> gates) {
        targets();
        List<Earned> all = open(earned -> true);
        all.stream()
                .filter(earned -> clause.marks().signum() == 0 && !(earned.result() instanceof Result.Get))
                .findFirst()
                .ifPresent(earned -> {
                    throw new NotCombined(earned.line());
                });
        if (all.isEmpty()) {
            throw new NotCombined(gathered.lines().stream()
                    .filter(line -> !gathered.isUsed(line))
                    .toArray(Line[]::new));
        }
        all.stream()
                .filter(earned -> !earned.compares() && earned.result() instanceof Result.NoLoss)
                .findFirst()
                .ifPresent(earned -> {
                    throw new NotCombined(Unread.Why.EXCEPTION, earned.line());
                });
        if (all.stream().anyMatch(earned -> earned.result() instanceof Result.Proportion)) {
            return proportion(gates);
        }
        if (all.stream().anyMatch(earned -> earned.result() instanceof Result.Judged)) {
            return judged(all, gates);
        }
        if (all.stream().anyMatch(earned -> earned.trigger() instanceof Trigger.All)
                || (all.stream().anyMatch(Earned::says)
                        && all.stream().anyMatch(earned -> earned.compares() && !isNothing(earned.result())))
                || subjects(all) > 1) {
            return several(all, gates);
        }
        boolean measured =
                all.stream().anyMatch(earned -> earned.compares() || earned.trigger() instanceof Trigger.Met);
        return measured ? numbers(all, gates) : words(all, gates);
    }

    /** 达到得满分, 未达到不得分: of a demand, or of what earns full marks. */
    private void targets() {
        for (Earned earned :
                open(each -> each.trigger() instanceof Trigger.Met || each.trigger() instanceof Trigger.Missed)) {
            if (gathered.target().isEmpty()) {
                throw new NotCombined(earned.line());
            }
        }
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
                said.add(new Level(one, one.low(), one.high(), marks(earned)));
            } else if (earned.trigger() instanceof Trigger.Met) {
                Measured one = gathered.target().orElseThrow();
                gathered.use(one.line());
                said.add(new Level(one, one.low(), one.high(), marks(earned)));
            } else if (earned.trigger() instanceof Trigger.Otherwise || earned.trigger() instanceof Trigger.Missed) {
                if (rest.isPresent() || !positives(all)) {
                    throw new NotCombined(earned.line());
                }
                rest = Optional.of(marks(earned));
            } else {
                gates.add(gate(earned));
            }
            gathered.use(earned.line());
        }
        if (said.size() == 1 && rest.isEmpty() && said.get(0).marks().equals(clause.marks())) {
            return missed(said.get(0));
        }
        best(said.stream().map(Level::marks).toList(), rest);
        return levels.bands(said, rest, clause.marks());
    }

    private boolean positives(List<Earned> all) {
        return all.stream()
                .anyMatch(earned -> marks(earned).signum() > 0 && !(earned.trigger() instanceof Trigger.Otherwise));
    }

    private void best(List<Rational> marks, Optional<Rational> rest) {
        Rational most = marks.stream().max(Rational::compareTo).orElse(Rational.ZERO);
        best = rest.filter(other -> other.compareTo(most) > 0).orElse(most.signum() > 0 ? most : clause.marks());
    }

    /** Full marks at a target and no word about a miss. */
    private Quantity missed(Level full) {
        Span place = full.of().line().span();
        boolean both = full.low().isPresent() && full.high().isPresent();
        Option option = both
                ? asker.clause(Topic.MISS, place, Option.NO_MARKS)
                : full.low().isPresent()
                        ? asker.clause(
                                Topic.MISS, place, Option.NO_MARKS, Option.SHARE_OF_TARGET, Option.RATE_UNTIL_TARGET)
                        : asker.clause(
                                Topic.MISS, place, Option.NO_MARKS, Option.TARGET_OVER_VALUE, Option.TWO_LESS_SHARE);
        return option == Option.NO_MARKS
                ? new FieldTerm.Pass(Levels.condition(full.of()))
                : proportional(full.of(), option);
    }

    private static Quantity proportional(Measured target, Option option) {
        Quantity at =
                new Input.Constant(target.low().or(target::high).orElseThrow().at());
        return new FieldTerm.Proportional(target.of(), at, Form.valueOf(option.name()));
    }

    /** Words with nothing gate what is earned. */
    private Condition gate(Earned earned) {
        if (!isNothing(earned.result())) {
            throw new NotCombined(earned.line());
        }
        gathered.use(earned.line());
        return new Condition.Not(condition(earned));
    }

    private Quantity proportion(List<Condition> gates) {
        Optional<Measured> aimed = gathered.target();
        List<Earned> all = open(earned -> true);
        Optional<Measured> cliff = Optional.empty();
        @Nullable Earned share = null;
        for (Earned earned : all) {
            if (earned.result() instanceof Result.Proportion) {
                if (share != null) {
                    throw new NotCombined(earned.line());
                }
                share = earned;
            } else if (earned.compares() && isNothing(earned.result()) && cliff.isEmpty()) {
                cliff = Optional.of(gathered.of((Trigger.Compared) earned.trigger()));
                gathered.use(earned.line());
                gates.add(new Condition.Not(Levels.condition(cliff.get())));
            } else if (earned.says() && isNothing(earned.result())) {
                gates.add(gate(earned));
            } else if ((earned.compares() || earned.trigger() instanceof Trigger.Met)
                    && gathered.isFull(earned.line(), earned.result())) {
                gathered.use(earned.line());
            } else {
                throw new NotCombined(earned.line());
            }
        }
        if (share == null || aimed.isEmpty()) {
            throw new NotCombined(all.get(0).line());
        }
        Measured target = aimed.get();
        boolean oneSided = target.low().isPresent() != target.high().isPresent();
        if (!oneSided || !completes(share, target, cliff)) {
            throw new NotCombined(share.line());
        }
        gathered.use(share.line());
        gathered.use(target.line());
        boolean up = target.low().isPresent();
        Option form = up
                ? asker.clause(Topic.PROPORTION, share.line().span(), Option.SHARE_OF_TARGET, Option.RATE_UNTIL_TARGET)
                : asker.clause(Topic.PROPORTION, share.line().span(), Option.TARGET_OVER_VALUE, Option.TWO_LESS_SHARE);
        return proportional(target, form);
    }

    /** Whether a proportion is said of all that lies between the target and the cliff. */
    private boolean completes(Earned share, Measured target, Optional<Measured> cliff) {
        if (share.trigger() instanceof Trigger.Missed || share.trigger() instanceof Trigger.Otherwise) {
            return cliff.isEmpty() || cliff.get().id().equals(target.id());
        }
        if (!(share.trigger() instanceof Trigger.Compared compared)) {
            return false;
        }
        Measured range = gathered.of(compared);
        Optional<Measured.End> near = target.low().isPresent() ? range.high() : range.low();
        Optional<Measured.End> far = target.low().isPresent() ? range.low() : range.high();
        Measured.End aim = target.low().or(target::high).orElseThrow();
        Optional<Rational> edge =
                cliff.map(one -> one.high().or(one::low).orElseThrow().at().value());
        return range.id().equals(target.id())
                && near.filter(end -> end.at().value().equals(aim.at().value())).isPresent()
                && far.map(end -> end.at().value()).equals(edge);
    }

    private Quantity judged(List<Earned> all, List<Condition> gates) {
        Earned one = all.stream()
                .filter(earned -> earned.result() instanceof Result.Judged)
                .findFirst()
                .orElseThrow();
        for (Earned earned : all) {
            if (earned != one) {
                gates.add(gate(earned));
            }
        }
        if (!(one.trigger() instanceof Trigger.Said said) || !(one.result() instanceof Result.Judged judged)) {
            throw new NotCombined(one.line());
        }
        gathered.use(one.line());
        String opinion = facts.opinion(one.line(), Facts.text(one.line(), said.words()) + "酌情给分");
        Quantity low = judged.low()
                .<Quantity>map(
                        at -> new Input.Constant(one.line().of().lexeme(at).number()))
                .orElse(Quantity.of("0"));
        Quantity high = judged.high()
                .<Quantity>map(
                        at -> new Input.Constant(one.line().of().lexeme(at).number()))
                .orElse(Input.FullMarks.OF_THE_LINE);
        best = judged.high().map(at -> one.line().of().lexeme(at).value()).orElse(clause.marks());
        Input.Outside outside = asker.book(Topic.JUDGED_OUTSIDE, one.line().span()) == Option.LIMIT
                ? Input.Outside.LIMIT
                : Input.Outside.REFUSE;
        return new Input.Judgement(IndicatorId.of(opinion), low, high, outside);
    }

    /** Conditions of several kinds: one that earns all, or several whose marks add up to all. */
    private Quantity several(List<Earned> all, List<Condition> gates) {
        List<Cases.Case> cases = new ArrayList<>();
        List<Rational> marks = new ArrayList<>();
        for (Earned earned : all) {
            if (marks(earned).signum() > 0 && !(earned.trigger() instanceof Trigger.Otherwise)) {
                cases.add(new Cases.Case(condition(earned), Levels.constant(marks(earned))));
                marks.add(marks(earned));
                gathered.use(earned.line());
            } else if (earned.says() && isNothing(earned.result())) {
                gates.add(gate(earned));
            } else if (earned.trigger() instanceof Trigger.Otherwise && isNothing(earned.result())) {
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

    /** Results in words: they add up to the full marks, or they are alternatives of which the best is the full marks. */
    private Quantity words(List<Earned> all, List<Condition> gates) {
        List<Earned> positive = all.stream()
                .filter(earned -> earned.says() && marks(earned).signum() > 0)
                .toList();
        List<Earned> zero = all.stream()
                .filter(earned -> earned.says() && isNothing(earned.result()))
                .toList();
        List<Earned> rest = all.stream()
                .filter(earned -> earned.trigger() instanceof Trigger.Otherwise)
                .toList();
        if (positive.size() + zero.size() + rest.size() != all.size() || rest.size() > 1 || severally(positive)) {
            throw new NotCombined(all.stream().map(Earned::line).toArray(Line[]::new));
        }
        all.forEach(earned -> gathered.use(earned.line()));
        Optional<Rational> other = rest.stream().map(this::marks).findFirst();
        if (positive.isEmpty()) {
            if (other.filter(marks -> !marks.equals(clause.marks())).isPresent()) {
                throw new NotCombined(rest.get(0).line());
            }
            zero.forEach(earned -> gates.add(gate(earned)));
            return Input.FullMarks.OF_THE_LINE;
        }
        List<Rational> marks = positive.stream().map(this::marks).toList();
        boolean addUp = Rational.sum(marks).equals(clause.marks());
        boolean nothing = other.filter(one -> one.signum() != 0).isEmpty();
        if (positive.size() == 1 && nothing && (addUp ? zero.size() != 1 || !rest.isEmpty() : zero.isEmpty())) {
            zero.forEach(earned -> gates.add(gate(earned)));
            best = marks.get(0);
            Condition when = condition(positive.get(0));
            return addUp
                    ? new FieldTerm.Pass(when)
                    : new FieldTerm.Award(List.of(new Cases.Case(when, Levels.constant(best))));
        }
        if (addUp && positive.size() > 1 && nothing) {
            zero.forEach(earned -> gates.add(gate(earned)));
            return award(positive);
        }
        Rational most = marks.stream().max(Rational::compareTo).orElseThrow();
        if (!most.equals(clause.marks())) {
            throw new NotCombined(all.stream().map(Earned::line).toArray(Line[]::new));
        }
        return byCode(positive, zero, other);
    }

    private static boolean severally(List<Earned> positive) {
        return positive.stream().anyMatch(earned -> ((Scored) earned.line().statement()).severally());
    }

    private Quantity award(List<Earned> positive) {
        return new FieldTerm.Award(positive.stream()
                .map(earned -> new Cases.Case(condition(earned), Levels.constant(marks(earned))))
                .toList());
    }

    /** Alternatives: one code each, and the code is the words. */
    private Quantity byCode(List<Earned> positive, List<Earned> zero, Optional<Rational> other) {
        ImmutableMap.Builder<String, Quantity> marks = ImmutableMap.builder();
        List<String> codes = new ArrayList<>();
        List<Earned> all = new ArrayList<>(positive);
        all.addAll(zero);
        for (Earned earned : all) {
            String code = Facts.text(earned.line(), ((Trigger.Said) earned.trigger()).words());
            if (codes.contains(code)) {
                throw new NotCombined(earned.line());
            }
            codes.add(code);
            marks.put(code, Levels.constant(marks(earned)));
        }
        other.ifPresent(worth -> {
            codes.add("其他");
            marks.put("其他", Levels.constant(worth));
        });
        if (codes.stream().distinct().count() < codes.size()) {
            throw new NotCombined(all.get(0).line());
        }
        String of = facts.code(all.get(0).line(), clause.name().zh(), codes);
        return new FieldTerm.ByCode(FigureKey.of(of), marks.buildOrThrow());
    }

    /** What is earned before losses are taken off: full marks when this is empty. Words that undo all of it become gates. */
    Optional<Quantity> besideLosses(List<Condition> gates) {
        for (Earned earned : open(each -> isNothing(each.result()))) {
            if (earned.says()) {
                gates.add(gate(earned));
            } else if (earned.compares() && !isStep(earned)) {
                gathered.use(earned.line());
                gates.add(new Condition.Not(condition(earned)));
            }
        }
        Optional<Condition> spared = spared();
        List<Earned> full = open(each -> (each.says() || each.trigger() instanceof Trigger.All || each.compares())
                && gathered.isFull(each.line(), each.result())
                && !(each.result() instanceof Result.NoLoss));
        List<Earned> rest = open(each -> true);
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        if (spared.isPresent()) {
            throw new NotCombined(rest.get(0).line());
        }
        if (full.size() == 1 && onlyElse(rest, full.get(0))) {
            boolean otherwise = rest.size() > 1;
            rest.forEach(each -> gathered.use(each.line()));
            Option option = otherwise
                    ? Option.CONDITION
                    : asker.clause(Topic.GATE, full.get(0).line().span(), Option.CONDITION, Option.DEMAND);
            if (option == Option.CONDITION) {
                gates.add(condition(full.get(0)));
            }
            return Optional.empty();
        }
        if (rest.stream().allMatch(Earned::compares) && subjects(rest) == 1) {
            return Optional.of(numbers(rest, gates));
        }
        throw new NotCombined(rest.stream().map(Earned::line).toArray(Line[]::new));
    }

    /** 没有发生事件不扣分: nothing happened at all, and so nothing is lost; of single cases it would change what is counted. */
    Optional<Condition> spared() {
        if (spared != null) {
            return Optional.of(spared);
        }
        for (Earned earned : open(each -> each.says() && each.result() instanceof Result.NoLoss)) {
            String words = Facts.text(earned.line(), ((Trigger.Said) earned.trigger()).words());
            if (spared != null || NONE.stream().noneMatch(words::startsWith)) {
                throw new NotCombined(Unread.Why.EXCEPTION, earned.line());
            }
            gathered.use(earned.line());
            spared = condition(earned);
        }
        return Optional.ofNullable(spared);
    }

    private boolean onlyElse(List<Earned> rest, Earned full) {
        return rest.stream()
                .allMatch(each -> each.line() == full.line()
                        || (each.trigger() instanceof Trigger.Otherwise && isNothing(each.result())));
    }

    /** Whether a comparison with nothing is one of several bands of its number, and not a cliff under losses. */
    private boolean isStep(Earned earned) {
        String id = gathered.of((Trigger.Compared) earned.trigger()).id();
        return !open(each -> each.compares()
                        && each.result() instanceof Result.Get
                        && gathered.of((Trigger.Compared) each.trigger()).id().equals(id))
                .isEmpty();
    }
}
