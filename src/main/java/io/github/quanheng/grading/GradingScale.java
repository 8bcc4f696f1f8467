package io.github.quanheng.grading;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.value.InvalidValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The grades of a rulebook, best first (等次标准). The first grade whose condition holds is given; when none holds the grade is
 * UNDECIDED, never the worst by default, unless the last grade is written without a condition.
 *
 * @param grades the grades, best first, at least two
 * @param effects what caps or lowers the grade, in order
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record GradingScale(@JsonProperty(required = true) List<Grade> grades, List<GradeEffect> effects) {
    /**
     * Checks that names are distinct and effects name grades of the scale.
     *
     * @param grades the grades, best first
     * @param effects what caps or lowers the grade
     */
    public GradingScale {
        grades = List.copyOf(grades);
        effects = List.copyOf(effects);
        InvalidValue.unless(
                grades.size() >= 2, "grades", "只有%s个等次", "至少写两个", "has %s grades", "write two at least", grades.size());
        for (Grade grade : grades.subList(0, grades.size() - 1)) {
            InvalidValue.unless(
                    grade.when().isPresent(),
                    "grades",
                    "等次“%s”没有条件，而后面还有等次",
                    "写出when；只有最后一等可以不写",
                    "grade %s has no condition, and others come after it",
                    "write when; only the last may go without",
                    grade.name());
        }
        Set<GradeName> names = new LinkedHashSet<>();
        for (Grade grade : grades) {
            InvalidValue.unless(
                    names.add(grade.name()),
                    "grades",
                    "等次“%s”写了两次",
                    "去掉一处",
                    "lists grade %s twice",
                    "take one away",
                    grade.name());
        }
        effects.forEach(effect -> Stream.concat(effect.atMost().stream(), effect.fixedAt().stream())
                .forEach(grade -> InvalidValue.unless(
                        names.contains(grade),
                        "effects",
                        "“%s”所指的%s不在等次%s中",
                        "写其中一个",
                        "grade effect %s names %s, which is no grade of the scale %s",
                        "write one of them",
                        effect.name(),
                        grade,
                        names)));
    }

    /**
     * Returns the place of a grade.
     *
     * @param grade its name
     * @return the place from the best, which is 0
     * @throws IllegalArgumentException if the scale has none of this name
     */
    public int place(GradeName grade) {
        for (int i = 0; i < grades.size(); i++) {
            if (grades.get(i).name().equals(grade)) {
                return i;
            }
        }
        throw InvalidValue.of(
                "grade",
                "没有等次“%s”",
                "从%2$s中选用",
                "grade %s: the scale has none of this name",
                "use one of %2$s",
                grade,
                grades.stream().map(Grade::name).toList());
    }

    /**
     * Returns the grade above another one (上一等次).
     *
     * @param grade a grade of the scale
     * @return the next better one; empty for the best
     * @throws IllegalArgumentException if the scale has no such grade
     */
    public Optional<Grade> above(GradeName grade) {
        int place = place(grade);
        return place == 0 ? Optional.empty() : Optional.of(grades.get(place - 1));
    }
}
