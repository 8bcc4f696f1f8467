package io.github.quanheng.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("值：分、百分比、金额、数值、比、期间各是各的类型")
class ValuesTest {
    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
                # printed | exact value
                  66.2%   | 0.662
                  10‰     | 0.01
                  14/10万 | 0.00014
                  27      | 27
                  -0.5%   | -0.005
                  2/3     | 2/3
                """)
    @DisplayName("数值按文件的印法读写，百分号不可省")
    void figuresKeepTheirScale(String printed, String exact) {
        assertThat(Figure.of(printed).value()).isEqualTo(Rational.of(exact));
        assertThat(Figure.of(printed)).hasToString(printed);
    }

    @Test
    @DisplayName("62 与 0.62 不是 62%")
    void aPercentageNeedsItsSign() {
        assertThat(Percentage.of("62%").fraction()).isEqualTo(Rational.of("0.62"));
        assertThatThrownBy(() -> Percentage.of("62"))
                .hasMessage("percentage: \"62\" has no per cent sign; is 62% meant? write it with the per cent sign");
        assertThat(Percentage.of("62.50%")).hasToString("62.5%").isEqualTo(Percentage.of("62.5%"));
    }

    @Test
    @DisplayName("相等按数值，不按写法")
    void equalMeansTheSameNumber() {
        assertThat(Points.of("0.50")).isEqualTo(Points.of("1/2")).isNotEqualTo(Points.of("0.51"));
        assertThat(Money.of("190.00")).isEqualTo(Money.of("190")).hasToString("190");
    }

    @Test
    @DisplayName("比：分母可以为零，各部分不可为负")
    void aRatioKeepsItsParts() {
        assertThat(Ratio.of(596, 1000).quotient()).isEqualTo(Rational.of("0.596"));
        assertThat(Ratio.of(0, 0).denominator()).isEqualTo(Rational.ZERO);
        assertThatThrownBy(() -> Ratio.of(-1, 3))
                .hasMessage("ratio: one of -1 and 3 is negative; neither part may be below 0");
    }

    @Test
    @DisplayName("期间：首尾两日都在内，可以没有末日")
    void periodsIncludeBothEnds() {
        Period year = Period.ofYear(2017);
        assertThat(year).hasToString("2017-01-01/2017-12-31").isEqualTo(Period.of("2017-01-01/2017-12-31"));
        assertThat(year.contains(LocalDate.of(2017, 12, 31))).isTrue();
        assertThat(year.contains(LocalDate.of(2018, 1, 1))).isFalse();
        Period open = Period.of("2017-06-01/..");
        assertThat(open.encloses(Period.ofYear(2018))).isTrue();
        assertThat(open.encloses(year)).isFalse();
        assertThat(open.overlaps(year)).isTrue();
        assertThat(year.overlaps(Period.ofYear(2018))).isFalse();
        assertThatThrownBy(() -> Period.of("2017-12-31/2017-01-01"))
                .hasMessage("period: starts on 2017-12-31 and ends on 2017-01-01, which is before; exchange the two");
        assertThatThrownBy(() -> Period.of("2017-02-30/.."))
                .hasMessage(
                        "period: \"2017-02-30\" is no day; write two days, such as 2017-01-01/2017-12-31, or a year,"
                                + " such as 2017");
        assertThat(Period.of("2017")).isEqualTo(year);
        assertThatThrownBy(() -> Period.of("2017年"))
                .hasMessage("period: \"2017年\" is no span of days; write two days, such as 2017-01-01/2017-12-31, or a"
                        + " year, such as 2017");
    }

    @Test
    @DisplayName("舍入必须说全")
    void roundingHasBounds() {
        assertThat(Rounding.halfUp(2)).isEqualTo(new Rounding(2, RoundingMode.HALF_UP));
        assertThatThrownBy(() -> new Rounding(19, RoundingMode.DOWN))
                .hasMessage("decimals: the number of decimals is 19; write 0 to 18");
        assertThatThrownBy(() -> new Rounding(2, RoundingMode.UNNECESSARY))
                .hasMessage("mode: UNNECESSARY rounds nothing; name another, such as HALF_UP");
    }

    @Test
    @DisplayName("名称：没有英文名时用中文名")
    void labelsFallBackToChinese() {
        assertThat(Label.of("签约率", "contracting rate").in(Language.ENGLISH)).isEqualTo("contracting rate");
        assertThat(Label.of("签约率").in(Language.ENGLISH)).isEqualTo("签约率");
        assertThatThrownBy(() -> Label.of(" ")).hasMessage("zh: is blank; write it out, or leave it out");
    }
}
