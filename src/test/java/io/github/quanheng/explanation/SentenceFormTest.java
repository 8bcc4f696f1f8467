package io.github.quanheng.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Cases;
import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.ConditionTerm;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Node;
import io.github.quanheng.rulebook.Item;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("写条款的句式：每个例句读得成规则，印出来还是这一句")
class SentenceFormTest {
    private static final SentenceReader READER = SentenceReader.of(SampleBook.rulebook(), "1");

    private static Item read(SentenceForm form) {
        SentenceReading reading = READER.read(form.example());
        assertThat(reading).as("%s: %s", form, reading).isInstanceOf(SentenceReading.Understood.class);
        return reading.item().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(SentenceForm.class)
    @DisplayName("例句读得成规则，印出来还是这一句")
    void theExampleIsRead(SentenceForm form) {
        read(form);
        assertThat(((SentenceReading.Understood) READER.read(form.example())).printed())
                .isEqualTo(form.example());
    }

    @ParameterizedTest
    @EnumSource(SentenceForm.class)
    @DisplayName("离例句最近的是它自己")
    void theExampleIsNearestToItself(SentenceForm form) {
        assertThat(SentenceForm.nearest(form.example()).get(0)).isEqualTo(form);
    }

    @Test
    @DisplayName("规则的每一种说法都有例句：记录、同类单位和跨行汇总除外")
    void everyWordOfTheAlgebraHasAForm() {
        Set<Class<?>> shown = Arrays.stream(SentenceForm.values())
                .map(SentenceFormTest::read)
                .flatMap(item -> Stream.concat(item.applies().stream(), item.rule().stream()))
                .map(Node.class::cast)
                .flatMap(Node::tree)
                .<Class<?>>map(Object::getClass)
                .collect(Collectors.toSet());
        Set<Class<?>> all = variants(Node.class)
                .filter(type -> !Collective.class.isAssignableFrom(type) && !ConditionTerm.class.isAssignableFrom(type))
                .collect(Collectors.toSet());
        assertThat(all)
                .contains(
                        Input.Constant.class,
                        Arithmetic.Sum.class,
                        Comparison.Gap.class,
                        Cases.Choose.class,
                        Condition.Is.class,
                        FieldTerm.Pass.class);
        assertThat(shown).containsAll(all);
    }

    private static Stream<Class<?>> variants(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(SentenceFormTest::variants)
                : Stream.of(type);
    }
}
