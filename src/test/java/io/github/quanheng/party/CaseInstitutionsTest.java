package io.github.quanheng.party;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.institution.Grade;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The institutions that the five documents name, with the type and grade that they print. What they do not print is left
 * out, and what they only count stays a count. The counties are known from the documents; the town of 西社镇卫生院 from its
 * name. 耳病专科医院 may be the ear, nose and throat hospital under a short name; the document does not say, so both stand.
 */
class CaseInstitutionsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 7);

    private static Roster named;
    private static List<Counted> counted;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream parties = CaseInstitutionsTest.class.getResourceAsStream("named-institutions.json");
                InputStream counts = CaseInstitutionsTest.class.getResourceAsStream("counted.json")) {
            named = PartyJson.MAPPER.readValue(parties, Roster.class);
            counted = List.of(PartyJson.MAPPER.readValue(counts, Counted[].class));
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @DisplayName("each named institution has the grade as printed, and no other")
    @CsvSource({
        "稷山县人民医院, 三级",
        "稷山县中医院, 二级甲等",
        "稷山县妇幼保健院, 二级甲等",
        "稷山县康宁护理院, 不详",
        "稷山县精神病医院, 不详",
        "稷山中医耳鼻喉专科医院, 不详",
        "西社镇卫生院, 不详",
        "正身医院, 不详",
        "骨髓炎医院, 不详",
        "痔瘻医院, 不详",
        "耳病专科医院, 不详",
        "残疾人托养康复中心, 不详",
        "修武县人民医院, 二级甲等",
        "修武县中医院, 不详",
        "修武县妇幼保健院, 不详",
        "修武县人民医院分院, 不详",
        "为民社区卫生服务中心, 不详",
        "吕梁市中医院, 不详",
        "襄垣-县医院, 不详",
        "襄垣-县中医院, 不详",
        "襄垣-妇计中心, 不详"
    })
    void grades(String id, String grade) {
        Institution institution = (Institution) named.find(PartyId.of(id)).orElseThrow();
        assertThat(institution.grade()).isEqualTo(Grade.of(grade));
    }

    @Test
    @DisplayName("there are 21, and what binds them has no problem")
    void all() {
        assertThat(named.parties()).hasSize(21).allMatch(party -> party.kind() == PartyKind.INSTITUTION);
        assertThat(named.problems()).isEmpty();
        assertThat(PartyJson.roundTrip(named, Roster.class)).isEqualTo(named);
    }

    @Test
    @DisplayName("they are selected by area, by class and by what the document calls the leading one")
    void selected() {
        assertThat(named.select(PartyJson.MAPPER.readValue("{\"area\":\"140824\"}", Selection.class), DAY))
                .hasSize(12);
        assertThat(named.select(PartyJson.MAPPER.readValue("{\"area\":\"14\"}", Selection.class), DAY))
                .hasSize(16);
        assertThat(named.select(PartyJson.MAPPER.readValue("{\"class\":\"A5\"}", Selection.class), DAY))
                .hasSize(5);
        assertThat(named.select(PartyJson.MAPPER.readValue("{\"level\":[\"三级\",\"二级\"]}", Selection.class), DAY))
                .hasSize(4);
        assertThat(named.select(PartyJson.MAPPER.readValue("{\"own\":{\"地位\":[\"龙头\"]}}", Selection.class), DAY))
                .extracting(party -> party.id().value())
                .containsExactly("稷山县人民医院");
    }

    @ParameterizedTest(name = "{0} {1}")
    @DisplayName("institutions that are counted but not named stay a count")
    @CsvSource({
        "贫困村卫生室（标准化建设）, 32",
        "达到服务能力标准的乡镇卫生院和社区卫生服务中心, 102",
        "未达标准化的村卫生所, 149",
        "计划标准化的村卫生所（2018）, 60",
        "组建医联体的乡镇卫生院, 12",
        "省市对口医院, 6",
        "一站式结算的医疗机构, 13",
        "集中采购的公立医疗机构, 14",
        "接入分级诊疗平台的乡镇卫生院, 9",
        "接入分级诊疗平台的社区卫生服务中心, 1",
        "医养中心, 4",
        "预防接种示范门诊, 8"
    })
    void counts(String what, long number) {
        assertThat(counted)
                .filteredOn(count -> count.what().zh().equals(what))
                .extracting(Counted::number)
                .containsExactly(number);
    }

    @Test
    @DisplayName("counts read back as they were written")
    void json() {
        assertThat(counted)
                .hasSize(18)
                .allSatisfy(count ->
                        assertThat(PartyJson.roundTrip(count, Counted.class)).isEqualTo(count));
    }
}
