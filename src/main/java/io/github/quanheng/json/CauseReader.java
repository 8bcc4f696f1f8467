package io.github.quanheng.json;

import io.github.quanheng.observation.Cause;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads why there is no figure: words, or what is open. */
final class CauseReader extends ValueDeserializer<Cause> {
    @Override
    public Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
        return deserialize(parser, context);
    }

    @Override
    public Cause deserialize(JsonParser parser, DeserializationContext context) {
        Class<? extends Cause> kind = parser.hasToken(JsonToken.VALUE_STRING)
                ? Cause.Said.class
                : parser.hasToken(JsonToken.START_OBJECT) ? Cause.Open.class : null;
        if (kind == null) {
            throw new Misfit(Cause.class);
        }
        return kind.cast(context.findContextualValueDeserializer(context.constructType(kind), null)
                .deserialize(parser, context));
    }
}
