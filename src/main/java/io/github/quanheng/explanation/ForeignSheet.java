package io.github.quanheng.explanation;

import io.github.quanheng.resolved.ResolvedRulebook;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.value.InvalidInput;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Statement;
import java.util.List;
import java.util.Optional;

/** A sheet cannot be explained by this rulebook, because it was not made by it (表与办法不符). */
public final class ForeignSheet extends InvalidInput {
    private static final long serialVersionUID = 1L;

    private ForeignSheet(ScoreSheet sheet, List<Problem> problems) {
        super(new Statement(sheet.party() + "的得分表", "the sheet of " + sheet.party()), problems);
    }

    /** Refuses a sheet that the rulebook did not make. */
    static void check(ResolvedRulebook book, ScoreSheet sheet) {
        Optional<Problem> problem = rulebook(book, sheet);
        if (problem.isPresent()) {
            throw new ForeignSheet(sheet, List.of(problem.get()));
        }
    }

    private static Optional<Problem> rulebook(ResolvedRulebook book, ScoreSheet sheet) {
        Rulebook here = book.rulebook();
        if (!sheet.rulebook().equals(here.id()) || !sheet.edition().equals(here.edition())) {
            return Optional.of(new Problem(
                    "sheet.rulebook",
                    new Statement(
                            "是按" + sheet.rulebook() + "（" + sheet.edition() + "版）打的分，而此处是" + here.id() + "（"
                                    + here.edition() + "版）",
                            "was made by " + sheet.rulebook() + ", edition " + sheet.edition() + ", and this is "
                                    + here.id() + ", edition " + here.edition()),
                    new Statement("请用打分时的办法", "take the rulebook that it was made by")));
        }
        return sheet.fingerprint().equals(book.fingerprint())
                ? Optional.empty()
                : Optional.of(new Problem(
                        "sheet.fingerprint",
                        new Statement(
                                "办法的编号与版次相同，但文本或裁定不同：打分时为" + sheet.fingerprint() + "，此处为" + book.fingerprint(),
                                "was made by the same edition with another text or other rulings: "
                                        + sheet.fingerprint() + " then, " + book.fingerprint() + " here"),
                        new Statement("请用打分时的文本和裁定", "take the text and the rulings that it was made by")));
    }
}
