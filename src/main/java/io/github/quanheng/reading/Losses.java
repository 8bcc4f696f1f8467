package io.github.quanheng.reading;

import com.google.common.collect.ImmutableList;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.reading.Statement.Result;
import io.github.quanheng.reading.Statement.Scored;
import io.github.quanheng.reading.Statement.Trigger;
import io.github.quanheng.reading.Statement.Words;
import io.github.quanheng.rule.Cases;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is taken away or added: by the case, by the step, once, for each thing that is missing, by judgement; and the caps on it. */
final class Losses {
    /** How the words begin that tell of a thing that is not there or wrong: each word of a list must, where each costs marks. */
    private static final ImmutableList<String> DENIALS =
            ImmutableList.of("未", "不", "无", "没", "缺", "漏", "迟", "错", "少", "违", "逾", "超");

    private static final ImmutableList<String> HAPPENINGS = ImmutableList.of("发生", "发现", "出现", "查出", "有");
    private static final ImmutableList<String> CIRCUMSTANCES = ImmutableList.of("视", "根据", "按照", "依据", "结合");
    private static final ImmutableList<String> JOINTS = ImmutableList.of("和", "及", "与", "或", "等");

    /** 督导与考核挂钩 is one thing. */
    private static final Pattern RELATED = Pattern.compile("与(?=.{2,8}(?:挂钩|结合|衔接|联动|一致|相符|同步))");

    private final Clause clause;
    private final Gathered gathered;
    private final Asker asker;
    private final Facts facts;
    private final Steps steps;
    private final Results results;

    Losses(Clause clause, Gathered gathered, Asker asker, Facts facts, Steps steps) {
        this.clause = clause;
        this.gathered = gathered;
        this.asker = asker;
        this.facts = facts;
        this.steps = steps;
        this.results = new Results(clause, gathered, facts);
    }

    List<Loss> all() {
        List<Loss> all = new ArrayList<>();
        for (Line line : gathered.lines()) {
            if (line.statement() instanceof Scored scored) {
                List<Loss> lost = lost(line, scored);
                if (!lost.isEmpty()) {
                    gathered.use(line);
                    all.addAll(lost);
                }
            }
        }
        new Overlaps(gathered).check(all);
        return all;
    }

    List<Loss> gains() {
        List<Loss> all = new ArrayList<>();
        for (Line line : gathered.lines()) {
            if (!(line.statement() instanceof Scored scored)) {
                continue;
            }
            boolean unit = scored.trigger() instanceof Trigger.Each && scored.result() instanceof Result.Get;
            if (unit || scored.result() instanceof Result.Gain) {
                int marks = scored.result() instanceof Result.Gain gain
                        ? gain.marks()
                        : ((Result.Get) scored.result()).marks();
                all.addAll(gain(line, scored.trigger(), line.of().lexeme(marks).number()));
                gathered.use(line);
            }
        }
        if (all.size() == 1) {
            missed(all.get(0).line());
        }
        return all;
    }

    /** 低于不加分 behind 不低于平均加1分 says nothing more. */
    private void missed(Line gain) {
        if (!(gain.statement() instanceof Scored scored) || !(scored.trigger() instanceof Trigger.Compared compared)) {
            return;
        }
        for (Results.Earned earned : results.open(each -> each.result().isNothing())) {
            if (earned.trigger() instanceof Trigger.Missed missed
                    && gathered.isMissed(earned.line(), missed, gathered.of(compared))) {
                gathered.use(earned.line());
            }
        }
    }

    private List<Loss> gain(Line line, Trigger trigger, Figure marks) {
        if (trigger instanceof Trigger.Each each) {
            return List.of(new Loss(line, steps.term(line, each, marks), Optional.empty()));
        }
        if (trigger instanceof Trigger.Said said) {
            String words = Facts.text(line, said.words());
            boolean slips = clause.marks().signum() > 0 && DENIALS.stream().anyMatch(words::contains);
            if (slips) {
                throw new NotCombined(line);
            }
            return List.of(once(line, facts.holds(line, words), marks, true));
        }
        if (trigger instanceof Trigger.Compared compared) {
            return List.of(once(line, Levels.condition(gathered.of(compared)), marks, true));
        }
        throw new NotCombined(line);
    }

