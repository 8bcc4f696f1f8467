package io.github.quanheng.reading;

import java.util.Map;
import java.util.Objects;

/**
 * Reads clauses in the language of office tables (条款阅读器). A pure function of the clause and the usage: the same text gives
 * the same reading everywhere and always.
 *
 * <pre>{@code
 * Reading reading = ClauseReader.of(Usage.NONE).read(Clause.of("规范管理率", "5", "达到80%得满分，每低1个百分点扣0.5分，扣完为止"));
 * reading.questions(); // PARTIAL_STEP: 不足一步的部分怎么算
 * reading.answer(QuestionId.of("PARTIAL_STEP"), "WHOLE").rule();
 * }</pre>
 */
public final class ClauseReader {
    private final Usage usage;

    private ClauseReader(Usage usage) {
        this.usage = Objects.requireNonNull(usage, "usage");
    }

    /**
     * Returns a reader that knows how an office means its words.
     *
     * @param usage the answers for the whole rulebook known so far
     * @return the reader
     */
    public static ClauseReader of(Usage usage) {
        return new ClauseReader(usage);
    }

    /**
     * Reads a clause.
     *
     * @param clause the clause
     * @return what it was read as; never null and never an error
     */
    public Reading read(Clause clause) {
        return read(clause, usage, Map.of());
    }

    /**
     * Reads a table.
     *
     * @param table the table
     * @return the draft of a rulebook, with all that is open
     */
    public DraftRulebook draft(Table table) {
        return DraftRulebook.of(table, usage);
    }

    static Reading read(Clause clause, Usage usage, Map<QuestionId, String> answers) {
        return new Reading(clause, usage, answers, assembled(clause, usage, answers));
    }

    /**
     * The library's own sentence first; then the language of offices: blocks with marks of their own, a target that is only named or
     * stands in a column, the clause as it stands; and what is still not read as blocks that say their marks as results.
     */
    static Assembled assembled(Clause clause, Usage usage, Map<QuestionId, String> answers) {
        return OwnSentence.of(clause, answers)
                .or(() -> Blocks.of(clause, usage, answers, true))
                .or(() -> Targets.of(clause, usage, answers))
                .orElseGet(() -> plain(clause, usage, answers));
    }

    private static Assembled plain(Clause clause, Usage usage, Map<QuestionId, String> answers) {
        Assembled read = Assembly.of(clause, usage, answers);
        return read.rule().isPresent()
                ? read
                : Blocks.of(clause, usage, answers, false).orElse(read);
    }
}
