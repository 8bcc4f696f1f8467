package io.github.quanheng.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.quanheng.indicator.Kind;
import io.github.quanheng.source.Certainty;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.Label;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Where editions differ they stand side by side: tertiary 10, 21 and 32 to 35")
class EditionsTest {
    private static final String AFTER_2019 = "manuals after the 2019 government accounting system";
    private static final Catalogue TERTIARY = NationalCatalogues.tertiaryPublicHospitals();

    @ParameterizedTest(name = "{0}: {1} and {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    # code | editions
                    10     | 2019 | 2020 reporting data set
                    21     | 2019 | 2023 national report
                    32     | 2019 | later manuals
                    33     | 2019 | manuals after the 2019 government accounting system
                    35     | 2019 | manuals after the 2019 government accounting system
                    """)
    @DisplayName("each of the five has the edition of 2019 and what came of it")
    void sideBySide(String code, String first, String later) {
        assertThat(entry(code).definitions().stream().map(Definition::edition).distinct())
                .containsExactly(first, later);
    }

    @Test
    @DisplayName("34: no unit was read for 2019; the manual of 2020 gives tons of standard coal for ten thousand yuan")
    void energy() {
        assertThat(entry("34").definitions())
                .extracting(Definition::edition, Definition::unit)
                .containsExactly(
                        tuple("2019", Optional.empty()),
                        tuple("2020 manual", Optional.of("吨标煤/万元")),
                        tuple(AFTER_2019, Optional.empty()));
    }

    @Test
    @DisplayName("no other indicator of the list has two editions")
    void onlyThese() {
        assertThat(TERTIARY.entries(Certainty.RECALLED))
                .filteredOn(entry -> entry.definitions().stream()
                                .map(Definition::edition)
                                .distinct()
                                .count()
                        > 1)
                .extracting(Entry::code)
                .containsExactly("10", "21", "32", "33", "34", "35");
    }

    @Test
    @DisplayName("10: the data set of 2020 has ten diseases; note 7 of 2019 names eleven, and pneumonia once")
    void singleDiseases() {
        assertThat(entry("10").definitions("2020 reporting data set"))
                .singleElement()
                .satisfies(definition -> {
                    assertThat(definition.kind()).isEqualTo(Kind.RECORDS);
                    assertThat(definition.each())
                            .hasSize(10)
                            .startsWith("急性心肌梗死")
                            .endsWith("慢性阻塞性肺疾病");
                    assertThat(definition.fields().keySet()).containsExactly("病种", "例数", "平均住院日", "次均费用", "病死率");
                });
        assertThat(entry("10").definitions("2019")).singleElement().satisfies(definition -> {
            assertThat(definition.each())
                    .hasSize(11)
                    .contains("肺炎", "围手术期预防感染", "围手术期预防深静脉血栓")
                    .containsAll(List.of("急性心肌梗死", "心力衰竭", "脑梗死", "髋关节置换术", "膝关节置换术", "冠状动脉旁路移植术", "剖宫产", "慢性阻塞性肺疾病"));
            assertThat(definition.words()).contains("符合单病种质量控制标准");
            assertThat(definition.source(Part.CONTENT).citation().clause()).contains("指标10及注7");
        });
    }

    @Test
    @DisplayName("21: one rate in 2019, two published figures in 2023, of which the formulas were not read")
    void procurement() {
        assertThat(entry("21").definitions("2019"))
                .singleElement()
                .extracting(Definition::formula)
                .isEqualTo(Optional.of(Formula.SHARE));
        assertThat(entry("21").definitions("2023 national report"))
                .extracting(Definition::name)
                .containsExactly(Optional.of(Label.of("中标药品使用比例")), Optional.of(Label.of("中选药品完成比例")));
        assertThat(entry("21").indicators())
                .extracting(indicator -> indicator.id().value())
                .containsExactly("tertiary.21.2019", "tertiary.21.2023-use", "tertiary.21.2023-completion");
    }

    @ParameterizedTest(name = "{0} goes by {1} later")
    @CsvSource({"33, 人员经费占比", "34, 万元收入能耗占比", "35, 医疗盈余率"})
    @DisplayName("33 to 35 took other names with the government accounting of 2019, and no formula is given for these")
    void accounting(String code, String name) {
        assertThat(entry(code).aliases()).containsExactly(name);
        assertThat(entry(code).definitions(AFTER_2019)).singleElement().satisfies(definition -> {
            assertThat(definition.name()).contains(Label.of(name));
            assertThat(definition.formula()).isEmpty();
        });
    }

    @Test
    @DisplayName("an indicator of several definitions makes the caller choose, and an unknown edition is refused")
    void refusals() {
        assertThatThrownBy(() -> entry("35").definition())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "definitions: indicator tertiary.35 (收支结余): has 2 definitions [definition 2019 (2019), definition"
                                + " accounting-2019 (" + AFTER_2019 + ")]; choose one");
        assertThatThrownBy(() -> entry("35").definitions("2018"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "edition: indicator tertiary.35 (收支结余): has no definition of edition 2018; the editions are [2019, "
                                + AFTER_2019 + "]; choose one of them");
    }

    @Test
    @DisplayName("the second edition's management rates are marked as such in public health")
    void secondEdition() {
        Catalogue health = NationalCatalogues.basicPublicHealth();
        assertThat(List.of("HT-0", "DM-0"))
                .allSatisfy(code -> assertThat(health.entry(code, Certainty.RECALLED)
                                .definition()
                                .edition())
                        .isEqualTo("second edition"));
    }

    @ParameterizedTest(name = "{0} {1}: {2}, {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    tertiary      | 10   | CONTENT     | EDITIONS | 11个病种，肺炎为一种，含围手术期预防感染和预防深静脉血栓 | 10个病种，肺炎分成人、儿童
                    tertiary      | 21   | NAME        | EDITIONS | 国家组织药品集中采购中标药品使用比例 | 中标药品使用比例、中选药品完成比例
                    tertiary      | 25   | LEVEL_ONE   | SOURCES  | 运营效率 | 医疗质量
                    tertiary      | 26   | LEVEL_ONE   | SOURCES  | 运营效率 | 医疗质量
                    secondary     | 4    | DENOMINATOR | EDITIONS | 同期出院患者手术人数 | 同期出院患者手术人数（择期）
                    secondary     | 21   | FORMULA     | EDITIONS | 出院患者住院费用÷出院人次数，以CMI调整 | 住院收入÷实际占用总床日×出院者占用总床日÷出院人次数，不以CMI调整
                    secondary     | 22   | FORMULA     | EDITIONS | 出院患者药品费用÷出院人次数 | 出院患者药品费用÷实际占用总床日×出院者占用总床日÷出院人次数
                    public-health | HR-3 | DENOMINATOR | SOURCES  | 档案总份数 | 建立电子健康档案人数
                    public-health | CH-2 | DENOMINATOR | EDITIONS | 年度辖区内0~6岁儿童数 | 年度辖区内应管理的0~6岁儿童数
                    public-health | MH-2 | DENOMINATOR | SOURCES  | 社区在册居家患者人数 | 辖区内登记在册的确诊严重精神障碍患者人数
                    contracting   | F4   | DENOMINATOR | SOURCES  | 到期应续签人数 | 今年签约的居民总数
                    contracting   | F6   | DENOMINATOR | SOURCES  | 签约人数 | 服务人口数
                    """)
    @DisplayName("a conflict of editions or sources is data: each side in its words with where it was read")
    void conflicts(String id, String code, Part part, Conflict.Between between, String one, String other) {
        Catalogue catalogue = NationalCataloguesTest.catalogue(id);
        for (Certainty wanted : List.of(Certainty.SECONDARY_COPY, Certainty.RECALLED)) {
            Entry entry = catalogue.select(wanted).entries().stream()
                    .filter(each -> each.code().equals(code))
                    .findFirst()
                    .orElseThrow();
            assertThat(entry.conflicts()).singleElement().satisfies(conflict -> {
                assertThat(conflict.part()).isEqualTo(part);
                assertThat(conflict.between()).isEqualTo(between);
                assertThat(conflict.claims()).extracting(Conflict.Claim::says).containsExactly(one, other);
            });
        }
        assertThat(catalogue.entry(code, Certainty.RECALLED).conflicts())
                .flatExtracting(Conflict::claims)
                .allSatisfy(claim -> claim.variant()
                        .ifPresent(variant -> assertThat(catalogue
                                        .entry(code, Certainty.RECALLED)
                                        .definition(variant))
                                .isNotNull()));
    }

