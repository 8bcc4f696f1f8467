package io.github.quanheng.division;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quanheng.value.InvalidValue;
import java.util.regex.Pattern;

/**
 * A part of the country named by the first digits of its division codes (辖区): 2 digits for a province, 4 for a
 * prefecture, 6 for a county, 9 for a township, 12 for a village. Example: {@code "1411"} holds 141100 and 141125.
 *
 * @param prefix 2, 4, 6, 9 or 12 digits; no part of it may be all zeros, so write 1411 and not 141100
 */
public record Area(@JsonValue String prefix) {
    private static final Pattern FORM = Pattern.compile("\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}");

    /**
     * Checks the number of digits and that none of them stand for "all of it".
     *
     * @param prefix the digits
     */
    @JsonCreator
    public Area {
        InvalidValue.unless(
                FORM.matcher(prefix).matches(),
                "prefix",
                "地区“%s”不是2、4、6、9或12位数字",
                "写成如1411的形式",
                "area \"%s\": is not 2, 4, 6, 9 or 12 digits",
                "write one such as 1411",
                prefix);
        String last = prefix.substring(prefix.length() <= 6 ? prefix.length() - 2 : prefix.length() - 3);
        InvalidValue.unless(
                last.chars().anyMatch(c -> c != '0'),
                "prefix",
                "地区%s以全零的一段结尾",
                "去掉那一段",
                "area %s: ends in a part of zeros",
                "leave that part out",
                prefix);
    }

    /**
     * Returns the area with these first digits.
     *
     * @param prefix 2, 4, 6, 9 or 12 digits
     * @return the area
     * @throws IllegalArgumentException if the form is wrong
     */
    public static Area of(String prefix) {
        return new Area(prefix);
    }

    /**
     * Returns the area of a division: all that lies in it.
     *
     * @param division the division
     * @return the area, such as 1411 for 141100
     */
    public static Area of(DivisionCode division) {
        return new Area(division.significant());
    }

    /**
     * Returns whether a division lies in this area.
     *
     * @param division the division
     * @return true when its code starts with these digits
     */
    public boolean contains(DivisionCode division) {
        return division.significant().startsWith(prefix);
    }

    @Override
    public String toString() {
        return prefix;
    }
}
