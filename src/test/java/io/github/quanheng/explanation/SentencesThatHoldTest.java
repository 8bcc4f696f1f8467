package io.github.quanheng.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Organisation;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.PartyKind;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules and figures are made up; what each sentence must hold is worked by hand beside it. */
@DisplayName("句子站得住：每一步都照印出的数算得回去，单位、名称、名次、缺值各归其主")
class SentencesThatHoldTest {
    private static final String FRAME = """
            {"id": "r", "edition": "1", "title": "示意", "inForce": "2000-01-01/..",
             "indicators": [
               {"id": "share", "name": {"zh": "服务率", "en": "service rate"}, "kind": "RATE", "unit": "%%"},
               {"id": "visits", "name": {"zh": "诊疗", "en": "visits made"}, "kind": "NUMBER", "unit": "人次"},
               {"id": "level", "name": {"zh": "等次", "en": "level"}, "kind": "CODE"},
               {"id": "state", "name": {"zh": "状态", "en": "state"}, "kind": "CODE"},
               {"id": "plan", "name": {"zh": "计划", "en": "plan"}, "kind": "YES_NO"},
               {"id": "report", "name": {"zh": "报告", "en": "report"}, "kind": "YES_NO"},
               {"id": "audit", "name": {"zh": "审计", "en": "audit"}, "kind": "YES_NO"},
               {"id": "checks", "name": {"zh": "检查", "en": "checks"}, "kind": "RECORDS",
                "fields": {"done": "RATE", "loss": "NUMBER", "matter": "CODE"}}],
             "provisions": {"items": {"floor": 0, "ceiling": "full"}, "sections": {"floor": "none", "ceiling": "none"},
               "total": {"floor": "none", "ceiling": "none"},
               "absent": {"MISSING": 0, "NOT_APPLICABLE": "excluded", "ZERO_DENOMINATOR": {"noScore": "ZERO_DENOMINATOR"},
                 "BELOW_MINIMUM": 0, "NO_PEERS": 0}, "excluded": "SHRINK"},
             "sections": [{"id": "s", "name": "块", "marks": 10, "items": [
               {"id": "1", "name": {"zh": "条", "en": "item"}, "marks": 10, %s}]}],
             "total": {"name": "总分", "marks": 10}}
            """;

    private static AssessedUnit unit(String id, String observations) {
        PartyId party = PartyId.of(id);
        String json = "{\"party\": \"%s\", \"period\": \"2024-01-01/2024-12-31\", \"observations\": {%s}}";
        return AssessedUnit.of(
                Organisation.builder()
                        .id(party)
                        .name(Label.of(id))
                        .kind(PartyKind.ENTERPRISE)
                        .build(),
                QuanhengJson.read(String.format(json, id, observations), Submission.class));
    }

    private static LineExplanation explain(String item, Language language, String... observations) {
        Rulebook rulebook = QuanhengJson.read(String.format(FRAME, item), Rulebook.class);
        List<AssessedUnit> units = new ArrayList<>();
        for (int i = 0; i < observations.length; i++) {
            units.add(unit("U" + (i + 1), observations[i]));
        }
        return Explainer.of(rulebook, language)
                .explain(Scorer.of(rulebook).score(Cohort.ofPeers(units)).get(0))
                .items()
                .findFirst()
                .orElseThrow();
    }

    private static String calculation(String item, String... observations) {
        return explain(item, Language.CHINESE, observations).calculation();
    }

    @Test
    @DisplayName("率按自己的单位取整：85.2%取整是85%")
    void roundsRatesInTheirUnit() {
        assertThat(calculation(
                        "\"rule\": {\"product\": [\"full\", {\"rounded\": {\"of\": \"share\", \"to\": {\"decimals\": 0, \"mode\": \"HALF_UP\"}}}]}",
                        "\"share\": {\"value\": \"85.2%\"}"))
                .isEqualTo("85.2%（四舍五入取整），为85%；满分10分 × 85% = 8.5分，得8.5分（满分10分）");
    }

