package io.github.quanheng.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Organisation;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.PartyKind;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("是否考核此项：是、否、未定，各说各的")
class ApplicabilityExplanationTest {
    private static final Rulebook RULEBOOK = QuanhengJson.read("""
            {"id": "r", "edition": "1", "title": "示意", "inForce": "2000-01-01/..",
             "indicators": [{"id": "work", "name": {"zh": "工作量", "en": "work"}, "kind": "NUMBER", "unit": "次"}],
             "provisions": {"items": {"floor": "0", "ceiling": "full"}, "sections": {"floor": "none", "ceiling": "none"},
               "total": {"floor": "none", "ceiling": "none"},
               "absent": {"MISSING": 0, "NOT_APPLICABLE": 0, "UNKNOWN_CLASS": {"noScore": "UNKNOWN_CLASS"}}, "excluded": "FORBID"},
             "sections": [{"id": "s", "name": {"zh": "各项", "en": "all"}, "marks": 20, "items": [
               {"id": "1", "name": {"zh": "服务", "en": "services"}, "marks": 20, "rule": {"perCase": {"each": 1, "of": "work"}},
                "applies": {"unit": {"own": {"类别": ["甲类"]}}}},
               {"id": "2", "name": {"zh": "监测", "en": "watched"}, "marks": 0, "watches": "work",
                "applies": {"unit": {"own": {"类别": ["甲类"]}}}}]}],
             "total": {"name": {"zh": "总分", "en": "total"}, "marks": 20}}
            """, Rulebook.class);

    private static ScoreSheet sheet(Optional<String> category) {
        Organisation.Builder unit =
                Organisation.builder().id(PartyId.of("u")).name(Label.of("某单位")).kind(PartyKind.ENTERPRISE);
        category.ifPresent(each -> unit.putOwn("类别", each));
        return Scorer.of(RULEBOOK)
                .score(AssessedUnit.of(
                        unit.build(),
                        new Submission(
                                PartyId.of("u"),
                                Period.ofYear(2020),
                                Map.of(FigureKey.of("work"), Observation.of("12")))));
    }

    private static List<String> sentences(Optional<String> category, Language language) {
        return Explainer.of(RULEBOOK, language)
                .explain(sheet(category))
                .items()
                .map(LineExplanation::sentence)
                .toList();
    }

    @Test
    @DisplayName("考核：照常计分；不考核：不计分；类别没填：未定，无得分，监测的也无值，总分随之无分")
    void threeAnswers() {
        assertThat(sentences(Optional.of("甲类"), Language.CHINESE))
                .containsExactly("1 服务：工作量 12次，每次得1分，得12分（满分20分）", "2 监测：工作量 12次，监测，不计分");
        assertThat(sentences(Optional.of("乙类"), Language.CHINESE))
                .containsExactly("1 服务，本单位不考核此项，不计分（满分20分）", "2 监测，本单位不考核此项");
        assertThat(sentences(Optional.empty(), Language.CHINESE))
                .containsExactly(
                        "1 服务，是否考核此项（单位符合“‘类别’为甲类”）未定：登记不详（未登记类别），无得分（满分20分）",
                        "2 监测，是否考核此项（单位符合“‘类别’为甲类”）未定：登记不详（未登记类别）");
        assertThat(sentences(Optional.empty(), Language.ENGLISH))
                .containsExactly(
                        "1 services, whether it is assessed (the unit fits “类别 is 甲类”) is not known: not in the register (no 类别 registered), no score (full marks 20)",
                        "2 watched, whether it is assessed (the unit fits “类别 is 甲类”) is not known: not in the register (no 类别 registered)");
        assertThat(sheet(Optional.empty()).total().score().reason()).contains(Reason.UNKNOWN_CLASS);
        assertThat(sheet(Optional.empty())
                        .item("1")
                        .applies()
                        .orElseThrow()
                        .outcome()
                        .reason())
                .contains(Reason.UNKNOWN_CLASS);
        assertThat(sheet(Optional.empty()).item("2").value().reason()).contains(Reason.UNKNOWN_CLASS);
    }
}
