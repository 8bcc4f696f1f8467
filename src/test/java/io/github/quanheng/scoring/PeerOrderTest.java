package io.github.quanheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Organisation;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.PartyKind;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.value.Label;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("同类单位中有缺报、有不适用：平均数的缺因按名单先后，与计分先后无关")
class PeerOrderTest {
    private static final Rulebook RULEBOOK = QuanhengJson.read("""
            {"id": "peers", "edition": "1", "title": "同类", "inForce": "2020-01-01/2020-12-31",
             "indicators": [{"id": "x", "name": "数", "kind": "NUMBER"}],
             "provisions": {"items": {"floor": "0", "ceiling": "full"}, "sections": {"floor": "none", "ceiling": "none"},
               "total": {"floor": "none", "ceiling": "none"},
               "absent": {"MISSING": {"noScore": "MISSING"}, "NOT_APPLICABLE": {"noScore": "NOT_APPLICABLE"}, "ZERO_DENOMINATOR": "0", "NO_PEERS": {"noScore": "NO_PEERS"}}, "excluded": "FORBID"},
             "sections": [{"id": "s", "name": "大项", "marks": 10, "items": [{"id": "1", "name": "均数", "marks": 10,
               "rule": {"aggregate": {"over": {"units": {"relation": "PEERS", "self": true}}, "value": "x", "as": "MEAN", "skip": []}}}]}],
             "total": {"name": "总分", "marks": 10}}
            """, Rulebook.class);

    private static AssessedUnit unit(String id, String observation) {
        PartyId party = PartyId.of(id);
        return AssessedUnit.of(
                Organisation.builder()
                        .id(party)
                        .name(Label.of(id))
                        .kind(PartyKind.ENTERPRISE)
                        .build(),
                QuanhengJson.read(
                        "{\"party\": \"" + id + "\", \"period\": \"2020-01-01/2020-12-31\", \"observations\": {\"x\": "
                                + observation + "}}",
                        Submission.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "acb", "bac", "bca", "cab", "cba"})
    void theOrderOfTheGroupDecides(String order) {
        Map<String, AssessedUnit> units = Map.of(
                "a", unit("a", "{\"value\": 4}"),
                "b", unit("b", "{\"missing\": \"未报\"}"),
                "c", unit("c", "{\"notApplicable\": \"没有\"}"));
        List<AssessedUnit> ordered = order.chars()
                .mapToObj(name -> Optional.ofNullable(units.get(String.valueOf((char) name)))
                        .orElseThrow())
                .toList();
        Cohort cohort = new Cohort(
                ordered,
                List.of(new Cohort.PeerGroup(
                        Label.of("全体"), List.of(PartyId.of("a"), PartyId.of("b"), PartyId.of("c")))),
                List.of(),
                Map.of());
        assertThat(Scorer.of(RULEBOOK).score(cohort))
                .extracting(
                        (ScoreSheet sheet) -> sheet.item("1").score().reason().orElseThrow())
                .containsOnly(Reason.MISSING);
    }
}
