package io.github.quanheng.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quanheng.party.PartyJson;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OrganisationCodeTest {
    static Stream<List<String>> worked() {
        return Rows.of("organisation-codes.csv");
    }

    @ParameterizedTest
    @DisplayName("each worked code has the check character that its weighted sum gives")
    @MethodSource("worked")
    void worked_code(List<String> row) {
        int complement = 11 - Integer.parseInt(row.get(1)) % 11;
        String check = complement == 10 ? "X" : complement == 11 ? "0" : String.valueOf(complement);
        assertThat(row.get(2)).isEqualTo(check);
        String code = row.get(0) + check;
        assertThat(OrganisationCode.of(code)).hasToString(code);
        assertThat(OrganisationCode.of(row.get(0) + "-" + check)).isEqualTo(OrganisationCode.of(code));
        assertThat(PartyJson.roundTrip(OrganisationCode.of(code), OrganisationCode.class))
                .isEqualTo(OrganisationCode.of(code));
    }

    @ParameterizedTest
    @DisplayName("the wrong characters that go unnoticed are exactly those of the checked list")
    @MethodSource("worked")
    void wrong_characters(List<String> row) {
        String code = row.get(0) + row.get(2);
        Map<Integer, String> listed = new TreeMap<>();
        Rows.of("organisation-codes-unnoticed.csv")
                .filter(line -> line.get(0).equals(code))
                .forEach(line -> listed.put(Integer.valueOf(line.get(1)), line.get(2)));
        assertThat(Corruptions.unnoticedCharacters(code, OrganisationCode::of)).isEqualTo(listed);
    }

    @Test
    @DisplayName("one exchange of neighbours goes unnoticed: M and 0, whose values differ by 22")
    void exchanges() {
        assertThat(worked().flatMap(row ->
                        Corruptions.unnoticedExchanges(row.get(0) + row.get(2), OrganisationCode::of).stream()))
                .containsExactly("0M00100Y4");
    }

    @Test
    @DisplayName("a code that fails is kept as format-only, and says so in JSON")
    void format_only() {
        OrganisationCode kept = OrganisationCode.formatOnly("740850175");
        assertThat(kept.passes()).isFalse();
        assertThat(PartyJson.MAPPER.writeValueAsString(kept)).isEqualTo("{\"formatOnly\":\"740850175\"}");
        assertThat(PartyJson.roundTrip(kept, OrganisationCode.class)).isEqualTo(kept);
        assertThat(kept).isGreaterThan(OrganisationCode.of("740850174"));
    }

    @Test
    @DisplayName("refusals name the code, what is wrong and what to do")
    void refusals() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrganisationCode.of("74085017-5"))
                .withMessage(
                        "code: organisation code \"74085017-5\": its check character must be 4 by GB 11714, but is 5; correct the code, or read it as format-only if the registry issued it so");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrganisationCode.formatOnly("7408-50174"))
                .withMessage(
                        "text: organisation code \"7408-50174\": is not eight digits or capitals and then a digit or X; write one such as 740850174");
    }
}
