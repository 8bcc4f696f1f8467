package io.github.quanheng.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Organisation;
import io.github.quanheng.party.Party;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.PartyKind;
import io.github.quanheng.rulebook.InvalidRulebook;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Rational;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two sections of 40 and 60 marks; illustrative. */
@DisplayName("部分最低分：总分够而有一部分不够的，不评该等次，得分不变")
class SectionMinimumTest {
    private static final String RULEBOOK = """
            {"id": "minimum", "edition": "1", "title": "示意", "inForce": "2000-01-01/..",
             "indicators": [{"id": "a", "name": "管理", "kind": "NUMBER"}, {"id": "b", "name": "质量", "kind": "NUMBER"}],
             "provisions": {"items": {"floor": "0", "ceiling": "full"}, "sections": {"floor": "none", "ceiling": "none"},
               "total": {"floor": "none", "ceiling": "none"},
               "absent": {"MISSING": {"noScore": "MISSING"}, "NOT_APPLICABLE": {"noScore": "NOT_APPLICABLE"}}, "excluded": "FORBID"},
             "sections": [
               {"id": "1", "name": "管理", "marks": 40, "items": [{"id": "1.1", "name": "管理", "marks": 40, "rule": "a"}]},
               {"id": "2", "name": "质量", "marks": 60, "items": [{"id": "2.1", "name": "质量", "marks": 60, "rule": "b"}]}],
             "total": {"name": "总分", "marks": 100},
             "grading": {"grades": [
               {"name": "优秀", "when": {"all": [["#total", ">=", 90], ["#1", ">=", 32], ["#2", ">=", 48]]}},
               {"name": "合格", "when": {"all": [["#total", ">=", 60], ["#1", ">", 0], ["#2", ">", 0]]}},
               {"name": "不合格", "when": {"any": [["#total", "<", 60], ["#1", "=", 0], ["#2", "=", 0]]}}]}}
            """;

    private static ScoreSheet sheet(String json, String a, String b) {
        Party unit = Organisation.builder()
                .id(PartyId.of("u"))
                .name(Label.of("某单位"))
                .kind(PartyKind.ENTERPRISE)
                .build();
        Submission year = new Submission(
                unit.id(),
                Period.ofYear(2020),
                Map.of(FigureKey.of("a"), Observation.of(a), FigureKey.of("b"), Observation.of(b)));
        return Scorer.of(QuanhengJson.read(json, Rulebook.class)).score(AssessedUnit.of(unit, year));
    }

    @ParameterizedTest(name = "{0} + {1} = {2}: {3}")
    @DisplayName("优秀：总分90分以上，两部分都不低于其满分的80%（32分、48分）；有一部分得0分的不合格")
    @CsvSource({
        "40, 60, 100,   优秀",
        "32, 58, 90,    优秀",
        "31.9, 60, 91.9, 合格",
        "40, 50, 90,    优秀",
        "40, 49.9, 89.9, 合格",
        "20, 40, 60,    合格",
        "0, 60, 60,     不合格",
        "40, 19.9, 59.9, 不合格"
    })
    void minimum(String a, String b, String total, String grade) {
        ScoreSheet sheet = sheet(RULEBOOK, a, b);
        assertThat(sheet.total().score().number()).contains(Rational.of(total));
        assertThat(sheet.grade().orElseThrow().grade()).contains(GradeName.of(grade));
    }

    @Test
    @DisplayName("要求一个没有的部分，拒绝")
    void refused() {
        assertThatThrownBy(() -> sheet(RULEBOOK.replace("[\"#1\", \">=\", 32]", "[\"#3\", \">=\", 32]"), "40", "60"))
                .isInstanceOf(InvalidRulebook.class)
                .hasMessageContaining("#3");
    }
}
