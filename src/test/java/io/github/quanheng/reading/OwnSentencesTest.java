package io.github.quanheng.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.explanation.SentenceForm;
import io.github.quanheng.value.Language;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("本库的句式写进考核表：读成的规则印出来就是这一句")
class OwnSentencesTest {
    /** The names in them could be rates or numbers alike, which is asked. */
    private static final Set<SentenceForm> OF_ONE_KIND = EnumSet.of(SentenceForm.NET_RATE, SentenceForm.WEIGHTED);

    /** They are about another line, which a clause alone has not. */
    private static final Set<SentenceForm> OF_OTHER_LINES = EnumSet.of(SentenceForm.SCORE_RATE, SentenceForm.SCORE_OF);

    private static Reading read(String sentence) {
        return ClauseReader.of(Usage.NONE).read(Clause.of("示例", "10", sentence));
    }

    private static String printed(Reading reading) {
        return Printed.of(Row.item("1", "示例", "10", reading.clause().text()), reading, Language.CHINESE)
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(SentenceForm.class)
    @DisplayName("每一种句式的例句，不先声明指标，也读成这一句")
    void eachForm(SentenceForm form) {
        Reading reading = read(form.example());
        if (OF_OTHER_LINES.contains(form)) {
            assertThat(reading.unread()).isNotEmpty();
            return;
        }
        assertThat(reading.own()).isPresent();
        assertThat(reading.questions())
                .hasSize(OF_ONE_KIND.contains(form) ? reading.questions().size() : 0)
                .allMatch(question -> question.topic() == Topic.KIND);
        while (!reading.questions().isEmpty()) {
            reading = reading.answer(reading.questions().get(0).id(), "A_NUMBER");
        }
        assertThat(printed(reading)).isEqualTo(form.example());
        assertThat(reading.tokens().stream()
                        .mapToInt(token -> token.span().end() - token.span().start())
                        .sum())
                .isEqualTo(form.example().length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "投诉每次扣1分，扣完为止 | 投诉 | NUMBER | 次",
                "签约率≥60%，得满分，否则不得分 | 签约率 | RATE | %",
                "建立台账为是，得4分 | 建立台账 | YES_NO | ''",
                "65岁及以上老年人管理率分档：≥60%得10分；<60%不得分 | 65岁及以上老年人管理率 | RATE | %",
                "报告日期≤考核年度12月10日，得满分，否则不得分 | 报告日期 | DAY | ''",
                "得分为资料质量评判分（0至满分，越界不受理） | 资料质量 | OPINION | ''",
                "得分＝满分 × 现场评分表得分 ÷ 100分 | 现场评分表得分 | NUMBER | 分",
            })
    @DisplayName("指标的名称、种类、单位由句子看出")
    void names(String sentence, String name, String kind, String unit) {
        assertThat(read(sentence).needed()).singleElement().satisfies(need -> {
            assertThat(need.name().zh()).isEqualTo(name);
            assertThat(need.kind().name()).isEqualTo(kind);
            assertThat(need.unit().orElse("")).isEqualTo(unit);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "次均费用高于参数控费线的，每高界限值的5%扣1分（不足界限值的5%按比例），扣完为止 | 控费线",
                "得分为参数乙线较参数甲线的增减 | 乙线、甲线",
                "得分为参数乙线低于参数甲线的差距 | 乙线、甲线",
                "得分为参数乙线、参数甲线中的最低者 | 乙线、甲线",
                "投诉≤参数甲线且次均费用≤参数乙线，得满分，否则不得分 | 乙线、甲线",
                "签约率≥参数甲线得满分，否则得分＝满分 × 签约率 | 甲线",
                "次均费用≤参数得分线，得满分，否则不得分 | 得分线",
            })
    @DisplayName("参数的名称到后面的词为止：参数乙线较参数甲线的增减，参数是乙线、甲线；只有这样读不通，名称里才有这样的词")
    void parametersEndBeforeTheWordsBehindThem(String sentence, String names) {
        Reading reading = read(sentence);
        assertThat(reading.own()).as("%s", reading.unread()).isPresent();
        assertThat(reading.ownTargets()).extracting(Object::toString).containsExactly(names.split("、"));
        while (!reading.questions().isEmpty()) {
            reading = reading.answer(reading.questions().get(0).id(), "A_NUMBER");
        }
        assertThat(printed(reading)).isEqualTo(sentence);
    }

    @Test
    @DisplayName("代码由句子列出")
    void codes() {
        assertThat(read("按评级：优得10分；良得8分；差不得分；其余未作规定").needed().get(0).codes()).containsExactly("优", "良", "差");
    }

    @Test
    @DisplayName("读不懂的一格，答以最相近的句式；意思明白而写法不同的，答以该怎么写")
    void unreadCellsAreAnswered() {
        assertThat(read("资产负债率在全县排名前三的得10分，其余得5分").nearest().get(0)).isEqualTo(SentenceForm.BANDS);
        assertThat(read("规范管理率每低于全县平均1个百分点扣0.5分").nearest().get(0)).isEqualTo(SentenceForm.STEP_BELOW);
        assertThat(read("须安全生产事故为否，否则不得分；从满分起扣：安全检查少于12次的，每少1次扣1分").rewritten())
                .contains("须安全生产事故为否，否则不得分；从满分起扣：安全检查少于12次的，每少1次扣1分，扣完为止");
        assertThat(read("达到90%得满分，否则不得分").nearest()).isEmpty();
    }

    @Test
    @DisplayName("比较号的各种写法是同一个意思")
    void signs() {
        for (String sign : List.of("≥", "≧", "⩾", ">=", "＞＝")) {
            assertThat(read("签约率" + sign + "60%，得满分，否则不得分").rule())
                    .as(sign)
                    .isEqualTo(read("签约率≥60%，得满分，否则不得分").rule());
        }
        for (String sign : List.of("≤", "≦", "⩽")) {
            assertThat(ClauseReader.of(Usage.NONE)
                            .read(Clause.of("药占比", "5", sign + "30%得满分，否则不得分"))
                            .rule())
                    .as(sign)
                    .isEqualTo(ClauseReader.of(Usage.NONE)
                            .read(Clause.of("药占比", "5", "≤30%得满分，否则不得分"))
                            .rule());
        }
    }
}
