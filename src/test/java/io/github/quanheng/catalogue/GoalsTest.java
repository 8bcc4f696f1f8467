package io.github.quanheng.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.quanheng.catalogue.Goal.Attainment;
import io.github.quanheng.catalogue.Goal.Bound;
import io.github.quanheng.source.Certainty;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rational;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The county figures are those of two public reports: Xiangyuan county (2017 reviewed, 2018 planned) and Xiuwu county (2019
 * reviewed). The goals are those of the documents each goal names.
 */
@DisplayName("Goals are cited, belong to a document and a year, and say whether a figure meets them")
class GoalsTest {
    private static final Catalogue CONTRACTING = NationalCatalogues.familyDoctorContracting();
    private static final Reading XIANGYUAN = Reading.of(
            Citation.of("襄垣县卫生计生工作会议报告（2018-04-11）", "2018年任务", Certainty.SECONDARY_COPY),
            List.of(new Copy("the county's public report", SourceClass.PRESS)));

    static List<Catalogue> catalogues() {
        return NationalCatalogues.all();
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    @DisplayName("no goal is only remembered: what was not read is not here")
    void onlyReadGoals(Catalogue catalogue) {
        assertThat(catalogue.select(Certainty.RECALLED).goals())
                .isEqualTo(catalogue.select(Certainty.SECONDARY_COPY).goals());
    }

    @Test
    @DisplayName("the hospital lists and the lists of county communities set no targets at all")
    void noTargets() {
        assertThat(List.of(
                        NationalCatalogues.tertiaryPublicHospitals(),
                        NationalCatalogues.secondaryPublicHospitals(),
                        NationalCatalogues.countyCommunityMonitoring2024(),
                        NationalCatalogues.countyCommunityJudging2020(),
                        NationalCatalogues.primaryCareEvaluation2022()))
                .allSatisfy(catalogue -> assertThat(
                                catalogue.select(Certainty.ILLUSTRATIVE).goals())
                        .isEmpty());
    }

    @ParameterizedTest(name = "{0}: {2} against {1} is {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    # code | when | figure | attainment
                    F1     | 2017 | 66.2%  | REACHED
                    F2     | 2017 | 90.9%  | REACHED
                    F1     | 2035 | 66.2%  | MISSED
                    F2     | 2035 | 90.9%  | REACHED
                    F1     | 2035 | 74%    | MISSED
                    F2     | 2035 | 85%    | REACHED
                    F3     | 2035 | 85%    | REACHED
                    F3     | 2035 | 84%    | UNDECIDED
                    """)
    @DisplayName("签约: 30% and 60% for 2017, 75%, 85% and about 85% for 2035, against the rates two counties report")
    void contracting(String code, String when, String figure, Attainment attainment) {
        assertThat(CONTRACTING.goals(code, Certainty.SECONDARY_COPY))
                .filteredOn(goal -> goal.when().equals(Optional.of(when)))
                .singleElement()
                .satisfies(goal -> {
                    assertThat(goal.attainedBy(Figure.of(figure))).isEqualTo(attainment);
                    assertThat(goal.reading().citation().document()).isNotBlank();
                });
    }

    @Test
    @DisplayName("签约: 54490 of 59945 people of key groups are 90.9%, which meets the 60% of 2017 (total illustrative)")
    void contractingFromCounts() {
        Definition coverage = CONTRACTING.entry("F2", Certainty.RECALLED).definition("vendor");
        Computed computed =
                coverage.compute(Map.of(Role.NUMERATOR, Rational.of(54_490), Role.DENOMINATOR, Rational.of(59_945)));
        assertThat(computed).isInstanceOfSatisfying(Computed.Value.class, value -> {
            assertThat(value.figure().value()).isBetween(Rational.of("0.9085"), Rational.of("0.9095"));
            assertThat(CONTRACTING.goals("F2", Certainty.SECONDARY_COPY).get(0).attainedBy(value.figure()))
                    .isEqualTo(Attainment.REACHED);
        });
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource({"T1, 65%, REACHED", "T1, 64.9%, MISSED", "T2, 90%, REACHED", "T2, 89.99%, MISSED"})
    @DisplayName("分级诊疗: 65% of visits at the grass roots (2015), 90% within the county (2020)")
    void tieredCare(String code, String figure, Attainment attainment) {
        assertThat(NationalCatalogues.tieredCare().goals(code, Certainty.SECONDARY_COPY))
                .singleElement()
                .satisfies(
                        goal -> assertThat(goal.attainedBy(Figure.of(figure))).isEqualTo(attainment));
    }

    @Test
    @DisplayName("X5 分级诊疗: the county strives for 65% and 90% in 2018, the same numbers as the cited goals")
    void tieredCareOfACounty() {
        Goal grassRoots = ofCounty("T1", "65%");
        Goal inCounty = ofCounty("T2", "90%");
        Catalogue tiered = NationalCatalogues.tieredCare();
        assertThat(List.of(grassRoots, inCounty))
                .extracting(Goal::value)
                .containsExactly(
                        tiered.goals("T1", Certainty.SECONDARY_COPY).get(0).value(),
                        tiered.goals("T2", Certainty.SECONDARY_COPY).get(0).value());
        Definition share = tiered.entry("T1", Certainty.RECALLED).definition();
        Computed.Value computed = (Computed.Value)
                share.compute(Map.of(Role.NUMERATOR, Rational.of(13), Role.DENOMINATOR, Rational.of(20)));
        assertThat(grassRoots.attainedBy(computed.figure())).isEqualTo(Attainment.REACHED);
        assertThat(grassRoots.aspirational()).isTrue();
        assertThat(tiered.goals("T1", Certainty.SECONDARY_COPY).get(0).aspirational())
                .isFalse();
        assertThatThrownBy(() ->
                        tiered.entry("T2", Certainty.RECALLED).definition().compute(Map.of()))
                .hasMessage(
                        "formula: definition (2020): cannot be computed; supply what is missing: whose visits and which visits are"
                                + " counted");
        assertThatThrownBy(() -> inCounty.attainedBy(Figure.of("90")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("figure: goal 90% for T2: compares with 90, of another scale; give both on one scale");
    }

    private static Goal ofCounty(String code, String least) {
        return new Goal(code, "襄垣县", Bound.AT_LEAST, Figure.of(least), Optional.of("2018"), true, XIANGYUAN);
    }

    @Test
    @DisplayName("合格标准: at least 80% of the basic clauses at C, 20% at B, 5% at A")
    void qualifiedLevel() {
        Entry qualified = NationalCatalogues.serviceCapability()
                .select(Certainty.SECONDARY_COPY)
                .entries()
                .get(0);
        List<Goal> cuts = NationalCatalogues.serviceCapability().goals("L1", Certainty.SECONDARY_COPY);
        int[][] clauses = {{71, 18, 4}, {71, 18, 5}};
        Attainment[][] met = {
            {Attainment.REACHED, Attainment.REACHED, Attainment.MISSED},
            {Attainment.REACHED, Attainment.REACHED, Attainment.REACHED}
        };
        for (int hospital = 0; hospital < clauses.length; hospital++) {
            for (int level = 0; level < cuts.size(); level++) {
                Computed.Value share = (Computed.Value) qualified
                        .definitions()
                        .get(level)
                        .compute(Map.of(
                                Role.NUMERATOR, Rational.of(clauses[hospital][level]),
                                Role.DENOMINATOR, Rational.of(88)));
                assertThat(cuts.get(level).attainedBy(share.figure())).isEqualTo(met[hospital][level]);
            }
        }
        assertThat(NationalCatalogues.serviceCapability().goals("L2", Certainty.ILLUSTRATIVE))
                .isEmpty();
    }

    @Test
    @DisplayName("医院评审 2022: the data part weighs at least 60%; on site 甲等 needs 90%, 乙等 80%, 丙等 70%")
    void accreditation() {
        Catalogue accreditation = NationalCatalogues.tertiaryHospitalAccreditation();
        assertThat(accreditation.goals("R2", Certainty.SECONDARY_COPY))
                .extracting(Goal::value)
                .containsExactly(Figure.of("60%"));
        assertThat(accreditation.goals("R3", Certainty.SECONDARY_COPY))
                .extracting(Goal::scope, goal -> goal.attainedBy(Figure.of("84%")))
                .containsExactly(
                        tuple("甲等", Attainment.MISSED),
                        tuple("乙等", Attainment.REACHED),
                        tuple("丙等", Attainment.REACHED));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    HR-4 | 2023 | 62%
                    EL-2 | 2023 | 62%
                    HT-3 | 2023 | 76%
                    TC-1 | 2023 | 70%
                    TC-2 | 2023 | 77%
                    TB-1 | 2023 | 90%
                    CH-2 | 2024 | 85%
                    """)
    @DisplayName("公卫: what one province set for 2023 and one county for 2024, and for no other year")
    void publicHealth(String code, String when, String value) {
        assertThat(NationalCatalogues.basicPublicHealth().goals(code, Certainty.SECONDARY_COPY))
                .singleElement()
                .satisfies(goal -> {
                    assertThat(goal.when()).contains(when);
                    assertThat(goal.value()).isEqualTo(Figure.of(value));
                    assertThat(goal.scope()).startsWith("一");
                });
    }

    @Test
    @DisplayName("at most so much is met at or below it")
    void atMost() {
        Goal goal = new Goal(
                "1",
                "示意",
                Bound.AT_MOST,
                Figure.of("14/10万"),
                Optional.empty(),
                false,
                Reading.of(Citation.illustrative(), List.of()));
        assertThat(goal.attainedBy(Figure.of("14/10万"))).isEqualTo(Attainment.REACHED);
        assertThat(goal.attainedBy(Figure.of("14.1/10万"))).isEqualTo(Attainment.MISSED);
        assertThatThrownBy(() -> CONTRACTING.goals("F1", Certainty.VERIFIED_TEXT))
                .isInstanceOf(UncertainException.class)
                .hasMessage(
                        "catalogue contracting has 2 problems:\n"
                                + "  F1.GOAL: is SECONDARY_COPY from 家庭医生签约服务2017年目标, wanted VERIFIED_TEXT; use select(...) to take the rest, or ask for less certainty\n"
                                + "  F1.GOAL: is SECONDARY_COPY from 关于推进家庭医生签约服务高质量发展的指导意见（2022）, wanted VERIFIED_TEXT; use select(...) to take the rest, or ask for less certainty");
    }
}
