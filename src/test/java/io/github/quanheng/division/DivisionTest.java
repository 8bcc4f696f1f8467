package io.github.quanheng.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quanheng.party.PartyJson;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.Label;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionTest {
    /** Two provinces, four prefectures and their counties, and the towns of four counties, edition of 2023. */
    private static DivisionTable table;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream in = DivisionTest.class.getResourceAsStream("divisions-2023.json")) {
            table = PartyJson.MAPPER.readValue(in, DivisionTable.class);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @DisplayName("a code says its level and what it lies in")
    @CsvSource({
        "140000, PROVINCE, ",
        "140400, PREFECTURE, 140000",
        "140423, COUNTY, 140400",
        "140181, COUNTY, 140100",
        "140423100, TOWNSHIP, 140423",
        "140423100000, TOWNSHIP, 140423",
        "140423100201, VILLAGE, 140423100",
        "140423000, COUNTY, 140400",
        "140400000000, PREFECTURE, 140000",
        "441900003, TOWNSHIP, 441900"
    })
    void level(String code, AdministrativeLevel level, String parent) {
        DivisionCode division = DivisionCode.of(code);
        assertThat(division.level()).isEqualTo(level);
        assertThat(division.parent().map(DivisionCode::value).orElse(null)).isEqualTo(parent);
        assertThat(division).hasToString(code);
        assertThat(PartyJson.roundTrip(division, DivisionCode.class)).isEqualTo(division);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("malformed codes are refused")
    @CsvSource(delimiter = '|', textBlock = """
                    1404     | value: division code "1404": has 4 characters, not 6, 9 or 12 digits; write one such as 140423
                    14042A   | value: division code "14042A": has 6 characters, not 6, 9 or 12 digits; write one such as 140423
                    １４0423   | value: division code "１４0423": has 6 characters, not 6, 9 or 12 digits; write one such as 140423
                    001423   | value: division code 001423: starts with 00, which is no province; correct its first two digits
                    140023   | value: division code 140023: goes on after an empty prefecture; fill in digits 3 and 4
                    140423000201 | value: division code 140423000201: names a village under an empty township; fill in digits 7 to 9
                    """)
    void refusals(String code, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DivisionCode.of(code))
                .withMessage(message);
    }

    @ParameterizedTest(name = "{0} covers {1}: {2}")
    @DisplayName("a division covers itself and what lies in it, in any number of digits")
    @CsvSource({
        "140000, 140423, true",
        "140400, 140423100, true",
        "140423, 140423100201, true",
        "140423100, 140423100000, true",
        "140423, 140400, false",
        "140423, 140424, false",
        "140400, 140800, false"
    })
    void covers(String wide, String narrow, boolean covers) {
        assertThat(DivisionCode.of(wide).covers(DivisionCode.of(narrow))).isEqualTo(covers);
        assertThat(Area.of(DivisionCode.of(wide)).contains(DivisionCode.of(narrow)))
                .isEqualTo(covers);
    }

    @Test
    @DisplayName("levels are ordered, the widest first")
    void levels() {
        assertThat(AdministrativeLevel.PROVINCE.isAbove(AdministrativeLevel.COUNTY))
                .isTrue();
        assertThat(AdministrativeLevel.COUNTY.isAbove(AdministrativeLevel.COUNTY))
                .isFalse();
        assertThat(DivisionCode.of("140423")).isLessThan(DivisionCode.of("140424"));
    }

    @Test
    @DisplayName("an area is named by the first digits and refuses parts of zeros")
    void area() {
        Area area = Area.of("1411");
        assertThat(area.contains(DivisionCode.of("141100"))).isTrue();
        assertThat(area.contains(DivisionCode.of("141125"))).isTrue();
        assertThat(area.contains(DivisionCode.of("140000"))).isFalse();
        assertThat(PartyJson.roundTrip(area, Area.class)).isEqualTo(area);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Area.of("141100"))
                .withMessage("prefix: area 141100: ends in a part of zeros; leave that part out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Area.of("141"))
                .withMessage("prefix: area \"141\": is not 2, 4, 6, 9 or 12 digits; write one such as 1411");
    }

    @ParameterizedTest(name = "{1}")
    @DisplayName("the table of 2023 has the counties of the cases under their full names")
    @CsvSource({
        "140826, 山西省运城市绛县",
        "140824, 山西省运城市稷山县",
        "141102, 山西省吕梁市离石区",
        "141181, 山西省吕梁市孝义市",
        "141182, 山西省吕梁市汾阳市",
        "141125, 山西省吕梁市柳林县",
        "141129, 山西省吕梁市中阳县",
        "140423, 山西省长治市襄垣县",
        "410821, 河南省焦作市修武县",
        "140423100, 山西省长治市襄垣县古韩镇",
        "140423100000, 山西省长治市襄垣县古韩镇",
        "140824101, 山西省运城市稷山县西社镇",
        "410821206, 河南省焦作市修武县西村乡"
    })
    void full_names(String code, String name) {
        assertThat(table.fullName(DivisionCode.of(code))).contains(name);
    }

    @Test
    @DisplayName("every row of the table lies in another row, but the provinces")
    void complete() {
        assertThat(table.names()).hasSize(94);
        for (DivisionCode code : table.names().keySet()) {
            assertThat(table.fullName(code)).as(code.value()).isPresent();
        }
        assertThat(table.within(DivisionCode.of("141100"))).hasSize(13);
        assertThat(table.within(DivisionCode.of("140000")))
                .containsExactly(DivisionCode.of("140400"), DivisionCode.of("140800"), DivisionCode.of("141100"));
        assertThat(PartyJson.roundTrip(table, DivisionTable.class)).isEqualTo(table);
    }

    @Test
    @DisplayName("a code is in use only in its edition: 140421 gave way to 140404 in 2018")
    void editions() {
        DivisionCode old = DivisionCode.of("140421");
        DivisionCode now = DivisionCode.of("140404");
        DivisionTable before =
                new DivisionTable(LocalDate.of(2017, 12, 31), Citation.illustrative(), Map.of(old, Label.of("长治县")));
        assertThat(before.unknown(List.of(old, now))).containsExactly(now);
        assertThat(table.unknown(List.of(old, now))).containsExactly(old);
        assertThat(table.name(now)).contains(Label.of("上党区"));
        assertThat(before.fullName(old)).isEmpty();
    }

    @Test
    @DisplayName("a table that is empty or names one division in two forms is refused")
    void bad_tables() {
        LocalDate day = LocalDate.of(2023, 6, 30);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DivisionTable(day, Citation.illustrative(), Map.of()))
                .withMessage("names: division table of 2023-06-30: is empty; give it rows");
        Map<DivisionCode, Label> twice = new java.util.LinkedHashMap<>();
        twice.put(DivisionCode.of("140423100"), Label.of("古韩镇"));
        twice.put(DivisionCode.of("140423100000"), Label.of("古韩镇"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DivisionTable(day, Citation.illustrative(), twice))
                .withMessage(
                        "names: division table of 2023-06-30: has the divisions [140423100000] in two forms; keep one each");
    }
}
