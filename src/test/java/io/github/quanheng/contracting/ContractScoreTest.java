package io.github.quanheng.contracting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quanheng.json.InvalidJson;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Party;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.source.Certainty;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Percentage;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contracting in scores: 襄垣 2017 and 修武 2019; who is due, served, expiring and renewed is illustrative, and so are the marks. */
class ContractScoreTest {
    private static final Citation SOURCE =
            new Citation("襄垣县2017年工作与2018年安排的公开报道", Optional.empty(), Certainty.SECONDARY_COPY);

    private static ContractCoverage.Builder coverage(String population, Tally signed) {
        return ContractCoverage.builder()
                .population(Label.of(population))
                .signed(signed)
                .source(SOURCE);
    }

    private static final Rulebook RULEBOOK = QuanhengJson.read("""
            {"id": "contracts", "edition": "示意", "title": "签约服务考核（示意）", "inForce": "2017-01-01/..",
             "indicators": [{"id": "all", "name": "常住人口签约率", "kind": "RATE"}, {"id": "poor", "name": "双签约率（户）", "kind": "RATE"},
               {"id": "served", "name": "履约率", "kind": "RATE"}, {"id": "again", "name": "续签率", "kind": "RATE"}],
             "provisions": {"items": {"floor": 0, "ceiling": "full"}, "sections": {"floor": 0, "ceiling": "full"},
               "total": {"floor": 0, "ceiling": "full"},
               "absent": {"MISSING": {"noScore": "MISSING"}, "NOT_APPLICABLE": "excluded", "ZERO_DENOMINATOR": "excluded"},
               "excluded": "RESCALE_TOTAL"},
             "sections": [{"id": "S", "name": "签约服务", "marks": 40, "items": [
               {"id": "1", "name": "覆盖率", "marks": 10, "rule": {"pass": ["all", ">=", "60%"]}},
               {"id": "2", "name": "双签约", "marks": 10, "rule": {"pass": ["poor", ">=", "100%"]}},
               {"id": "3", "name": "履约", "marks": 10,
                 "rule": {"proportional": {"of": "served", "target": "100%", "form": "SHARE_OF_TARGET"}}},
               {"id": "4", "name": "续签", "marks": 10,
                 "rule": {"proportional": {"of": "again", "target": "100%", "form": "SHARE_OF_TARGET"}}}]}],
             "total": {"name": "总分", "marks": 40}}
            """, Rulebook.class);

    private static final List<ContractReading> READINGS = List.of(QuanhengJson.read("""
            [{"population": "常住人口", "measure": "COVERAGE", "unit": "PEOPLE", "as": "all"},
             {"population": "贫困户", "measure": "COVERAGE", "unit": "HOUSEHOLDS", "as": "poor"},
             {"population": "常住人口", "measure": "FULFILMENT", "unit": "PEOPLE", "as": "served"},
             {"population": "常住人口", "measure": "RENEWAL", "unit": "PEOPLE", "as": "again"}]
            """, ContractReading[].class));

    private static String items(List<ContractCoverage> coverages) {
        Party county = QuanhengJson.read(
                "{\"healthAuthority\": {\"id\": \"county\", \"name\": \"县\", \"administration\": \"COUNTY\"}}",
                Party.class);
        Submission figures = new Submission(
                PartyId.of("county"), Period.ofYear(2017), ContractReading.observations(coverages, READINGS));
        ScoreSheet sheet = Scorer.of(RULEBOOK).score(AssessedUnit.of(county, figures));
        return String.join(
                " ",
                sheet.items()
                        .map(line -> line.score()
                                .number()
                                .map(Object::toString)
                                .orElseGet(() ->
                                        line.score().reason().orElseThrow().name()))
                        .toList());
    }

