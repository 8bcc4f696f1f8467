package io.github.quanheng.reading;

import io.github.quanheng.indicator.Direction;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.reading.Statement.Result;
import io.github.quanheng.reading.Statement.Trigger;
import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Comparison.Basis;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Scale;
import java.util.List;
import java.util.Optional;

/** Reads 每低1个百分点: marks for each step, short of a bound or beyond it where one is in the clause; steps by the case are {@link CaseSteps}. */
final class Steps {
    private final Clause clause;
    private final Gathered gathered;
    private final Asker asker;
    private final Needs needs;
    private final StepTerm term;
    private final CaseSteps cases;

    Steps(Clause clause, Gathered gathered, Asker asker, Needs needs) {
        this.clause = clause;
        this.gathered = gathered;
        this.asker = asker;
        this.needs = needs;
        this.term = new StepTerm(gathered, asker, needs);
        this.cases = new CaseSteps(clause, gathered, asker, needs, term);
    }

    Quantity term(Line line, Trigger.Each each, Figure marks) {
        Optional<Lexeme> amount = each.number().map(line.of()::lexeme);
        boolean bare = amount.isPresent() && each.measure().isEmpty();
        if (amount.filter(one -> one.value().signum() <= 0).isPresent()) {
            throw new NotCombined(line);
        }
        return bare ? step(line, each, amount.get(), marks) : cases.term(line, each, amount, marks);
    }

    /** 60%～85%得满分, 低于或高于此范围每差1个百分点: steps on both sides of a range. */
    private Quantity outside(Line line, Trigger.Each each, Lexeme amount, Figure marks) {
        List<Measured> ranges = gathered.ranges(line).stream()
                .filter(range -> range.kind() == Kind.RATE
                        && range.low().orElseThrow().at().scale()
                                == amount.number().scale())
                .toList();
        if (ranges.size() != 1 || each.subject().isPresent()) {
            throw new NotCombined(line);
        }
        Measured range = ranges.get(0);
        gathered.use(range.line());
        return new FieldTerm.PerStep(
                range.of(),
                range.low().map(end -> new Input.Constant(end.at())),
                range.high().map(end -> new Input.Constant(end.at())),
                term.basis(line, each, amount),
                new Input.Constant(amount.number()),
                term.partial(amount),
                new Input.Constant(marks));
    }

    /** A step of a rate, or of a number without a word to count with. */
    private Quantity step(Line line, Trigger.Each each, Lexeme amount, Figure marks) {
        if (each.verb()
                .filter(at -> line.of().lexeme(at).sort() == Sort.OUTSIDE)
                .isPresent()) {
            return outside(line, each, amount, marks);
        }
        Direction way = StepTerm.way(line, each).orElseThrow(() -> new NotCombined(line));
        boolean share = amount.sort() == Sort.RATE;
        if (each.subject()
                .map(line.of()::text)
                .filter(words -> words.contains("、"))
                .isPresent()) {
            return ofEach(line, each, amount, way, marks);
        }
        Optional<String> own = NumberName.of(line, each.subject());
        List<Measured> bounds = gathered.bounds(
                line,
                own.flatMap(gathered::idOf),
                way,
                measured -> amount.sort() == Sort.NUMBER
                        ? measured.kind() == Kind.NUMBER && measured.unit().isEmpty()
                        : measured.kind() == Kind.RATE || share);
        if (own.isPresent() && gathered.idOf(own.get()).isEmpty()) {
            bounds = List.of();
        }
        boolean loses = ((Statement.Scored) line.statement()).result() instanceof Result.Lose;
        if (bounds.isEmpty()
                && own.isEmpty()
                && loses
                && gathered.earnsSome(line, measured -> measured.kind() == Kind.RATE)) {
            throw new NotCombined(line);
        }
        if (bounds.isEmpty()) {
            return fromSomewhere(line, each, amount, way, marks);
        }
        if (each.start().isPresent()) {
            throw new NotCombined(Unread.Why.TWO_MEANINGS, line);
        }
        Measured bound = bounds.get(0);
        bounds.forEach(one -> gathered.use(one.line()));
        if (bound.kind() == Kind.NUMBER && share) {
            return term.perStep(bound.of(), bound.at(bound.end(way)), way, Basis.RELATIVE, amount, marks);
        }
        if (bound.kind() == Kind.RATE
                && bound.end(way).at().scale() != amount.number().scale()) {
            throw new NotCombined(line);
        }
        return term.perStep(bound.of(), bound.at(bound.end(way)), way, term.basis(line, each, amount), amount, marks);
    }

    /** 产检率、访视率每低1%扣1分: each of the rates for itself, from one bound that the clause does not say. */
    private Quantity ofEach(Line line, Trigger.Each each, Lexeme amount, Direction way, Figure marks) {
        List<String> rates =
                List.of(line.of().text(each.subject().orElseThrow()).split("、"));
        boolean bounded = gathered.lines().stream()
                .anyMatch(other -> !other.comparisons().isEmpty() && other.part() == line.part());
        if (bounded || !rates.stream().allMatch(NumberName::isRateLike)) {
            throw new NotCombined(Unread.Why.TWO_MEANINGS, line);
        }
        return new Arithmetic.Sum(rates.stream()
                .map(rate -> fromSomewhere(line, each, rate, amount, way, marks))
                .toList());
    }

    /** Steps from a bound that the clause does not say. */
    private Quantity fromSomewhere(Line line, Trigger.Each each, Lexeme amount, Direction way, Figure marks) {
        if (amount.sort() == Sort.NUMBER) {
            throw new NotCombined(line);
        }
        String subject = NumberName.of(line, each.subject())
                .orElseGet(() -> gathered.onlyRate(line).orElseGet(clause.name()::zh));
        if (each.subject().isEmpty() && gathered.onlyRate(line).isEmpty() && !NumberName.isRateLike(subject)) {
            asker.clause(Topic.SUBJECT, Places.of(line.of(), each), Option.THIS_ITEM);
        }
        return fromSomewhere(line, each, subject, amount, way, marks);
    }

    private Quantity fromSomewhere(
            Line line, Trigger.Each each, String subject, Lexeme amount, Direction way, Figure marks) {
        NumberName.one(line, subject);
        Scale scale = amount.number().scale();
        String id = needs.id(subject, Kind.RATE, Optional.of(scale.sign())).orElseThrow(() -> new NotCombined(line));
        if (each.start().isPresent()) {
            Lexeme start = line.of().lexeme(each.start().get());
            if (start.sort() != Sort.RATE || start.number().scale() != scale) {
                throw new NotCombined(line);
            }
            return term.perStep(
                    Quantity.of(id),
                    new Input.Constant(start.number()),
                    way,
                    term.basis(line, each, amount),
                    amount,
                    marks);
        }
        boolean up = way == Direction.HIGHER_IS_BETTER && scale == Scale.PERCENT;
        Option[] options = up ? new Option[] {Option.WHOLE_RATE, Option.OWN_TARGET} : new Option[] {Option.OWN_TARGET};
        Asker.Answer answer = asker.number(Topic.START, Places.of(line.of(), each), Optional.of(scale), options);
        Quantity start = answer.figure()
                .<Quantity>map(Input.Constant::new)
                .orElseGet(() -> answer.option() == Option.WHOLE_RATE
                        ? Quantity.of("100%")
                        : new Input.Parameter(needs.target(id)));
        return term.perStep(Quantity.of(id), start, way, term.basis(line, each, amount), amount, marks);
    }
}
