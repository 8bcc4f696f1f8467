package io.github.quanheng.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quanheng.indicator.Direction;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.source.Certainty;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Rational;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Row L5. Lüliang city (2022 reviewed, 2023 planned) reports 二级公立中医院绩效考核, 公立医院中央补助资金绩效评价 and 省级公立医院高质量示范.
 * The figures of the national lists are those the lists state of themselves.
 */
@DisplayName("L5 公立医院绩效考核, 补助资金绩效评价: the national systems as cited catalogues")
class HospitalAssessmentRowL5Test {
    @Test
    @DisplayName("of 55 indicators 26 are monitored, 15 + 9 + 2; of 28, 21; the counts come out of the catalogues")
    void theListsAddUp() {
        List<Entry> tertiary = NationalCatalogues.tertiaryPublicHospitals()
                .select(Certainty.SECONDARY_COPY)
                .entries();
        assertThat(tertiary.stream().filter(entry -> !entry.code().equals("增1")))
                .hasSize(55);
        assertThat(of(tertiary, Monitoring.AUTOMATIC)
                        + of(tertiary, Monitoring.FINANCIAL_REPORT)
                        + of(tertiary, Monitoring.HOSPITAL_REPORTED))
                .isEqualTo(15 + 9 + 2);
        List<Entry> secondary = NationalCatalogues.secondaryPublicHospitals()
                .select(Certainty.SECONDARY_COPY)
                .entries();
        assertThat(secondary).hasSize(28);
        assertThat(of(secondary, Monitoring.MONITORED)).isEqualTo(21);
    }

    private static long of(List<Entry> entries, Monitoring monitoring) {
        return entries.stream()
                .filter(entry -> entry.monitoring().equals(Optional.of(monitoring)))
                .count();
    }

    @Test
    @DisplayName("4 出院患者手术占比 of a hospital with 331 operations among 1000 discharges is 33.1%, cited to its list")
    void anIndicatorIsComputedAndCited() {
        Entry entry = NationalCatalogues.tertiaryPublicHospitals().entry("4", Certainty.SECONDARY_COPY);
        Indicator indicator = NationalCatalogues.tertiaryPublicHospitals().indicator("4", Certainty.SECONDARY_COPY);
        assertThat(indicator.id()).isEqualTo(IndicatorId.of("tertiary.4"));
        assertThat(indicator.kind()).isEqualTo(Kind.RATE);
        assertThat(indicator.direction()).contains(Direction.HIGHER_IS_BETTER);
        assertThat(indicator.citations())
                .containsExactly(Citation.of("国家三级公立医院绩效考核（国办发〔2019〕4号）", "指标4", Certainty.SECONDARY_COPY));
        assertThat(entry.definition()
                        .compute(Map.of(Role.NUMERATOR, Rational.of(331), Role.DENOMINATOR, Rational.of(1000))))
                .isEqualTo(new Computed.Value(Figure.of("33.1%")));
    }

    @Test
    @DisplayName("the list for secondary hospitals of Chinese medicine is not here: a city brings it, cited, as a"
            + " catalogue; without its source the entry is refused")
    void aCityBringsItsOwnList() {
        Reading city = Reading.of(
                new Citation("吕梁市二级公立中医院绩效考核（2022）", Optional.empty(), Certainty.SECONDARY_COPY),
                List.of(new Copy("the city's report of 2023-04-21", SourceClass.PRESS)));
        Catalogue own = Catalogue.builder()
                .id("tcm-secondary")
                .name(Label.of("二级公立中医院绩效考核"))
                .issuer("吕梁市卫生健康委")
                .edition("2022")
                .numbering(Numbering.LIBRARY)
                .addAllEntries(List.of(own(Map.of(Part.NAME, city))))
                .build();
        assertThat(own.entries(Certainty.SECONDARY_COPY))
                .singleElement()
                .satisfies(entry -> assertThat(entry.indicators()).hasSize(1));
        assertThatThrownBy(() -> own(Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "sources: catalogue entry tcm-secondary.1 (绩效考核结果): has no source for [NAME]; say where it was read and how sure that is");
    }

    private static Entry own(Map<Part, Reading> sources) {
        return Entry.builder()
                .id(IndicatorId.of("tcm-secondary.1"))
                .code("1")
                .name(Label.of("绩效考核结果"))
                .nature(Nature.QUANTITATIVE)
                .kind(Kind.NUMBER)
                .putAllSources(sources)
                .build();
    }

    @Test
    @DisplayName("补助资金绩效评价: no marks or weights come with the lists; the rulebook of the fund has to bring them")
    void noWeights() {
        assertThat(NationalCatalogues.all())
                .allSatisfy(catalogue -> assertThat(
                                StrictJson.MAPPER.writerFor(Catalogue.class).writeValueAsString(catalogue))
                        .doesNotContain("\"weight\"")
                        .doesNotContain("\"points\"")
                        .doesNotContain("\"full\""));
    }
}
