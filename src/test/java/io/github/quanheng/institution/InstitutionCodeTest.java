package io.github.quanheng.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quanheng.division.DivisionCode;
import io.github.quanheng.party.PartyJson;
import io.github.quanheng.source.Certainty;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.Label;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class InstitutionCodeTest {
    /** The sample of a public interface guide for institutions. */
    private static final String SAMPLE = "74085017434152212C2101";

    static Stream<InstitutionClass> finest() {
        return Ws218.TABLE.names().keySet().stream().filter(code -> code.code().length() == 4);
    }

    @Test
    @DisplayName("the sample of WS 218 is taken apart into its five parts and put together again")
    void parts() {
        InstitutionCode code = InstitutionCode.of(SAMPLE);
        assertThat(code.organisation()).isEqualTo(OrganisationCode.of("740850174"));
        assertThat(code.division()).isEqualTo(DivisionCode.of("341522"));
        assertThat(code.economicType().name()).contains("集体全资");
        assertThat(Ws218.TABLE.name(code.classCode())).contains(Label.of("中心卫生院"));
        assertThat(code.management()).isEqualTo(ManagementClass.NON_PROFIT);
        assertThat(code).hasToString(SAMPLE);
        assertThat(InstitutionCode.of("74085017-434152212c2101")).isEqualTo(code);
        assertThat(PartyJson.MAPPER.writeValueAsString(code)).isEqualTo("\"" + SAMPLE + "\"");
        assertThat(PartyJson.roundTrip(code, InstitutionCode.class)).isEqualTo(code);
    }

    @ParameterizedTest
    @DisplayName("a code with any class of WS 218 reads back as it was written")
    @MethodSource("finest")
    void every_class(InstitutionClass kind) {
        String text = "74085017434152211" + kind + "9";
        InstitutionCode code = InstitutionCode.of(text);
        assertThat(code.classCode()).isEqualTo(kind);
        assertThat(code).hasToString(text);
        assertThat(PartyJson.roundTrip(code, InstitutionCode.class)).isEqualTo(code);
    }

    @Test
    @DisplayName("the wrong characters that go unnoticed are exactly those of the checked list: only place 9 checks")
    void wrong_characters() {
        Map<Integer, String> listed = new TreeMap<>();
        Rows.of("institution-code-unnoticed.csv")
                .forEach(line -> listed.put(Integer.valueOf(line.get(0)), line.get(1)));
        assertThat(Corruptions.unnoticedCharacters(SAMPLE, InstitutionCode::of)).isEqualTo(listed);
        assertThat(Corruptions.unnoticedExchanges(SAMPLE, InstitutionCode::of))
                .containsExactly(
                        "74085017443152212C2101",
                        "74085017431452212C2101",
                        "74085017434512212C2101",
                        "74085017434125212C2101",
                        "74085017434152122C2101",
                        "74085017434152221C2101",
                        "74085017434152212C1201",
                        "74085017434152212C2011");
    }

    @Test
    @DisplayName("an organisation code that fails within is kept as format-only")
    void format_only() {
        InstitutionCode kept = InstitutionCode.formatOnly("74085017534152212C2101");
        assertThat(kept.organisation().passes()).isFalse();
        assertThat(PartyJson.MAPPER.writeValueAsString(kept)).isEqualTo("{\"formatOnly\":\"74085017534152212C2101\"}");
        assertThat(PartyJson.roundTrip(kept, InstitutionCode.class)).isEqualTo(kept);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InstitutionCode.of("74085017534152212C2101"))
                .withMessageContaining("its check character must be 4 by GB 11714, but is 5");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a malformed part is refused")
    @CsvSource(delimiter = '|', textBlock = """
                    74085017434152212C210    | text: institution code "74085017434152212C210": has 21 characters; give 22
                    740850174341522AAC2101   | code: economic type "AA": is not two digits; write one such as 11
                    74085017434152212C2103   | text: institution code "74085017434152212C2103": its last character is 3; write 1, 2 or 9
                    7408501743415221222101   | code: institution class "2210": is not a capital letter and at most three digits or capitals; write one such as A100
                    74085017400152212C2101   | value: division code 001522: starts with 00, which is no province; correct its first two digits
                    """)
    void refusals(String code, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InstitutionCode.of(code))
                .withMessage(message);
    }

    @Test
    @DisplayName("parts of the wrong length are refused")
    void lengths() {
        OrganisationCode organisation = OrganisationCode.of("740850174");
        EconomicType type = EconomicType.of("11");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InstitutionCode(
                        organisation,
                        DivisionCode.of("341522100"),
                        type,
                        InstitutionClass.of("C210"),
                        ManagementClass.NON_PROFIT))
                .withMessage(
                        "division: institution code: its division 341522100 has 9 digits; shorten it to the six of the county");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InstitutionCode(
                        organisation,
                        DivisionCode.of("341522"),
                        type,
                        InstitutionClass.of("C2"),
                        ManagementClass.NON_PROFIT))
                .withMessage("classCode: institution code: its class C2 has 2 characters; give all four, such as A100");
    }

    @Test
    @DisplayName("the list of WS 218 has 241 classes, and each but the letters lies in a wider one")
    void table() {
        assertThat(Ws218.TABLE.names()).hasSize(241);
        assertThat(finest()).hasSize(170);
        assertThat(Ws218.TABLE.source().certainty()).isEqualTo(Certainty.SECONDARY_COPY);
        for (InstitutionClass code : Ws218.TABLE.names().keySet()) {
            assertThat(PartyJson.roundTrip(code, InstitutionClass.class)).isEqualTo(code);
            if (code.code().length() > 1) {
                assertThat(Ws218.TABLE.names().keySet()).anyMatch(wider -> !wider.equals(code) && wider.covers(code));
            }
        }
        assertThat(PartyJson.roundTrip(Ws218.TABLE, ClassTable.class)).isEqualTo(Ws218.TABLE);
    }

    @ParameterizedTest(name = "{0} {1}")
    @DisplayName("classes have the names of the standard")
    @CsvSource({
        "A100, 综合医院",
        "A210, 中医（综合）医院",
        "A520, 精神病医院",
        "A710, 护理院",
        "B100, 社区卫生服务中心",
        "C210, 中心卫生院",
        "C220, 乡卫生院",
        "D600, 村卫生室",
        "G100, 妇幼保健院",
        "J100, 疾病预防控制中心",
        "Q200, 医学会"
    })
    void names(String code, String name) {
        assertThat(Ws218.TABLE.name(InstitutionClass.of(code))).contains(Label.of(name));
    }

    @Test
    @DisplayName("a registry adds classes of its own; an unknown class loads all the same and is found by a check")
    void open_set() {
        InstitutionClass added = InstitutionClass.of("A730");
        assertThat(Ws218.TABLE.unknown(List.of(added, InstitutionClass.of("A100"))))
                .containsExactly(added);
        ClassTable registry = Ws218.TABLE.with(
                new Citation("地方机构登记系统", Optional.empty(), Certainty.SECONDARY_COPY), Map.of(added, Label.of("护理中心")));
        assertThat(registry.unknown(List.of(added))).isEmpty();
        assertThat(registry.names()).hasSize(242);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClassTable(Citation.illustrative(), Map.of()))
                .withMessage("names: class table of 示意 (illustrative): is empty; give it rows");
    }

    @ParameterizedTest(name = "{0} covers {1}: {2}")
    @DisplayName("a shorter class covers the longer ones that begin with it")
    @CsvSource({"A, A100, true", "A1, A100, true", "A100, A100, true", "A100, A1, false", "B, A100, false"})
    void covers(String wide, String narrow, boolean covers) {
        assertThat(InstitutionClass.of(wide).covers(InstitutionClass.of(narrow)))
                .isEqualTo(covers);
    }
}
