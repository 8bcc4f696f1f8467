package io.github.quanheng.scoring;

import static io.github.quanheng.rule.Conditions.yes;
import static io.github.quanheng.rule.Terms.inParts;
import static io.github.quanheng.rule.Terms.partOf;
import static io.github.quanheng.rule.Terms.pass;
import static io.github.quanheng.rule.Terms.provided;
import static io.github.quanheng.testing.SheetAssertions.assertThat;

import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.observation.Figures;
import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.testing.Trial;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("同一条规则写进两个部分：各部分的满分是各自的")
class SharedPartsTest {
    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(pass(yes("plan")), "4.2"),
                Arguments.of(Input.FullMarks.OF_THE_LINE, "4.2"),
                Arguments.of(half(Input.FullMarks.OF_THE_LINE), "2.1"),
                Arguments.of(provided(yes("plan")).then(half(pass(yes("plan")))), "2.1"));
    }

    private static Quantity half(Quantity of) {
        return new Arithmetic.Product(List.of(of, Quantity.of("0.5")));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @MethodSource("rules")
    @DisplayName("1.4分和2.8分两部分，同一个对象：全得是4.2分，各得一半是2.1分")
    void oneObjectInTwoParts(Quantity rule, String score) {
        Item item = Item.builder("1", "两部分")
                .marks("4.2")
                .rule(inParts(partOf("1.4", rule), partOf("2.8", rule)))
                .build();
        Trial trial = Trial.of(item, Indicator.of("plan", "计划", Kind.YES_NO));
        assertThat(trial.sheet(Figures.NONE.yes("plan"))).item("1").scored(score);
    }
}
