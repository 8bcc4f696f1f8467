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
 * The code of an organisation by GB 11714 (组织机构代码): eight digits or capitals and a check character.
 *
 * <p>Worked example: {@code M000100Y4} has the values 22, 0, 0, 0, 1, 0, 0, 34 and the weights 3, 7, 9, 10, 5, 8, 4, 2; the
 * sum is 139, which leaves 7 when divided by 11, and 11 - 7 = 4 is the check character. The rule is weak: a character
 * exchanged for one whose value differs by 11 or 22, such as 0 for B, goes unnoticed.
 *
 * <p>JSON: the nine characters; {@code {"formatOnly": "..."}} for a code that fails the check and is kept all the same.
 */
public final class OrganisationCode implements Comparable<OrganisationCode> {
    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{8}[0-9X]");

    private final String value;

    private OrganisationCode(String value) {
        this.value = value;
    }

    /**
     * Reads a code and checks its check character.
     *
     * @param text nine characters, or ten with a hyphen before the last; small letters are read as capitals
     * @return the code
     * @throws IllegalArgumentException if the form or the check character is wrong
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OrganisationCode of(String text) {
        OrganisationCode code = formatOnly(text);
        CheckCharacter.match(
                Label.of("组织机构代码", "organisation code"),
                "GB 11714",
                text,
                CheckCharacter.ofOrganisation(code.value),
                code.value.charAt(8));
        return code;
    }

    /**
     * Reads a code by its form alone; {@link #passes} says whether the check character fits.
     *
     * @param text nine characters, or ten with a hyphen before the last
     * @return the code
     * @throws IllegalArgumentException if the form is wrong
     */
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public static OrganisationCode formatOnly(@JsonProperty(value = "formatOnly", required = true) String text) {
        String plain = text.length() == 10 && text.charAt(8) == '-' ? text.substring(0, 8) + text.charAt(9) : text;
        String code = CheckCharacter.capitals(plain);
        InvalidValue.unless(
                FORM.matcher(code).matches(),
                "text",
                "组织机构代码“%s”不是八位数字或大写字母加一位数字或X",
                "写成如740850174的形式",
                "organisation code \"%s\": is not eight digits or capitals and then a digit or X",
                "write one such as 740850174",
                text);
        return new OrganisationCode(code);
    }

    /**
     * Returns whether the check character fits.
     *
     * @return false only for a code read as format-only
     */
    public boolean passes() {
        return CheckCharacter.ofOrganisation(value) == value.charAt(8);
    }

    @JsonValue
    Object json() {
        return passes() ? value : Map.of("formatOnly", value);
    }

    @Override
    public int compareTo(OrganisationCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OrganisationCode code && value.equals(code.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /**
     * Returns the nine characters.
     *
     * @return such as {@code "740850174"}
     */
    @Override
    public String toString() {
        return value;
    }
}
