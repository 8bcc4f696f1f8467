package io.github.quanheng.reading;

import io.github.quanheng.indicator.Kind;
import io.github.quanheng.reading.Measured.End;
import io.github.quanheng.reading.Statement.Bound;
import io.github.quanheng.reading.Statement.Sign;
import io.github.quanheng.reading.Statement.Trigger;
import io.github.quanheng.rule.CollectiveTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Statistic;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Works out the number of a comparison with its bounds, and what it is held against. */
final class Measures {
    private final Clause clause;
    private final List<Line> lines;
    private final Asker asker;
    private final Needs needs;
    private final Formulas formulas;
    private final SubjectFinder subjects;

    Measures(Clause clause, List<Line> lines, Asker asker, Needs needs, Formulas formulas) {
        this.clause = clause;
        this.formulas = formulas;
        this.lines = lines;
        this.asker = asker;
        this.needs = needs;
        this.subjects = new SubjectFinder(clause, lines, asker, formulas);
    }

    /** A comparison with its subject. */
    Measured of(Line line, Trigger.Compared compared) {
        Optional<Held> held = held(line, compared);
        Lexeme last = line.of()
                .lexeme(compared.bounds().get(compared.bounds().size() - 1).number());
        Kind kind = held.isEmpty() && last.sort() == Sort.RATE ? Kind.RATE : Kind.NUMBER;
        Optional<String> unit = held.isPresent()
                ? Optional.empty()
                : unit(line, compared.bounds().get(compared.bounds().size() - 1));
        String subject = held.flatMap(Held::subject)
                .orElseGet(() -> subjects.subject(line, compared, kind, unit, held.isPresent()));
        Kind sort = held.isPresent() && NumberName.isRateLike(subject) ? Kind.RATE : kind;
        Optional<Quantity> of = formulas.of(subject);
        String id = of.isPresent() ? subject : needs.id(subject, sort, unit).orElseThrow(() -> new NotCombined(line));
        Optional<End> low = Optional.empty();
        Optional<End> high = Optional.empty();
        for (Bound bound : compared.bounds()) {
            End end = end(line, bound, compared);
            if (Comparisons.isLow(bound.sign()) || bound.sign() == Sign.BARE) {
                low = Optional.of(end);
            } else {
                high = Optional.of(end);
            }
        }
        if (low.isPresent()
                && high.isPresent()
                && low.get().at().value().compareTo(high.get().at().value()) >= 0) {
            throw new NotCombined(line);
        }
        return new Measured(
                line,
                id,
                of.orElseGet(() -> Quantity.of(id)),
                held.map(each -> reference(each, subject, id, sort)),
                sort,
                unit,
                low,
                high);
    }

    /** Words that a number is held against, and the subject where it is the one of another sentence. */
    private record Held(Line line, Lexeme words, Optional<String> subject) {}

    /** The words that a comparison holds its number against: its own, or, for a share without a subject, those of the clause. */
    private Optional<Held> held(Line line, Trigger.Compared compared) {
        Optional<Held> own = own(line, compared);
        boolean share = line.of()
                        .lexeme(compared.bounds()
                                .get(compared.bounds().size() - 1)
                                .number())
                        .sort()
                == Sort.RATE;
        if (own.isPresent() || !share || NumberName.of(line, compared.subject()).isPresent()) {
            return own;
        }
        List<Held> others = new ArrayList<>();
        for (Line each : lines) {
            for (Trigger.Compared other : each.comparisons()) {
                Optional<Held> there = own(each, other)
                        .filter(one -> References.isTarget(one.words().text()));
                if (there.isPresent()) {
                    String subject = NumberName.of(each, other.subject()).orElseGet(clause.name()::zh);
                    if (!NumberName.isRateLike(subject)) {
                        others.add(new Held(each, there.get().words(), Optional.of(subject)));
                    }
                }
            }
        }
        return others.stream().findFirst();
    }

    private static Optional<Held> own(Line line, Trigger.Compared compared) {
        return compared.bounds().stream()
                .map(Bound::number)
                .flatMap(at ->
                        at > 1 && line.of().lexeme(at - 1).sort() == Sort.OF ? Stream.of(at, at - 2) : Stream.of(at))
                .filter(at -> line.of().lexeme(at).sort() == Sort.REFERENCE)
                .map(at -> new Held(line, line.of().lexeme(at), Optional.empty()))
                .findFirst();
    }

    /** What a number is held against: what the clause works out, a target of each unit, a mean, or another number. */
    private Quantity reference(Held held, String subject, String id, Kind kind) {
        String words = held.words().text();
        Optional<Quantity> worked = formulas.beginningWith(words);
        if (worked.isPresent()) {
            return worked.get();
        }
        if (References.isTarget(words)) {
            return new Input.Parameter(needs.target(id));
        }
        boolean mean = References.isMean(words);
        if (mean
                && !References.isOfElsewhere(words)
                && asker.clause(Topic.REFERENCE, held.words().span(), Option.GIVEN, Option.PEERS_MEAN)
                        == Option.PEERS_MEAN) {
            return new CollectiveTerm.Peers(Quantity.of(id), Statistic.Plain.MEAN, Optional.of(Set.of()));
        }
        String name = mean ? subject + "（" + words + "）" : words;
        return Quantity.of(needs.id(name, kind, Optional.empty()).orElseThrow(() -> new NotCombined(held.line())));
    }

    private Optional<String> unit(Line line, Bound bound) {
        Lexeme number = line.of().lexeme(bound.number());
        if (number.sort() == Sort.RATE) {
            return Optional.of(number.number().scale().sign());
        }
        if (number.sort() == Sort.MARKS) {
            return Optional.of("分");
        }
        int next = bound.number() + 1;
        boolean measured =
                next < line.of().lexemes().size() && line.of().lexeme(next).sort() == Sort.MEASURE;
        return measured ? Optional.of(line.of().lexeme(next).text()) : Optional.empty();
    }

    /** One end of a comparison: the left end of a range takes the scale of the right one. */
    private End end(Line line, Bound bound, Trigger.Compared compared) {
        Lexeme number = line.of().lexeme(bound.number());
        Lexeme last = line.of()
                .lexeme(compared.bounds().get(compared.bounds().size() - 1).number());
        Figure at = number.number();
        boolean against = number.sort() == Sort.REFERENCE || last.sort() == Sort.REFERENCE;
        if (number.sort() == Sort.NUMBER && last.sort() == Sort.RATE) {
            Scale scale = last.number().scale();
            at = new Figure(at.value().dividedBy(scale.per()), scale);
        } else if (!against
                && number.sort() != last.sort()
                && !(number.sort() == Sort.NUMBER && last.sort() == Sort.MARKS)) {
            throw new NotCombined(line);
        }
        boolean closed = switch (bound.sign()) {
            case AT_LEAST, AT_MOST, FROM, TO, BARE -> true;
            case MORE_THAN, LESS_THAN -> false;
            case ABOVE -> isIncluded(line, Option.BELOW_ONLY);
            case BELOW -> isIncluded(line, Option.ABOVE_ONLY);
        };
        boolean movable = switch (bound.sign()) {
            case FROM, TO, ABOVE, BELOW -> true;
            default -> false;
        };
        return new End(at, closed, movable);
    }

    private boolean isIncluded(Line line, Option unless) {
        return asker.book(Topic.BOUND_WORDS, line.span()) != unless;
    }
}
