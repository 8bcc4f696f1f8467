package io.github.quanheng.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("算得的数可以比读入的长：合计精确，长度有界可问")
class LongNumbersTest {
    private static final BigInteger TWO = BigInteger.TWO;

    @Test
    @DisplayName("合计：没有数为0，一个数为其本身，1/2、1/3、1/6合计1")
    void addsUpFewNumbers() {
        assertThat(Rational.sum(List.of())).isEqualTo(Rational.ZERO);
        assertThat(Rational.sum(List.of(Rational.of(2, 3)))).isEqualTo(Rational.of(2, 3));
        assertThat(Rational.sum(List.of(Rational.of(1, 2), Rational.of(1, 3), Rational.of(1, 6))))
                .isEqualTo(Rational.ONE);
    }

    @Test
    @DisplayName("合计与次序无关，与独立的分数库逐个相加相符（固定种子）")
    void addsUpInAnyOrder() {
        Random random = new Random(20201231);
        for (int size = 1; size <= 70; size++) {
            List<Rational> numbers = new ArrayList<>();
            BigFraction expected = BigFraction.ZERO;
            for (int i = 0; i < size; i++) {
                long above = random.nextInt(5) == 0 ? random.nextLong() : random.nextInt(2_000) - 1_000;
                long below = random.nextInt(5) == 0 ? Long.MAX_VALUE - random.nextInt(9) : 1 + random.nextInt(100);
                numbers.add(Rational.of(above, below));
                expected = expected.add(BigFraction.of(BigInteger.valueOf(above), BigInteger.valueOf(below)));
            }
            Rational sum = Rational.sum(numbers);
            assertThat(BigFraction.of(sum.numerator(), sum.denominator())).isEqualTo(expected);
            Collections.shuffle(numbers, random);
            assertThat(Rational.sum(numbers)).isEqualTo(sum);
            Collections.sort(numbers);
            assertThat(Rational.sum(numbers)).isEqualTo(sum);
        }
    }

    @Test
    @DisplayName("5000个分母互质的率：合计的分母是各分母之积，时间近于线性")
    void addsUpThousandsOfRatios() {
        List<BigInteger> primes = primes(5_000).mapToObj(BigInteger::valueOf).toList();
        List<Rational> rates = primes.stream()
                .map(prime -> Rational.of(prime.subtract(BigInteger.ONE), prime))
                .toList();
        // A fraction of a second; one after the other, with lowest terms made anew each time, it took minutes.
        Rational sum = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Rational.sum(rates));
        assertThat(sum.denominator()).isEqualTo(primes.stream().reduce(BigInteger.ONE, BigInteger::multiply));
        assertThat(sum.ceiling()).isEqualTo(Rational.of(5_000));
    }

    @Test
    @DisplayName("舍入不限位数：22位的合计照样舍入，写成的分数可读回")
    void roundsNumbersOfAnyLength() {
        Rational total = Rational.of(99_999_999_999L).times(Rational.of(99_999_999_999L));
        assertThat(total.round(Rounding.halfUp(2))).isEqualTo(total);
        assertThat(total).hasToString("9999999999800000000001/1").isEqualTo(Rational.of("9999999999800000000001/1"));
        Rational third = total.plus(Rational.of(1, 3)).round(Rounding.halfUp(2));
        assertThat(third).hasToString("999999999980000000000133/100");
        assertThat(third.toDecimal(Rounding.halfUp(1))).hasToString("9999999999800000000001.3");
        assertThat(third.floor()).isEqualTo(total);
        assertThat(third.negated().floor()).isEqualTo(total.plus(Rational.ONE).negated());
    }

    @Test
    @DisplayName("界限：分子分母各至多65536位二进制，界内可写出读回，界外照算而可问、不可读入")
    void knowsWhetherItIsWithinBounds() {
        BigInteger most = TWO.pow(Rational.MOST_BITS).subtract(BigInteger.ONE);
        Rational longest = Rational.of(most.negate(), most.subtract(TWO));
        assertThat(longest.isWithinBounds()).isTrue();
        assertThat(Rational.of(longest.toString())).isEqualTo(longest);

        Rational longer = Rational.of(TWO.pow(Rational.MOST_BITS), BigInteger.ONE);
        assertThat(longer.isWithinBounds()).isFalse();
        assertThat(Rational.ONE.dividedBy(longer).isWithinBounds()).isFalse();
        assertThat(longer.dividedBy(longer)).isEqualTo(Rational.ONE);
        String text = longer.toString();
        assertThatThrownBy(() -> Rational.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "number: the fraction " + text.substring(0, 61)
                                + "... is too long; numerator and denominator may have 65536 bits each (some 19,700 digits):"
                                + " round it first");
        assertThatThrownBy(() -> Rational.of("1/" + "9".repeat(50_000)))
                .hasMessage(
                        "number: the fraction 1/" + "9".repeat(59)
                                + "... is too long; numerator and denominator may have 65536 bits each (some 19,700 digits):"
                                + " round it first");
    }

    @Test
    @DisplayName("反复自乘：100000000003为36.5位二进制，第11次自乘超界（36.5 × 2^10 = 37417，× 2^11 = 74833）")
    void leavesTheBoundsBySquaring() {
        Rational number = Rational.of(99_999_999_999L, 100_000_000_003L);
        int squared = 0;
        while (number.isWithinBounds()) {
            number = number.times(number);
            squared++;
        }
        assertThat(squared).isEqualTo(11);
    }

    private static IntStream primes(int count) {
        return IntStream.iterate(1_009, i -> i + 2)
                .filter(i -> IntStream.iterate(3, d -> d * d <= i, d -> d + 2).noneMatch(d -> i % d == 0))
                .limit(count);
    }
}
