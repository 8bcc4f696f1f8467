package io.github.quanheng.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Problem;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rulebook of {@link Units} has the lines 1, 2, 3 and the total; none of them watches. */
@DisplayName("处置阶梯和警告状态所问的计分行、等次、否决、奖项，办法中都要有")
class TriggerNamesTest {
    private static final AwardRules AWARDS = QuanhengJson.read("""
            {"awards": [{"name": "先进单位", "when": {"score": {"line": "total", "in": "[90,)"}}}], "others": ["旧奖"]}
            """, AwardRules.class);

    private static final ResultNames NAMES = ResultNames.of(Units.RULEBOOK, AWARDS);

    private static final Dossier DOSSIER =
            FinalResult.of(Units.result(2020, "组: a 50 30; b 40 30")).dossier(Units.id("b"), History.NONE);

    private static Ladder ladder(String trigger) {
        return QuanhengJson.read("""
                {"name": "处置", "overlap": "HEAVIEST", "rungs": [{"name": "约谈", "when": %s,
                  "measures": [{"talk": {"what": "约谈"}}], "decides": "办公会"}]}""".formatted(trigger), Ladder.class);
    }

    private static WarningStates states(String trigger) {
        return QuanhengJson.read("""
                {"initial": "正常", "steps": [{"from": "正常", "when": %s, "to": "黄牌"}]}""".formatted(trigger), WarningStates.class);
    }

    private static String said(List<Problem> problems, Language language) {
        return String.join(
                "\n", problems.stream().map(each -> each.in(language)).toList());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("写错的名称说出在何处、写了什么")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"score": {"line": "9", "in": "[0,60)"}}              | score.line: 9 is no line of the rulebook; name a line of it
            {"watched": {"line": "9", "in": "[3,)"}}              | watched.line: 9 is no line of the rulebook; name a line of it
            {"watched": {"line": "1", "in": "[3,)"}}              | watched.line: line 1 watches nothing; name a line that watches a value, or ask for its score
            {"graded": {"in": ["差"], "years": 1}}                | graded.in: there is no grade called 差; use one of [优秀, 良好, 合格, 不合格]
            {"effect": "责任事固"}                                 | effect: there is no effect called 责任事固; use one of [责任事故, 弄虚作假]
            {"won": {"award": "先进单拉", "times": 1, "years": 3}}  | won.award: there is no award called 先进单拉; use one of [旧奖, 先进单位]
            {"holds": "先进单拉"}                                  | holds: there is no award that is decided before called 先进单拉; use one of [旧奖, 先进单位]
            {"all": [{"improved": {"years": 1}}, {"not": {"of": {"effect": "责任事固"}}}]} | all[1].not.of.effect: there is no effect called 责任事固; use one of [责任事故, 弄虚作假]
            """)
    void misspelt(String trigger, String problem) {
        assertThat(said(ladder(trigger).problems(NAMES), Language.ENGLISH)).isEqualTo("rungs[约谈].when." + problem);
        assertThat(said(states(trigger).problems(NAMES), Language.ENGLISH)).isEqualTo("steps[0].when." + problem);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("写对的没有问题")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"score": {"line": "total", "in": "[0,60)"}}
            {"placed": {"end": "LOWEST", "count": 1, "years": 2}}
            {"graded": {"in": ["不合格"], "years": 1}}
            {"effect": "弄虚作假"}
            {"any": [{"holds": "先进单位"}, {"won": {"award": "旧奖", "times": 1, "years": 3}}]}
            """)
    void inOrder(String trigger) {
        assertThat(ladder(trigger).problems(NAMES)).isEmpty();
        assertThat(states(trigger).problems(NAMES)).isEmpty();
        assertThat(ladder(trigger).propose(DOSSIER, NAMES).party()).isEqualTo(Units.id("b"));
    }

    @Test
    @DisplayName("问警告状态的，状态要有：没有这套状态的先定出，写错的从中选用")
    void warningStates() {
        String asks = "{\"state\": [\"黄脾\"]}";
        String problem = "rungs[约谈].when.state: there is no warning state called 黄脾; ";
        assertThat(said(ladder(asks).problems(NAMES), Language.ENGLISH))
                .isEqualTo(problem + "define it first, or take it out");
        ResultNames names = ResultNames.of(Units.RULEBOOK, AWARDS, states("{\"improved\": {\"years\": 1}}"));
        assertThat(said(ladder(asks).problems(names), Language.ENGLISH)).isEqualTo(problem + "use one of [正常, 黄牌]");
        assertThatExceptionOfType(InvalidTriggers.class)
                .isThrownBy(() -> ladder(asks).propose(DOSSIER, names));
        assertThat(ladder("{\"state\": [\"黄牌\"]}").propose(DOSSIER, names).consequences())
                .isEmpty();
    }

    @Test
    @DisplayName("拿去判定时，表上没有的计分行不收，不会一直不明而无人察觉")
    void refusedWhenUsed() {
        String wrong =
                "{\"any\": [{\"score\": {\"line\": \"9\", \"in\": \"[0,60)\"}}, {\"watched\": {\"line\": \"8\", \"in\": \"[3,)\"}}]}";
        assertThatExceptionOfType(InvalidTriggers.class)
                .isThrownBy(() -> ladder(wrong).propose(DOSSIER, NAMES))
                .withMessage("""
                        ladder 处置 has 2 problems:
                          rungs[约谈].when.any[0].score.line: 9 is no line of the rulebook; name a line of it
                          rungs[约谈].when.any[1].watched.line: 8 is no line of the rulebook; name a line of it""");
        assertThatExceptionOfType(InvalidTriggers.class)
                .isThrownBy(() -> states(wrong).next(DOSSIER, NAMES))
                .satisfies(refused -> assertThat(refused.in(Language.CHINESE))
                        .startsWith("警告状态有2个问题：\n  steps[0].when.any[0].score.line：办法中没有计分行9；请写本办法中的行号"));
    }
}