    @Test
    @DisplayName("a conflict needs two sides that differ, and a claim no surer than its copy")
    void refusesConflicts() {
        Reading none = Reading.of(Citation.illustrative(), List.of());
        Conflict.Claim one = new Conflict.Claim("甲", Optional.empty(), none);
        assertThatThrownBy(() -> new Conflict(Part.UNIT, Conflict.Between.SOURCES, List.of(one)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("said: conflict on UNIT: the claims are [甲]; give at least two claims, no two alike");
        assertThatThrownBy(() -> new Conflict(Part.UNIT, Conflict.Between.SOURCES, List.of(one, one)))
                .hasMessage("said: conflict on UNIT: the claims are [甲, 甲]; give at least two claims, no two alike");
        Reading list = Reading.of(
                new Citation("某文件", Optional.empty(), Certainty.SECONDARY_COPY),
                List.of(new Copy("某名单", SourceClass.NAME_LIST)));
        assertThatThrownBy(() -> new Conflict(
                        Part.UNIT,
                        Conflict.Between.SOURCES,
                        List.of(one, new Conflict.Claim("乙", Optional.empty(), list))))
                .hasMessage(
                        "certainty: claim \"乙\": its UNIT is said to be SECONDARY_COPY, but copies of class [NAME_LIST] show it no surer than RECALLED; lower the claim or name the copy that shows it");
    }

    private static Entry entry(String code) {
        return TERTIARY.entry(code, Certainty.RECALLED);
    }
}
