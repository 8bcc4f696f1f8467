package io.github.quanheng.reading;

import io.github.quanheng.reading.Statement.Result;
import io.github.quanheng.reading.Statement.Scored;
import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.value.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 最高扣5分, 最多加2分: a cap binds the loss or gain just before it, or all of them. */
final class Caps {
    private final Clause clause;
    private final Gathered gathered;
    private final Asker asker;
    private boolean capIsFloor;

    Caps(Clause clause, Gathered gathered, Asker asker) {
        this.clause = clause;
        this.gathered = gathered;
        this.asker = asker;
    }

    /** Whether a cap on the losses is the full marks, so that nothing falls below zero. */
    boolean capIsFloor() {
        return capIsFloor;
    }

    /** The terms with the caps on them. */
    List<Quantity> capped(List<Loss> losses) {
        return capped(losses, List.of());
    }

    /** The terms with the caps on them, except those that are on other terms of the clause. */
    List<Quantity> capped(List<Loss> losses, List<Loss> others) {
        List<Quantity> terms = new ArrayList<>(losses.stream().map(Loss::term).toList());
        for (Line line : gathered.lines()) {
            if (line.statement() instanceof Statement.Cap cap
                    && !gathered.isUsed(line)
                    && place(line, losses) >= place(line, others)) {
                terms = cap(line, cap, losses, terms);
                gathered.use(line);
            }
        }
        return terms;
    }

    /** Where the last of these terms stands before a cap. */
    private int place(Line cap, List<Loss> terms) {
        return terms.stream()
                .map(Loss::line)
                .mapToInt(gathered.lines()::indexOf)
                .filter(at -> at < gathered.lines().indexOf(cap))
                .max()
                .orElse(-1);
    }

    private List<Quantity> cap(Line line, Statement.Cap cap, List<Loss> losses, List<Quantity> terms) {
        Figure most = line.of().lexeme(cap.marks()).number();
        boolean losing = losses.get(0).line().statement() instanceof Scored scored
                && !(scored.result() instanceof Result.Gain)
                && !(scored.result() instanceof Result.Get);
        String words = line.of().lexeme(cap.at()).text();
        boolean gains = words.contains("加") || words.contains("奖") || words.contains("得");
        if (losing ? gains : words.contains("扣")) {
            throw new NotCombined(line);
        }
        if (losing && most.value().equals(clause.marks())) {
            capIsFloor = true;
            return terms;
        }
        int last = -1;
        int near = 0;
        for (int i = 0; i < losses.size(); i++) {
            Line loss = losses.get(i).line();
            if (loss.part() < line.part() || (loss.part() == line.part() && loss.place() < line.place())) {
                last = i;
                near += loss.part() == line.part() ? 1 : 0;
            }
        }
        if (near == 0 || terms.size() != losses.size()) {
            throw new NotCombined(line);
        }
        if (near > 1
                && asker.clause(Topic.CAP_SCOPE, line.span(), Option.LAST_LOSS, Option.ALL_LOSSES)
                        == Option.ALL_LOSSES) {
            return new ArrayList<>(List.of(limit(new Arithmetic.Sum(terms), most)));
        }
        List<Quantity> capped = new ArrayList<>(terms);
        capped.set(last, limit(terms.get(last), most));
        return capped;
    }

    private static Quantity limit(Quantity of, Figure most) {
        return new Arithmetic.Limit(of, Optional.empty(), Optional.of(new Input.Constant(most)));
    }
}
