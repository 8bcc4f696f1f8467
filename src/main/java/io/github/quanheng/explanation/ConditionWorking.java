package io.github.quanheng.explanation;

import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.ConditionTerm;
import io.github.quanheng.rule.Input;
import java.util.ArrayList;
import java.util.List;

/** Whether a condition holds, in words with the values put in. */
final class ConditionWorking {
    private final Workings working;
    private final LineWords line;
    private final RulebookWords words;

    ConditionWorking(Workings working) {
        this.working = working;
        this.line = working.line();
        this.words = working.words();
    }

    String of(Traced traced) {
        if (traced.isAbsent() && !(isJoined(traced) && traced.parts().size() > 1)) {
            return working.absence(traced);
        }
        if (traced.node() instanceof Condition.Compare compare) {
            return compare(traced, compare);
        }
        if (traced.node() instanceof ConditionTerm) {
            return working.open(traced.parts().get(0), Mode.VALUE);
        }
        if (traced.node() instanceof Condition.Yes yes) {
            return read(traced, yes.key());
        }
        if (traced.node() instanceof Condition.Is is) {
            return read(traced, is.of());
        }
        if (traced.node() instanceof Condition.Unit unit) {
            return words.say(
                    traced.holds() ? RulePhrase.IS_UNIT : WorkingPhrase.IS_NOT_UNIT,
                    RulebookWords.inner(new SelectionText(words).of(unit.selection())));
        }
        if (traced.node() instanceof Condition.Absent) {
            Traced of = traced.part("absent.of");
            return of.isAbsent() ? working.absence(of) : words.say(WorkingPhrase.IS_PRESENT, line.formula(of.spot()));
        }
        return traced.node() instanceof Condition.Not ? not(traced) : joined(traced);
    }

    private static boolean isJoined(Traced traced) {
        return traced.node() instanceof Condition.AtLeast
                || traced.node() instanceof Condition.All
                || traced.node() instanceof Condition.Any;
    }

    private String not(Traced traced) {
        Traced of = traced.part("not");
        String text = of(of);
        boolean plain = of.node() instanceof Condition.Yes || of.node() instanceof Condition.Is || text.isEmpty();
        return plain
                ? text
                : words.say(traced.holds() ? WorkingPhrase.CONTRARY_HOLDS : WorkingPhrase.CONTRARY_FAILS, text);
    }

    private String joined(Traced traced) {
        List<Traced> parts = traced.parts();
        if (parts.size() == 1) {
            return of(parts.get(0));
        }
        String all = words.join(
                Joint.LIST,
                parts.stream()
                        .map(part -> isJoined(part) && part.parts().size() > 1
                                ? words.say(Joint.QUOTED, of(part))
                                : of(part))
                        .filter(text -> !text.isEmpty())
                        .toList());
        String holding = String.valueOf(parts.stream().filter(Traced::holds).count());
        String size = String.valueOf(parts.size());
        int asked = ((Condition.AtLeast) traced.node()).count();
        return asked == parts.size()
                ? words.say(WorkingPhrase.HOLDING, all, holding, size)
                : words.say(WorkingPhrase.HOLDING_OF, all, holding, size, String.valueOf(asked));
    }

    private String read(Traced traced, FigureKey key) {
        String value = traced.read()
                .map(datum -> new DatumText(words).of(key.indicator(), datum, PrintUnit.PLAIN))
                .orElse("");
        return line.isHeadline(traced.node()) ? "" : words.say(WorkingPhrase.READS, words.name(key), value);
    }

    private String compare(Traced traced, Condition.Compare compare) {
        Traced left = traced.part("[0]");
        Traced right = traced.part("[2]");
        PrintUnit leftUnit = left.spot().unit();
        PrintUnit rightUnit = right.spot().unit();
        List<String> clauses = new ArrayList<>();
        if (line.isTold(traced)) {
            clauses.add(left.node() instanceof Input ? "" : working.valued(left, rightUnit));
            clauses.add(right.node() instanceof Input ? "" : working.valued(right, leftUnit));
            clauses.add(words.say(traced.holds() ? WorkingPhrase.TARGET_MET : WorkingPhrase.TARGET_MISSED));
            return working.sequence(clauses);
        }
        String name = line.isHeadline(left.node()) && left.node() instanceof Input.Fact fact ? words.name(fact) : "";
        clauses.add(name.isEmpty() ? working.valued(left, rightUnit) : "");
        clauses.add(right.node() instanceof Input ? working.premises(right) : working.valued(right, leftUnit));
        String bound = right.spot().isConstant()
                ? line.besideOrApart(right.spot(), left.spot())
                : right.node() instanceof Input
                        ? working.equations().inline(right, leftUnit)
                        : working.equations().value(right, rightUnit.or(leftUnit));
        String verdict = words.say(
                traced.holds() ? WorkingPhrase.MEETS : WorkingPhrase.MISSES, Headline.sign(compare.is()) + bound);
        clauses.add(
                name.isEmpty() || line.isLineName(name) ? verdict : words.say(WorkingPhrase.SUBJECT, name, verdict));
        return working.sequence(clauses);
    }
}
