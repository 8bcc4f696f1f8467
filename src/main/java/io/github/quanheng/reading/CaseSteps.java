package io.github.quanheng.reading;

import io.github.quanheng.indicator.Direction;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.reading.Statement.Result;
import io.github.quanheng.reading.Statement.Trigger;
import io.github.quanheng.rule.Comparison.Basis;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rational;
import java.util.List;
import java.util.Optional;

/** Reads 每缺1份, 迟报一次, 超过6条的每条: marks for each case that is counted. */
final class CaseSteps {
    private final Clause clause;
    private final Gathered gathered;
    private final Asker asker;
    private final Needs needs;
    private final StepTerm term;

    CaseSteps(Clause clause, Gathered gathered, Asker asker, Needs needs, StepTerm term) {
        this.clause = clause;
        this.gathered = gathered;
        this.asker = asker;
        this.needs = needs;
        this.term = term;
    }

    /** Cases that are counted: short of a demand or beyond it, where the clause has one in the same unit; else all of them. */
    Quantity term(Line line, Trigger.Each each, Optional<Lexeme> amount, Figure marks) {
        String unit = line.of().lexeme(each.measure().orElseThrow()).text();
        Rational many = amount.map(Lexeme::value).orElse(Rational.ONE);
        boolean one = many.equals(Rational.ONE);
        if (!one && !each.every()) {
            throw new NotCombined(Unread.Why.TWO_MEANINGS, line);
        }
        if (each.start().isPresent()) {
            return past(line, each, unit, marks);
        }
        Optional<Direction> way = StepTerm.way(line, each);
        Optional<String> own = NumberName.of(line, each.subject());
        List<Measured> bounds = way.isEmpty()
                        || each.noun().isPresent()
                        || (own.isPresent() && gathered.idOf(own.get()).isEmpty())
                ? List.of()
                : gathered.bounds(
                        line,
                        own.flatMap(gathered::idOf),
                        way.get(),
                        measured -> measured.unit().equals(Optional.of(unit))
                                || (measured.reference().isPresent() && measured.kind() == Kind.NUMBER));
        Lexeme size = amount.orElseGet(() -> new Lexeme(
                Sort.NUMBER,
                line.of().lexeme(each.measure().orElseThrow()).span(),
                "",
                Optional.of(Figure.of(Rational.ONE))));
        boolean continuous = Counted.isMeasured(unit);
        if (!bounds.isEmpty()) {
            Measured bound = bounds.get(0);
            bounds.forEach(each1 -> gathered.use(each1.line()));
            if (one && !continuous) {
                needs.better(bound.id(), way.get());
                boolean low = way.get() == Direction.HIGHER_IS_BETTER;
                return new FieldTerm.PerCase(
                        new Input.Constant(marks),
                        bound.of(),
                        low ? Optional.of(bound.at(bound.end(way.get()))) : Optional.empty(),
                        low ? Optional.empty() : Optional.of(bound.at(bound.end(way.get()))));
            }
            return term.perStep(bound.of(), bound.at(bound.end(way.get())), way.get(), Basis.POINTS, size, marks);
        }
        boolean bare = way.isPresent() && own.isEmpty() && each.noun().isEmpty();
        if (continuous
                || leansBack(line, each, unit)
                || (bare && gathered.earnsSome(line, measured -> measured.unit().equals(Optional.of(unit))))) {
            throw new NotCombined(line);
        }
        if (each.subject().isEmpty() && each.noun().isEmpty() && each.verb().isEmpty()) {
            asker.clause(Topic.SUBJECT, Places.of(line.of(), each), Option.THIS_ITEM);
        }
        String name = Counted.name(clause, line, each);
        String id = needs.id(name, Kind.NUMBER, Optional.of(unit)).orElseThrow(() -> new NotCombined(line));
        boolean loses = ((Statement.Scored) line.statement()).result() instanceof Result.Lose;
        needs.better(id, loses ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER);
        return one
                ? new FieldTerm.PerCase(new Input.Constant(marks), Quantity.of(id), Optional.empty(), Optional.empty())
                : term.perStep(Quantity.of(id), Quantity.of("0"), Direction.LOWER_IS_BETTER, Basis.POINTS, size, marks);
    }

    /** 必备药品缺2种不得分, 缺1种扣1分: a count without a subject behind one with a subject may be of the same or not. */
    private boolean leansBack(Line line, Trigger.Each each, String unit) {
        boolean bare = each.subject().isEmpty()
                && each.noun().isEmpty()
                && StepTerm.way(line, each).isPresent();
        return bare
                && gathered.lines().stream()
                        .filter(other -> other.part() == line.part() && other.place() < line.place())
                        .anyMatch(other -> other.statement() instanceof Statement.Scored scored
                                && scored.trigger() instanceof Trigger.Each before
                                && before.subject().isPresent()
                                && before.verb()
                                        .filter(at -> line.of().lexeme(at).sort()
                                                == line.of()
                                                        .lexeme(each.verb().orElseThrow())
                                                        .sort())
                                        .isPresent()
                                && before.measure()
                                        .filter(at ->
                                                other.of().lexeme(at).text().equals(unit))
                                        .isPresent());
    }

    /** 超过6条的每条: the cases beyond a number, of what the clause demands in the same unit or of the item. */
    private Quantity past(Line line, Trigger.Each each, String unit, Figure marks) {
        boolean over = line.of().lexeme(each.verb().orElseThrow()).sort() == Sort.MORE_THAN;
        Lexeme start = line.of().lexeme(each.start().orElseThrow());
        boolean words = start.sort() == Sort.REFERENCE;
        boolean gain = !(((Statement.Scored) line.statement()).result() instanceof Result.Lose);
        if (!Counted.isCounted(unit)
                || over != gain
                || (!words && start.sort() != Sort.NUMBER)
                || (words && !References.isTarget(start.text()))) {
            throw new NotCombined(line);
        }
        Optional<String> own = NumberName.of(line, each.subject());
        List<Measured> demands = own.isPresent()
                ? List.of()
                : gathered.bounds(
                        line,
                        Optional.empty(),
                        Direction.HIGHER_IS_BETTER,
                        measured -> measured.unit().equals(Optional.of(unit)));
        String name = own.orElseGet(clause.name()::zh);
        String id = demands.isEmpty()
                ? needs.id(name, Kind.NUMBER, Optional.of(unit)).orElseThrow(() -> new NotCombined(line))
                : demands.get(0).id();
        demands.forEach(demand -> gathered.use(demand.line()));
        Quantity from = words ? new Input.Parameter(needs.target(id)) : new Input.Constant(start.number());
        return new FieldTerm.PerCase(
                new Input.Constant(marks),
                Quantity.of(id),
                over ? Optional.empty() : Optional.of(from),
                over ? Optional.of(from) : Optional.empty());
    }
}
