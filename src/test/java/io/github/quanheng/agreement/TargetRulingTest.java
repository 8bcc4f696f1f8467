package io.github.quanheng.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.papers.AgreementPaper;
import io.github.quanheng.party.Party;
import io.github.quanheng.party.Roster;
import io.github.quanheng.value.InvalidValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("对责任书目标的裁定：一次可定几项目标，定下的照新的判，其余照签的判")
class TargetRulingTest {
    private static final String SIGNED = """
            {"id": "a", "system": "业务", "title": "责任书", "from": "county", "to": "hospital", "period": "2024",
             "targets": [
               {"id": "t1", "name": "签约", "demands": [{"indicator": "signed", "unit": "人", "goal": {"atLeast": 100}, "feeds": ["signed"]}]},
               {"id": "t2", "name": "随访", "demands": [{"indicator": "visits", "unit": "次", "goal": {"atLeast": 200}, "feeds": ["visits"]}]},
               {"id": "t3", "name": "体检", "demands": [{"indicator": "checks", "unit": "人", "goal": {"atLeast": 300}}]}]%s}""";
    private static final String BOTH = """
            , "rulings": [
               {"targets": ["t1", "t2"], "question": "期限至年末还是至三季度末", "answer": "至三季度末", "by": "考核办公室", "on": "2024-03-01",
                "due": "2024-09-30"},
               {"targets": ["t1"], "question": "100人含不含续签", "answer": "不含，另加20人", "by": "考核办公室", "on": "2024-04-01",
                "goals": {"signed": {"atLeast": 120}}}]""";
    private static final String REPORTED = """
            {"party": "hospital", "period": "2024", "observations": {"signed": 110, "visits": 150, "checks": 100}}""";

    private static final Roster ROSTER = Roster.of(List.of(
            party("{'healthAuthority': {'id': 'county', 'name': '县卫生健康局', 'administration': 'COUNTY'}}"),
            party("{'department': {'id': 'hospital', 'name': '县医院', 'supervisor': 'county'}}")));

    private static Party party(String json) {
        return QuanhengJson.read(json.replace('\'', '"'), Party.class);
    }

    private static Agreement agreement(String rulings) {
        return QuanhengJson.read(SIGNED.formatted(rulings), Agreement.class);
    }

    private static List<String> standings(Agreement agreement) {
        return agreement.attainments(QuanhengJson.read(REPORTED, Submission.class), LocalDate.of(2024, 10, 1)).stream()
                .map(each -> each.target() + " " + each.standing())
                .toList();
    }

    @Test
    @DisplayName("10月1日：照签的，110人已超额完成，其余未到期；裁定后签约、随访都到期而未完成，体检不变")
    void theRulingIsWhatIsJudged() {
        assertThat(standings(agreement(""))).containsExactly("t1 EXCEEDED", "t2 NOT_DUE", "t3 NOT_DUE");
        assertThat(standings(agreement(BOTH))).containsExactly("t1 MISSED", "t2 MISSED", "t3 NOT_DUE");
    }

    @Test
    @DisplayName("进入计分的是裁定的数，签的文本不变")
    void theRulingEntersScoring() {
        Agreement ruled = agreement(BOTH);
        assertThat(ruled.parameters()).hasToString("{signed=120, visits=200}");
        assertThat(ruled.targets()).isEqualTo(agreement("").targets());
        assertThat(QuanhengJson.read(QuanhengJson.write(ruled), Agreement.class))
                .isEqualTo(ruled);
    }

    @Test
    @DisplayName("责任书的备注写明裁定了什么、由谁、何时，几次都写")
    void thePaperTellsOfIt() {
        String paper = AgreementPaper.of(agreement(BOTH), ROSTER).toString();
        assertThat(paper)
                .contains("裁定：期限至年末还是至三季度末——至三季度末（考核办公室，2024-03-01）", "裁定：100人含不含续签——不含，另加20人（考核办公室，2024-04-01）");
    }

    @Test
    @DisplayName("没有的目标、目标不看的指标、什么也没定下、期限以外的日子，都不收")
    void whatItCannotSettle() {
        for (String wrong : List.of(
                BOTH.replace("\"t2\"", "\"t9\""),
                BOTH.replace("{\"signed\": {", "{\"checks\": {"),
                BOTH.replace(",\n    \"due\": \"2024-09-30\"", ""),
                BOTH.replace("2024-09-30", "2025-09-30"))) {
            assertThat(wrong).isNotEqualTo(BOTH);
            assertThatThrownBy(() -> agreement(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new TargetRuling(
                        List.of(),
                        "q",
                        "a",
                        "b",
                        LocalDate.of(2024, 1, 1),
                        Map.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .isInstanceOf(InvalidValue.class);
    }
}
