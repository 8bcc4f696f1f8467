package io.github.quanheng.institution;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quanheng.value.InvalidValue;
import java.util.regex.Pattern;

/**
 * The class of a health institution by WS 218 (卫生机构（组织）类别代码), such as {@code A100} for a general hospital or
 * {@code C210} for a central township hospital. The set is open: registries add codes of their own, so only the form is
 * checked here; {@link ClassTable} knows names.
 *
 * @param code a capital letter, then at most three digits or capitals; a shorter code is the wider class
 */
public record InstitutionClass(@JsonValue String code) implements Comparable<InstitutionClass> {
    private static final Pattern FORM = Pattern.compile("[A-Z][0-9A-Z]{0,3}");

    /**
     * Checks the form.
     *
     * @param code the code
     */
    @JsonCreator
    public InstitutionClass {
        InvalidValue.unless(
                FORM.matcher(code).matches(),
                "code",
                "机构类别代码“%s”不是一个大写字母加至多三位数字或大写字母",
                "写成如A100的形式",
                "institution class \"%s\": is not a capital letter and at most three digits or capitals",
                "write one such as A100",
                code);
    }

    /**
     * Returns the class with this code.
     *
     * @param code such as {@code "A100"}, or {@code "A"} for all hospitals
     * @return the class
     * @throws IllegalArgumentException if the form is wrong
     */
    public static InstitutionClass of(String code) {
        return new InstitutionClass(code);
    }

    /**
     * Returns whether another class is this one or belongs to it.
     *
     * @param other the other class
     * @return true when its code starts with this one, as A100 does with A
     */
    public boolean covers(InstitutionClass other) {
        return other.code.startsWith(code);
    }

    @Override
    public int compareTo(InstitutionClass other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
