package io.github.quanheng.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.value.Rational;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("分段函数：对一个数的精确函数，一段一段")
class FormTest {
    private static final Form X = Form.identity();

    private static Form of(String number) {
        return Form.constant(Rational.of(number));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"57.9, 0", "58, 1", "58.1, 1", "59, 1.5", "59.999, 1.5", "60, 2", "61.5, 2.5", "62, 3", "70, 3"})
    @DisplayName("低于62每1点（不足1点按1点）扣0.5分，满分3分，最少1分，低于58不得分")
    void stepsBelowATarget(String x, String marks) {
        Form gap = of("62").minus(X).extreme(of("0"), true);
        Form steps = gap.whole(Law.Way.CEILING);
        Form marked = of("3").minus(steps.times(of("0.5"))).extreme(of("1"), true);
        Form form = Form.choose(X.minus(of("58")).where(sign -> sign < 0), of("0"), marked);
        assertThat(form.at(Rational.of(x))).contains(Rational.of(marks));
    }

    @Test
    @DisplayName("min(x, 3)在3处分段，3以下是x，3起是3")
    void cutsWhereTwoMeet() {
        Form least = X.extreme(of("3"), false);
        assertThat(least.segments()).hasSize(2);
        assertThat(least.segments().get(0).end()).contains(new Cut(Rational.of(3), true));
    }

    @ParameterizedTest(name = "⌊(x−1)/2⌋在{0}处{1}")
    @CsvSource({"0.9, -1", "1, 0", "2.9, 0", "3, 1", "-1, -1", "-1.1, -2"})
    @DisplayName("整步在恰好满步时起算")
    void floors(String x, String floor) {
        assertThat(X.minus(of("1")).over(of("2")).whole(Law.Way.FLOOR).at(Rational.of(x)))
                .contains(Rational.of(floor));
    }

    @ParameterizedTest(name = "{0}：{1}")
    @CsvSource({"2.9, 0", "3, 1", "4.9, 1", "5, 0"})
    @DisplayName("⌊x/2⌋等于1的那一段，即不低于2而不足4，移1")
    void whereAStepLawHasASign(String x, String holds) {
        Form one = X.minus(of("1"))
                .over(of("2"))
                .whole(Law.Way.FLOOR)
                .minus(of("1"))
                .where(sign -> sign == 0);
        assertThat(one.at(Rational.of(x))).contains(Rational.of(holds));
    }

    @Test
    @DisplayName("两个条件同时成立，或都不成立，则不知其值")
    void unique() {
        Form low = X.minus(of("2")).where(sign -> sign <= 0);
        Form high = X.minus(of("2")).where(sign -> sign >= 0);
        Form either = Form.unique(List.of(low, of("1"), high, of("5")));
        assertThat(either.at(Rational.of(1))).contains(Rational.of(1));
        assertThat(either.at(Rational.of(2))).isEmpty();
        assertThat(either.at(Rational.of(3))).contains(Rational.of(5));
    }

    @Test
    @DisplayName("x的平方不是分段直线，不知其值；除以0亦然")
    void unknown() {
        assertThat(X.times(X).at(Rational.of(2))).isEmpty();
        assertThat(X.over(of("0")).at(Rational.of(2))).isEmpty();
    }
}
