package io.github.quanheng.reading;

import io.github.quanheng.indicator.Direction;
import io.github.quanheng.reading.Statement.Trigger;
import io.github.quanheng.rule.Comparison.Basis;
import io.github.quanheng.rule.Comparison.Partial;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The term of a step: which way it goes, from which bound, whether in points or as a share of it, and what a part of one counts as. */
final class StepTerm {
    private final Gathered gathered;
    private final Asker asker;
    private final Needs needs;

    StepTerm(Gathered gathered, Asker asker, Needs needs) {
        this.gathered = gathered;
        this.asker = asker;
        this.needs = needs;
    }

    /** Which way is better, where the words say so. */
    static Optional<Direction> way(Line line, Trigger.Each each) {
        return each.verb()
                .map(line.of()::lexeme)
                .map(Lexeme::sort)
                .flatMap(sort -> sort == Sort.FEWER
                        ? Optional.of(Direction.HIGHER_IS_BETTER)
                        : sort == Sort.MORE ? Optional.of(Direction.LOWER_IS_BETTER) : Optional.empty());
    }

    /** 每低1% may be points or a share of the bound; the whole rulebook says which. */
    Basis basis(Line line, Trigger.Each each, Lexeme amount) {
        if (amount.sort() != Sort.RATE || amount.number().scale() == Scale.PER_HUNDRED_THOUSAND) {
            return Basis.POINTS;
        }
        Option option = asker.book(Topic.PERCENT_STEP, Places.of(line.of(), each));
        return option == Option.POINTS ? Basis.POINTS : Basis.RELATIVE;
    }

    /** Marks for each step from a bound. */
    Quantity perStep(Quantity of, Quantity bound, Direction way, Basis basis, Lexeme amount, Figure marks) {
        needs.better(of instanceof Input.Fact fact ? fact.key().indicator().value() : "", way);
        boolean low = way == Direction.HIGHER_IS_BETTER;
        return new FieldTerm.PerStep(
                of,
                low ? Optional.of(bound) : Optional.empty(),
                low ? Optional.empty() : Optional.of(bound),
                basis,
                new Input.Constant(amount.number()),
                partial(amount),
                new Input.Constant(marks));
    }

    /** What a part of a step counts as: as the clause says, or the whole rulebook. */
    Partial partial(Lexeme amount) {
        List<Line> said = new ArrayList<>();
        for (Line other : gathered.lines()) {
            if (other.statement() instanceof Statement.Part part
                    && (part.amount() == part.as()
                            || other.of()
                                    .lexeme(part.as())
                                    .number()
                                    .equals(other.of().lexeme(part.amount()).number()))
                    && other.of().lexeme(part.amount()).sort() == amount.sort()
                    && other.of().lexeme(part.amount()).number().equals(amount.number())) {
                said.add(other);
            }
        }
        if (said.size() > 1) {
            throw new NotCombined(Unread.Why.TWO_MEANINGS, said.get(1));
        }
        Option option;
        if (said.isEmpty()) {
            option = asker.book(Topic.PARTIAL_STEP, amount.span());
        } else {
            gathered.use(said.get(0));
            option = ((Statement.Part) said.get(0).statement()).how();
        }
        return switch (option) {
            case STARTED -> Partial.STARTED;
            case PRO_RATA -> Partial.PRO_RATA;
            default -> Partial.WHOLE;
        };
    }
}
