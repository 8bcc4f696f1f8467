package io.github.quanheng.institution;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quanheng.value.InvalidValue;

/** The level of a hospital (医院级别), without the class within it. */
public enum HospitalLevel {
    /** Level three (三级), the highest. */
    THREE("三级"),
    /** Level two (二级). */
    TWO("二级"),
    /** Level one (一级). */
    ONE("一级");

    private final String printed;

    HospitalLevel(String printed) {
        this.printed = printed;
    }

    /**
     * Reads a level.
     *
     * @param printed as documents print it, such as {@code "三级"}
     * @return the level
     * @throws IllegalArgumentException if there is no such level
     */
    @JsonCreator
    public static HospitalLevel of(String printed) {
        for (HospitalLevel level : values()) {
            if (level.printed.equals(printed)) {
                return level;
            }
        }
        throw InvalidValue.of(
                "level",
                "没有医院级别“%s”",
                "写三级、二级或一级",
                "hospital level \"%s\": there is none",
                "write one of 三级, 二级, 一级",
                printed);
    }

    /**
     * Returns the level as documents print it.
     *
     * @return such as {@code "三级"}
     */
    @Override
    @JsonValue
    public String toString() {
        return printed;
    }
}
