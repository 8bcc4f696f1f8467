package io.github.quanheng.reading;

import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rulebook.Bound;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a corpus: what an office's table says, what must be asked of it, and what it then means. */
final class Rows {
    private Rows() {}

    /**
     * One row.
     *
     * @param clause the clause
     * @param answers each question that must be asked, with the answer that the expected rule rests on
     * @param rule the rule; empty where the clause must not be read
     * @param floor the least score, where the text or an answer says it
     */
    record Expected(Clause clause, List<String[]> answers, Optional<Quantity> rule, Optional<Bound> floor) {
        boolean isRead() {
            return rule.isPresent();
        }
    }

    /** What came of a row: the reading after all answers, and the questions on the way. */
    record Outcome(Reading first, Reading last, List<String> asked) {}

    static List<Expected> of(String file) {
        try {
            List<Expected> rows = new ArrayList<>();
            for (String line : Files.readAllLines(Path.of("src/test/resources/reading", file))) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(row(line));
                }
            }
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Expected row(String line) {
        String[] cells = line.split(" \\| ", -1);
        List<String[]> answers = new ArrayList<>();
        for (String answer : cells[3].strip().split(",")) {
            if (!answer.isBlank()) {
                answers.add(answer.strip().split("="));
            }
        }
        String rule = cells[5].strip();
        return new Expected(
                Clause.of(cells[0].strip(), cells[1].strip(), cells[2]),
                answers,
                rule.equals("-") ? Optional.empty() : Optional.of(QuanhengJson.read(rule, Quantity.class)),
                cells[4].isBlank() ? Optional.empty() : Optional.of(Bound.of(cells[4].strip())));
    }

    /** Reads a row and answers what it asks, as long as the row has an answer. */
    static Outcome read(Expected row) {
        Reading first = ClauseReader.of(Usage.NONE).read(row.clause());
        Reading reading = first;
        List<String> asked = new ArrayList<>();
        List<String[]> left = new ArrayList<>(row.answers());
        while (reading.status() == Reading.Status.READ_WITH_QUESTIONS) {
            OpenQuestion question = reading.questions().get(0);
            asked.add(question.topic().name());
            Optional<String[]> answer = left.stream()
                    .filter(each -> each[0].equals(question.topic().name()))
                    .findFirst();
            if (answer.isEmpty()) {
                break;
            }
            left.remove(answer.get());
            reading = reading.answer(question.id(), answer.get()[1]);
        }
        return new Outcome(first, reading, asked);
    }
}
