package io.github.quanheng.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.json.QuanhengJson;
import tools.jackson.databind.json.JsonMapper;

/** Writes a value, reads it back, and finds it equal. */
final class StrictJson {
    static final JsonMapper MAPPER = QuanhengJson.mapper();

    private StrictJson() {}

    static <T> void roundTrip(T value, Class<T> type) {
        String json = MAPPER.writerFor(type).writeValueAsString(value);
        T read = MAPPER.readValue(json, type);
        assertThat(read).isEqualTo(value).hasSameHashCodeAs(value);
        assertThat(MAPPER.writeValueAsString(read)).isEqualTo(json);
    }
}
