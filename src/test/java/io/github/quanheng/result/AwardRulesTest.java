package io.github.quanheng.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quanheng.grading.AwardName;
import io.github.quanheng.grading.GradeName;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rule.EffectName;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Problem;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rulebook of {@link Units} bars from 先进单位 after an accident. */
@DisplayName("评优办法：各奖项一起定；写错的奖项、等次、计分行、否决名称不收")
class AwardRulesTest {
    private static final CohortResult RESULT = Units.result(2020, "组: a 60 38; b 60 35");

    private static AwardRules rules(String awards) {
        return QuanhengJson.read("{\"awards\": [" + awards + "], \"others\": [\"旧奖\"]}", AwardRules.class);
    }

    private static final String MODEL =
            "{\"name\": \"先进单位\", \"when\": {\"score\": {\"line\": \"total\", \"in\": \"[90,)\"}}}";

    private static FinalResult decide(String awards) {
        return rules(awards)
                .decide(FinalResult.of(RESULT), History.NONE, ResultNames.of(Units.RULEBOOK, rules(awards)));
    }

    @Test
    @DisplayName("依次评定，后一个看得到前一个的结论")
    void inOrder() {
        FinalResult result =
                decide(MODEL + ", {\"name\": \"创新奖\", \"when\": {\"not\": {\"of\": {\"holds\": \"先进单位\"}}}}");
        assertThat(result.won(Units.id("a"))).containsExactly(AwardName.of("先进单位"));
        assertThat(result.awards()).hasSize(4);
        assertThat(result.award(Units.id("b"), AwardName.of("创新奖"))
                        .orElseThrow()
                        .status())
                .isEqualTo(AwardDecision.Status.NOT_REACHED);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("写错的名称说出在何处、写了什么、可用哪些")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"holds": "先进单拉"}                                | awards[奖].bars[b].when.holds: there is no award that is decided before called 先进单拉; use one of [先进单位]
            {"holds": "奖"}                                     | awards[奖].bars[b].when.holds: there is no award that is decided before called 奖; use one of [先进单位]
            {"won": {"award": "先进单拉", "times": 1, "years": 3}} | awards[奖].bars[b].when.won.award: there is no award called 先进单拉; use one of [旧奖, 先进单位, 奖]
            {"graded": {"in": ["优秀", "差"], "years": 1}}        | awards[奖].bars[b].when.graded.in: there is no grade called 差; use one of [优秀, 良好, 合格, 不合格]
            {"effect": "责任事固"}                               | awards[奖].bars[b].when.effect: there is no effect called 责任事固; use one of [责任事故, 弄虚作假]
            {"score": {"line": "9", "in": "[1,)"}}              | awards[奖].bars[b].when.score.line: 9 is no line of the rulebook; name a line of it
            {"any": [{"improved": {"years": 1}}, {"not": {"of": {"watched": {"line": "9", "in": "[1,)"}}}}]} | awards[奖].bars[b].when.any[1].not.of.watched.line: 9 is no line of the rulebook; name a line of it
            """)
    void misspelt(String trigger, String message) {
        assertThatThrownBy(() -> decide(MODEL + ", {\"name\": \"奖\", \"when\": {\"improved\": {\"years\": 1}}, "
                        + "\"bars\": [{\"name\": \"b\", \"when\": " + trigger + "}]}"))
                .isInstanceOf(InvalidAwards.class)
                .hasMessage("the set of award rules has 1 problem:\n  " + message);
    }

    @Test
    @DisplayName("办法中的否决取消的奖项也要有；停评的奖项写入others后可问往年")
    void vetoes() {
        assertThatThrownBy(() -> decide(
                        "{\"name\": \"先进单拉\", \"when\": {\"won\": {\"award\": \"旧奖\", \"times\": 1, \"years\": 1}}}"))
                .isInstanceOfSatisfying(InvalidAwards.class, wrong -> {
                    assertThat(wrong.problems())
                            .extracting(Problem::path)
                            .containsExactly("grading.effects[责任事故].bars");
                    assertThat(wrong.in(Language.CHINESE))
                            .isEqualTo("评优办法有1个问题：\n  grading.effects[责任事故].bars：没有名为“先进单位”的奖项；"
                                    + "请从[旧奖, 先进单拉]中选用，不在此评定的奖项写入others");
                });
    }

    @Test
    @DisplayName("同一奖项写了两次、或已经定过的，不收")
    void twice() {
        assertThatThrownBy(() -> decide(MODEL + ", " + MODEL))
                .hasMessage(
                        "the set of award rules has 1 problem:\n  awards[先进单位]: 先进单位 is decided twice; take one away");
        FinalResult once = decide(MODEL);
        assertThatThrownBy(() -> rules(MODEL).decide(once, History.NONE, ResultNames.of(Units.RULEBOOK, rules(MODEL))))
                .hasMessage(
                        "the set of award rules has 1 problem:\n  awards[先进单位]: 先进单位 is decided twice; take one away");
    }

    @Test
    @DisplayName("名称按中文认，英文不同仍是同一个；同字的奖项和等次不是一回事")
    void names() {
        AwardName both = AwardName.of(Label.of("先进单位", "model unit"));
        assertThat(both).isEqualTo(AwardName.of("先进单位")).hasSameHashCodeAs(AwardName.of("先进单位"));
        assertThat(both).isNotEqualTo(AwardName.of("先进")).isNotEqualTo(GradeName.of("先进单位"));
        assertThat((Object) EffectName.of("先进单位")).isNotEqualTo(both).isNotEqualTo("先进单位");
        assertThat(both).hasToString("先进单位");
        assertThat(both.label().in(Language.ENGLISH)).isEqualTo("model unit");
        assertThat(QuanhengJson.write(List.of(both, AwardName.of("先进"))))
                .isEqualToIgnoringWhitespace("[{\"zh\": \"先进单位\", \"en\": \"model unit\"}, \"先进\"]");
    }
}
