package io.github.quanheng.reading;

import io.github.quanheng.reading.Statement.Scored;
import io.github.quanheng.reading.Statement.Trigger;
import io.github.quanheng.rule.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a clause under given answers: the rule, what is open, what was not read, and what each character is. */
final class Assembly {
    private final Clause clause;
    private final Parser.Parsed parsed;
    private final List<Line> lines = new ArrayList<>();

    private Assembly(Clause clause) {
        this.clause = clause;
        this.parsed = Parser.parse(clause);
        List<Part> parts = parsed.parts();
        for (int part = 0; part < parts.size(); part++) {
            List<Statement> statements = parts.get(part).statements();
            for (int place = 0; place < statements.size(); place++) {
                for (Statement statement : simple(statements.get(place))) {
                    lines.add(new Line(part, place, parts.get(part), statement));
                }
            }
        }
    }

    /** 低于60%或没有安排不得分 is two statements; a list of which all must hold is one condition. */
    private static List<Statement> simple(Statement statement) {
        if (statement instanceof Statement.Whole whole) {
            return List.of(new Scored(whole.all(), whole.result(), false));
        }
        return statement instanceof Scored scored
                        && scored.trigger() instanceof Trigger.Any any
                        && scored.result().isNothing()
                ? any.of().stream()
                        .<Statement>map(one -> new Scored(one, scored.result(), false))
                        .toList()
                : List.of(statement);
    }

    static Assembled of(Clause clause, Usage usage, Map<QuestionId, String> answers) {
        return new Assembly(clause).assembled(usage, answers);
    }

    /** A way through: the rule under the answers, or the statements that could not be put together. */
    private record Run(Optional<Combination.Built> built, Asker asker, Needs needs, List<Unread> unread) {}

    private Run run(Usage usage, Map<QuestionId, String> answers) {
        Asker asker = new Asker(clause.text(), usage, answers);
        Needs needs = new Needs(clause.known());
        try {
            return new Run(Optional.of(Combination.of(clause, lines, asker, needs)), asker, needs, List.of());
        } catch (NotCombined open) {
            List<Unread> unread = open.lines().stream()
                    .map(line -> new Unread(line.span(), line.span().of(clause.text()), open.why()))
                    .distinct()
                    .toList();
            return new Run(Optional.empty(), asker, needs, unread);
        }
    }

    private Assembled assembled(Usage usage, Map<QuestionId, String> answers) {
        boolean scores = lines.stream()
                .anyMatch(line -> line.statement() instanceof Scored
                        || line.statement() instanceof Statement.EachOf
                        || line.statement() instanceof Statement.Severally
                        || Formulas.givesMarks(line));
        if (!parsed.unread().isEmpty() || !scores) {
            return unread(scores ? Reading.Status.PARTLY : Reading.Status.UNREAD, parsed.unread());
        }
        Run run = run(usage, answers);
        if (run.built().isEmpty()) {
            return unread(Reading.Status.PARTLY, run.unread());
        }
        Combination.Built built = run.built().get();
        List<OpenQuestion> questions = run.asker().open().stream()
                .map(asked -> question(asked, usage, answers))
                .toList();
        return new Assembled(
                Assembled.status(questions),
                Optional.of(built.rule()),
                built.marks(),
                built.floor(),
                built.ceiling(),
                built.rounding(),
                run.needs().all(),
                run.needs().targets(),
                questions,
                run.asker().settled(),
                List.of(),
                tokens(List.of()),
                Optional.empty());
    }

    private OpenQuestion question(Asker.Asked asked, Usage usage, Map<QuestionId, String> answers) {
        List<Choice> choices = new ArrayList<>();
        for (Option option : asked.options()) {
            choices.add(new Choice(option.name(), option.words(), rule(asked.id(), option, usage, answers)));
        }
        return new OpenQuestion(asked.id(), asked.place(), asked.id().topic().words(), choices, asked.figure());
    }

    private Optional<Quantity> rule(QuestionId id, Option option, Usage usage, Map<QuestionId, String> answers) {
        boolean book = id.topic().isOfTheBook();
        Map<QuestionId, String> more = new HashMap<>(answers);
        if (!book) {
            more.put(id, option.name());
        }
        return run(book ? usage.with(id.topic(), option.name()) : usage, more)
                .built()
                .map(Combination.Built::rule);
    }

    private Assembled unread(Reading.Status status, List<Unread> unread) {
        List<Unread> all = new ArrayList<>(unread);
        if (all.isEmpty() && !clause.text().isBlank()) {
            lines.forEach(
                    line -> all.add(new Unread(line.span(), line.span().of(clause.text()), Unread.Why.NOT_COMBINED)));
        }
        all.sort((one, other) -> one.span().compareTo(other.span()));
        return new Assembled(
                status,
                Optional.empty(),
                clause.marks(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.copyOf(all),
                tokens(all),
                Optional.empty());
    }

    /** Every character of the text, read or unread. */
    private List<Token> tokens(List<Unread> unread) {
        Set<Span> requirements = new HashSet<>();
        Set<Span> notes = new HashSet<>();
        for (Line line : lines) {
            if (line.statement() instanceof Statement.Requirement) {
                requirements.add(line.span());
            } else if (line.statement() instanceof Statement.Look
                    || Formulas.phrase(line)
                            .filter(one -> one.sort() == Sort.REMARK)
                            .isPresent()) {
                notes.add(line.span());
            }
        }
        List<Token> tokens = new ArrayList<>();
        for (Lexeme lexeme : parsed.lexemes()) {
            Token.Role role = unread.stream().anyMatch(each -> covers(each.span(), lexeme.span()))
                    ? Token.Role.UNREAD
                    : requirements.stream().anyMatch(each -> covers(each, lexeme.span()))
                            ? Token.Role.REQUIREMENT
                            : notes.stream().anyMatch(each -> covers(each, lexeme.span()))
                                    ? Token.Role.NOTE
                                    : lexeme.sort().role();
            tokens.add(new Token(lexeme.span(), role));
        }
        return List.copyOf(tokens);
    }

    private static boolean covers(Span whole, Span part) {
        return whole.start() <= part.start() && part.end() <= whole.end();
    }
}
