package io.github.quanheng.json;

import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.google.common.collect.ImmutableMap;
import io.github.quanheng.value.InvalidInput;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The mappers that a program has for its own values, of Jackson 2 and 3, none of which was given our module. */
final class OtherMappers {
    /** A mapper of whichever Jackson. */
    interface Mapper {
        String write(Object value) throws Exception;

        Object read(String json, Class<?> type) throws Exception;
    }

    /** Each as it is when it is made, and as lenient as it can be set. */
    static final ImmutableMap<String, Mapper> ALL = ImmutableMap.of(
            "Jackson 3", three(JsonMapper.builder()),
            "Jackson 3, lenient", three(JsonMapper.builder().disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)),
            "Jackson 2", two(com.fasterxml.jackson.databind.json.JsonMapper.builder()),
            "Jackson 2, lenient",
                    two(com.fasterxml.jackson.databind.json.JsonMapper.builder()
                            .addModule(new Jdk8Module())
                            .disable(com.fasterxml.jackson.databind.SerializationFeature.FAIL_ON_EMPTY_BEANS)
                            .disable(
                                    com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)));

    private OtherMappers() {}

    private static Mapper three(JsonMapper.Builder builder) {
        JsonMapper mapper = builder.build();
        return new Mapper() {
            @Override
            public String write(Object value) {
                return mapper.writeValueAsString(value);
            }

            @Override
            public Object read(String json, Class<?> type) {
                return mapper.readValue(json, type);
            }
        };
    }

    private static Mapper two(com.fasterxml.jackson.databind.json.JsonMapper.Builder builder) {
        com.fasterxml.jackson.databind.json.JsonMapper mapper = builder.build();
        return new Mapper() {
            @Override
            public String write(Object value) throws Exception {
                return mapper.writeValueAsString(value);
            }

            @Override
            public Object read(String json, Class<?> type) throws Exception {
                return mapper.readValue(json, type);
            }
        };
    }

    /** What one of them writes and is not the value when it is read back; what refuses writes nothing. */
    static Stream<String> lost(Object value, Class<?> type) {
        return ALL.values().stream()
                .flatMap(mapper -> written(mapper, value).stream())
                .filter(json -> !isReadBack(json, type, value));
    }

    private static Optional<String> written(Mapper mapper, Object value) {
        try {
            return Optional.of(mapper.write(value));
        } catch (Exception refused) {
            return Optional.empty();
        }
    }

    private static boolean isReadBack(String json, Class<?> type, Object value) {
        try {
            return QuanhengJson.read(json, type).equals(value);
        } catch (InvalidInput refused) {
            return false;
        }
    }
}
