package io.github.quanheng.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quanheng.grading.AwardName;
import io.github.quanheng.grading.GradeEffect;
import io.github.quanheng.grading.GradeMatrix;
import io.github.quanheng.grading.GradeName;
import io.github.quanheng.grading.GradingScale;
import io.github.quanheng.grading.StandardLevels;
import io.github.quanheng.json.InvalidJson;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.ranking.Place;
import io.github.quanheng.value.Period;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("结果与定等的规则：写得不对的不收，说清错在哪里、怎么改")
class RefusalsTest {
    private static final Map<String, Class<?>> TYPES = Map.ofEntries(
            Map.entry("trigger", Trigger.class),
            Map.entry("measure", Sanction.class),
            Map.entry("place", Place.class),
            Map.entry("rankScale", RankScale.class),
            Map.entry("ranking", Ranking.class),
            Map.entry("ladder", Ladder.class),
            Map.entry("demerits", Demerits.class),
            Map.entry("decision", Consequence.Decision.class),
            Map.entry("evidence", Evidence.class),
            Map.entry("states", WarningStates.class),
            Map.entry("gradeEffect", GradeEffect.class),
            Map.entry("gradeMatrix", GradeMatrix.class),
            Map.entry("scale", GradingScale.class),
            Map.entry("standard", StandardLevels.class));

