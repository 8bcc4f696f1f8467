package io.github.quanheng.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.source.Certainty;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The right-hand side of each row is what the better copy prints. */
@DisplayName("What a comparison with better copies found different is mended")
class MendedTest {
    @ParameterizedTest(name = "{0} {1} {2}: {3} is {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    tertiary      | 34   | 2020                 | unit        | 吨标煤/万元
                    secondary     | 17   | -                    | unit        | 吨标煤/万元
                    secondary     | 17   | -                    | numerator   | 总能耗（吨标煤）
                    secondary     | 17   | -                    | denominator | 同期总收入（元）
                    tertiary      | 13   | participation        | unit        | %
                    tertiary      | 13   | pass                 | name        | 室间质评项目合格率
                    tertiary      | 10   | 2019                 | words       | 符合单病种质量控制标准
                    tertiary      | 10   | 2019                 | direction   | 逐步降低
                    secondary     | 18   | outpatient           | denominator | 门急诊收入
                    secondary     | 18   | inpatient            | denominator | 住院收入
                    secondary     | 18   | inpatient            | entry       | 医疗收入中来自医保基金的比例（包括门诊、住院收入中来自医保基金的比例）
                    secondary     | 20   | outpatient           | name        | 门诊收入增幅
                    secondary     | 20   | inpatient            | name        | 住院收入增幅
                    secondary     | 21   | inpatient-mean-2020  | denominator | 实际占用总床日, 出院人次数
                    secondary     | 22   | inpatient-mean-2020  | numerator   | 出院患者药品费用, 出院者占用总床日
                    secondary     | 12   | pass                 | source      | 省级卫生健康委
                    secondary     | 4    | 2020                 | denominator | 同期出院患者手术人数（择期）
                    secondary     | 4    | 2019                 | denominator | 同期出院患者手术人数
                    secondary     | 26   | days                 | name        | 平均住院日
                    secondary     | 26   | cost                 | name        | 次均费用
                    secondary     | 26   | fatality             | numerator   | 某病种死亡人数
                    tertiary      | 47   | aided                | name        | 对口支援医院
                    tertiary      | 47   | alliance             | name        | 医联体内医院
                    tertiary      | 47   | others               | name        | 其他医院
                    tertiary      | 49   | funds                | unit        | %
                    tertiary      | 49   | papers               | unit        | 篇
                    secondary     | 11   | -                    | nature      | QUANTITATIVE
                    secondary     | 19   | -                    | entry       | 医疗服务收入（不含药品、耗材、检查检验收入）占医疗收入比例
                    tertiary      | 53   | -                    | source      | 国家卫生健康委
                    tertiary      | 54   | -                    | source      | 国家卫生健康委
                    tertiary      | 55   | -                    | source      | 国家卫生健康委
                    secondary     | 7    | -                    | source      | 省级药品集中采购平台
                    public-health | MH-2 | registered           | denominator | 辖区内登记在册的确诊严重精神障碍患者人数
                    public-health | TC-2 | -                    | entry       | 0~36个月儿童中医药健康管理服务率
                    public-health | SU-1 | -                    | entry       | 卫生计生监督协管信息报告率
                    public-health | CH-2 | older                | denominator | 年度辖区内应管理的0~6岁儿童数
                    public-health | HR-3 | files                | denominator | 档案总份数
                    public-health | HR-3 | people               | denominator | 建立电子健康档案人数
                    contracting   | F4   | vendor               | denominator | 今年签约的居民总数
                    contracting   | F6   | vendor               | denominator | 服务人口数
                    """)
    @DisplayName("unit, name, numerator, denominator, data source, direction and nature")
    void mended(String id, String code, String variant, String field, String printed) {
        Entry entry = NationalCataloguesTest.catalogue(id).entry(code, Certainty.RECALLED);
        Definition definition = FormulaTest.definition(id, code, variant);
        assertThat(
                        switch (field) {
                            case "unit" -> definition.unit().orElseThrow();
                            case "numerator" -> counted(definition, Part.NUMERATOR);
                            case "denominator" -> counted(definition, Part.DENOMINATOR);
                            case "words" -> definition.words().orElseThrow();
                            case "name" -> definition.name().orElseThrow().zh();
                            case "entry" -> entry.name().zh();
                            case "source" -> entry.dataSource().orElseThrow();
                            case "direction" -> entry.guidance().orElseThrow();
                            default -> entry.nature().orElseThrow().name();
                        })
                .isEqualTo(printed);
    }

    private static String counted(Definition definition, Part part) {
        return definition.operands().stream()
                .filter(operand -> operand.role().part() == part)
                .map(Operand::counted)
                .collect(Collectors.joining(", "));
    }

    @Test
    @DisplayName("次均费用: the bed-day mean of the form has no case-mix index, and the annex's stays beside it")
    void noCaseMix() {
        Entry entry = NationalCatalogues.secondaryPublicHospitals().entry("21", Certainty.SECONDARY_COPY);
        assertThat(entry.definition("inpatient-mean-2020").formula()).contains(Formula.QUOTIENT_TIMES_QUOTIENT);
        assertThat(entry.definition("inpatient").formula()).isEmpty();
        assertThat(entry.definition("inpatient").missing())
                .containsExactly("how the case-mix index enters the mean cost");
    }

    @Test
    @DisplayName("claims are lowered where the text does not say it: the divisor of 23 is this library's")
    void lowered() {
        Definition waiting = FormulaTest.definition("tertiary", "23", null);
        assertThat(waiting.source(Part.NUMERATOR).certainty()).isEqualTo(Certainty.SECONDARY_COPY);
        assertThat(waiting.source(Part.DENOMINATOR).certainty()).isEqualTo(Certainty.RECALLED);
        assertThat(waiting.source(Part.FORMULA).certainty()).isEqualTo(Certainty.RECALLED);
        assertThat(waiting.source(Part.DENOMINATOR).note())
                .contains("the library divides: neither the annex nor its copies name a divisor");
        Entry diseases = NationalCatalogues.tertiaryPublicHospitals().entry("10", Certainty.RECALLED);
        assertThat(diseases.definition("2019").fields().keySet()).containsExactly("病种");
        Definition home = FormulaTest.definition("public-health", "MH-2", "home");
        assertThat(home.source(Part.DENOMINATOR).certainty()).isEqualTo(Certainty.RECALLED);
    }

    @Test
    @DisplayName("what is only one vendor's or inferred says so")
    void saidSo() {
        Catalogue contracting = NationalCatalogues.familyDoctorContracting();
        assertThat(List.of("F4", "F5", "F6"))
                .allSatisfy(code -> assertThat(contracting
                                .entry(code, Certainty.RECALLED)
                                .source(Part.NAME)
                                .note())
                        .contains("the name is one vendor's; no national text has it"));
        assertThat(NationalCatalogues.tertiaryTcmHospitals()
                        .entry("1", Certainty.RECALLED)
                        .definition()
                        .source(Part.FORMULA)
                        .note())
                .isEqualTo(Optional.of("inferred from the items and the unit"));
    }
}
