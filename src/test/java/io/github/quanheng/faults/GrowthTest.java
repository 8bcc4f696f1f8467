package io.github.quanheng.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quanheng.value.InvalidInput;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("增长：时间随文字和单位数近于线性；超出限度的，说明在何处")
class GrowthTest {
    @ParameterizedTest(name = "{0}")
    @EnumSource(Growth.Series.class)
    @Timeout(300)
    @DisplayName("规模扩大四倍，时间不到十六倍；最大的也在一分钟之内")
    void nearLinear(Growth.Series series) {
        Growth.measure(series, series.largest / 16);
        double small = Growth.measure(series, series.largest / 4).all();
        double most = Math.min(60, 1 + 12 * small);
        assertThat(DoubleStream.generate(
                                () -> Growth.measure(series, series.largest).all())
                        .limit(3)
                        .filter(large -> large < most)
                        .findFirst())
                .as("other work only slows a run down; none of three took less than %s seconds", most)
                .isPresent();
    }

    @Test
    @DisplayName("一行乘一行，位数逐行翻倍：超出结果的位数限度则REFUSED，不越算越慢")
    @Timeout(20)
    void digitsThatDouble() {
        Book book = Book.usual().item("i1", 0, "{'product':['x','x']}");
        for (int i = 2; i <= 60; i++) {
            book.item("i" + i, 0, "{'product':['#i" + (i - 1) + "','#i" + (i - 1) + "']}");
        }
        var sheet = book.sheet("'x':'99999999999/100000000003'");
        assertThat(Book.told(sheet.item("i60").score())).isEqualTo("REFUSED");
        assertThat(sheet.item("i5").score().number()).isPresent();
    }

    @Test
    @DisplayName("嵌套一百层的办法：读时即不收，说明限度；五十层的照查照算：3不超过5得10分，10超过5得10×5÷10＝5分，如此交替，双数层得5分")
    @Timeout(20)
    void nested() {
        assertThatThrownBy(() -> nested(100).rulebook())
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong ->
                                assertThat(wrong.problems().get(0).found().zh()).contains("嵌套"));
        assertThat(nested(50).problems()).isEmpty();
        assertThat(Book.told(nested(50).sheet("'x':3").item("1").score())).isEqualTo("5");
    }

    private static Book nested(int depth) {
        StringBuilder rule = new StringBuilder("'x'");
        for (int i = 0; i < depth; i++) {
            rule.insert(0, "{'proportional':{'of':").append(",'target':5,'form':'TARGET_OVER_VALUE'}}");
        }
        return Book.usual().item("1", 10, rule.toString());
    }
}
