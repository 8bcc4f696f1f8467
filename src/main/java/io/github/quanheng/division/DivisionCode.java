package io.github.quanheng.division;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quanheng.value.InvalidValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of an administrative division (行政区划代码) of 6, 9 or 12 digits: two for the province, two for the prefecture,
 * two for the county (GB/T 2260), then three for the township and three for the village (the statistical codes). There is
 * no check digit, and codes change over the years: keep the date of the table they were taken from.
 *
 * <p>Examples: {@code 140000} is a province, {@code 140400} a prefecture in it, {@code 140423} a county of that,
 * {@code 140423100} a town of that; {@code 140423100000} names the same town in 12 digits. A prefecture without counties
 * has townships of its own, such as {@code 441900003}.
 *
 * @param value the digits as written; two forms of one division are not equal, but {@link #sameDivision} sees through it
 */
public record DivisionCode(@JsonValue String value) implements Comparable<DivisionCode> {
    private static final Pattern FORM = Pattern.compile("\\d{6}|\\d{9}|\\d{12}");

    /**
     * Checks the form: the number of digits, and that no part is filled in under an empty one.
     *
     * @param value the digits
     */
    @JsonCreator
    public DivisionCode {
        InvalidValue.unless(
                FORM.matcher(value).matches(),
                "value",
                "行政区划代码“%s”有%s个字符，不是6、9或12位数字",
                "写成如140423的形式",
                "division code \"%s\": has %s characters, not 6, 9 or 12 digits",
                "write one such as 140423",
                value,
                value.length());
        InvalidValue.unless(
                !value.startsWith("00"),
                "value",
                "行政区划代码%s以00开头，没有这样的省级区划",
                "改正开头两位",
                "division code %s: starts with 00, which is no province",
                "correct its first two digits",
                value);
        InvalidValue.unless(
                !(part(value, 2, 4).equals("00") && !value.substring(4).chars().allMatch(c -> c == '0')),
                "value",
                "行政区划代码%s的地级为空而下级不空",
                "写明第3、4位",
                "division code %s: goes on after an empty prefecture",
                "fill in digits 3 and 4",
                value);
        InvalidValue.unless(
                !(value.length() == 12
                        && part(value, 6, 9).equals("000")
                        && !part(value, 9, 12).equals("000")),
                "value",
                "行政区划代码%s的乡级为空而村级不空",
                "写明第7至9位",
                "division code %s: names a village under an empty township",
                "fill in digits 7 to 9",
                value);
    }

    /**
     * Returns the code with these digits.
     *
     * @param value 6, 9 or 12 digits
     * @return the code
     * @throws IllegalArgumentException if the form is wrong
     */
    public static DivisionCode of(String value) {
        return new DivisionCode(value);
    }

    private static String part(String value, int from, int to) {
        return value.substring(from, to);
    }

    /**
     * Returns the level that the digits reach down to.
     *
     * @return province to village
     */
    public AdministrativeLevel level() {
        return switch (significant().length()) {
            case 2 -> AdministrativeLevel.PROVINCE;
            case 4 -> AdministrativeLevel.PREFECTURE;
            case 6 -> AdministrativeLevel.COUNTY;
            case 9 -> AdministrativeLevel.TOWNSHIP;
            default -> AdministrativeLevel.VILLAGE;
        };
    }

    /** The digits without the zeros that stand for "all of it": 2, 4, 6, 9 or 12. */
    String significant() {
        if (value.length() == 12 && !value.endsWith("000")) {
            return value;
        }
        if (value.length() >= 9 && !value.startsWith("000", 6)) {
            return value.substring(0, 9);
        }
        if (!value.startsWith("00", 4)) {
            return value.substring(0, 6);
        }
        return value.substring(0, value.startsWith("00", 2) ? 2 : 4);
    }

    /**
     * Returns the division that this one lies in.
     *
     * @return the next wider division, in 6 digits, or in 9 for the township of a village; empty for a province
     */
    public Optional<DivisionCode> parent() {
        return switch (level()) {
            case VILLAGE -> Optional.of(new DivisionCode(value.substring(0, 9)));
            case TOWNSHIP -> Optional.of(new DivisionCode(value.substring(0, 6)));
            case COUNTY -> Optional.of(new DivisionCode(value.substring(0, 4) + "00"));
            case PREFECTURE -> Optional.of(new DivisionCode(value.substring(0, 2) + "0000"));
            default -> Optional.empty();
        };
    }

    /**
     * Returns whether another division is this one or lies in it.
     *
     * @param other the other division
     * @return true for 140400 and 140423100
     */
    public boolean covers(DivisionCode other) {
        return other.significant().startsWith(significant());
    }

    /**
     * Returns whether two codes name one division, whatever the number of digits.
     *
     * @param other the other code
     * @return true for 140423100 and 140423100000
     */
    public boolean sameDivision(DivisionCode other) {
        return significant().equals(other.significant());
    }

    @Override
    public int compareTo(DivisionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
