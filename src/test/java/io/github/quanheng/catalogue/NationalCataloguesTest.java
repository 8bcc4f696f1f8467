package io.github.quanheng.catalogue;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.source.Certainty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The numbers are those that the documents state of themselves, read in the copies that each catalogue names. */
@DisplayName("The catalogues add up to what their documents say of themselves")
class NationalCataloguesTest {
    private static List<Entry> all(Catalogue catalogue) {
        return catalogue.select(Certainty.RECALLED).entries();
    }

    static Catalogue catalogue(String id) {
        return NationalCatalogues.all().stream()
                .filter(catalogue -> catalogue.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}: {1} indicators")
    @CsvSource(delimiter = '|', textBlock = """
                    tertiary      | 56
                    secondary     | 28
                    tcm-tertiary  | 67
                    accreditation | 3
                    quality-action | 40
                    quality-goals | 30
                    patient-experience-partial | 23
                    community2024 | 14
                    community2020 | 11
                    tiered        | 2
                    primary       | 21
                    primary2020   | 42
                    public-health | 36
                    contracting   | 6
                    capability    | 3
                    """)
    @DisplayName("each system lists as many indicators as its document, but for the part that says so")
    void sizes(String id, int size) {
        assertThat(NationalCatalogues.all())
                .filteredOn(catalogue -> catalogue.id().equals(id))
                .singleElement()
                .extracting(Catalogue::size)
                .isEqualTo(size);
    }

    @Test
    @DisplayName("三级: 55 indicators numbered 1 to 55 under 4 level-one and 14 level-two headings, and 增1 without any")
    void tertiaryStructure() {
        List<Entry> entries = all(NationalCatalogues.tertiaryPublicHospitals());
        assertThat(entries.stream().map(Entry::code))
                .containsExactlyElementsOf(
                        Stream.concat(IntStream.rangeClosed(1, 55).mapToObj(Integer::toString), Stream.of("增1"))
                                .toList());
        assertThat(entries.stream().map(Entry::levelOne).distinct())
                .containsExactly(
                        Optional.of("医疗质量"),
                        Optional.of("运营效率"),
                        Optional.of("持续发展"),
                        Optional.of("满意度评价"),
                        Optional.empty());
        assertThat(entries.stream().flatMap(entry -> entry.levelTwo().stream()).distinct())
                .containsExactly(
                        "功能定位", "质量安全", "合理用药", "服务流程", "资源效率", "收支结构", "费用控制", "经济管理", "人员结构", "人才培养", "学科建设", "信用建设",
                        "患者满意度", "医务人员满意度");
    }

    @Test
    @DisplayName("三级: of the 55, 50 are quantitative and 5 qualitative: 12, 24, 42, 43, 52")
    void tertiaryNature() {
        assertThat(all(NationalCatalogues.tertiaryPublicHospitals()))
                .filteredOn(entry -> entry.nature().equals(Optional.of(Nature.QUALITATIVE)))
                .extracting(Entry::code)
                .containsExactly("12", "24", "42", "43", "52");
        assertThat(all(NationalCatalogues.tertiaryPublicHospitals()))
                .filteredOn(entry -> entry.nature().equals(Optional.of(Nature.QUANTITATIVE))
                        && !entry.code().equals("增1"))
                .hasSize(50);
    }

    @Test
    @DisplayName("三级: the nation monitors 26 = 15 generated + 9 from the financial report + 2 reported")
    void tertiaryMonitoring() {
        List<Entry> entries = all(NationalCatalogues.tertiaryPublicHospitals());
        Map<Monitoring, Long> counts =
                entries.stream().collect(groupingBy(entry -> entry.monitoring().orElseThrow(), counting()));
        assertThat(counts)
                .containsOnly(
                        Map.entry(Monitoring.AUTOMATIC, 15L),
                        Map.entry(Monitoring.FINANCIAL_REPORT, 9L),
                        Map.entry(Monitoring.HOSPITAL_REPORTED, 2L),
                        Map.entry(Monitoring.NOT_MONITORED, 30L));
        assertThat(entries).filteredOn(NationalCataloguesTest::monitored).hasSize(26);
        assertThat(entries)
                .filteredOn(entry -> entry.monitoring().equals(Optional.of(Monitoring.HOSPITAL_REPORTED)))
                .extracting(Entry::code)
                .containsExactly("17", "50");
        assertThat(entries)
                .filteredOn(entry -> entry.monitoring().equals(Optional.of(Monitoring.FINANCIAL_REPORT)))
                .extracting(Entry::code)
                .containsExactly("31", "33", "34", "35", "36", "38", "39", "40", "41");
    }

    @Test
    @DisplayName("二级: 28 indicators under 4 and 10 headings, of which the nation monitors 21")
    void secondary() {
        List<Entry> entries = all(NationalCatalogues.secondaryPublicHospitals());
        assertThat(entries)
                .hasSize(28)
                .filteredOn(NationalCataloguesTest::monitored)
                .hasSize(21);
        assertThat(entries.stream().map(Entry::levelOne).distinct()).hasSize(4);
        assertThat(entries.stream().map(Entry::levelTwo).distinct()).hasSize(10);
        assertThat(entries)
                .filteredOn(entry -> !monitored(entry))
                .extracting(Entry::code)
                .containsExactly("7", "8", "9", "10", "12", "18", "25");
    }

    @Test
    @DisplayName("医共体: 14 indicators in five dimensions in 2024, 11 criteria in four dimensions in 2020")
    void countyCommunities() {
        Map<String, Long> dimensions = all(NationalCatalogues.countyCommunityMonitoring2024()).stream()
                .collect(groupingBy(entry -> entry.levelOne().orElseThrow(), counting()));
        assertThat(dimensions)
                .containsOnly(
                        Map.entry("紧密型", 3L),
                        Map.entry("同质化", 3L),
                        Map.entry("促分工", 3L),
                        Map.entry("提效能", 3L),
                        Map.entry("保健康", 2L));
        Map<String, Long> judging = all(NationalCatalogues.countyCommunityJudging2020()).stream()
                .collect(groupingBy(entry -> entry.levelOne().orElseThrow(), counting()));
        assertThat(judging)
                .containsOnly(
                        Map.entry("责任共同体", 3L), Map.entry("管理共同体", 3L), Map.entry("服务共同体", 3L), Map.entry("利益共同体", 2L));
    }

    @Test
    @DisplayName("医院评审: 3 parts, 101 sections, 448 clauses in 2020; 3, 107, 364 in 2022; 2, 97, 232 in 2025")
    void accreditation() {
        assertThat(NationalCatalogues.tertiaryHospitalAccreditation()
                        .select(Certainty.SECONDARY_COPY)
                        .structures())
                .extracting(Structure::edition, structure -> structure.counts().toString())
                .containsExactly(
                        tuple("2020", "{部分=3, 章节=101, 条款=448}"),
                        tuple("2022", "{部分=3, 章节=107, 条款=364}"),
                        tuple("2025", "{部分=2, 章节=97, 条款=232}"));
    }

    @Test
    @DisplayName("优质服务基层行: 88 basic and 12 recommended clauses for townships in 2019, 80 and 10 for communities")
    void capability() {
        assertThat(NationalCatalogues.serviceCapability()
                        .select(Certainty.SECONDARY_COPY)
                        .structures())
                .extracting(Structure::counts)
                .containsExactly(Map.of("基本条款", 88, "推荐条款", 12), Map.of("基本条款", 80, "推荐条款", 10));
    }

    @Test
    @DisplayName("公卫: the services of the third edition head the indicators")
    void publicHealth() {
        assertThat(all(NationalCatalogues.basicPublicHealth()).stream()
                        .map(entry -> entry.levelTwo().orElseThrow())
                        .distinct())
                .containsExactly(
                        "居民健康档案管理",
                        "健康教育",
                        "预防接种",
                        "0~6岁儿童健康管理",
                        "孕产妇健康管理",
                        "老年人健康管理",
                        "高血压患者健康管理",
                        "2型糖尿病患者健康管理",
                        "严重精神障碍患者管理",
                        "肺结核患者健康管理",
                        "中医药健康管理",
                        "传染病及突发公共卫生事件报告和处理",
                        "卫生监督协管");
    }

    @Test
    @DisplayName("三级中医: 66 and 增1; the nation monitors 34; qualitative are 15, 27, 49, 50, 63")
    void tcmTertiary() {
        List<Entry> entries = all(NationalCatalogues.tertiaryTcmHospitals());
        assertThat(entries.stream().map(Entry::code))
                .containsExactlyElementsOf(
                        Stream.concat(IntStream.rangeClosed(1, 66).mapToObj(Integer::toString), Stream.of("增1"))
                                .toList());
        assertThat(entries).filteredOn(NationalCataloguesTest::monitored).hasSize(34);
        assertThat(entries)
                .filteredOn(entry -> entry.nature().equals(Optional.of(Nature.QUALITATIVE)))
                .extracting(Entry::code)
                .containsExactly("15", "27", "49", "50", "63");
    }

    @Test
    @DisplayName("医疗质量行动: A 6, B 19, C 11, D 4 make 40, reported in 53 lines")
    void qualityAction() {
        List<Entry> entries = all(NationalCatalogues.qualityAction());
        assertThat(entries.stream().collect(groupingBy(entry -> entry.code().substring(0, 1), counting())))
                .containsOnly(Map.entry("A", 6L), Map.entry("B", 19L), Map.entry("C", 11L), Map.entry("D", 4L));
        assertThat(entries.stream()
                        .mapToInt(entry -> entry.definitions().size())
                        .sum())
                .isEqualTo(53);
        assertThat(entries.stream().map(entry -> entry.levelOne().orElseThrow()).distinct())
                .containsExactly("急诊和日间医疗质量", "医疗行为质量", "结果质量", "病历质量");
    }

    @Test
    @DisplayName("质量安全改进目标: ten each for 2021, 2023 and 2025, each with a direction and none with a figure")
    void qualityGoals() {
        Catalogue goals = NationalCatalogues.qualityGoals();
        assertThat(all(goals).stream()
                        .collect(groupingBy(entry -> entry.levelOne().orElseThrow(), counting())))
                .containsOnly(Map.entry("2021年", 10L), Map.entry("2023年", 10L), Map.entry("2025年", 10L));
        assertThat(all(goals)).allSatisfy(entry -> assertThat(entry.direction()).isPresent());
        assertThat(goals.select(Certainty.ILLUSTRATIVE).goals()).isEmpty();
        assertThat(goals.select(Part.FORMULA, Certainty.RECALLED).entries()).isEmpty();
    }

    @Test
    @DisplayName("基层2020: 42 names under 4 and 10 headings, of which fourteen have one vendor's definition")
    void primaryCare2020() {
        List<Entry> entries = all(NationalCatalogues.primaryCareAssessment2020());
        assertThat(entries.stream().map(Entry::levelOne).distinct()).hasSize(4);
        assertThat(entries.stream().map(Entry::levelTwo).distinct()).hasSize(10);
        assertThat(entries)
                .filteredOn(entry -> entry.definitions().stream()
                        .anyMatch(definition -> definition.edition().equals("one vendor's code")))
                .extracting(Entry::code)
                .containsExactly("1", "2", "3", "17", "18", "19", "20", "26", "27", "36", "37", "38", "39", "40");
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.nature()).isEmpty();
            assertThat(entry.direction()).isEmpty();
        });
    }

    @Test
    @DisplayName("what users will look for and not find is listed with what is known of it and why")
    void absent() {
        assertThat(NationalCatalogues.absent())
                .hasSize(14)
                .extracting(AbsentSystem::name)
                .doesNotHaveDuplicates()
                .contains("二级公立中医医院绩效考核", "妇幼保健机构绩效考核（国卫办妇幼发〔2020〕7号）");
    }

    static List<Catalogue> catalogues() {
        return NationalCatalogues.all();
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    @DisplayName("every entry gives indicators for a rulebook, each with an id of its own and a source")
    void indicators(Catalogue catalogue) {
        List<Indicator> indicators = all(catalogue).stream()
                .flatMap(entry -> entry.indicators().stream())
                .toList();
        assertThat(indicators).doesNotHaveDuplicates().allSatisfy(indicator -> {
            assertThat(indicator.id().value()).startsWith(catalogue.id() + ".");
            assertThat(indicator.citations()).isNotEmpty();
        });
        assertThat(indicators.stream().map(Indicator::id)).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("numbers that are only remembered are not shown as the document's number")
    void numbers() {
        assertThat(NationalCatalogues.all().stream().flatMap(catalogue -> catalogue.number().stream()))
                .containsExactly(
                        "国办发〔2019〕4号", "国卫办医发〔2019〕23号", "国卫医政发〔2023〕12号", "国卫办基层发〔2020〕12号", "国卫办基层发〔2020〕9号");
    }

    private static boolean monitored(Entry entry) {
        return entry.monitoring().filter(Monitoring::national).isPresent();
    }
}
