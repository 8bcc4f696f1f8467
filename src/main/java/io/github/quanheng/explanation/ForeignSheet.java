package io.github.quanheng.explanation;

import io.github.quanheng.observation.Submission;
import io.github.quanheng.resolved.ResolvedRulebook;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.value.InvalidInput;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sheet cannot be explained by this rulebook and these figures, because it was not made by them (表与办法不符). */
public final class ForeignSheet extends InvalidInput {
    private static final long serialVersionUID = 1L;

    private ForeignSheet(ScoreSheet sheet, List<Problem> problems) {
        super(new Statement(sheet.party() + "的得分表", "the sheet of " + sheet.party()), problems);
    }

    /** Refuses a sheet that the rulebook did not make, or figures that are not those of the sheet. */
    static void check(ResolvedRulebook book, ScoreSheet sheet, Optional<Submission> submission) {
        List<Problem> problems = new ArrayList<>();
        rulebook(book, sheet).ifPresent(problems::add);
        submission.ifPresent(data -> figures(data, sheet, problems));
        if (!problems.isEmpty()) {
            throw new ForeignSheet(sheet, problems);
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
                                "was made by the same edition with another text or other rulings: " + sheet.fingerprint()
                                        + " then, " + book.fingerprint() + " here"),
                        new Statement("请用打分时的文本和裁定", "take the text and the rulings that it was made by")));
    }

    private static void figures(Submission data, ScoreSheet sheet, List<Problem> problems) {
        if (!data.party().equals(sheet.party())) {
            problems.add(new Problem(
                    "submission.party",
                    new Statement(
                            "数据是" + data.party() + "的，得分表是" + sheet.party() + "的",
                            "the figures are those of " + data.party() + ", the sheet is that of " + sheet.party()),
                    new Statement("请用本单位的数据", "take the figures of the same unit")));
        }
        if (!data.period().equals(sheet.period())) {
            problems.add(new Problem(
                    "submission.period",
                    new Statement(
                            "数据是" + data.period() + "的，得分表是" + sheet.period() + "的",
                            "the figures are those of " + data.period() + ", the sheet is that of " + sheet.period()),
                    new Statement("请用同一期间的数据", "take the figures of the same period")));
        }
    }
}
