package io.github.quanheng.reading;

import com.google.common.collect.ImmutableMap;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.reading.Results.Earned;
import io.github.quanheng.reading.Statement.Scored;
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
import java.util.regex.Pattern;

/** Results in words: they add up to the full marks, or they are alternatives of which the best is the full marks. */
final class Alternatives {
    /** 两项都满足, 满足一项, 都不满足: how many of several hold, so that no two of them do. */
    private static final Pattern OF_SEVERAL = Pattern.compile("[两二三四五](?:项|条|样)(?:都|均|全)|^(?:都|均)(?:不|没|未)");

    private final Clause clause;
    private final Gathered gathered;
    private final Facts facts;
    private final Results results;
    private Rational best;

    Alternatives(Clause clause, Gathered gathered, Facts facts, Results results) {
        this.clause = clause;
        this.gathered = gathered;
        this.facts = facts;
        this.results = results;
        this.best = clause.marks();
    }

    /** The most that the words give. */
    Rational best() {
        return best;
    }

    /** The rule of words with results. */
    Quantity of(List<Earned> all, List<Condition> gates) {
        List<Earned> positive = all.stream()
                .filter(earned -> earned.says() && results.marks(earned).signum() > 0)
                .toList();
        List<Earned> zero = all.stream()
                .filter(earned -> earned.says() && earned.result().isNothing())
                .toList();
        List<Earned> rest = all.stream()
                .filter(earned -> earned.trigger() instanceof Trigger.Otherwise)
                .toList();
        if (positive.size() + zero.size() + rest.size() != all.size() || rest.size() > 1 || severally(positive)) {
            throw new NotCombined(all.stream().map(Earned::line).toArray(Line[]::new));
        }
        all.forEach(earned -> gathered.use(earned.line()));
        Optional<Rational> other = rest.stream().map(results::marks).findFirst();
        if (positive.isEmpty()) {
            if (other.filter(marks -> !marks.equals(clause.marks())).isPresent()) {
                throw new NotCombined(rest.get(0).line());
            }
            zero.forEach(earned -> gates.add(results.gate(earned)));
            return Input.FullMarks.OF_THE_LINE;
        }
        List<Rational> marks = positive.stream().map(results::marks).toList();
        boolean alternatives = all.stream()
                .filter(Earned::says)
                .map(earned -> Facts.text(earned.line(), ((Trigger.Said) earned.trigger()).words()))
                .anyMatch(words -> OF_SEVERAL.matcher(words).find());
        boolean addUp = !alternatives && Rational.sum(marks).equals(clause.marks());
        boolean nothing = other.filter(one -> one.signum() != 0).isEmpty();
        if (positive.size() == 1 && nothing && (addUp ? zero.size() != 1 || !rest.isEmpty() : zero.isEmpty())) {
            zero.forEach(earned -> gates.add(results.gate(earned)));
            best = marks.get(0);
            Condition when = results.condition(positive.get(0));
            return addUp
                    ? new FieldTerm.Pass(when)
                    : new FieldTerm.Award(List.of(new Cases.Case(when, Levels.constant(best))));
        }
        if (addUp && positive.size() > 1 && nothing) {
            zero.forEach(earned -> gates.add(results.gate(earned)));
            return award(positive);
        }
        Rational most = marks.stream().max(Rational::compareTo).orElseThrow();
        best = most;
        if (!alternatives && !most.equals(clause.marks())) {
            throw new NotCombined(all.stream().map(Earned::line).toArray(Line[]::new));
        }
        return byCode(positive, zero, other);
    }

    private static boolean severally(List<Earned> positive) {
        return positive.stream().anyMatch(earned -> ((Scored) earned.line().statement()).severally());
    }

    private Quantity award(List<Earned> positive) {
        return new FieldTerm.Award(positive.stream()
                .map(earned -> new Cases.Case(results.condition(earned), Levels.constant(results.marks(earned))))
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
            marks.put(code, Levels.constant(results.marks(earned)));
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
}
