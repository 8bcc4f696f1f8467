package io.github.quanheng.party;

import io.github.quanheng.json.QuanhengJson;
import tools.jackson.databind.json.JsonMapper;

/** The strict mapper that users get, and the way there and back. */
public final class PartyJson {
    /** The mapper. */
    public static final JsonMapper MAPPER = QuanhengJson.mapper();

    private PartyJson() {}

    /** Writes a value and reads it back. */
    public static <T> T roundTrip(T value, Class<T> type) {
        return QuanhengJson.read(QuanhengJson.write(value), type);
    }
}
