package io.github.quanheng.reading;

import io.github.quanheng.reading.Statement.Result;
import io.github.quanheng.reading.Statement.Scored;
import io.github.quanheng.reading.Statement.Trigger;
import io.github.quanheng.reading.Statement.Words;
import io.github.quanheng.rule.InParts;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rulebook.Bound;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A clause that says one thing of each of several rates: each is a part of the item with marks of its own. */
final class Divided {
    private final Clause clause;
    private final List<Line> lines;
    private final Asker asker;
    private final Needs needs;

    Divided(Clause clause, List<Line> lines, Asker asker, Needs needs) {
        this.clause = clause;
        this.lines = lines;
        this.asker = asker;
        this.needs = needs;
    }

    private static boolean divides(Line line) {
        return line.statement() instanceof Statement.EachOf || line.statement() instanceof Statement.Severally;
    }

    static boolean isDivided(List<Line> lines) {
        return lines.stream().anyMatch(Divided::divides);
    }

    Combination.Built built() {
        List<Line> dividing = lines.stream().filter(Divided::divides).toList();
        if (dividing.size() > 1) {
            throw new NotCombined(dividing.toArray(Line[]::new));
        }
        Line line = dividing.get(0);
        lines.forEach(other -> separate(line, other));
        return line.statement() instanceof Statement.EachOf each
                ? each(line, each)
                : severally(line, (Statement.Severally) line.statement());
    }

    /** What stands in another part must hold of all of them: only words that leave nothing of all marks do. */
    private static void separate(Line line, Line other) {
        boolean holds = other.part() == line.part()
                || !(other.statement() instanceof Scored scored)
                || (scored.trigger() instanceof Trigger.Said && scored.result().isNothing());
        boolean bare = divides(other)
                || other.comparisons().stream()
                        .noneMatch(compared ->
                                NumberName.of(other, compared.subject()).isPresent());
        if (!holds || !bare) {
            throw new NotCombined(other);
        }
    }

    private Combination.Built each(Line line, Statement.EachOf each) {
        Rational marks = clause.marks().dividedBy(Rational.of(each.list().size()));
        List<Combination.Built> built = new ArrayList<>();
        for (Words words : each.list()) {
            built.add(part(line, line.of().text(words), marks, each.first()));
        }
        return together(line, built);
    }

    private Combination.Built severally(Line line, Statement.Severally each) {
        Rational marks = line.of().lexeme(each.marks()).value();
        if (!marks.times(Rational.of(each.bounds().size())).equals(clause.marks())) {
            throw new NotCombined(line);
        }
        List<Combination.Built> built = new ArrayList<>();
        for (Trigger.Compared bound : each.bounds()) {
            String name = NumberName.of(line, bound.subject()).orElseThrow(() -> new NotCombined(line));
            built.add(part(line, name, marks, new Scored(bound, new Result.Get(each.marks()), false)));
        }
        return together(line, built);
    }

    private Combination.Built part(Line line, String name, Rational marks, Scored first) {
        if (!NumberName.isRateLike(name)) {
            throw new NotCombined(line);
        }
        NumberName.one(line, name);
        List<Line> own = new ArrayList<>();
        for (Line other : lines) {
            own.add(divides(other) ? new Line(line.part(), line.place(), line.of(), first) : other);
        }
        return Combination.of(new Clause(clause.text(), Label.of(name), marks, clause.known()), own, asker, needs);
    }

    /** The parts together; a part never falls below zero, so that a clause that may cannot be read so. */
    private static Combination.Built together(Line line, List<Combination.Built> built) {
        Combination.Built first = built.get(0);
        boolean plain = built.stream()
                .allMatch(each -> each.floor().equals(first.floor())
                        && !each.floor().equals(Optional.of(Bound.NONE))
                        && each.ceiling().isEmpty()
                        && each.rounding().isEmpty());
        if (!plain) {
            throw new NotCombined(line);
        }
        List<InParts.Part> parts = built.stream()
                .map(each -> new InParts.Part(constant(each.marks()), each.rule()))
                .toList();
        Rational marks =
                Rational.sum(built.stream().map(Combination.Built::marks).toList());
        return new Combination.Built(new InParts(parts), marks, first.floor(), first.ceiling(), first.rounding());
    }

    private static Quantity constant(Rational marks) {
        return new Input.Constant(Figure.of(marks));
    }
}
