package io.github.quanheng.institution;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Label;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The unified social credit code of a legal person or organisation (统一社会信用代码, GB 32100): 18 characters, the last a check
 * character over the others. Character 1 names the registering authority (1 the office of public institutions, 5 civil
 * affairs, 9 industry and commerce), 2 the kind of body, 3 to 8 the division of registration, 9 to 17 the
 * {@link OrganisationCode}. Public hospitals begin with 12, private non-profit ones with 52, companies with 91.
 *
 * <p>Worked example: the weighted sum of {@code 91350100M000100Y4} is 1640, which leaves 28 when divided by 31, and
 * 31 - 28 = 3 is the check character. Every single wrong character and every exchange of two neighbours is noticed.
 *
 * <p>Some codes in use fail the check; they are read with {@link #formatOnly}. JSON: the 18 characters, or
 * {@code {"formatOnly": "..."}} for a code that fails.
 */
public final class UnifiedSocialCreditCode implements Comparable<UnifiedSocialCreditCode> {
    private static final Pattern FORM = Pattern.compile("[0-9A-HJ-NP-RTUWXY]{2}\\d{6}[0-9A-HJ-NP-RTUWXY]{10}");

    private final String value;

    private UnifiedSocialCreditCode(String value) {
        this.value = value;
    }

    /**
     * Reads a code and checks its check character.
     *
     * @param text 18 characters; small letters are read as capitals
     * @return the code
     * @throws IllegalArgumentException if the form or the check character is wrong
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static UnifiedSocialCreditCode of(String text) {
        UnifiedSocialCreditCode code = formatOnly(text);
        CheckCharacter.match(
                Label.of("统一社会信用代码", "unified social credit code"),
                "GB 32100",
                text,
                CheckCharacter.ofCredit(code.value),
                code.value.charAt(17));
        return code;
    }

    /**
     * Reads a code by its form alone; {@link #passes} says whether the check character fits.
     *
     * @param text 18 characters
     * @return the code
     * @throws IllegalArgumentException if the form is wrong
     */
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public static UnifiedSocialCreditCode formatOnly(@JsonProperty(value = "formatOnly", required = true) String text) {
        String code = CheckCharacter.capitals(text);
        InvalidValue.unless(
                code.length() == 18,
                "text",
                "统一社会信用代码“%s”有%s个字符",
                "写18个字符",
                "unified social credit code \"%s\": has %s characters",
                "give 18",
                text,
                code.length());
        InvalidValue.unless(
                FORM.matcher(code).matches(),
                "text",
                "统一社会信用代码“%s”不合格式：只用数字和除I、O、S、V、Z外的大写字母，第3至8位是数字",
                "看看是否把数字看成了字母",
                "unified social credit code \"%s\": holds others than digits and capitals without I, O, S, V, Z, or no digits in places 3 to 8",
                "look for letters read as digits",
                text);
        return new UnifiedSocialCreditCode(code);
    }

    /**
     * Returns whether the check character fits.
     *
     * @return false only for a code read as format-only
     */
    public boolean passes() {
        return CheckCharacter.ofCredit(value) == value.charAt(17);
    }

    /**
     * Returns the registering authority and the kind of body (登记管理部门与机构类别).
     *
     * @return characters 1 and 2, such as {@code "12"} for a public institution
     */
    public String registration() {
        return value.substring(0, 2);
    }

    /**
     * Returns the division of the registering authority (登记管理机关行政区划码).
     *
     * @return digits 3 to 8; not always a division code in use
     */
    public String registrationDivision() {
        return value.substring(2, 8);
    }

    /**
     * Returns the organisation code within (主体标识码).
     *
     * @return characters 9 to 17, by their form alone
     */
    public OrganisationCode organisationCode() {
        return OrganisationCode.formatOnly(value.substring(8, 17));
    }

    @JsonValue
    Object json() {
        return passes() ? value : Map.of("formatOnly", value);
    }

    @Override
    public int compareTo(UnifiedSocialCreditCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnifiedSocialCreditCode code && value.equals(code.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /**
     * Returns the 18 characters.
     *
     * @return such as {@code "91350100M000100Y43"}
     */
    @Override
    public String toString() {
        return value;
    }
}
