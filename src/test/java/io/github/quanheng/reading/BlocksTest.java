package io.github.quanheng.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.rule.InParts;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Rational;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("一格中编号的几块各有分值：分别计分再合计，与分值栏核对")
class BlocksTest {
    private static Reading read(String marks, String clause) {
        return ClauseReader.of(Usage.NONE.with(Topic.PARTIAL_STEP, "WHOLE")).read(Clause.of("慢病管理", marks, clause));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（1）规范管理率（3分）：达到62%得满分，每低1个百分点扣0.5分，扣完为止；（2）血压控制率（2分）：达到50%得满分，每低1个百分点扣0.5分，扣完为止。",
                "①规范管理率（3分）：达到62%得满分，每低1个百分点扣0.5分，扣完为止。②血压控制率（2分）：达到50%得满分，每低1个百分点扣0.5分，扣完为止",
                "1.规范管理率达到62%得3分，每低1个百分点扣0.5分，扣完为止。\n2.血压控制率达到50%得2分，每低1个百分点扣0.5分，扣完为止。",
            })
    @DisplayName("3分和2分两块")
    void twoBlocks(String clause) {
        Reading reading = read("5", clause);
        assertThat(reading.questions()).isEmpty();
        InParts rule = (InParts) reading.rule();
        assertThat(rule.parts()).hasSize(2);
        assertThat(rule.parts().get(0).marks()).hasToString("Constant[figure=3]");
        assertThat(rule.parts().get(1).rule())
                .isEqualTo(ClauseReader.of(Usage.NONE.with(Topic.PARTIAL_STEP, "WHOLE"))
                        .read(Clause.of("血压控制率", "2", "达到50%得满分，每低1个百分点扣0.5分，扣完为止"))
                        .rule());
        String printed = Printed.of(Row.item("1", "慢病管理", "5", clause), reading, Language.CHINESE)
                .orElseThrow();
        assertThat(read("5", printed).rule()).as(printed).isEqualTo(rule);
        assertThat(reading.tokens().stream()
                        .mapToInt(token -> token.span().end() - token.span().start())
                        .sum())
                .isEqualTo(clause.length());
    }

    @Test
    @DisplayName("各块合计与分值栏不符：要问")
    void marksThatDoNotAddUp() {
        Reading reading = read("6", "（1）甲率（3分）：达到62%得满分，否则不得分；（2）乙率（2分）：达到50%得满分，否则不得分");
        assertThat(reading.questions()).extracting(OpenQuestion::topic).containsExactly(Topic.MARKS);
        assertThat(reading.answer(reading.questions().get(0).id(), "MARKS_OF_TEXT")
                        .marks())
                .isEqualTo(Rational.of(5));
    }

    @Test
    @DisplayName("两块都说迟报：是不是同一个指标，要问；答是两个，就是两个指标")
    void equalWordsInTwoBlocks() {
        Reading reading = read("4", "①传染病（2分）：迟报1例扣1分，扣完为止；②死因（2分）：迟报1例扣0.5分，扣完为止");
        OpenQuestion question = reading.questions().get(0);
        assertThat(question.topic()).isEqualTo(Topic.SAME_INDICATOR);
        assertThat(reading.answer(question.id(), "SAME").needed()).hasSize(1);
        assertThat(reading.answer(question.id(), "DIFFERENT").needed()).hasSize(2);
    }

    @Test
    @DisplayName("没有各自分值的编号，仍是一句话")
    void numbersWithoutMarks() {
        assertThat(List.of(read("5", "（1）无预案扣2分；（2）未开展演练扣2分，扣完为止").rule())).noneMatch(InParts.class::isInstance);
    }
}
