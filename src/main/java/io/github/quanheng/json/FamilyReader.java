package io.github.quanheng.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads one of a closed family: a short form, or {@code {"kind": ...}}. */
final class FamilyReader<T> extends ValueDeserializer<T> {
    /** Reads the short form of a family. */
    interface ShortForm<T> {
        /** Returns the value in short form that the parser stands on, or null when it is none. */
        @Nullable
        T read(JsonParser parser, DeserializationContext context);
    }

    private final Class<T> family;
    private final Map<String, ? extends Class<? extends T>> kinds;
    private final ShortForm<T> shortForm;

    FamilyReader(Class<T> family, Map<String, ? extends Class<? extends T>> kinds, ShortForm<T> shortForm) {
        this.family = family;
        this.kinds = kinds;
        this.shortForm = shortForm;
    }

    /** A family whose kinds are named at its type, and which has no short form. */
    static <T> FamilyReader<T> of(Class<T> family) {
        return new FamilyReader<>(
                family,
                Stream.of(family.getAnnotation(JsonSubTypes.class).value())
                        .collect(ImmutableMap.toImmutableMap(
                                JsonSubTypes.Type::name, kind -> kind.value().asSubclass(family))),
                (parser, context) -> null);
    }

    @Override
    public Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
        return deserialize(parser, context);
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        T value = shortForm.read(parser, context);
        if (value != null) {
            return value;
        }
        // A value that stands for a whole object is handed over with its first name already read.
        boolean started = parser.hasToken(JsonToken.PROPERTY_NAME);
        if (!started && !parser.hasToken(JsonToken.START_OBJECT)) {
            throw new Misfit(family);
        }
        String kind = started ? parser.currentName() : parser.nextName();
        if (kind == null) {
            throw new Misfit(family);
        }
        Class<? extends T> type = kinds.get(kind);
        if (type == null) {
            throw new Misfit(Faults.unknownKind(kind, kinds.keySet()));
        }
        parser.nextToken();
        value = part(parser, context, type, kind);
        String next = parser.nextName();
        if (next != null) {
            throw new Misfit(Faults.oneKind(kind, next));
        }
        return value;
    }

    private static <T> T part(JsonParser parser, DeserializationContext context, Class<T> type, String step) {
        try {
            return type.cast(context.findContextualValueDeserializer(context.constructType(type), null)
                    .deserialize(parser, context));
        } catch (JacksonException | IllegalArgumentException wrong) {
            throw JacksonException.wrapWithPath(wrong, new JacksonException.Reference(type, step));
        }
    }
}
