package io.github.quanheng.party;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** A mapper as strict as the one that users get. */
public final class PartyJson {
    /** The mapper. */
    public static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .changeDefaultPropertyInclusion(
                    set -> set.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY))
            .build();

    private PartyJson() {}

    /** Writes a value and reads it back. */
    public static <T> T roundTrip(T value, Class<T> type) {
        return MAPPER.readValue(MAPPER.writeValueAsString(value), type);
    }
}
