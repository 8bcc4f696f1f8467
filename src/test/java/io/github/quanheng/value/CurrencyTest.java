package io.github.quanheng.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.quanheng.json.QuanhengJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("币种：ISO 4217的代码、最小单位的小数位数、印在金额后的字")
class CurrencyTest {
    @ParameterizedTest(name = "{0}：{1}位小数，{2}，{3}")
    @CsvSource({
        "CNY, 2, 元, yuan",
        "HKD, 2, 港元, HKD",
        "USD, 2, 美元, USD",
        "JPY, 0, 日元, JPY",
        "KWD, 3, KWD, KWD",
    })
    void currencies(String code, int decimals, String chinese, String english) {
        Currency currency = Currency.of(code);
        assertThat(currency.decimals()).isEqualTo(decimals);
        assertThat(currency.unit()).isEqualTo(Label.of(chinese, english));
        assertThat(currency.isUnit(chinese)).isTrue();
        assertThat(currency.isUnit(code)).isTrue();
        assertThat(currency.isUnit("分")).isFalse();
        assertThat(QuanhengJson.write(currency)).isEqualTo("\"" + code + "\"");
        assertThat(QuanhengJson.read("\"" + code + "\"", Currency.class)).isEqualTo(currency);
    }

    @ParameterizedTest(name = "{0}不是货币代码")
    @ValueSource(strings = {"YUAN", "cny", "元", "XAU", "XXX", ""})
    void noCodes(String code) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> Currency.of(code))
                .satisfies(refusal -> assertThat(refusal.problems().get(0).in(Language.CHINESE))
                        .isEqualTo("currency：“" + code + "”不是ISO 4217的货币代码；写三个大写字母，人民币写CNY，美元写USD"))
                .satisfies(
                        refusal -> assertThat(refusal.problems().get(0).in(Language.ENGLISH))
                                .isEqualTo(
                                        "currency: \"" + code
                                                + "\" is no currency code of ISO 4217; write three capital letters: CNY for yuan, USD for US dollars"));
    }
}
