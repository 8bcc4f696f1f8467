package io.github.quanheng.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionTest {
    @ParameterizedTest
    @DisplayName("a selection reads back as it was written")
    @ValueSource(
            strings = {
                "{\"kind\":[\"INSTITUTION\"]}",
                "{\"class\":[\"A100\",\"B\"]}",
                "{\"category\":[\"HEALTH_CENTRE\"]}",
                "{\"grade\":[\"三级甲等\",\"未定级\"]}",
                "{\"level\":[\"三级\"]}",
                "{\"ownership\":[\"GOVERNMENT\"]}",
                "{\"administration\":[\"COUNTY\"]}",
                "{\"area\":[\"1411\"]}",
                "{\"population\":{\"from\":100000,\"below\":300000}}",
                "{\"population\":{\"from\":100000}}",
                "{\"supervisor\":[\"city\"]}",
                "{\"member\":{\"group\":\"g\",\"role\":\"LEAD\"}}",
                "{\"member\":{}}",
                "{\"own\":{\"类别\":[\"一类\",\"二类\"]}}",
                "{\"party\":[\"x\"]}",
                "{\"all\":[]}",
                "{\"all\":[{\"kind\":[\"INSTITUTION\"]},{\"not\":[{\"level\":[\"三级\"]}]}]}",
                "{\"any\":[{\"party\":[\"x\"]},{\"area\":[\"14\"]}]}"
            })
    void reads_back(String json) {
        Selection read = PartyJson.MAPPER.readValue(json, Selection.class);
        assertThat(PartyJson.MAPPER.writerFor(Selection.class).writeValueAsString(read))
                .isEqualTo(json);
        assertThat(PartyJson.roundTrip(read, Selection.class)).isEqualTo(read);
    }

    @ParameterizedTest
    @DisplayName("a list of one may be written without brackets")
    @ValueSource(strings = {"{\"area\":\"1411\"}", "{\"class\":\"B\"}", "{\"not\":{\"level\":\"三级\"}}"})
    void single(String json) {
        assertThat(PartyJson.MAPPER.readValue(json, Selection.class)).isNotNull();
    }
}
