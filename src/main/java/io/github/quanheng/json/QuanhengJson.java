package io.github.quanheng.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON form of every public value (JSON 读写): read strictly, written stably, and the same value when read back.
 *
 * <pre>{@code
 * Rulebook rulebook = QuanhengJson.read(text, Rulebook.class);
 * String again = QuanhengJson.write(rulebook);
 * }</pre>
 *
 * <p>Strictly means: no unknown, doubled or trailing key, no null, no number in exponent form or out of bounds, no deep
 * nesting, no text where a number belongs.
 */
public final class QuanhengJson {
    private static final JsonMapper STRICT = strict();

    private QuanhengJson() {}

    /**
     * Returns the strict mapper, for callers who read from streams or into their own types.
     *
     * @return the mapper; immutable and safe to share
     */
    public static JsonMapper mapper() {
        return STRICT;
    }

    /**
     * Returns the module with the forms of this library, for callers with a mapper of their own. It brings the bounds on
     * numbers along, but not the strictness.
     *
     * @return a new module
     */
    public static JacksonModule module() {
        return new QuanhengModule();
    }

    /**
     * Reads a value.
     *
     * @param <T> the type of the value
     * @param json the text
     * @param type the type of the value
     * @return the value
     * @throws InvalidJson if the text is no JSON or not of this type; it says where, what and what to do
     */
    public static <T> T read(String json, Class<T> type) {
        try {
            return STRICT.readValue(json, type);
        } catch (JacksonException wrong) {
            throw new InvalidJson(List.of(JsonFault.of(wrong, type)));
        }
    }

    /**
     * Writes a value, indented.
     *
     * @param value any public value of this library
     * @return its JSON form, which {@link #read} turns into an equal value
     */
    public static String write(Object value) {
        return STRICT.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }

    private static JsonMapper strict() {
        StreamReadConstraints bounds = StreamReadConstraints.builder()
                .maxNestingDepth(200)
                .maxNumberLength(64)
                .maxNameLength(1_000)
                .maxStringLength(1_000_000)
                .maxDocumentLength(256L * 1024 * 1024)
                .maxTokenCount(50_000_000)
                .build();
        JsonSetter.Value emptyForNull = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY, Nulls.FAIL);
        return JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(bounds).build())
                .addModule(new QuanhengModule())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .changeDefaultNullHandling(handling -> JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL))
                .withConfigOverride(List.class, type -> type.setNullHandling(emptyForNull))
                .withConfigOverride(Set.class, type -> type.setNullHandling(emptyForNull))
                .withConfigOverride(Map.class, type -> type.setNullHandling(emptyForNull))
                .withConfigOverride(Optional.class, type -> type.setNullHandling(emptyForNull))
                .changeDefaultPropertyInclusion(inclusion ->
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                .build();
    }
}
