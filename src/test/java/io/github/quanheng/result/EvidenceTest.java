package io.github.quanheng.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Organisation;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.PartyKind;
import io.github.quanheng.rule.EffectName;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Truth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("证据是有类型的值，印出时才成文字，中文和英文都有")
class EvidenceTest {
    private static Optional<Label> name(LineId line) {
        return Units.RULEBOOK.line(line).map(Line::name);
    }

    @ParameterizedTest(name = "{1}")
    @DisplayName("每一种证据都说出所见或不明")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"score": {"line": "total", "found": "54.5", "in": "[0,60)"}}                 | 总分得分：54.5分，条件为不低于0、低于60 | score of 总分: 54.5 marks; the condition is ≥0 and <60
            {"score": {"line": "1", "found": {"absent": "MISSING", "about": {"sort": "FIGURE", "names": ["core"]}}, "in": "[54,)"}} | 核心得分：无（缺报），条件为不低于54 | score of 核心: none (missing); the condition is ≥54
            {"watched": {"line": "9", "found": "3", "in": "[3,)"}}                        | #9监测值：3，条件为不低于3   | watched value of #9: 3; the condition is ≥3
            {"graded": {"year": 2019, "found": {"zh": "不合格", "en": "unqualified"}}}     | 2019年等次：不合格        | grade of 2019: unqualified
            {"graded": {"year": 2018}}                                                    | 2018年等次：不明          | grade of 2018: not known
            {"placed": {"year": 2019, "found": {"ahead": 1, "tied": 1, "behind": 2}}}     | 2019年位次：第2位（与1家并列），共5家 | place of 2019: 1 ahead, 1 level, 2 behind
            {"improved": {"year": 2019, "found": {"ahead": 0, "tied": 0, "behind": 2}}}   | 2019年位次：第1位，共3家；上年位次：不明 | place of 2019: 0 ahead, 0 level, 2 behind; year before: not known
            {"effect": {"name": "弄虚作假", "applied": "TRUE"}}                            | 弄虚作假：已触发          | 弄虚作假: applied
            {"effect": {"name": "否决", "applied": "TRUE", "lines": ["1", "2"]}}           | 否决：已触发（核心、其他） | 否决: applied (核心, 其他)
            {"effect": {"name": "否决", "applied": "FALSE"}}                               | 否决：未触发              | 否决: did not apply
            {"effect": {"name": "否决", "applied": "UNKNOWN", "absent": {"absent": "UNKNOWN_CLASS", "about": {"sort": "REGISTER", "names": []}}}} | 否决：是否触发不明（登记不详） | 否决: not known whether it applied (not in the register)
            {"awards": {"year": 2019, "found": ["先进单位", "创新奖"]}}                      | 2019年获奖：先进单位、创新奖 | awards of 2019: 先进单位, 创新奖
            {"awards": {"year": 2019, "found": []}}                                       | 2019年获奖：无            | awards of 2019: none
            {"awards": {"year": 2019}}                                                    | 2019年获奖：不明          | awards of 2019: not known
            {"state": {"year": 2019, "found": "黄牌"}}                                     | 2019年状态：黄牌          | state of 2019: 黄牌
            {"demerits": {"found": "12", "in": "[12,)"}}                                  | 累计记分：12，条件为不低于12  | demerit points: 12; the condition is ≥12
            {"demerits": {"in": "[12,)"}}                                                 | 累计记分：未统计，条件为不低于12 | demerit points: not counted; the condition is ≥12
            """)
    void words(String json, String zh, String en) {
        Evidence evidence = QuanhengJson.read(json, Evidence.class);
        assertThat(EvidenceText.of(Language.CHINESE, EvidenceTest::name).say(evidence))
                .isEqualTo(zh);
        assertThat(EvidenceText.of(Language.ENGLISH, EvidenceTest::name).say(evidence))
                .isEqualTo(en);
        assertThat(QuanhengJson.read(QuanhengJson.write(evidence), Evidence.class))
                .isEqualTo(evidence);
    }

    private static Finding judge(String unit, String trigger) {
        Dossier dossier = FinalResult.of(Units.result(2020, "组: " + unit)).dossier(Units.id("a"), History.NONE);
        return QuanhengJson.read(trigger, Trigger.class).judge(dossier);
    }

    @ParameterizedTest(name = "{0}, {1}: {2} {3}")
    @DisplayName("判定和证据出自同一个数：成立、不成立、不明，所见都在证据里")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a 50 30          | {"score": {"line": "total", "in": "[80,)"}}     | TRUE    | 总分得分：80分，条件为不低于80
            a 50 29          | {"score": {"line": "total", "in": "[80,)"}}     | FALSE   | 总分得分：79分，条件为不低于80
            a - 30           | {"score": {"line": "1", "in": "[54,)"}}         | UNKNOWN | 核心得分：无（缺报），条件为不低于54
            a 50 30          | {"score": {"line": "77", "in": "[80,)"}}        | UNKNOWN | #77得分：无（不考核），条件为不低于80
            a 50 30          | {"watched": {"line": "1", "in": "[3,)"}}        | UNKNOWN | 核心监测值：无（不考核），条件为不低于3
            a 50 30 0 fraud  | {"effect": "弄虚作假"}                           | TRUE    | 弄虚作假：已触发
            a 50 30          | {"effect": "弄虚作假"}                           | FALSE   | 弄虚作假：未触发
            a 50 30 0 fraud? | {"effect": "弄虚作假"}                           | UNKNOWN | 弄虚作假：是否触发不明
            a 50 30          | {"not": {"of": {"graded": {"in": ["良好"], "years": 1}}}} | FALSE | 2020年等次：良好
            a 50 30          | {"graded": {"in": ["良好"], "years": 2}}         | UNKNOWN | 2020年等次：良好；2019年等次：不明
            a 50 30          | {"graded": {"in": ["优秀"], "years": 2}}         | FALSE   | 2020年等次：良好
            a 50 30          | {"demerits": "[12,)"}                           | UNKNOWN | 累计记分：未统计，条件为不低于12
            """)
    void found(String unit, String trigger, Truth answer, String evidence) {
        Finding finding = judge(unit, trigger);
        EvidenceText words = EvidenceText.of(Language.CHINESE, EvidenceTest::name);
        assertThat(finding.answer()).isEqualTo(answer);
        assertThat(String.join("；", finding.evidence().stream().map(words::say).toList()))
                .isEqualTo(evidence);
    }

    private static final Rulebook VETO = QuanhengJson.read("""
            {"id": "veto", "edition": "1", "title": "示意办法", "inForce": "2000-01-01/..",
             "indicators": [{"id": "accident", "name": "事故", "kind": "YES_NO"}],
             "provisions": {"items": {"floor": "0", "ceiling": "full"}, "sections": {"floor": "none", "ceiling": "none"},
               "total": {"floor": "none", "ceiling": "none"}, "absent": {"MISSING": {"noScore": "MISSING"},
               "NOT_APPLICABLE": {"noScore": "NOT_APPLICABLE"}}, "excluded": "FORBID"},
             "sections": [{"id": "s", "name": "各项", "marks": 10, "items": [{"id": "1", "name": "安全", "marks": 10, "rule": "full",
               "effects": [{"name": {"zh": "否决", "en": "Veto"}, "when": "accident", "how": "SET", "to": 0}]}]}],
             "total": {"name": "总分", "marks": 10}}
            """, Rulebook.class);

    @ParameterizedTest(name = "{0}: {1} {2}")
    @DisplayName("在计分行上的否决：触发的说出在哪一行，不明的说出为什么；触发条件只写中文名，英文仍用办法里的英文名")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"value": true}    | TRUE    | 否决：已触发（安全）   | Veto: applied (安全)
            {"value": false}   | FALSE   | 否决：未触发           | Veto: did not apply
            {"missing": "未报"} | UNKNOWN | 否决：是否触发不明（缺报） | Veto: not known whether it applied (missing)
            """)
    void effectOnALine(String accident, Truth answer, String words, String english) {
        PartyId party = PartyId.of("a");
        Organisation unit = Organisation.builder()
                .id(party)
                .name(Label.of("甲"))
                .kind(PartyKind.ENTERPRISE)
                .build();
        ScoreSheet sheet = Scorer.of(VETO)
                .score(AssessedUnit.of(
                        unit,
                        new Submission(
                                party,
                                Period.ofYear(2020),
                                Map.of(FigureKey.of("accident"), QuanhengJson.read(accident, Observation.class)))));
        Dossier dossier =
                new Dossier(sheet, Optional.empty(), Optional.empty(), History.NONE, List.of(), Optional.empty());
        Finding finding = new Trigger.Effect(EffectName.of("否决")).judge(dossier);
        assertThat(finding.answer()).isEqualTo(answer);
        assertThat(finding.evidence())
                .extracting(EvidenceText.of(
                        Language.CHINESE, line -> VETO.line(line).map(Line::name))::say)
                .containsExactly(words);
        assertThat(finding.evidence())
                .extracting(EvidenceText.of(
                        Language.ENGLISH, line -> VETO.line(line).map(Line::name))::say)
                .containsExactly(english);
    }
}
