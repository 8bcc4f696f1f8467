package io.github.quanheng.json;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.value.Rounding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("a text that cannot be read is refused with its place, what is wrong and what to do, without class names")
class JsonFaultTest {

    private static void refused(String json, Class<?> type, String message) {
        assertThatExceptionOfType(InvalidJson.class)
                .isThrownBy(() -> QuanhengJson.read(json, type))
                .withMessage(message)
                .satisfies(wrong -> org.assertj.core.api.Assertions.assertThat(wrong.problems())
                        .singleElement()
                        .hasToString(message));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"decimals": 2, "mode": "HALF_UP", "digits": 3} | line 1, column 48, at digits: there is no key "digits" here; write one of [decimals, mode], or take it out
            {"decimals": 2, "decimals": 3, "mode": "HALF_UP"} | line 1, column 27: the key "decimals" is there twice; keep one of the two
            {"mode": "HALF_UP"} | line 1, column 19, at decimals: the key decimals is missing; write it; it has no default
            {"decimals": 2, "mode": "NEAREST"} | line 1, column 25, at mode: "NEAREST" is not known here; write one of [UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN, HALF_EVEN, UNNECESSARY]
            {"decimals": 2, "mode": "HALF_UP" | line 1, column 34: the text ends before it is complete; close what is open, or copy it again
            """)
    void rounding(String json, String message) {
        refused(json, Rounding.class, message);
    }

    @Test
    @DisplayName("what a value says of itself is divided into what is wrong and what to do")
    void ownWords() {
        refused(
                "{\"decimals\": 19, \"mode\": \"HALF_UP\"}",
                Rounding.class,
                "line 1, column 35: rounding: decimals are 0 to 18, but were 19; correct the text there and read it again");
        refused(
                "{\"party\": \"A\", \"period\": \"2017-13-01/2017-12-31\", \"observations\": {}}",
                Submission.class,
                "line 1, column 26, at period: period \"2017-13-01/2017-12-31\": 2017-13-01 is no day; write such as 2017-01-01");
    }

    @Test
    @DisplayName("a required part of a built value is called missing too")
    void built() {
        refused(
                "{\"id\": \"rate\", \"name\": \"率\"}",
                Indicator.class,
                "line 1, column 27: the key kind is missing; write it; it has no default");
    }

    @Test
    @DisplayName("a rule of an unknown kind is refused with the kinds there are")
    void kind() {
        assertThatExceptionOfType(InvalidJson.class)
                .isThrownBy(() -> QuanhengJson.read("{\"proportion\": {}}", Quantity.class))
                .withMessageContaining("kind \"proportion\" is not known; write one of [figure, score,");
    }
}
