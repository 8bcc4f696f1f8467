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
    private static final RoundingMode[] MODES = {
        RoundingMode.UP,
        RoundingMode.DOWN,
        RoundingMode.CEILING,
        RoundingMode.FLOOR,
        RoundingMode.HALF_UP,
        RoundingMode.HALF_DOWN,
        RoundingMode.HALF_EVEN
    };

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
        assertThatThrownBy(() -> Rational.of(BigInteger.TEN, BigInteger.ZERO))
                .hasMessage("number: the denominator of 10/0 is zero; write another");
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
                  2.5    | 0        | UP        | 3
                  2.5    | 0        | DOWN      | 2
                  2.5    | 0        | CEILING   | 3
                  2.5    | 0        | FLOOR     | 2
                  2.5    | 0        | HALF_UP   | 3
                  2.5    | 0        | HALF_DOWN | 2
                  2.5    | 0        | HALF_EVEN | 2
                  3.5    | 0        | HALF_EVEN | 4
                  -2.5   | 0        | UP        | -3
                  -2.5   | 0        | DOWN      | -2
                  -2.5   | 0        | CEILING   | -2
                  -2.5   | 0        | FLOOR     | -3
                  -2.5   | 0        | HALF_UP   | -3
                  -2.5   | 0        | HALF_DOWN | -2
                  -2.5   | 0        | HALF_EVEN | -2
                  -3.5   | 0        | HALF_EVEN | -4
                  -0.005 | 2        | HALF_UP   | -0.01
                  -0.004 | 2        | HALF_UP   | 0
                # halves of numbers that do not fit into a long
                  20000000000000000001/2 | 0 | HALF_UP   | 10000000000000000001
                  20000000000000000001/2 | 0 | HALF_EVEN | 10000000000000000000
                  -20000000000000000001/2 | 0 | HALF_UP  | -10000000000000000001
                  -20000000000000000001/2 | 0 | CEILING  | -10000000000000000000
                # times 10^18 these do not fit into a long any more
                  1000/3 | 18       | DOWN      | 333.333333333333333333
                  -1000/3 | 18      | FLOOR     | -333.333333333333333334
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
            Rounding rounding = new Rounding(random.nextInt(19), MODES[random.nextInt(MODES.length)]);
            BigDecimal decimal = decimal(x, rounding.decimals(), rounding.mode());
            assertThat(a.toDecimal(rounding)).isEqualTo(decimal);
            assertThat(other(a.round(rounding))).isEqualTo(BigFraction.of(decimal.unscaledValue(), tens(decimal)));
            assertThat(a.floor().numerator())
                    .isEqualTo(decimal(x, 0, RoundingMode.FLOOR).toBigInteger());
            assertThat(a.ceiling().numerator())
                    .isEqualTo(decimal(x, 0, RoundingMode.CEILING).toBigInteger());
            assertThat(Rational.of(a.toString())).isEqualTo(a);
        }
    }

    @Test
    @DisplayName("同一个数只有一种内部形式：不论由哪条路算来都相等（固定种子，含长整型边界）")
    void isTheSameNumberHoweverItCameAbout() {
        SplittableRandom random = new SplittableRandom(20210101);
        for (int i = 0; i < 20_000; i++) {
            Rational a = random(random);
            Rational b = random(random);
            assertThat(a.plus(b).minus(b)).isEqualTo(a).hasSameHashCodeAs(a);
            assertThat(Rational.of(a.numerator(), a.denominator())).isEqualTo(a).hasSameHashCodeAs(a);
            assertThat(a.negated().negated()).isEqualTo(a);
            if (b.signum() != 0) {
                assertThat(a.times(b).dividedBy(b)).isEqualTo(a).hasSameHashCodeAs(a);
            }
            assertThat(a.isSmall()).isEqualTo(fits(a.numerator()) && fits(a.denominator()));
            if (a.isSmall()) {
                assertThat(Rational.of(a.smallNumerator(), a.smallDenominator()))
                        .isEqualTo(a);
            }
        }
    }

    @Test
    @DisplayName("最小的长整数按放不下论：它没有放得下的相反数")
    void countsTheSmallestLongAsNotFitting() {
        Rational smallest = Rational.of(Long.MIN_VALUE);
        assertThat(smallest.isSmall()).isFalse();
        assertThat(smallest).hasToString("-9223372036854775808").isEqualTo(Rational.of("-9223372036854775808"));
        assertThat(smallest.plus(Rational.ONE)).isEqualTo(Rational.of(-Long.MAX_VALUE));
        assertThat(smallest.plus(Rational.ONE).isSmall()).isTrue();
        assertThat(smallest.negated()).hasToString("9223372036854775808");
        assertThat(Rational.of(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Rational.ONE);
        assertThat(Rational.of(2, Long.MIN_VALUE)).hasToString("-1/4611686018427387904");
        assertThatThrownBy(smallest::smallNumerator)
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("number of 63 and 1 bits: does not fit into two longs; ask isSmall first");
        assertThatThrownBy(smallest::smallDenominator).isInstanceOf(ArithmeticException.class);
    }

    private static boolean fits(BigInteger part) {
        return part.abs().compareTo(BigInteger.valueOf(Long.MAX_VALUE)) <= 0;
    }

    private static BigDecimal decimal(BigFraction number, int decimals, RoundingMode mode) {
        return new BigDecimal(number.getNumerator()).divide(new BigDecimal(number.getDenominator()), decimals, mode);
    }

    private static BigInteger tens(BigDecimal decimal) {
        return BigInteger.TEN.pow(decimal.scale());
    }

    private static Rational random(SplittableRandom random) {
        return switch (random.nextInt(7)) {
            case 0 -> Rational.of(random.nextInt(-20, 20));
            case 1 -> Rational.of(random.nextInt(-1_000, 1_000), random.nextInt(1, 1_000));
            case 2 -> Rational.of(random.nextLong(), random.nextLong() | 1);
            case 3 -> Rational.of(edge(random), 1);
            case 4 -> Rational.of(edge(random), edge(random) | 1);
            case 5 -> Rational.of(random.nextInt(-100_000, 100_000), 1_000);
            default -> Rational.of(Long.MAX_VALUE - random.nextInt(3)).times(Rational.of(random.nextLong()));
        };
    }

    /** Beside the ends of the longs, the powers of two and of ten, and the root of the longest product. */
    private static long edge(SplittableRandom random) {
        long[] edges = {
            Long.MIN_VALUE, Long.MAX_VALUE, 1L << 62, 1L << 31, 3_037_000_499L, 1_000_000_000_000_000_000L, 0
        };
        long edge = edges[random.nextInt(edges.length)] + random.nextInt(-2, 3);
        return random.nextBoolean() ? edge : -edge;
    }

    private static BigFraction other(Rational number) {
        return BigFraction.of(number.numerator(), number.denominator());
    }
}
