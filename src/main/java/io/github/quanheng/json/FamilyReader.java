package io.github.quanheng.json;

import com.google.common.collect.ImmutableBiMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads one of a closed family: a short form, or {@code {"kind": ...}}. */
final class FamilyReader<T> extends ValueDeserializer<T> {
    /** Reads the short form of a family. */
    interface ShortForm<T> {
        /** Returns the value in short form that the parser stands on, or null when it is none. */
        @Nullable
        T read(JsonParser parser, DeserializationContext context);
    }

    private final Class<T> family;
    private final ImmutableBiMap<String, Class<? extends T>> kinds;
    private final ShortForm<T> shortForm;

    FamilyReader(Class<T> family, ImmutableBiMap<String, Class<? extends T>> kinds, ShortForm<T> shortForm) {
        this.family = family;
        this.kinds = kinds;
        this.shortForm = shortForm;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        try {
            T value = shortForm.read(parser, context);
            if (value != null) {
                return value;
            }
        } catch (IllegalArgumentException wrong) {
            return context.reportInputMismatch(family, "%s", wrong.getMessage());
        }
        // A value that stands for a whole object is handed over with its first name already read.
        boolean started = parser.hasToken(JsonToken.PROPERTY_NAME);
        if (!started && !parser.hasToken(JsonToken.START_OBJECT)) {
            return context.reportInputMismatch(
                    family, "found %s; write a short form or one of %s", parser.currentToken(), kinds.keySet());
        }
        String kind = started ? parser.currentName() : parser.nextName();
        Class<? extends T> type = kind == null ? null : kinds.get(kind);
        if (type == null) {
            return context.reportInputMismatch(
                    family, "kind \"%s\" is not known; write one of %s", kind, kinds.keySet());
        }
        parser.nextToken();
        T value = context.readValue(parser, type);
        if (parser.nextToken() != JsonToken.END_OBJECT) {
            return context.reportInputMismatch(
                    family, "after \"%s\" comes \"%s\"; an object names one kind", kind, parser.currentName());
        }
        return value;
    }
}
