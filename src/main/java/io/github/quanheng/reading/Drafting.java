package io.github.quanheng.reading;

import io.github.quanheng.explanation.SentenceForm;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Rational;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the rows of a table under given answers, and collects what is open and what is wrong. */
final class Drafting {
    private final Table table;
    private final Usage usage;
    private final Map<QuestionId, String> answers;
    private final List<DraftRow> rows = new ArrayList<>();
    private final Map<QuestionId, OpenQuestion> questions = new LinkedHashMap<>();
    private final Map<QuestionId, List<String>> asking = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Register register;
    private final TableNotes.Said notes;
    private final Vetoes vetoes;

    Drafting(Table table, Usage usage, Map<QuestionId, String> answers) {
        this.table = table;
        this.answers = answers;
        this.notes = TableNotes.of(table, usage, answers, questions);
        Usage known = usage;
        for (Map.Entry<Topic, String> said : notes.usage().entrySet()) {
            known = known.of(said.getKey()).isPresent() ? known : known.with(said.getKey(), said.getValue());
        }
        this.usage = known;
        this.vetoes = new Vetoes(notes.grades(), answers, questions);
        this.register = new Register(table.indicators(), answers);
        provisions();
        table.rows().forEach(this::row);
        new TableCheck(table, problems).check();
    }

    /** What every rulebook must say of absent values. */
    private void provisions() {
        for (Topic topic : List.of(Topic.MISSING_DATA, Topic.NOT_APPLICABLE, Topic.ZERO_DENOMINATOR, Topic.EXCLUDED)) {
            if (usage.of(topic).isEmpty()) {
                QuestionId id = QuestionId.book(topic);
                questions.put(id, OpenQuestion.of(id, new Span(0, 0), topic.words(), Questions.ofTheBook(topic)));
            }
        }
    }

    private void row(Row row) {
        if (row.sort() == Row.Sort.SECTION || row.sort() == Row.Sort.VETO || row.sort() == Row.Sort.NOTE) {
            rows.add(new DraftRow(row, Optional.empty()));
            vetoes.read(row);
            return;
        }
        if (row.clause().isBlank()) {
            problems.add(Problem.of(path(row), "没有写计分办法", "补写计分办法", "has no clause", "write how it is scored"));
        }
        Rational marks =
                row.sort() == Row.Sort.BONUS ? Rational.ZERO : row.marks().orElse(Rational.ZERO);
        Clause clause = new Clause(row.clause(), Label.of(row.name()), marks, table.indicators());
        Map<QuestionId, String> own = own(row);
        Reading first = ClauseReader.read(clause, usage, own);
        List<Indicator> known = register.known(row, first, questions);
        Clause shared = clause.with(known(known));
        Reading reading = shared.equals(clause) ? first : ClauseReader.read(shared, usage, own);
        register.keep(row, reading);
        rows.add(new DraftRow(row, Optional.of(reading)));
        Printed.problems(row, reading)
                .forEach(problem -> problems.add(new Problem(path(row), problem.found(), problem.cure())));
        reading.questions().forEach(question -> ask(row, question));
        if (!reading.unread().isEmpty()) {
            problems.add(unread(row, reading));
        }
    }