    @Test
    @DisplayName("任务数的110%是人次：110% × 10000 = 11000，超500，每100扣1，扣5")
    void counts() {
        assertThat(calculation(
                        "\"rule\": {\"deduct\": [{\"perStep\": {\"of\": \"visits\", \"above\": {\"product\": [\"110%\", 10000]}, "
                                + "\"basis\": \"POINTS\", \"step\": 100, \"partial\": \"WHOLE\", \"each\": 1}}]}",
                        "\"visits\": {\"value\": 11500}"))
                .isEqualTo("110% × 10000 = 11000人次，高500人次，每高100人次扣1分（不足100人次不计），计5步，扣5分，得5分（满分10分）");
    }

    @Test
    @DisplayName("缺报按满分乘同类最低：10 × 59.6% = 5.96，算式与B的数都说")
    void worksPoliciesOut() {
        assertThat(calculation(
                        "\"rule\": {\"product\": [\"full\", \"share\"]}, \"absent\": {\"MISSING\": {\"product\": [\"full\", {\"aggregate\": "
                                + "{\"over\": {\"units\": {\"relation\": \"PEERS\", \"self\": false}}, \"value\": \"share\", \"as\": \"SMALLEST\", \"skip\": []}}]}}",
                        "",
                        "\"share\": {\"value\": \"59.6%\"}",
                        "\"share\": {\"value\": \"80%\"}"))
                .isEqualTo("服务率：缺报，按规定同类单位的服务率最小值（U2 59.6%、U3 80%），为59.6%；满分10分 × 59.6% = 5.96分，"
                        + "计5.96分，得5.96分（满分10分）");
    }

    @Test
    @DisplayName("同类缺报说出是谁；本单位的缺值处置不管它")
    void namesWhoseFigureIsAbsent() {
        assertThat(calculation(
                        "\"rule\": {\"pass\": [\"share\", \">=\", {\"aggregate\": {\"over\": {\"units\": {\"relation\": \"PEERS\", \"self\": false}}, "
                                + "\"value\": \"share\", \"as\": \"MEAN\", \"skip\": []}}]}",
                        "\"share\": {\"value\": \"99%\"}",
                        "\"share\": {\"missing\": \"停用\"}"))
                .isEqualTo("U2的服务率：缺报（停用），无得分（满分10分）");
    }

    @Test
    @DisplayName("名次说出参加排列的各单位：5、3、1，本单位第3，落后2名扣2")
    void ranks() {
        assertThat(calculation(
                        "\"rule\": {\"deduct\": [{\"perCase\": {\"each\": 1, \"of\": {\"difference\": {\"from\": {\"standing\": {\"among\": \"PEERS\", "
                                + "\"keys\": [{\"best\": \"HIGHEST\", \"of\": \"visits\"}], \"as\": \"RANK\", \"ties\": \"COMPETITION\", \"skip\": []}}, \"less\": [1]}}}}]}",
                        "\"visits\": {\"value\": 1}",
                        "\"visits\": {\"value\": 5}",
                        "\"visits\": {\"value\": 3}"))
                .isEqualTo("在同类单位（含本单位）中按诊疗从高到低排列的名次（并列占位）"
                        + "（U2 5人次、U3 3人次、U1 1人次；3个单位参加排列，本单位为1人次，2个在前，0个并列），为第3名；"
                        + "3 − 1 = 2，每名扣1分，扣2分，得8分（满分10分）");
    }

