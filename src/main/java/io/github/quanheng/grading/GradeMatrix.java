package io.github.quanheng.grading;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Interval;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.value.InvalidValue;
import java.util.ArrayList;
import java.util.List;

/**
 * Grades by a score and a count together (双指标定等), such as the total and the number of core items that are met. Texts join the
 * two by "and" at the top and by "or" at the bottom, and so leave combinations without a grade; here every combination has one, or
 * the matrix is refused with the list of those that have none.
 *
 * <p>Worked: 合格 from 85 points and 10 core items, 基本合格 in [70,85) with 7, 黄牌 in [60,70) or with 5 to 6, 红牌 below 60 or with 4
 * leave out 85 points and more with 7 to 9 core items.
 *
 * @param score the score
 * @param scores the range of the score, both ends included
 * @param count the count
 * @param most the largest count
 * @param rows the grades, best first, at least two
 * @param overlap which row counts when several are met
 */
public record GradeMatrix(
        @JsonProperty(required = true) Quantity score,
        @JsonProperty(required = true) Interval scores,
        @JsonProperty(required = true) Quantity count,
        @JsonProperty(required = true) int most,
        @JsonProperty(required = true) List<Row> rows,
        @JsonProperty(required = true) Overlap overlap) {
    /** How the two criteria of a row are joined (两个条件的关系). */
    public enum Join {
        /** Both must be met (且). */
        BOTH,
        /** One is enough (或). */
        EITHER
    }

    /** Which row counts when several are met (重叠时). */
    public enum Overlap {
        /** The worst grade (就低). */
        WORST,
        /** The best grade (就高). */
        BEST,
        /** An overlap is refused with the list of the combinations. */
        REFUSE
    }

    /**
     * One grade.
     *
     * @param grade its name
     * @param scores the scores that earn it
     * @param join how the criteria are joined
     * @param counts the counts that earn it
     */
    public record Row(
            @JsonProperty(required = true) GradeName grade,
            @JsonProperty(required = true) Interval scores,
            @JsonProperty(required = true) Join join,
            @JsonProperty(required = true) Interval counts) {
        Condition condition(Quantity score, Quantity count) {
            List<Condition> both = new ArrayList<>(within(score, scores));
            List<Condition> second = within(count, counts);
            if (join == Join.BOTH) {
                both.addAll(second);
                return new Condition.All(both);
            }
            return new Condition.Any(List.of(new Condition.All(both), new Condition.All(second)));
        }
    }

    /**
     * Checks that every combination has a grade; it names all that have none.
     *
     * @param score the score
     * @param scores the range of the score
     * @param count the count
     * @param most the largest count
     * @param rows the grades
     * @param overlap which row counts
     */
    public GradeMatrix {
        rows = List.copyOf(rows);
        InvalidValue.unless(
                rows.size() >= 2, "rows", "只有%s个等次", "至少写两个", "has %s grades", "write two at least", rows.size());
        InvalidValue.unless(most >= 1, "most", "件数最多是%s", "写1以上", "counts go up to %s", "write one at least", most);
        InvalidValue.unless(
                scores.lowClosed() && scores.highClosed(),
                "scores",
                "分数范围是%s",
                "写出两端并都含在内",
                "the scores go over %s",
                "name both ends and include them",
                scores);
        for (Row row : rows) {
            InvalidValue.unless(
                    bounded(row.scores()) && bounded(row.counts()),
                    "rows",
                    "等次“%s”的区间没有端点",
                    "至少写一端",
                    "grade %s has an interval without ends",
                    "give at least one end",
                    row.grade());
        }
        MatrixCells cells = new MatrixCells(scores, most, rows);
        List<String> none = cells.where(met -> met == 0);
        List<String> several = overlap == Overlap.REFUSE ? cells.where(met -> met > 1) : List.of();
        InvalidValue.unless(
                none.isEmpty() && several.isEmpty(),
                "rows",
                "没有等次的有%s，等次不止一个的有%s",
                "逐一定下来",
                "there is no grade for %s and more than one for %s",
                "decide each of them",
                none,
                several);
    }

    private static boolean bounded(Interval interval) {
        return interval.low().isPresent() || interval.high().isPresent();
    }

    /**
     * Returns the scale that the matrix means, for a rulebook.
     *
     * @param effects what caps, lowers or fixes the grade, in order
     * @return a scale in which one grade holds for each combination
     */
    public GradingScale scale(List<GradeEffect> effects) {
        List<Grade> grades = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Condition own = rows.get(i).condition(score, count);
            List<Condition> worse = overlap == Overlap.WORST
                    ? rows.subList(i + 1, rows.size()).stream()
                            .map(row -> row.condition(score, count))
                            .toList()
                    : List.of();
            grades.add(new Grade(
                    rows.get(i).grade(),
                    worse.isEmpty()
                            ? own
                            : new Condition.All(List.of(own, new Condition.Not(new Condition.Any(worse))))));
        }
        return new GradingScale(grades, effects);
    }

    private static List<Condition> within(Quantity of, Interval interval) {
        List<Condition> ends = new ArrayList<>();
        interval.low()
                .ifPresent(low -> ends.add(new Condition.Compare(
                        of,
                        interval.lowClosed() ? Condition.Comparator.AT_LEAST : Condition.Comparator.MORE_THAN,
                        Quantity.of(low.toString()))));
        interval.high()
                .ifPresent(high -> ends.add(new Condition.Compare(
                        of,
                        interval.highClosed() ? Condition.Comparator.AT_MOST : Condition.Comparator.LESS_THAN,
                        Quantity.of(high.toString()))));
        return ends;
    }
}