    /** What was not read of a row, and the sentence of the library's own that comes nearest. */
    private static Problem unread(Row row, Reading reading) {
        String words = reading.unread().stream().map(Unread::words).collect(Collectors.joining("”“"));
        SentenceForm form = reading.nearest().get(0);
        String example = form.example();
        String zh = "照句式“" + form.label().zh() + "”改写这一格，换成本项的名称和数：" + example;
        String en = "write the cell in the form \"" + form.label().in(Language.ENGLISH)
                + "\", with the names and numbers of the item: " + example;
        Optional<OwnSentence> failed = OwnSentence.failed(reading.clause());
        return failed.flatMap(OwnSentence::stopped)
                .map(where -> Problem.of(
                        path(row),
                        "照本库句式" + where.found().zh(),
                        where.cure().zh() + "；句式“" + form.label().zh() + "”的例子：" + example,
                        "as a sentence of the library, " + where.found().en(),
                        where.cure().en() + "; an example of \"" + form.label().in(Language.ENGLISH) + "\": "
                                + example))
                .orElseGet(() -> {
                    Optional<String> rewritten = failed.flatMap(OwnSentence::rewritten);
                    return Problem.of(
                            path(row),
                            "没有读懂“" + words + "”",
                            rewritten.map(sentence -> "意思若是这一句，照此写：" + sentence).orElse(zh),
                            "not read: \"" + words.replace("”“", "\", \"") + "\"",
                            rewritten
                                    .map(sentence -> "if this is what it means, write it so: " + sentence)
                                    .orElse(en));
                });
    }

    /** What is declared, with what the row shares with rows before it. */
    private List<Indicator> known(List<Indicator> shared) {
        List<Indicator> known = new ArrayList<>(shared);
        table.indicators().stream()
                .filter(declared ->
                        shared.stream().noneMatch(each -> each.name().equals(declared.name())))
                .forEach(known::add);
        return known;
    }

    private Map<QuestionId, String> own(Row row) {
        Map<QuestionId, String> own = new LinkedHashMap<>();
        answers.forEach((id, choice) -> {
            if (id.line().equals(Optional.of(row.number()))) {
                own.put(id.withoutLine(), choice);
            }
        });
        return own;
    }

    private void ask(Row row, OpenQuestion question) {
        OpenQuestion here = question.inRow(row.number());
        questions.putIfAbsent(here.id(), here);
        asking.computeIfAbsent(here.id(), id -> new ArrayList<>()).add(row.number());
    }

    static String path(Row row) {
        return "rows[" + row.number() + "].clause";
    }

    List<DraftRow> rows() {
        return List.copyOf(rows);
    }

    List<OpenQuestion> questions() {
        List<OpenQuestion> all = new ArrayList<>();
        questions.values().stream().filter(each -> each.topic().isOfTheBook()).forEach(all::add);
        questions.values().stream().filter(each -> !each.topic().isOfTheBook()).forEach(all::add);
        return all;
    }

    List<String> asking(QuestionId question) {
        return List.copyOf(asking.getOrDefault(question, List.of()));
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    List<ConfirmationRow> confirmation(Language language) {
        List<ConfirmationRow> sheet = new ArrayList<>();
        for (DraftRow row : rows) {
            if (row.row().sort() != Row.Sort.SECTION) {
                sheet.add(confirmation(row, language));
            }
        }
        return sheet;
    }

    private ConfirmationRow confirmation(DraftRow row, Language language) {
        String number = row.row().number();
        List<OpenQuestion> open = row.reading()
                .map(reading -> reading.questions().stream()
                        .map(each -> each.inRow(number))
                        .toList())
                .orElseGet(() -> questions.values().stream()
                        .filter(each -> each.id().line().equals(Optional.of(number)))
                        .toList());
        return new ConfirmationRow(
                number,
                row.row().name(),
                row.row().clause(),
                row.reading()
                        .map(reading -> Printed.of(row.row(), reading, language))
                        .orElseGet(() -> said(row.row(), language)),
                open,
                row.reading().map(Reading::unread).orElse(List.of()));
    }

    /** What a note or a veto was read as. */
    private Optional<String> said(Row row, Language language) {
        String words = notes.words().getOrDefault(row.number(), List.of()).stream()
                .map(statement -> statement.in(language))
                .collect(Collectors.joining("；"));
        return vetoes.words(row)
                .map(statement -> statement.in(language))
                .or(() -> words.isEmpty() ? Optional.empty() : Optional.of(words));
    }

    Rulebook rulebook(String by, LocalDate on) {
        return new Making(table, usage, notes, vetoes, rows(), register.indicators(), by, on).rulebook();
    }
}
