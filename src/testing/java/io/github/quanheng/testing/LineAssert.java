package io.github.quanheng.testing;

import io.github.quanheng.rule.Reason;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.value.Rational;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** What can be asserted of one line of a sheet (计分行的断言): an item, a section or the total. Numbers are compared exactly. */
public final class LineAssert extends AbstractAssert<LineAssert, LineScore> {
    private final @Nullable SheetAssert sheet;

    LineAssert(LineScore actual) {
        super(actual, LineAssert.class);
        this.sheet = null;
    }

    LineAssert(LineScore actual, SheetAssert sheet) {
        super(actual, LineAssert.class);
        this.sheet = sheet;
    }

    /**
     * Goes to another item of the same sheet.
     *
     * @param id its number
     * @return the assertions of that item
     */
    public LineAssert item(String id) {
        return sheet().item(id);
    }

    /**
     * Goes back to the sheet.
     *
     * @return the assertions of the sheet
     */
    public SheetAssert sheet() {
        if (sheet == null) {
            throw new IllegalStateException(
                    "line " + actual.line() + " was given without its sheet; begin with the sheet");
        }
        return sheet;
    }

    /**
     * Asserts the score.
     *
     * @param marks such as {@code "1.8"} or {@code "2/3"}
     * @return this
     */
    public LineAssert scored(String marks) {
        same("score", marks, actual.score());
        return this;
    }

    /**
     * Asserts what was lost of the marks that could be got.
     *
     * @param marks such as {@code "1.2"}; 0 for none
     * @return this
     */
    public LineAssert lost(String marks) {
        Outcome lost = actual.available() instanceof Outcome.Value full && actual.score() instanceof Outcome.Value got
                ? Outcome.of(full.value().minus(got.value()))
                : actual.score();
        same("lose", marks, lost);
        return this;
    }

    /**
     * Asserts the marks that could be got (满分).
     *
     * @param marks such as {@code "3"}
     * @return this
     */
    public LineAssert outOf(String marks) {
        same("be out of", marks, actual.available());
        return this;
    }

    /**
     * Asserts that there is no score, and why.
     *
     * @param reason the reason
     * @return this
     */
    public LineAssert withoutScore(Reason reason) {
        if (!actual.score().reason().equals(Optional.of(reason))) {
            failWithMessage(
                    "expected line %s to have no score because of %s, but it %s",
                    actual.line(), reason, said(actual.score()));
        }
        return this;
    }

    /**
     * Asserts what had a part in the score.
     *
     * @param cause what
     * @return this
     */
    public LineAssert because(Cause cause) {
        if (!cause.holds(actual)) {
            failWithMessage(
                    "expected line %s to have its score because of %s, but what had a part in it was %s",
                    actual.line(),
                    cause,
                    Stream.of(Cause.values()).filter(each -> each.holds(actual)).toList());
        }
        return this;
    }

    private void same(String what, String marks, Outcome outcome) {
        if (!outcome.number().equals(Optional.of(Rational.of(marks)))) {
            failWithMessage("expected line %s to %s %s, but it %s", actual.line(), what, marks, said(outcome));
        }
    }

    private static String said(Outcome outcome) {
        return outcome.number()
                .map(number -> "is " + number)
                .orElseGet(() -> "has none: " + outcome.reason().orElseThrow());
    }
}
