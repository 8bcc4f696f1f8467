package io.github.quanheng.institution;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quanheng.division.DivisionCode;
import io.github.quanheng.value.InvalidValue;
import java.util.Map;

/**
 * The 22-character code of a health institution by WS 218 (卫生机构（组织）代码), in its five parts. Only the organisation code
 * within has a check character, so most slips in the other parts go unnoticed.
 *
 * <p>Worked example: {@code 74085017434152212C2101} is organisation 740850174, division 341522, economic type 12
 * (集体全资), class C210 (中心卫生院), management class 1 (non-profit).
 *
 * <p>JSON: the 22 characters; {@code {"formatOnly": "..."}} when the organisation code fails its check.
 *
 * @param organisation characters 1 to 9
 * @param division characters 10 to 15: a division of six digits
 * @param economicType characters 16 and 17
 * @param classCode characters 18 to 21: a class of four characters
 * @param management character 22
 */
public record InstitutionCode(
        OrganisationCode organisation,
        DivisionCode division,
        EconomicType economicType,
        InstitutionClass classCode,
        ManagementClass management) {
    private static final int LENGTH = 22;

    /**
     * Checks that the parts have the length that the code gives them.
     *
     * @param organisation characters 1 to 9
     * @param division characters 10 to 15
     * @param economicType characters 16 and 17
     * @param classCode characters 18 to 21
     * @param management character 22
     */
    public InstitutionCode {
        InvalidValue.unless(
                division.value().length() == 6,
                "division",
                "机构代码的行政区划%s有%s位",
                "缩短为县级的六位",
                "institution code: its division %s has %s digits",
                "shorten it to the six of the county",
                division,
                division.value().length());
        InvalidValue.unless(
                classCode.code().length() == 4,
                "classCode",
                "机构代码的类别%s有%s位",
                "写全四位，如A100",
                "institution code: its class %s has %s characters",
                "give all four, such as A100",
                classCode,
                classCode.code().length());
    }

    /**
     * Reads a code and checks the organisation code within.
     *
     * @param text 22 characters, or 23 with a hyphen within the organisation code
     * @return the code
     * @throws IllegalArgumentException if the form, a part or the check character is wrong
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static InstitutionCode of(String text) {
        InstitutionCode code = formatOnly(text);
        OrganisationCode.of(code.organisation.toString());
        return code;
    }

    /**
     * Reads a code by the form of its parts alone.
     *
     * @param text 22 characters, or 23 with a hyphen within the organisation code
     * @return the code; {@link OrganisationCode#passes} says whether the check character fits
     * @throws IllegalArgumentException if the form of a part is wrong
     */
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public static InstitutionCode formatOnly(@JsonProperty(value = "formatOnly", required = true) String text) {
        String plain =
                text.length() == LENGTH + 1 && text.charAt(8) == '-' ? text.substring(0, 8) + text.substring(9) : text;
        String code = CheckCharacter.capitals(plain);
        InvalidValue.unless(
                code.length() == LENGTH,
                "text",
                "机构代码“%s”有%s个字符",
                "写22个字符",
                "institution code \"%s\": has %s characters",
                "give 22",
                text,
                code.length());
        return new InstitutionCode(
                OrganisationCode.formatOnly(code.substring(0, 9)),
                DivisionCode.of(code.substring(9, 15)),
                EconomicType.of(code.substring(15, 17)),
                InstitutionClass.of(code.substring(17, 21)),
                ManagementClass.of(code.charAt(21))
                        .orElseThrow(() -> InvalidValue.of(
                                "text",
                                "机构代码“%s”的末位是%s",
                                "末位写1、2或9",
                                "institution code \"%s\": its last character is %s",
                                "write 1, 2 or 9",
                                text,
                                code.charAt(21))));
    }

    @JsonValue
    Object json() {
        return organisation.passes() ? toString() : Map.of("formatOnly", toString());
    }

    /**
     * Returns the 22 characters, which {@link #formatOnly} reads back.
     *
     * @return such as {@code "74085017434152212C2101"}
     */
    @Override
    public String toString() {
        return "" + organisation + division + economicType + classCode + management.code();
    }
}
