package io.github.quanheng.reading;

import com.google.common.collect.ImmutableList;
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
    private static final ImmutableList<String> JOINTS = ImmutableList.of("和", "及", "与", "或", "等");

    /** 督导与考核挂钩 is one thing. */
    private static final Pattern RELATED = Pattern.compile("与(?=.{2,8}(?:挂钩|结合|衔接|联动|一致|相符|同步))");

    private final Clause clause;
    private final Gathered gathered;
    private final Asker asker;
    private final Facts facts;
    private final Steps steps;
    private final Results results;
    private final Judgements judgements;

    Losses(Clause clause, Gathered gathered, Asker asker, Facts facts, Steps steps) {
        this.clause = clause;
        this.gathered = gathered;
        this.asker = asker;
        this.facts = facts;
        this.steps = steps;
        this.results = new Results(clause, gathered, facts);
        this.judgements = new Judgements(clause, gathered, asker, facts);
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
            return List.of(judgements.lost(line, scored.trigger(), judged));
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
}