    @Test
    @DisplayName("记录的率说成率；同一事由只计最高的说出哪条不计")
    void records() {
        String rows =
                "\"checks\": {\"value\": {\"records\": [{\"done\": \"82%\", \"loss\": 1, \"matter\": {\"code\": \"火\"}}, "
                        + "{\"done\": \"63%\", \"loss\": \"0.5\", \"matter\": {\"code\": \"火\"}}]}}";
        assertThat(calculation(
                        "\"rule\": {\"product\": [\"full\", {\"aggregate\": {\"over\": {\"rows\": \"checks\"}, \"value\": \"done\", \"as\": \"SMALLEST\"}}]}",
                        rows))
                .isEqualTo("检查记录的done最小值（第1条 82%、第2条 63%），为63%；满分10分 × 63% = 6.3分，得6.3分（满分10分）");
        assertThat(calculation(
                        "\"rule\": {\"aggregate\": {\"over\": {\"rows\": \"checks\"}, \"value\": \"loss\", \"as\": \"TOTAL\", \"oncePer\": \"matter\"}}",
                        rows))
                .isEqualTo("检查记录的loss合计（同一matter只计最高一次）（第1条（火） 1；第2条（火） 0.5，非最高，不计），为1，得1分（满分10分）");
    }

    @Test
    @DisplayName("核定与申报不同，两个数都说")
    void verified() {
        assertThat(explain(
                                "\"rule\": {\"product\": [\"full\", \"share\"]}",
                                Language.ENGLISH,
                                "\"share\": {\"value\": \"70%\", \"verified\": \"59.6%\"}")
                        .value())
                .contains("59.6% (verified, declared 70%)");
    }

    @Test
    @DisplayName("两个代码各说各的名")
    void codes() {
        assertThat(calculation(
                        "\"rule\": {\"deduct\": [{\"byCode\": {\"of\": \"level\", \"marks\": {\"一\": 0, \"二\": 5}}}, "
                                + "{\"byCode\": {\"of\": \"state\", \"marks\": {\"一\": 0, \"二\": 5}}}]}",
                        "\"level\": {\"value\": {\"code\": \"一\"}}, \"state\": {\"value\": {\"code\": \"二\"}}"))
                .isEqualTo("不扣分；状态：二，扣5分；10 − 0 − 5 = 5分，得5分（满分10分）");
    }

    @Test
    @DisplayName("套着的条件用括号分清，任一满足的说至少几项")
    void conditions() {
        assertThat(calculation(
                        "\"rule\": {\"pass\": {\"all\": [\"plan\", {\"any\": [\"report\", \"audit\"]}]}}",
                        "\"plan\": {\"value\": true}, \"report\": {\"value\": false}, \"audit\": {\"value\": true}"))
                .isEqualTo("计划：是；〔报告：否；审计：是（2项中1项成立，至少须1项）〕（2项中2项成立），得10分（满分10分）");
    }

    @Test
    @DisplayName("从负数起算的增幅：说出基数")
    void growthFromBelowZero() {
        assertThat(calculation(
                        "\"rule\": {\"pass\": [{\"change\": {\"of\": \"visits\", \"from\": \"visits@-1\", \"basis\": \"RELATIVE\"}}, \">=\", \"5%\"]}",
                        "\"visits\": {\"value\": 100}, \"visits@-1\": {\"value\": -50}"))
                .isEqualTo("诊疗 100人次，上期 -50人次低于零，文本未定，无得分（满分10分）");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            项目一，得10分（满分10分） | “项目一，得10分（满分10分）”
            高血压（含糖尿病）管理   | 高血压（含糖尿病）管理
            """)
    @DisplayName("别人写的名称像一句话的，加引号")
    void quotesWhatOthersWrote(String name, String said) {
        String item = "\"rule\": {\"product\": [\"full\", \"share\"]}";
        Rulebook rulebook = QuanhengJson.read(
                String.format(FRAME, item).replace("{\"zh\": \"条\", \"en\": \"item\"}", "\"" + name + "\""),
                Rulebook.class);
        assertThat(Explainer.of(rulebook, Language.CHINESE)
                        .explain(Scorer.of(rulebook).score(unit("U", "\"share\": {\"value\": \"70%\"}")))
                        .items()
                        .findFirst()
                        .orElseThrow()
                        .sentence())
                .startsWith("1 " + said + "：服务率 70%");
    }
}
