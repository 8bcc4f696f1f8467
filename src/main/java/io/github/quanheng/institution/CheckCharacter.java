package io.github.quanheng.institution;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Language;

/** The arithmetic of the two check characters. */
final class CheckCharacter {
    /** GB 32100: digits, and capitals without I, O, S, V, Z. */
    static final String CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final String ORGANISATION_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final ImmutableList<Integer> ORGANISATION_WEIGHTS = ImmutableList.of(3, 7, 9, 10, 5, 8, 4, 2);
    private static final int CREDIT_MODULUS = 31;
    private static final int CREDIT_BASE = 3;

    private CheckCharacter() {}

    /** Returns the text in capitals; registries write letters both ways and mean the same. */
    static String capitals(String text) {
        return Ascii.toUpperCase(text);
    }

    /** GB 32100: weights 3^0, 3^1 ... modulo 31 over 17 characters, and the complement to 31. */
    static char ofCredit(String code) {
        int weight = 1;
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += CREDIT_ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * CREDIT_BASE % CREDIT_MODULUS;
        }
        return CREDIT_ALPHABET.charAt((CREDIT_MODULUS - sum % CREDIT_MODULUS) % CREDIT_MODULUS);
    }

    /** GB 11714: eight weights modulo 11, and the complement to 11; 10 is written X and 11 is written 0. */
    static char ofOrganisation(String code) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.size(); i++) {
            sum += ORGANISATION_ALPHABET.indexOf(code.charAt(i)) * ORGANISATION_WEIGHTS.get(i);
        }
        int complement = 11 - sum % 11;
        return complement == 10 ? 'X' : complement == 11 ? '0' : (char) ('0' + complement);
    }

    static void match(Label what, String standard, String text, char expected, char found) {
        InvalidValue.unless(
                expected == found,
                "code",
                "%s“%s”的校验码是%5$s，按%4$s应为%3$s",
                "更正代码；登记机关即如此核发的，可按只核格式读取",
                "%6$s \"%2$s\": its check character must be %3$s by %4$s, but is %5$s",
                "correct the code, or read it as format-only if the registry issued it so",
                what.zh(),
                text,
                expected,
                standard,
                found,
                what.in(Language.ENGLISH));
    }
}
