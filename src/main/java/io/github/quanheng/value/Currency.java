package io.github.quanheng.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableMap;
import java.util.Objects;

/**
 * In which money amounts are counted (币种): a currency of ISO 4217 by its code. JSON: the code, such as {@code "CNY"}.
 *
 * @param code three capital letters
 */
public record Currency(@JsonValue String code) {
    private static final ImmutableMap<String, String> CHINESE =
            ImmutableMap.of("CNY", "元", "HKD", "港元", "MOP", "澳门元", "USD", "美元", "EUR", "欧元", "GBP", "英镑", "JPY", "日元");

    /** The yuan of 100 fen (人民币元), as {@link Money} counts. */
    public static final Currency YUAN = new Currency("CNY");

    /**
     * Checks that the standard has the code and gives it a minor unit.
     *
     * @param code three capital letters
     */
    @JsonCreator
    public Currency {
        Objects.requireNonNull(code, "code");
        InvalidValue.unless(
                decimals(code) >= 0,
                "currency",
                "“%s”不是ISO 4217的货币代码",
                "写三个大写字母，人民币写CNY，美元写USD",
                "\"%s\" is no currency code of ISO 4217",
                "write three capital letters: CNY for yuan, USD for US dollars",
                code);
    }

    /**
     * Returns the currency with this code.
     *
     * @param code such as {@code "CNY"}
     * @return the currency
     */
    public static Currency of(String code) {
        return new Currency(code);
    }

    /**
     * Returns how many decimals an amount has when it is written to the minor unit: 2 for yuan (fen), 0 for yen.
     *
     * @return the number of decimals
     */
    public int decimals() {
        return decimals(code);
    }

    /**
     * Returns the word behind an amount: 元 and yuan; for other money the Chinese word where it is a common one, else the code.
     *
     * @return the word in both languages
     */
    public Label unit() {
        return Label.of(Objects.requireNonNull(CHINESE.getOrDefault(code, code)), equals(YUAN) ? "yuan" : code);
    }

    /**
     * Returns whether a unit, as an indicator prints it, is that of this currency.
     *
     * @param unit such as {@code "元"} or {@code "USD"}
     * @return true for the Chinese word and for the code
     */
    public boolean isUnit(String unit) {
        return unit.equals(code) || unit.equals(unit().zh());
    }

    /** Below zero where the standard has no such code, or no minor unit, as for gold. */
    private static int decimals(String code) {
        try {
            return java.util.Currency.getInstance(code).getDefaultFractionDigits();
        } catch (IllegalArgumentException unknown) {
            return -1;
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
