package io.github.quanheng.institution;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quanheng.value.InvalidValue;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The grade of a hospital (医院等级) as far as it is stated. Four things are kept apart: one of the ten grades (三级特等 to
 * 一级丙等); a level with no class stated, such as 三级; ungraded, which is a fact; and unknown, which is the lack of one.
 * No national number for a grade exists, so the printed word is the text form.
 */
public enum Grade {
    /** Level three, special class (三级特等). */
    THREE_SPECIAL(HospitalLevel.THREE, "特等"),
    /** Level three, class A (三级甲等). */
    THREE_A(HospitalLevel.THREE, "甲等"),
    /** Level three, class B (三级乙等). */
    THREE_B(HospitalLevel.THREE, "乙等"),
    /** Level three, class C (三级丙等). */
    THREE_C(HospitalLevel.THREE, "丙等"),
    /** Level two, class A (二级甲等). */
    TWO_A(HospitalLevel.TWO, "甲等"),
    /** Level two, class B (二级乙等). */
    TWO_B(HospitalLevel.TWO, "乙等"),
    /** Level two, class C (二级丙等). */
    TWO_C(HospitalLevel.TWO, "丙等"),
    /** Level one, class A (一级甲等). */
    ONE_A(HospitalLevel.ONE, "甲等"),
    /** Level one, class B (一级乙等). */
    ONE_B(HospitalLevel.ONE, "乙等"),
    /** Level one, class C (一级丙等). */
    ONE_C(HospitalLevel.ONE, "丙等"),
    /** Level three with no class stated (三级). */
    LEVEL_THREE(HospitalLevel.THREE, ""),
    /** Level two with no class stated (二级). */
    LEVEL_TWO(HospitalLevel.TWO, ""),
    /** Level one with no class stated (一级). */
    LEVEL_ONE(HospitalLevel.ONE, ""),
    /** Known to have no grade (未定级). */
    UNGRADED(null, "未定级"),
    /** Nothing is said about a grade (不详). */
    UNKNOWN(null, "不详");

    private final @Nullable HospitalLevel level;
    private final String rest;

    Grade(@Nullable HospitalLevel level, String rest) {
        this.level = level;
        this.rest = rest;
    }

    /**
     * Reads a grade.
     *
     * @param printed as documents print it, such as {@code "二级甲等"}, {@code "三级"}, {@code "未定级"}, {@code "不详"}
     * @return the grade
     * @throws IllegalArgumentException if the text is none of the fifteen
     */
    @JsonCreator
    public static Grade of(String printed) {
        for (Grade grade : values()) {
            if (grade.toString().equals(printed)) {
                return grade;
            }
        }
        throw InvalidValue.of(
                "grade",
                "没有等级“%s”",
                "从%2$s中选用",
                "grade \"%s\": there is none",
                "write one of %2$s",
                printed,
                Arrays.stream(values()).map(Grade::toString).collect(Collectors.joining(", ")));
    }

    /**
     * Returns the level, where one is stated.
     *
     * @return the level; empty when ungraded or unknown
     */
    public Optional<HospitalLevel> level() {
        return Optional.ofNullable(level);
    }

    /**
     * Returns whether this is one of the ten grades, with level and class.
     *
     * @return false for a level alone, for ungraded and for unknown
     */
    public boolean isFull() {
        return level != null && !rest.isEmpty();
    }

    /**
     * Returns the grade as documents print it, which {@link #of(String)} reads back.
     *
     * @return such as {@code "二级甲等"}
     */
    @Override
    @JsonValue
    public String toString() {
        return level == null ? rest : level + rest;
    }
}