    private List<Loss> lost(Line line, Scored scored) {
        if (scored.result() instanceof Result.Judged judged && judged.losing()) {
            return List.of(judged(line, scored.trigger(), judged));
        }
        if (scored.result() instanceof Result.LoseEach many) {
            return severally(line, (Trigger.Said) scored.trigger(), many.marks());
        }
        if (!(scored.result() instanceof Result.Lose lose)) {
            return List.of();
        }
        Figure marks = line.of().lexeme(lose.marks()).number();
        if (scored.severally()) {
            List<Words> words = ((Trigger.Said) scored.trigger()).words();
            return severally(
                    line,
                    (Trigger.Said) scored.trigger(),
                    words.stream().map(each -> lose.marks()).toList());
        }
        return List.of(lost(line, scored.trigger(), marks));
    }

    private Loss lost(Line line, Trigger trigger, Figure marks) {
        if (trigger instanceof Trigger.Each each) {
            return new Loss(line, steps.term(line, each, marks), Optional.empty());
        }
        if (trigger instanceof Trigger.Lacking lacking) {
            boolean one = lacking.number()
                    .map(at -> line.of().lexeme(at).value())
                    .filter(many -> !many.equals(Rational.ONE))
                    .isEmpty();
            if (!one) {
                throw new NotCombined(line);
            }
            List<Condition> things = things(line, lacking.list());
            Rational most = marks.value().times(Rational.of(things.size()));
            return new Loss(line, new FieldTerm.Missing(new Input.Constant(marks), things), Optional.of(most));
        }
        if (trigger instanceof Trigger.Compared compared) {
            return once(line, Levels.condition(gathered.of(compared)), marks, false);
        }
        if (trigger instanceof Trigger.Any any) {
            return once(line, results.condition(line, any), marks, false);
        }
        if (trigger instanceof Trigger.Said said) {
            return said(line, said.words(), marks);
        }
        if (trigger instanceof Trigger.Missed missed) {
            Measured target = gathered.target()
                    .filter(one -> gathered.isMissed(line, missed, one))
                    .orElseThrow(() -> new NotCombined(line));
            gathered.use(target.line());
            return once(line, new Condition.Not(Levels.condition(target)), marks, false);
        }
        throw new NotCombined(line);
    }

    private Loss said(Line line, List<Words> words, Figure marks) {
        String text = Facts.text(line, words);
        boolean once = line.statement() instanceof Scored scored
                && scored.result() instanceof Result.Lose lose
                && line.of().lexeme(lose.marks() - 1).text().equals("一次性扣");
        boolean happens = !once && HAPPENINGS.stream().anyMatch(text::startsWith);
        if (happens && asker.clause(Topic.ONCE_OR_EACH, line.span(), Option.ONCE, Option.EACH) == Option.EACH) {
            Quantity each = new FieldTerm.PerCase(
                    new Input.Constant(marks), facts.count(line, text + "的次数"), Optional.empty(), Optional.empty());
            return new Loss(line, each, Optional.empty());
        }
        return once(line, facts.holds(line, text), marks, false);
    }

    private static Loss once(Line line, Condition when, Figure marks, boolean gain) {
        List<Cases.Case> one = List.of(new Cases.Case(when, new Input.Constant(marks)));
        return new Loss(line, gain ? new FieldTerm.Award(one) : new FieldTerm.Lose(one), Optional.of(marks.value()));
    }

