package io.github.quanheng.reading;

import io.github.quanheng.indicator.Direction;
import io.github.quanheng.reading.Statement.Scored;
import io.github.quanheng.reading.Statement.Trigger;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Input;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A count that ends all marks: 缺2个不得分, 第二次不得分; of what the sentence counts, or the one count before it. */
final class Counts {
    private final Clause clause;
    private final Gathered gathered;
    private final Facts facts;

    Counts(Clause clause, Gathered gathered, Facts facts) {
        this.clause = clause;
        this.gathered = gathered;
        this.facts = facts;
    }

    static boolean isCount(Trigger trigger) {
        return trigger instanceof Trigger.Each || trigger instanceof Trigger.Ordinal;
    }

    /** So many cases, or more. */
    Condition reached(Line line, Trigger trigger) {
        if (trigger instanceof Trigger.Ordinal ordinal) {
            return reached(line, before(line, "次", false), "次", line.of().lexeme(ordinal.number()));
        }
        Trigger.Each each = (Trigger.Each) trigger;
        Lexeme many = line.of().lexeme(each.number().orElseThrow(() -> new NotCombined(line)));
        String unit = line.of().lexeme(each.measure().orElseThrow()).text();
        if (!Counted.isCounted(unit) || each.every()) {
            throw new NotCombined(line);
        }
        if (each.subject().isEmpty() && isShortOfBound(line, each, unit)) {
            throw new NotCombined(Unread.Why.TWO_MEANINGS, line);
        }
        String name = each.subject().isPresent() ? Counted.name(clause, line, each) : before(line, unit, true);
        allowed(line, name, many.value());
        return reached(line, name, unit, many);
    }

    /** 少3人 behind 不少于5人 is no count of its own: it is that number, less three. */
    private boolean isShortOfBound(Line line, Trigger.Each each, String unit) {
        Optional<Sort> verb = each.verb().map(at -> line.of().lexeme(at).sort());
        return verb.filter(sort -> sort == Sort.FEWER || sort == Sort.MORE).isPresent()
                && !gathered.bounds(
                                line,
                                Optional.empty(),
                                verb.get() == Sort.FEWER ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER,
                                measured -> measured.unit().equals(Optional.of(unit)))
                        .isEmpty();
    }

    private Condition reached(Line line, String name, String unit, Lexeme many) {
        return new Condition.Compare(
                facts.count(line, name, unit),
                Condition.Comparator.AT_LEAST,
                new Input.Constant(Figure.of(many.value())));
    }

    /** The count of the same part with the same word to count with; of the item where there is none and it may be that. */
    private String before(Line line, String unit, boolean orItem) {
        List<String> names = counted(line, unit).stream().distinct().toList();
        if (names.size() > 1 || (names.isEmpty() && !orItem)) {
            throw new NotCombined(Unread.Why.TWO_MEANINGS, line);
        }
        return names.stream()
                .findFirst()
                .orElseGet(() -> Counted.name(clause, line, (Trigger.Each) ((Scored) line.statement()).trigger()));
    }

    @SuppressWarnings("ReferenceEquality") // the line itself, and not one that reads the same
    private List<String> counted(Line line, String unit) {
        List<String> names = new ArrayList<>();
        for (Line other : gathered.lines()) {
            Optional<Trigger.Each> each = other.part() == line.part() && other != line && other.place() < line.place()
                    ? counting(other)
                    : Optional.empty();
            each.filter(one -> one.measure()
                            .filter(at -> other.of().lexeme(at).text().equals(unit))
                            .isPresent())
                    .ifPresent(one -> names.add(Counted.name(clause, other, one)));
        }
        return names;
    }

    private static Optional<Trigger.Each> counting(Line line) {
        if (line.statement() instanceof Statement.Allowed allowed) {
            return Optional.of(allowed.each());
        }
        return line.statement() instanceof Scored scored && scored.trigger() instanceof Trigger.Each each
                ? Optional.of(each)
                : Optional.empty();
    }

    /** 可以缺1个 says the same as 缺2个不得分, or the text has two meanings. */
    private void allowed(Line line, String name, Rational many) {
        for (Line other : gathered.lines()) {
            if (other.statement() instanceof Statement.Allowed allowed
                    && Counted.name(clause, other, allowed.each()).equals(name)) {
                Rational free =
                        other.of().lexeme(allowed.each().number().orElseThrow()).value();
                if (!free.plus(Rational.ONE).equals(many)) {
                    throw new NotCombined(Unread.Why.TWO_MEANINGS, line, other);
                }
                gathered.use(other);
            }
        }
    }
}