    @ParameterizedTest(name = "{0}: {2}")
    @DisplayName("一行一个错")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            trigger   | {"graded": {"in": [], "years": 1}}                                     | in: trigger graded: names no grade; name at least one
            trigger   | {"graded": {"in": ["优秀"], "years": 0}}                                | years: trigger graded: 0 years running; write 1 for this year alone, or more
            trigger   | {"placed": {"end": "LOWEST", "count": 0, "years": 1}}                  | count: trigger placed: 0 places for 1 years; give at least one of both
            trigger   | {"placed": {"end": "LOWEST", "count": 1, "years": 0}}                  | count: trigger placed: 1 places for 0 years; give at least one of both
            trigger   | {"improved": {"years": 0}}                                             | years: trigger improved: 0 years; give at least one
            trigger   | {"won": {"award": "奖", "times": 0, "years": 3}}                        | times: trigger won 奖: 0 times in 3 years; write 1 to the number of years
            trigger   | {"won": {"award": "奖", "times": 4, "years": 3}}                        | times: trigger won 奖: 4 times in 3 years; write 1 to the number of years
            trigger   | {"state": []}                                                          | state: trigger state: names no state; name at least one
            trigger   | {"all": []}                                                            | all: trigger all: is empty; name at least one
            trigger   | {"any": []}                                                            | any: trigger any: is empty; name at least one
            measure   | {"rectification": {"what": "整改", "days": 0}}                          | days: rectification 整改: has 0 days; give at least one
            measure   | {"suspension": {"what": "暂停", "term": {"least": 0}}}                  | least: term of 0 to any months; give more than zero, the shorter first
            measure   | {"suspension": {"what": "暂停", "term": {"least": 6, "most": 5}}}       | least: term of 6 to 5 months; give more than zero, the shorter first
            place     | {"ahead": -1, "tied": 0, "behind": 0}                                  | ahead: place: -1 ahead, 0 tied, 0 behind; write none below zero
            place     | {"ahead": 0, "tied": -1, "behind": 0}                                  | ahead: place: 0 ahead, -1 tied, 0 behind; write none below zero
            place     | {"ahead": 0, "tied": 0, "behind": -1}                                  | ahead: place: 0 ahead, 0 tied, -1 behind; write none below zero
            rankScale | {"bands": []}                                                          | bands: rank scale: has no bands; give at least one
            rankScale | {"bands": [{"grade": "A", "upTo": "50%"}, {"grade": "A", "upTo": "50%"}]} | bands[1].upTo: A goes up to 50%, not beyond the band before it; let the shares rise
            ranking   | {"keys": [], "ties": "DENSE"}                                          | keys: ranking: compares nothing; name at least one key
            ranking   | {"keys": [{"score": {"line": "total", "best": "HIGHEST"}}, {"score": {"line": "total", "best": "HIGHEST"}}], "ties": "DENSE"} | twice; take one away
            ladder    | {"name": "处置", "rungs": [], "overlap": "HEAVIEST"}                     | rungs: ladder 处置: has no rungs; give at least one
            ladder    | {"name": "处置", "overlap": "HEAVIEST", "rungs": [{"name": "一", "when": {"improved": {"years": 1}}, "measures": [], "decides": "委"}]} | measures: rung 一: nothing follows from it; name a measure
            ladder    | {"name": "处置", "overlap": "HEAVIEST", "rungs": [{"name": "一", "when": {"improved": {"years": 1}}, "measures": [{"talk": {"what": "约谈"}}], "decides": "委"}, {"name": "一", "when": {"improved": {"years": 2}}, "measures": [{"talk": {"what": "约谈"}}], "decides": "委"}]} | rungs: ladder 处置: has two rungs called 一; rename one
            demerits  | [{"on": "2020-01-01", "points": 0, "matter": "缺页"}]                     | points: demerit points of 2020-01-01: are 0; give more than zero, or leave the entry out
            decision  | {"on": "2020-01-01", "by": "委", "to": "PROPOSED", "reason": "同意"}       | to: decision of 2020-01-01: PROPOSED decides nothing; name what was decided
            evidence  | {"what": "总分", "found": "90"}                                          | what
            evidence  | {"graded": {"found": "优秀"}}                                           | year
            states    | {"initial": "正常", "steps": []}                                        | steps: warning states: no step leads anywhere; give at least one
            states    | {"initial": "正常", "steps": [{"from": "黄牌", "when": {"improved": {"years": 1}}, "to": "正常"}]} | steps: warning states: nothing leads to 黄牌, from where a step to 正常 starts; correct its name
            gradeEffect | {"name": "否决", "when": "fraud"}                                      | grade effect 否决 does 0 things; name one of atMost, lowerBy, fixedAt and bars
            gradeEffect | {"name": "否决", "when": "fraud", "lowerBy": 1, "bars": ["评优"]}         | grade effect 否决 does 2 things; name one of atMost, lowerBy, fixedAt and bars
            gradeEffect | {"name": "降等", "when": "fraud", "lowerBy": 0}                         | grade effect 降等 has a lowerBy of 0; write more than 0
            scale     | {"grades": [{"name": "优", "when": ["#total", ">=", 0]}]}                | has 1 grades; write two at least
            scale     | {"grades": [{"name": "优", "when": ["#total", ">=", 90]}, {"name": "优", "when": ["#total", ">=", 0]}]} | lists grade 优 twice; take one away
            scale     | {"grades": [{"name": "优", "when": ["#total", ">=", 90]}, {"name": "良", "when": ["#total", ">=", 0]}], "effects": [{"name": "否决", "when": "fraud", "fixedAt": "差"}]} | grade effect 否决 names 差, which is no grade of the scale [优, 良]; write one of them
            gradeMatrix | {"score": "#total", "scores": "[0,100]", "count": "core", "most": 2, "overlap": "WORST", "rows": []} | has 0 grades; write two at least
            gradeMatrix | {"score": "#total", "scores": "[0,100]", "count": "core", "most": 0, "overlap": "WORST", "rows": [{"grade": "甲", "scores": "[60,100]", "join": "BOTH", "counts": "[1,2]"}, {"grade": "乙", "scores": "[0,60)", "join": "EITHER", "counts": "[0,0]"}]} | counts go up to 0; write one at least
            gradeMatrix | {"score": "#total", "scores": "[0,)", "count": "core", "most": 2, "overlap": "WORST", "rows": [{"grade": "甲", "scores": "[60,100]", "join": "BOTH", "counts": "[1,2]"}, {"grade": "乙", "scores": "[0,60)", "join": "EITHER", "counts": "[0,0]"}]} | name both ends and include them
            standard  | {"letters": ["A", "A"], "levels": [{"name": "达标", "demands": [{"set": "条款", "letter": "A", "least": "50%"}]}]} | the grades of a clause are [A, A] and Optional.empty; write two or more, each once
            standard  | {"letters": ["A", "B"], "levels": []}                                   | has no level; give at least one
            standard  | {"letters": ["A", "B"], "levels": [{"name": "达标", "demands": []}]}       | level 达标 asks for nothing; name a demand
            standard  | {"letters": ["A", "B"], "levels": [{"name": "达标", "demands": [{"set": "条款", "letter": "D", "least": "50%"}]}]} | level 达标 asks for 条款 D, which is none of [A, B]; correct the levels
            """)
    void refused(String type, String json, String message) {
        assertThatThrownBy(() -> QuanhengJson.read(json, TYPES.get(type)))
                .isInstanceOfSatisfying(
                        InvalidJson.class,
                        wrong -> assertThat(wrong.getMessage().replaceAll(": line \\d+, column \\d+, ", ": "))
                                .contains(message));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("边上的数收下：一年、一名、一天、一个月、零名在前")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            trigger | {"graded": {"in": ["优秀"], "years": 1}}
            trigger | {"placed": {"end": "LOWEST", "count": 1, "years": 1}}
            trigger | {"improved": {"years": 1}}
            trigger | {"won": {"award": "奖", "times": 3, "years": 3}}
            measure | {"rectification": {"what": "整改", "days": 1}}
            measure | {"suspension": {"what": "暂停", "term": {"least": 1, "most": 1}}}
            place   | {"ahead": 0, "tied": 0, "behind": 0}
            gradeEffect | {"name": "降等", "when": "fraud", "lowerBy": 1}
            """)
    void accepted(String type, String json) {
        Object value = QuanhengJson.read(json, TYPES.get(type));
        assertThat(QuanhengJson.read(QuanhengJson.write(value), TYPES.get(type)))
                .isEqualTo(value);
    }

    @Test
    @DisplayName("记分周期：滚动十二个月到当日；周期清零从第一日起算，届满次日起新周期")
    void windows() {
        LocalDate first = LocalDate.of(2020, 1, 1);
        assertThat(Demerits.rolling(LocalDate.of(2020, 12, 31), 12))
                .isEqualTo(Period.of(first, LocalDate.of(2020, 12, 31)));
        assertThat(Demerits.cycle(first, 1, LocalDate.of(2020, 1, 31)))
                .isEqualTo(Period.of(first, LocalDate.of(2020, 1, 31)));
        assertThat(Demerits.cycle(first, 1, LocalDate.of(2020, 2, 1)))
                .isEqualTo(Period.of(LocalDate.of(2020, 2, 1), LocalDate.of(2020, 2, 29)));
        assertThat(Demerits.cycle(first, 12, first)).isEqualTo(Period.ofYear(2020));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Demerits.rolling(first, 0))
                .withMessage("months: demerit window: 0 months; give more than zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Demerits.cycle(first, 0, first))
                .withMessage("months: demerit cycle: 0 months; give more than zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Demerits.cycle(first, 12, LocalDate.of(2019, 12, 31)))
                .withMessage("day: demerit cycle from 2020-01-01: 2019-12-31 is before it; name an earlier start");
    }

    @Test
    @DisplayName("最终结果按奖名查结论；两次结果的差别带着等次")
    void lookedUp() {
        CohortResult before = Units.result(2020, "组: a 60 35; b 40 30");
        FinalResult result = FinalResult.of(before);
        AwardRule award = QuanhengJson.read(
                "{\"name\": \"先进\", \"when\": {\"score\": {\"line\": \"total\", \"in\": \"[90,)\"}}}", AwardRule.class);
        AwardRule other = QuanhengJson.read(
                "{\"name\": \"鼓励\", \"when\": {\"score\": {\"line\": \"total\", \"in\": \"[60,)\"}}}", AwardRule.class);
        result = result.withAward(award.decide(result, History.NONE));
        result = result.withAward(other.decide(result, History.NONE));
        assertThat(result.award(Units.id("b"), AwardName.of("先进")).orElseThrow().status())
                .isEqualTo(AwardDecision.Status.NOT_REACHED);
        assertThat(result.award(Units.id("b"), AwardName.of("鼓励")).orElseThrow().status())
                .isEqualTo(AwardDecision.Status.QUALIFIES);
        assertThat(result.award(Units.id("a"), AwardName.of("没有的奖"))).isEmpty();
        CohortDifference difference = Units.result(2020, "组: a 60 35; b 60 30").difference(before);
        assertThat(difference.changes()).singleElement().satisfies(change -> {
            assertThat(change.before().grade()).contains(GradeName.of("合格"));
            assertThat(change.after().grade()).contains(GradeName.of("优秀"));
        });
    }
}