    @Test
    @DisplayName(
            "X3, X4: coverage as published and in households, fulfilment and renewal beside it: 10, 10, 9 and 8 of 10 each")
    void X4_scores() {
        ContractCoverage all = coverage("常住人口", Tally.ofPeople(183_131))
                .published(Percentage.of("66.2%"))
                .served(Tally.ofPeople(183_131 * 9L / 10))
                .expiring(Tally.ofPeople(150_000))
                .renewed(Tally.ofPeople(120_000))
                .build();
        ContractCoverage poor = coverage("贫困户", Tally.of(702, 1711))
                .due(Tally.of(704, 1720))
                .addReasons("死亡", "失联")
                .addExcused(Exclusion.of("死亡", Tally.of(1, 4)), Exclusion.of("失联", Tally.of(1, 5)))
                .build();
        assertThat(all.fulfilment(Tally.Unit.PEOPLE)).contains(Ratio.of(164_817, 183_131));
        assertThat(all.renewal(Tally.Unit.PEOPLE)).contains(Ratio.of(120_000, 150_000));
        // 10 x 164817/183131: nine tenths rounded down to whole people
        assertThat(items(List.of(all, poor))).isEqualTo("10 10 1648170/183131 8");
        assertThat(items(List.of(all))).isEqualTo("10 MISSING 1648170/183131 8");
        ContractCoverage unserved = coverage("常住人口", Tally.ofPeople(183_131))
                .published(Percentage.of("66.2%"))
                .build();
        assertThat(items(List.of(unserved, poor))).isEqualTo("10 10 MISSING MISSING");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> items(List.of(all, all)))
                .withMessage("contracts of 常住人口: there are 2 coverages of it; keep one");
    }

    @Test
    @DisplayName("X4: households that would not sign are not excused: 700 of 702, and 0 of 10 marks")
    void X4_excused_only_for_listed_reasons() {
        ContractCoverage coverage = coverage("贫困户", Tally.of(700, 1700))
                .due(Tally.of(702, 1711))
                .addReasons("死亡", "失联")
                .addExcused(Exclusion.of("不愿签", Tally.of(2, 11)))
                .build();
        assertThat(coverage.ratio(Tally.Unit.HOUSEHOLDS)).contains(Ratio.of(700, 702));
        assertThat(coverage.full()).contains(false);
        assertThat(coverage.notExcused()).extracting(one -> one.reason().zh()).containsExactly("不愿签");
        assertThat(items(List.of(coverage))).startsWith("MISSING 0 ");
        assertThat(QuanhengJson.read(QuanhengJson.write(coverage), ContractCoverage.class))
                .isEqualTo(coverage);
    }

    @ParameterizedTest(name = "{0} of {1} published as {2}: {3}")
    @DisplayName("W2: a published rate may be rounded either way in its last place, and not be another")
    @CsvSource({
        "189000, 255405, 74%, ok",
        "189000, 255405, 74.0%, ok",
        "1487, 2000, 74%, ok",
        "1487, 2000, 74.3%, ok",
        "1487, 2000, 74.4%, ok",
        "1487, 2000, 74.5%, refused",
        "3500, 4000, 74%, refused"
    })
    void W2_published_rate(long signed, long due, String published, String expected) {
        ContractCoverage.Builder coverage = coverage("签约群众", Tally.ofPeople(signed))
                .due(Tally.ofPeople(due))
                .published(Percentage.of(published));
        if (expected.equals("ok")) {
            assertThat(coverage.build().published()).contains(Percentage.of(published));
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(coverage::build)
                    .withMessageContaining("is published as " + published + ", but " + signed + " of " + due + " is ");
        }
    }

    @Test
    @DisplayName("X4: more served than signed, or renewed than run out, is refused")
    void X4_bounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> coverage("甲", Tally.ofPeople(10))
                        .served(Tally.ofPeople(11))
                        .build())
                .withMessage("contract coverage of 甲: 11 are served, but only 10 PEOPLE are signed; correct one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> coverage("甲", Tally.ofPeople(10))
                        .expiring(Tally.ofPeople(5))
                        .renewed(Tally.ofPeople(6))
                        .build())
                .withMessage("contract coverage of 甲: 6 are renewed, but only 5 PEOPLE are expiring; correct one");
    }

    private static final String LIST = """
            {"name": "大病集中救治管理对象", "exits": ["治愈", "死亡", "迁出"], "source": {"document": "示意", "certainty": "ILLUSTRATIVE"},
             "stays": [
               {"number": "001", "from": "2017-03-01", "entered": "确诊", "until": "2017-09-30", "left": "%s"},
               {"number": "002", "from": "2017-05-01", "entered": "确诊"},
               {"number": "001", "from": "%s", "entered": "复发"}]}
            """;

    @Test
    @DisplayName(
            "X4: who is on the list follows from the day; whoever was cured may come back, and leaves only for a listed reason")
    void X4_managed_list() {
        ManagedList list = QuanhengJson.read(LIST.formatted("治愈", "2018-02-01"), ManagedList.class);
        assertThat(list.on(LocalDate.of(2017, 9, 30))).containsExactly("001", "002");
        assertThat(list.on(LocalDate.of(2017, 10, 1))).containsExactly("002");
        assertThat(list.on(LocalDate.of(2018, 2, 1))).containsExactly("002", "001");
        LocalDate first = LocalDate.of(2017, 1, 1);
        LocalDate last = LocalDate.of(2017, 12, 31);
        assertThat(list.entered(first, last)).hasSize(2);
        assertThat(list.left(first, last)).extracting(ManagedList.Stay::number).containsExactly("001");
        assertThat(QuanhengJson.read(QuanhengJson.write(list), ManagedList.class))
                .isEqualTo(list);
        assertThatExceptionOfType(InvalidJson.class)
                .isThrownBy(() -> QuanhengJson.read(LIST.formatted("不愿", "2018-02-01"), ManagedList.class))
                .withMessageContaining("001 left for \"不愿\", but one leaves it for [治愈, 死亡, 迁出]");
        assertThatExceptionOfType(InvalidJson.class)
                .isThrownBy(() -> QuanhengJson.read(LIST.formatted("治愈", "2017-09-30"), ManagedList.class))
                .withMessageContaining("001 enters on 2017-09-30 while it is on the list");
    }

    @Test
    @DisplayName(
            "X4: a batch with those due: 63 of 63 with a major disease (due illustrative); more reached than due is refused")
    void X4_batches_with_due() {
        TreatmentBatch major = new TreatmentBatch(
                Label.of("大病"), Label.of("集中救治"), Tally.ofPeople(63), Optional.of(Tally.ofPeople(63)), SOURCE);
        assertThat(major.ratio(Tally.Unit.PEOPLE)).contains(Ratio.of(63, 63));
        assertThat(major.ratio(Tally.Unit.HOUSEHOLDS)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TreatmentBatch(
                        Label.of("大病"), Label.of("集中救治"), Tally.ofPeople(63), Optional.of(Tally.ofPeople(60)), SOURCE))
                .withMessage("batch 大病 (集中救治): 63 are reached, but only 60 PEOPLE are due; correct one");
    }
}
