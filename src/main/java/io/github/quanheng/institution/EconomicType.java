package io.github.quanheng.institution;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableMap;
import io.github.quanheng.value.InvalidValue;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The economic type of an institution (经济类型, GB/T 12402): two digits, such as 11 for wholly state-owned. The set is open;
 * the names known here come from a secondary copy of the edition of 2000.
 *
 * @param code two digits
 */
public record EconomicType(@JsonValue String code) {
    private static final Pattern FORM = Pattern.compile("\\d{2}");
    private static final ImmutableMap<String, String> NAMES = ImmutableMap.ofEntries(
            Map.entry("11", "国有全资"),
            Map.entry("12", "集体全资"),
            Map.entry("13", "股份合作"),
            Map.entry("14", "联营"),
            Map.entry("15", "有限责任（公司）"),
            Map.entry("16", "股份有限（公司）"),
            Map.entry("17", "私有"),
            Map.entry("19", "其他内资"),
            Map.entry("20", "港澳台投资"),
            Map.entry("30", "国外投资"),
            Map.entry("90", "其他"));

    /**
     * Checks the form.
     *
     * @param code two digits
     */
    @JsonCreator
    public EconomicType {
        InvalidValue.unless(
                FORM.matcher(code).matches(),
                "code",
                "经济类型代码“%s”不是两位数字",
                "写成如11的形式",
                "economic type \"%s\": is not two digits",
                "write one such as 11",
                code);
    }

    /**
     * Returns the type with this code.
     *
     * @param code two digits
     * @return the type
     * @throws IllegalArgumentException if the form is wrong
     */
    public static EconomicType of(String code) {
        return new EconomicType(code);
    }

    /**
     * Returns the Chinese name.
     *
     * @return the name, if it is one of the eleven known
     */
    public Optional<String> name() {
        return Optional.ofNullable(NAMES.get(code));
    }

    @Override
    public String toString() {
        return code;
    }
}
