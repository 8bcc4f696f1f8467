package io.github.quanheng.reading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One row of the sheet on which an office confirms a draft (确认表): what the table says beside what the library would print.
 *
 * @param number the number of the row
 * @param name the name of the item
 * @param source the clause as it stands in the table
 * @param printed the rule in the library's own sentence, once nothing is open
 * @param questions what the clause leaves open
 * @param unread the words that were not read
 */
public record ConfirmationRow(
        String number,
        String name,
        String source,
        Optional<String> printed,
        List<OpenQuestion> questions,
        List<Unread> unread) {
    /**
     * Copies the lists.
     *
     * @param number the number of the row
     * @param name the name of the item
     * @param source the clause as it stands in the table
     * @param printed the rule in the library's own sentence
     * @param questions what the clause leaves open
     * @param unread the words that were not read
     */
    public ConfirmationRow {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(printed, "printed");
        questions = List.copyOf(questions);
        unread = List.copyOf(unread);
    }
}
