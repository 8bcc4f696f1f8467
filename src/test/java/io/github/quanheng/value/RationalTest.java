package io.github.quanheng.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("有理数：精确运算，只有声明了舍入才舍入")
class RationalTest {
    @ParameterizedTest(name = "{0} 写作 {1}")
    @CsvSource(delimiter = '|', textBlock = """
                # read            | written
                  0.50            | 0.5
                  -0              | 0
                  007             | 7
                  6/4             | 1.5
                  2/3             | 2/3
                  -4/6            | -2/3
                  1/1024          | 0.0009765625
                  1/1000000000000000000 | 0.000000000000000001
                  1/3000          | 1/3000
                  12345678901234567890.5 | 12345678901234567890.5
                """)
    @DisplayName("文本形式：有限小数写小数，否则写最简分数")
    void hasOneTextForEachNumber(String read, String written) {
        assertThat(Rational.of(read)).hasToString(written);
        assertThat(Rational.of(written)).isEqualTo(Rational.of(read)).hasSameHashCodeAs(Rational.of(read));
    }

    @ParameterizedTest(name = "拒绝 \"{0}\"")
    @ValueSource(strings = {"", " 1", "1 ", "+1", "1e3", "1.", ".5", "1,000", "NaN", "1/", "0x10", "--1", "1/-2", "１"})
    void refusesWhatIsNoPlainNumber(String text) {
        assertThatThrownBy(() -> Rational.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("界限：整数部分至多20位，小数至多18位，不收指数，分母不为零")
    void refusesWhatIsOutOfBounds() {
        assertThatThrownBy(() -> Rational.of("123456789012345678901"))
                .hasMessage("number: has 21 digits before and 0 after the point; write at most 20 and 18");
        assertThatThrownBy(() -> Rational.of("0.1234567890123456789"))
                .hasMessage("number: has 1 digits before and 19 after the point; write at most 20 and 18");
        assertThatThrownBy(() -> Rational.of(new BigDecimal("1e1000000000")))
                .hasMessageContaining("1000000001 digits before");
        assertThatThrownBy(() -> Rational.of("1e5"))
                .hasMessage("number: \"1e5\" is no number; write a decimal such as 66.2 or a fraction such as 2/3");
        assertThatThrownBy(() -> Rational.of("1/0"))
                .hasMessage("number: the denominator of 1/0 is zero; write another");
        assertThatThrownBy(() -> Rational.of(1, 0)).hasMessage("number: the denominator of 1/0 is zero; write another");
        assertThatThrownBy(() -> Rational.ONE.dividedBy(Rational.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest(name = "{0} 留{1}位 {2} 得 {3}")
    @CsvSource(delimiter = '|', textBlock = """
                # number | decimals | mode      | rounded
                  2.085  | 2        | HALF_UP   | 2.09
                  2.0849 | 2        | HALF_UP   | 2.08
                  -2.085 | 2        | HALF_UP   | -2.09
                  2.085  | 2        | HALF_EVEN | 2.08
                  2/3    | 2        | HALF_UP   | 0.67
                  2/3    | 2        | DOWN      | 0.66
                  -2/3   | 0        | FLOOR     | -1
                  7/3    | 0        | CEILING   | 3
                """)
    @DisplayName("舍入：按声明的位数和方式，一次到位")
    void roundsOnlyAsDeclared(String number, int decimals, RoundingMode mode, String rounded) {
        assertThat(Rational.of(number).round(new Rounding(decimals, mode))).isEqualTo(Rational.of(rounded));
    }

    @Test
    @DisplayName("四则、比较、取整：与独立的分数库逐一相符（固定种子，含长整型边界）")
    void agreesWithAnIndependentLibrary() {
        SplittableRandom random = new SplittableRandom(20201231);
        for (int i = 0; i < 20_000; i++) {
            Rational a = random(random);
            Rational b = random(random);
            BigFraction x = other(a);
            BigFraction y = other(b);
            assertThat(other(a.plus(b))).isEqualTo(x.add(y));
            assertThat(other(a.minus(b))).isEqualTo(x.subtract(y));
            assertThat(other(a.times(b))).isEqualTo(x.multiply(y));
            if (b.signum() != 0) {
                assertThat(other(a.dividedBy(b))).isEqualTo(x.divide(y));
            }
            assertThat(Integer.signum(a.compareTo(b))).isEqualTo(Integer.signum(x.compareTo(y)));
            assertThat(a.equals(b)).isEqualTo(x.equals(y));
            assertThat(other(a.negated())).isEqualTo(x.negate());
            assertThat(a.floor().compareTo(a)).isNotPositive();
            assertThat(a.minus(a.floor()).compareTo(Rational.ONE)).isNegative();
            assertThat(a.ceiling()).isEqualTo(a.negated().floor().negated());
            assertThat(Rational.of(a.toString())).isEqualTo(a);
        }
    }

    private static Rational random(SplittableRandom random) {
        return switch (random.nextInt(5)) {
            case 0 -> Rational.of(random.nextInt(-20, 20));
            case 1 -> Rational.of(random.nextInt(-1_000, 1_000), random.nextInt(1, 1_000));
            case 2 -> Rational.of(random.nextLong(), random.nextLong() | 1);
            case 3 -> Rational.of(random.nextBoolean() ? Long.MIN_VALUE : Long.MAX_VALUE);
            default -> Rational.of(Long.MAX_VALUE - random.nextInt(3)).times(Rational.of(random.nextLong()));
        };
    }

    private static BigFraction other(Rational number) {
        BigInteger above = number.numerator();
        return BigFraction.of(above, number.denominator());
    }
}
