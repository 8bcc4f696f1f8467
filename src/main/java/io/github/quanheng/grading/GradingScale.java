package io.github.quanheng.grading;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.internal.Check;
import io.github.quanheng.value.InvalidValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The grades of a rulebook, best first (等次标准). The first grade whose condition holds is given; when none holds the grade is
 * UNDECIDED, never the worst by default.
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
        Check.that(grades.size() >= 2, "grading scale: needs two grades or more, but has %s", grades.size());
        Set<GradeName> names = new LinkedHashSet<>();
        grades.forEach(grade -> InvalidValue.unless(
                names.add(grade.name()),
                "grades[" + grade.name() + "]",
                "在等次标准中写了两次",
                "请删去一个",
                "stands twice in the scale",
                "take one away"));
        effects.forEach(effect -> Stream.concat(effect.atMost().stream(), effect.fixedAt().stream())
                .forEach(grade -> InvalidValue.unless(
                        names.contains(grade),
                        "effects[" + effect.name() + "]",
                        "写了“%1$s”，等次标准中没有",
                        "请从%2$s中选用",
                        "names %1$s, which is no grade of the scale",
                        "use one of %2$s",
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
        throw new IllegalArgumentException("grade " + grade + ": the scale has none of this name; its grades are "
                + grades.stream().map(Grade::name).toList());
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
