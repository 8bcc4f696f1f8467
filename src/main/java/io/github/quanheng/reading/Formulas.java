package io.github.quanheng.reading;

import io.github.quanheng.indicator.Kind;
import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Quantity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a clause works out by a formula that it writes out: its marks, or a number that the rest of it names. */
final class Formulas {
    private static final int DEEPEST = 5;

    private final List<Line> lines;
    private final Needs needs;
    private final Map<String, Line> lineOf = new HashMap<>();
    private final Map<String, Expression> defined = new HashMap<>();
    private final List<Line> scores = new ArrayList<>();
    private final Set<Line> used = Collections.newSetFromMap(new IdentityHashMap<>());

    Formulas(List<Line> lines, Needs needs) {
        this.lines = lines;
        this.needs = needs;
        for (Line line : lines) {
            Optional<Lexeme> phrase = phrase(line);
            if (phrase.filter(one -> one.sort() == Sort.SHARE || one.sort() == Sort.RATIO)
                    .isPresent()) {
                scores.add(line);
            } else if (phrase.filter(one -> one.sort() == Sort.FORMULA).isPresent()) {
                Expression.Definition formula =
                        Phrases.formula(phrase.get().text()).orElseThrow();
                if (formula.isScore()) {
                    scores.add(line);
                } else if (defined.put(formula.name(), formula.of()) != null) {
                    throw new NotCombined(Unread.Why.TWO_MEANINGS, line);
                } else {
                    lineOf.put(formula.name(), line);
                }
            }
        }
    }

    static Optional<Lexeme> phrase(Line line) {
        return line.statement() instanceof Statement.Phrase phrase
                ? Optional.of(line.of().lexeme(phrase.at()))
                : Optional.empty();
    }

    /** The one sentence of a sort. */
    static Optional<Line> only(List<Line> lines, Sort sort) {
        List<Line> all = lines.stream()
                .filter(line -> phrase(line).filter(one -> one.sort() == sort).isPresent())
                .toList();
        if (all.size() > 1) {
            throw new NotCombined(Unread.Why.TWO_MEANINGS, all.get(1));
        }
        return all.stream().findFirst();
    }

    /** The lines that the rule rests on. */
    Set<Line> used() {
        return used;
    }

    /** Whether a line gives marks by a formula or a proportion that it names. */
    static boolean givesMarks(Line line) {
        return phrase(line)
                .filter(one -> one.sort() == Sort.SHARE
                        || one.sort() == Sort.RATIO
                        || (one.sort() == Sort.FORMULA
                                && Phrases.formula(one.text()).orElseThrow().isScore()))
                .isPresent();
    }

    boolean givesMarks() {
        return !scores.isEmpty();
    }

    /** The one line that gives marks. */
    Line scoring() {
        if (scores.size() > 1) {
            throw new NotCombined(Unread.Why.TWO_MEANINGS, scores.get(1));
        }
        return scores.get(0);
    }

    /** What a part of a clause works out under a name, or rates by: what a comparison without a subject may be about. */
    List<String> subjects(int part) {
        List<String> names = new ArrayList<>();
        lineOf.forEach((name, line) -> {
            if (line.part() == part
                    && lines.stream().noneMatch(each -> ratio(each).contains(name))) {
                names.add(name);
            }
        });
        for (Line line : scores) {
            Lexeme phrase = phrase(line).orElseThrow();
            if (line.part() == part && phrase.sort() == Sort.SHARE) {
                names.addAll(Phrases.shares(phrase.text()));
            } else if (line.part() == part && phrase.sort() == Sort.RATIO) {
                names.add(ratio(line).get(0));
            } else if (line.part() == part) {
                Phrases.formula(phrase.text()).orElseThrow().of().names().stream()
                        .filter(NumberName::isRateLike)
                        .forEach(names::add);
            }
        }
        return names;
    }

    /** The two names of a proportion; none where a line is not one. */
    static List<String> ratio(Line line) {
        return phrase(line)
                .filter(one -> one.sort() == Sort.RATIO)
                .flatMap(one -> Phrases.ratio(one.text()))
                .orElse(List.of());
    }

    /** The number that the clause works out under a name. */
    Optional<Quantity> of(String name) {
        return Optional.ofNullable(defined.get(name)).map(of -> defined(name, of, 0));
    }

    /** The name that the clause works out and a reference names in short: 任务 of 任务数. */
    Optional<Quantity> beginningWith(String words) {
        List<String> names =
                defined.keySet().stream().filter(name -> name.startsWith(words)).toList();
        return names.size() == 1 ? of(names.get(0)) : Optional.empty();
    }

    private Quantity defined(String name, Expression of, int depth) {
        Line line = Objects.requireNonNull(lineOf.get(name));
        if (depth > DEEPEST) {
            throw new NotCombined(line);
        }
        used.add(line);
        return quantity(line, of, depth + 1);
    }

    /** A number that the clause works out, or that is reported. */
    Quantity named(Line line, String name) {
        return named(line, name, 0);
    }

    private Quantity named(Line line, String name, int depth) {
        Expression of = defined.get(name);
        if (of != null) {
            return defined(name, of, depth);
        }
        NumberName.one(line, name);
        boolean rate = NumberName.isRateLike(name);
        return Quantity.of(needs.id(name, rate ? Kind.RATE : Kind.NUMBER, rate ? Optional.of("%") : Optional.empty())
                .orElseThrow(() -> new NotCombined(line)));
    }

    Quantity quantity(Line line, Expression of) {
        return quantity(line, of, 0);
    }

    private Quantity quantity(Line line, Expression of, int depth) {
        if (of instanceof Expression.Value value) {
            return new Input.Constant(value.figure());
        }
        if (of instanceof Expression.Name name) {
            return named(line, name.words(), depth);
        }
        Expression.Joined joined = (Expression.Joined) of;
        Quantity left = quantity(line, joined.left(), depth);
        Quantity right = quantity(line, joined.right(), depth);
        return switch (joined.sign()) {
            case '+' -> new Arithmetic.Sum(List.of(left, right));
            case '-' -> new Arithmetic.Difference(left, List.of(right));
            case '×' ->
                new Arithmetic.Product(
                        left instanceof Arithmetic.Product product
                                ? Stream.concat(product.factors().stream(), Stream.of(right))
                                        .toList()
                                : List.of(left, right));
            default -> new Arithmetic.Quotient(left, right);
        };
    }
}
