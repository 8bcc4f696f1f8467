package io.github.quanheng.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.rule.Quantity;
import io.github.quanheng.value.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("目标值只说出名称的：是各单位自带的目标，还是一个数，要问；答数则与写明的一样")
class NamedTargetsTest {
    private static Reading answered(Reading reading, String target) {
        Reading now = reading;
        while (!now.questions().isEmpty()) {
            OpenQuestion question = now.questions().get(0);
            now = now.answer(
                    question.id(),
                    question.topic() == Topic.TARGET
                            ? target
                            : question.choices().get(0).id());
        }
        return now;
    }

    private static Reading read(String name, String clause) {
        return ClauseReader.of(Usage.NONE).read(Clause.of(name, "5", clause));
    }

    private static String printed(Reading reading) {
        Row row = Row.item(
                "1", reading.clause().name().zh(), "5", reading.clause().text());
        return Printed.of(row, reading, Language.CHINESE).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "签约率 | 达到下达指标得满分，每低1个百分点扣0.5分，扣完为止 | 签约率低于参数签约率目标值的，每低1个百分点扣0.5分（不足1个百分点不计），扣完为止",
                "签约率 | 目标值见附件，达到目标值得满分，未达到的按比例得分 | 得分＝满分 × 签约率 ÷ 参数签约率目标值，最高得满分，最低0分",
                "健康讲座 | 完成县下达任务数得满分，每少1场扣0.5分，扣完为止 | 健康讲座少于参数健康讲座目标值的，每少1场扣0.5分，扣完为止",
                "药占比 | 不高于县卫健局下达的控制指标得满分，每高1个百分点扣1分，扣完为止 | 药占比高于参数药占比目标值的，每高1个百分点扣1分（不足1个百分点不计），扣完为止",
            })
    @DisplayName("各单位自带的目标")
    void ownTarget(String name, String clause, String sentence) {
        Reading reading = answered(read(name, clause), "OWN_TARGET");
        assertThat(reading.ownTargets()).hasSize(1);
        assertThat(printed(reading)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "签约率 | 达到下达指标得满分，每低1个百分点扣0.5分，扣完为止 | 60% | 达到60%得满分，每低1个百分点扣0.5分，扣完为止",
                "健康讲座 | 完成年度任务数得满分，每少1场扣0.5分，扣完为止 | 8 | 完成8场得满分，每少1场扣0.5分，扣完为止",
                "药占比 | 不高于下达的控制指标得满分，每高1个百分点扣1分，扣完为止 | 30% | 不高于30%得满分，每高1个百分点扣1分，扣完为止",
            })
    @DisplayName("答以一个数，与句中写明的是同一条规则")
    void figure(String name, String clause, String figure, String written) {
        Quantity rule = answered(read(name, clause), figure).rule();
        assertThat(rule).isEqualTo(answered(read(name, written), figure).rule());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "目标值90%；达到目标值得满分，每低1个百分点扣0.5分，扣完为止 | 达到90%得满分，每低1个百分点扣0.5分，扣完为止",
                "目标值≥90%；达到目标值得满分，未达到的不得分 | 达到90%得满分，未达到的不得分",
            })
    @DisplayName("目标值有自己的一栏：句中的目标值就是那个数")
    void columnOfTargets(String clause, String written) {
        assertThat(answered(read("签约率", clause), "").rule())
                .isEqualTo(answered(read("签约率", written), "").rule());
    }

    @Test
    @DisplayName("任务完成率、目标责任书不是目标值")
    void otherWords() {
        assertThat(read("工作", "年度任务完成率达到90%得满分，否则不得分").questions())
                .noneMatch(question -> question.topic() == Topic.TARGET);
    }
}
