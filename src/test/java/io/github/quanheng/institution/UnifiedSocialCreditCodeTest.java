package io.github.quanheng.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quanheng.party.PartyJson;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;

class UnifiedSocialCreditCodeTest {
    static Stream<List<String>> worked() {
        return Rows.of("credit-codes.csv");
    }

    static Stream<String> valid() {
        return worked().filter(row -> row.get(4).equals("passes")).map(row -> row.get(0));
    }

    @ParameterizedTest
    @DisplayName("each worked code has the check character that its weighted sum gives, and passes or fails by it")
    @MethodSource("worked")
    void worked_code(List<String> row) {
        String code = row.get(0);
        char check = row.get(3).charAt(0);
        int remainder = Integer.parseInt(row.get(1)) % 31;
        assertThat(remainder).isEqualTo(Integer.parseInt(row.get(2)));
        assertThat(CheckCharacter.CREDIT_ALPHABET.charAt((31 - remainder) % 31)).isEqualTo(check);
        assertThat(CheckCharacter.ofCredit(code)).isEqualTo(check);
        if (row.get(4).equals("passes")) {
            assertThat(UnifiedSocialCreditCode.of(code)).hasToString(code);
            assertThat(UnifiedSocialCreditCode.of(code).passes()).isTrue();
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> UnifiedSocialCreditCode.of(code));
        }
    }

    @ParameterizedTest
    @DisplayName("no wrong character and no exchange of neighbours in a valid code goes unnoticed")
    @MethodSource("valid")
    void corruptions(String code) {
        assertThat(Corruptions.count(code)).isGreaterThan(630);
        assertThat(Corruptions.unnoticedCharacters(code, UnifiedSocialCreditCode::of))
                .isEmpty();
        assertThat(Corruptions.unnoticedExchanges(code, UnifiedSocialCreditCode::of))
                .isEmpty();
    }

    @ParameterizedTest
    @DisplayName("a code in use that fails the check is kept as format-only, and says so in JSON")
    @CsvSource({"91350211M0000XUF46", "91350100M0001TGQXM"})
    void format_only(String code) {
        UnifiedSocialCreditCode kept = UnifiedSocialCreditCode.formatOnly(code);
        assertThat(kept.passes()).isFalse();
        assertThat(PartyJson.MAPPER.writeValueAsString(kept)).isEqualTo("{\"formatOnly\":\"" + code + "\"}");
        assertThat(PartyJson.roundTrip(kept, UnifiedSocialCreditCode.class)).isEqualTo(kept);
        assertThat(kept.organisationCode().passes()).isTrue();
    }

    @Test
    @DisplayName("a plain code in JSON is checked, so a failing one is refused at the door")
    void json_is_checked() {
        UnifiedSocialCreditCode code = UnifiedSocialCreditCode.of("12330000470051726F");
        assertThat(PartyJson.MAPPER.writeValueAsString(code)).isEqualTo("\"12330000470051726F\"");
        assertThat(PartyJson.roundTrip(code, UnifiedSocialCreditCode.class)).isEqualTo(code);
        assertThat(PartyJson.MAPPER.readValue("{\"formatOnly\":\"12330000470051726F\"}", UnifiedSocialCreditCode.class))
                .isEqualTo(code);
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> PartyJson.MAPPER.readValue("\"91350211M0000XUF46\"", UnifiedSocialCreditCode.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("its check character must be R by GB 32100, but is 6");
    }

    @Test
    @DisplayName("a code is taken apart into registration, division and organisation code")
    void parts() {
        UnifiedSocialCreditCode code = UnifiedSocialCreditCode.of("12511726451710490c");
        assertThat(code).hasToString("12511726451710490C");
        assertThat(code.registration()).isEqualTo("12");
        assertThat(code.registrationDivision()).isEqualTo("511726");
        assertThat(code.organisationCode()).isEqualTo(OrganisationCode.of("451710490"));
        assertThat(code).isLessThan(UnifiedSocialCreditCode.of("91350100M000100Y43"));
        assertThat(code.hashCode())
                .isEqualTo(UnifiedSocialCreditCode.of("12511726451710490C").hashCode());
    }

    @Test
    @DisplayName("refusals name the code, what is wrong and what to do")
    void refusals() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnifiedSocialCreditCode.of("91350100M000100Y41"))
                .withMessage(
                        "code: unified social credit code \"91350100M000100Y41\": its check character must be 3 by GB 32100, but is 1; correct the code, or read it as format-only if the registry issued it so");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnifiedSocialCreditCode.formatOnly("91350100M000100Y4"))
                .withMessage("text: unified social credit code \"91350100M000100Y4\": has 17 characters; give 18");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnifiedSocialCreditCode.formatOnly("91350100M000100Y4Z"))
                .withMessage(
                        "text: unified social credit code \"91350100M000100Y4Z\": holds others than digits and capitals without I, O, S, V, Z, or no digits in places 3 to 8; look for letters read as digits");
        assertThatIllegalArgumentException().isThrownBy(() -> UnifiedSocialCreditCode.formatOnly("91A50100M000100Y43"));
    }
}
