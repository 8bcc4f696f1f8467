package io.github.quanheng.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("数的写法：短的写准，长的写约数并附准数")
class NumeralTest {
    /** 300 ÷ 113 = 2.6548…; 50 ÷ 49 = 1.0204… would end in 0 with two decimals less; 10 ÷ 49 = 0.2040… shows a third decimal. */
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            5        | 5                    | 5
            -2.4     | -2.4                 | -2.4
            1/8      | 0.125                | 0.125
            300/113  | 约2.65（=300/113）    | about 2.65 (=300/113)
            10/49    | 约0.204（=10/49）     | about 0.204 (=10/49)
            1/3000   | 约0.00033（=1/3000）  | about 0.00033 (=1/3000)
            -2/3     | 约-0.67（=-2/3）      | about -0.67 (=-2/3)
            """)
    @DisplayName("两种语言")
    void both(Rational number, String zh, String en) {
        assertThat(Numeral.in(Language.CHINESE, number)).isEqualTo(zh);
        assertThat(Numeral.in(Language.ENGLISH, number)).isEqualTo(en);
    }

    @Test
    @DisplayName("单位跟在数字后面，准数在括号里；准数旁边另有写明的，只写约数")
    void units() {
        Rational third = Rational.of(1, 3);
        Rational percent = third.times(Rational.of(100));
        assertThat(Numeral.in(Language.CHINESE, percent, third, digits -> digits + "%"))
                .isEqualTo("约33.33%（=1/3）");
        assertThat(Numeral.about(Language.CHINESE, percent, digits -> digits + "%"))
                .isEqualTo("约33.33%");
        assertThat(Numeral.about(Language.ENGLISH, Rational.of(25), digits -> digits + "%"))
                .isEqualTo("25%");
    }
}
