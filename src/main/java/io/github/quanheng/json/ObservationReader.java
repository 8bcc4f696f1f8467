package io.github.quanheng.json;

import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.Observation;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.util.TokenBuffer;

/** Reads an observation, whose kind is told by the key that it has; a value alone is what was reported. */
final class ObservationReader extends ValueDeserializer<Observation> {
    @Override
    public Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
        return deserialize(parser, context);
    }

    @Override
    public Observation deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken().isScalarValue() && !parser.hasToken(JsonToken.VALUE_NULL)) {
            return Observation.of(context.readValue(parser, Datum.class));
        }
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            throw new Misfit(Observation.class);
        }
        TokenBuffer whole = context.bufferAsCopyOfValue(parser);
        List<String> keys = keys(whole, context);
        Class<? extends Observation> kind = keys.contains("value")
                ? Observation.Reported.class
                : keys.contains("missing")
                        ? Observation.Missing.class
                        : keys.contains("notApplicable") ? Observation.NotApplicable.class : null;
        if (kind == null && keys.size() == 1 && Kinds.DATA.containsKey(keys.get(0))) {
            try (JsonParser again = whole.asParserOnFirstToken(context)) {
                return Observation.of(context.readValue(again, Datum.class));
            }
        }
        if (kind == null) {
            throw new Misfit(Observation.class);
        }
        try (JsonParser again = whole.asParserOnFirstToken(context)) {
            return kind.cast(context.findContextualValueDeserializer(context.constructType(kind), null)
                    .deserialize(again, context));
        }
    }

    private static List<String> keys(TokenBuffer whole, DeserializationContext context) {
        List<String> keys = new ArrayList<>();
        try (JsonParser parser = whole.asParserOnFirstToken(context)) {
            for (String key = parser.nextName(); key != null; key = parser.nextName()) {
                keys.add(key);
                parser.nextToken();
                parser.skipChildren();
            }
        }
        return keys;
    }
}
