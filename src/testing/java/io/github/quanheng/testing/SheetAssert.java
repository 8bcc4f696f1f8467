package io.github.quanheng.testing;

import io.github.quanheng.grading.GradeName;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.score.GradeScore;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.ScoreSheet;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;

/** What can be asserted of a score sheet (得分表的断言): its lines, by their numbers, and its grade. */
public final class SheetAssert extends AbstractAssert<SheetAssert, ScoreSheet> {
    SheetAssert(ScoreSheet actual) {
        super(actual, SheetAssert.class);
    }

    /**
     * Goes to an item.
     *
     * @param id its number
     * @return the assertions of the item; {@link LineAssert#item} goes on to the next
     */
    public LineAssert item(String id) {
        return line(id, actual.items().toList());
    }

    /**
     * Goes to a section.
     *
     * @param id its number
     * @return the assertions of the section
     */
    public LineAssert section(String id) {
        List<LineScore> items = actual.items().toList();
        return line(id, actual.lines().filter(line -> !items.contains(line)).toList());
    }

    /**
     * Goes to the total.
     *
     * @return the assertions of the total
     */
    public LineAssert total() {
        return new LineAssert(actual.total(), this);
    }

    private LineAssert line(String id, List<LineScore> lines) {
        isNotNull();
        Optional<LineScore> found =
                lines.stream().filter(line -> line.line().equals(LineId.of(id))).findFirst();
        if (found.isEmpty()) {
            failWithMessage(
                    "the sheet of %s has no line %s; it has %s",
                    actual.party(), id, lines.stream().map(LineScore::line).toList());
        }
        return new LineAssert(found.orElseThrow(), this);
    }

    /**
     * Asserts the grade.
     *
     * @param name its Chinese name, such as 优秀
     * @return this
     */
    public SheetAssert graded(String name) {
        Optional<GradeName> grade = actual.grade().flatMap(GradeScore::grade);
        if (!grade.map(GradeName::toString).equals(Optional.of(name))) {
            failWithMessage(
                    "expected %s to be graded %s, but it %s",
                    actual.party(),
                    name,
                    grade.map(other -> "is graded " + other)
                            .orElseGet(() -> "has no grade"
                                    + actual.grade()
                                            .flatMap(GradeScore::absent)
                                            .map(absent -> ": " + absent.why())
                                            .orElse("")));
        }
        return this;
    }

    /**
     * Asserts that there is no grade.
     *
     * @return this
     */
    public SheetAssert notGraded() {
        actual.grade()
                .flatMap(GradeScore::grade)
                .ifPresent(grade ->
                        failWithMessage("expected %s to have no grade, but it is graded %s", actual.party(), grade));
        return this;
    }
}
