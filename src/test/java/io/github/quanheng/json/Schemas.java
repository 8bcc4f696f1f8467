package io.github.quanheng.json;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether JSON is what the schema of a type says, asked of a validator that knows nothing of this library. */
final class Schemas {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();
    private static final Map<Class<?>, Schema> BY_TYPE = new ConcurrentHashMap<>();
    private static final SchemaWords WORDS = new SchemaWords();

    private Schemas() {}

    /** What is wrong with a text as a document of a type; none when it is one. */
    static List<String> faults(String json, Class<?> type) {
        return faults(JSON.readTree(json), type);
    }

    static List<String> faults(JsonNode json, Class<?> type) {
        return BY_TYPE
                .computeIfAbsent(type, each -> REGISTRY.getSchema(SchemaMaker.document(each, WORDS)))
                .validate(json)
                .stream()
                .map(Error::toString)
                .limit(20)
                .toList();
    }
}
