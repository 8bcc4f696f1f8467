package io.github.quanheng.json;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.util.TokenBuffer;

/** Reads a map in its order: each key as the value that it is, and no key twice, in whatever spelling. */
final class MapReader extends ValueDeserializer<Map<Object, Object>> {
    private final JavaType key;
    private final JavaType value;

    MapReader(JavaType key, JavaType value) {
        this.key = key;
        this.value = value;
    }

    @Override
    public Object getEmptyValue(DeserializationContext context) {
        return new LinkedHashMap<>();
    }

    @Override
    public Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
        return deserialize(parser, context);
    }

    @Override
    public Map<Object, Object> deserialize(JsonParser parser, DeserializationContext context) {
        // A map that stands for a whole object is handed over with its first name, or its end, already read.
        if (parser.hasToken(JsonToken.START_OBJECT)) {
            parser.nextToken();
        } else if (!parser.hasToken(JsonToken.PROPERTY_NAME) && !parser.hasToken(JsonToken.END_OBJECT)) {
            throw new Misfit(Map.class);
        }
        ValueDeserializer<Object> keys = context.findRootValueDeserializer(key);
        ValueDeserializer<Object> values = context.findRootValueDeserializer(value);
        Map<Object, Object> read = new LinkedHashMap<>();
        Map<Object, String> spelled = new LinkedHashMap<>();
        for (; parser.hasToken(JsonToken.PROPERTY_NAME); parser.nextToken()) {
            String name = parser.currentName();
            try {
                Object each = key(name, keys, context);
                String other = spelled.putIfAbsent(each, name);
                if (other != null) {
                    throw new Misfit(Faults.spelledTwice(name, other));
                }
                parser.nextToken();
                read.put(each, values.deserialize(parser, context));
            } catch (JacksonException | IllegalArgumentException wrong) {
                throw JacksonException.wrapWithPath(wrong, new JacksonException.Reference(Map.class, name));
            }
        }
        return read;
    }

    private Object key(String name, ValueDeserializer<Object> keys, DeserializationContext context) {
        if (key.hasRawClass(String.class)) {
            return name;
        }
        TokenBuffer buffer = TokenBuffer.forGeneration();
        buffer.writeString(name);
        try (JsonParser one = buffer.asParserOnFirstToken(context)) {
            return keys.deserialize(one, context);
        }
    }
}