    /** A list of which each thing costs marks of its own: only where each word tells that something is wrong. */
    private List<Loss> severally(Line line, Trigger.Said said, List<Integer> marks) {
        List<Words> words = said.words();
        boolean clear = words.size() == marks.size()
                && words.stream()
                        .map(line.of()::text)
                        .allMatch(text -> DENIALS.stream().anyMatch(text::startsWith))
                && words.stream()
                        .map(line.of()::text)
                        .noneMatch(text -> JOINTS.stream().anyMatch(text::contains));
        if (!clear) {
            throw new NotCombined(Unread.Why.TWO_MEANINGS, line);
        }
        List<Loss> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Figure each = line.of().lexeme(marks.get(i)).number();
            all.add(once(line, facts.holds(line, line.of().text(words.get(i))), each, false));
        }
        return all;
    }

    /** The things of a list of which one may be missing: nouns, each for itself. */
    private List<Condition> things(Line line, List<Words> list) {
        List<Condition> things = new ArrayList<>();
        for (Words words : list) {
            String text = line.of().text(words);
            String apart = RELATED.matcher(text).replaceAll("");
            boolean clear = DENIALS.stream().noneMatch(text::startsWith)
                    && JOINTS.stream().noneMatch(apart::contains);
            if (!clear) {
                throw new NotCombined(Unread.Why.TWO_MEANINGS, line);
            }
            things.add(facts.holds(line, text));
        }
        return things;
    }

    private Loss judged(Line line, Trigger trigger, Result.Judged judged) {
        if (!(trigger instanceof Trigger.Said said)) {
            throw new NotCombined(line);
        }
        String text = Facts.text(line, said.words());
        String opinion = facts.opinion(line, text + "酌情扣分");
        Input.Outside outside = asker.book(Topic.JUDGED_OUTSIDE, line.span()) == Option.LIMIT
                ? Input.Outside.LIMIT
                : Input.Outside.REFUSE;
        Optional<Figure> high = judged.high().map(at -> line.of().lexeme(at).number());
        boolean circumstances = CIRCUMSTANCES.stream().anyMatch(text::startsWith);
        if (judged.low().isPresent() && circumstances) {
            Quantity low =
                    new Input.Constant(line.of().lexeme(judged.low().get()).number());
            Quantity most = new Input.Constant(high.orElseThrow());
            return new Loss(
                    line, new Input.Judgement(IndicatorId.of(opinion), low, most, outside), high.map(Figure::value));
        }
        if (judged.low().isPresent()) {
            Figure low = line.of().lexeme(judged.low().get()).number();
            Quantity within = new Input.Judgement(
                    IndicatorId.of(opinion), new Input.Constant(low), new Input.Constant(high.orElseThrow()), outside);
            Quantity when = new FieldTerm.Lose(List.of(new Cases.Case(facts.holds(line, text), within)));
            return new Loss(line, when, high.map(Figure::value));
        }
        Quantity most = high.<Quantity>map(Input.Constant::new).orElseGet(() -> bound(line));
        Quantity taken = new Input.Judgement(IndicatorId.of(opinion), Quantity.of("0"), most, outside);
        Optional<Rational> bound = most instanceof Input.Constant constant
                ? Optional.of(constant.figure().value())
                : Optional.empty();
        return new Loss(line, taken, bound);
    }

    /** How much may be judged: a cap right behind it, else it is asked. */
    private Quantity bound(Line line) {
        for (Line next : gathered.lines()) {
            if (next.part() == line.part()
                    && next.place() == line.place() + 1
                    && next.statement() instanceof Statement.Cap cap) {
                gathered.use(next);
                return new Input.Constant(next.of().lexeme(cap.marks()).number());
            }
        }
        return asker.number(Topic.JUDGED_BOUND, line.span(), Optional.of(Scale.ONE), Option.FULL_MARKS)
                .figure()
                .<Quantity>map(Input.Constant::new)
                .orElse(Input.FullMarks.OF_THE_LINE);
    }
}
