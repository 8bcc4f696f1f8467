package io.github.quanheng.reading;

import com.google.common.collect.ImmutableList;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.reading.Statement.Result;
import io.github.quanheng.reading.Statement.Trigger;
import io.github.quanheng.rule.Cases;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Scale;
import java.util.List;
import java.util.Optional;

/** Marks that somebody judges (酌情扣分, 酌情给分): between which bounds, and what becomes of a judgement outside of them. */
final class Judgements {
    private static final ImmutableList<String> CIRCUMSTANCES = ImmutableList.of("视", "根据", "按照", "依据", "结合");

    private final Clause clause;
    private final Gathered gathered;
    private final Asker asker;
    private final Facts facts;

    Judgements(Clause clause, Gathered gathered, Asker asker, Facts facts) {
        this.clause = clause;
        this.gathered = gathered;
        this.asker = asker;
        this.facts = facts;
    }

    Quantity earned(Line line, Trigger.Said said, Result.Judged judged) {
        String opinion = facts.opinion(line, Facts.text(line, said.words()) + "酌情给分");
        Quantity low = judged.low()
                .<Quantity>map(at -> new Input.Constant(line.of().lexeme(at).number()))
                .orElse(Quantity.of("0"));
        Quantity high = judged.high()
                .<Quantity>map(at -> new Input.Constant(line.of().lexeme(at).number()))
                .or(() -> capBehind(line))
                .orElseGet(() -> full(line));
        return new Input.Judgement(IndicatorId.of(opinion), low, high, outside(line));
    }

    private Quantity full(Line line) {
        if (clause.marks().signum() == 0) {
            throw new NotCombined(line);
        }
        return Input.FullMarks.OF_THE_LINE;
    }

    Loss lost(Line line, Trigger trigger, Result.Judged judged) {
        if (!(trigger instanceof Trigger.Said said)) {
            throw new NotCombined(line);
        }
        String text = Facts.text(line, said.words());
        String opinion = facts.opinion(line, text + "酌情扣分");
        Input.Outside outside = outside(line);
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
        Quantity most = high.<Quantity>map(Input.Constant::new)
                .or(() -> capBehind(line))
                .orElseGet(() -> asked(line));
        Quantity taken = new Input.Judgement(IndicatorId.of(opinion), Quantity.of("0"), most, outside);
        Optional<Rational> bound = most instanceof Input.Constant constant
                ? Optional.of(constant.figure().value())
                : Optional.empty();
        return new Loss(line, taken, bound);
    }

    private Quantity asked(Line line) {
        return asker.number(Topic.JUDGED_BOUND, line.span(), Optional.of(Scale.ONE), Option.FULL_MARKS)
                .figure()
                .<Quantity>map(Input.Constant::new)
                .orElse(Input.FullMarks.OF_THE_LINE);
    }

    private Input.Outside outside(Line line) {
        return asker.book(Topic.JUDGED_OUTSIDE, line.span()) == Option.LIMIT
                ? Input.Outside.LIMIT
                : Input.Outside.REFUSE;
    }

    /** 酌情奖分, 最多2分: how much may be judged, where it is said right behind it. */
    private Optional<Quantity> capBehind(Line line) {
        for (Line next : gathered.lines()) {
            if (next.part() == line.part()
                    && next.place() == line.place() + 1
                    && next.statement() instanceof Statement.Cap cap) {
                gathered.use(next);
                return Optional.of(
                        new Input.Constant(next.of().lexeme(cap.marks()).number()));
            }
        }
        return Optional.empty();
    }
}
