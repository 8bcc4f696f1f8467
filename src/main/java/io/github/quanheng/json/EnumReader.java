package io.github.quanheng.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.Method;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads one of a list of words: exactly as it is written, no number, no other case. */
final class EnumReader extends ValueDeserializer<Object> {
    private final Class<?> type;
    private final ImmutableMap<String, Object> words;

    EnumReader(Class<?> type) {
        this.type = type;
        this.words = constants(type);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw new Misfit(type);
        }
        Object constant = words.get(parser.getString());
        if (constant == null) {
            throw new Misfit(Faults.unknownWord(parser.getString(), words(type)));
        }
        return constant;
    }

    /** The words of an enum that are offered, in its order: the rounding that rounds nothing is none. */
    static List<String> words(Class<?> type) {
        return constants(type).entrySet().stream()
                .filter(word -> word.getValue() != RoundingMode.UNNECESSARY)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static ImmutableMap<String, Object> constants(Class<?> type) {
        ImmutableMap.Builder<String, Object> words = ImmutableMap.builder();
        Optional<Method> form = form(type);
        for (Object constant : type.getEnumConstants()) {
            words.put(word(type, (Enum<?>) constant, form), constant);
        }
        return words.buildOrThrow();
    }

    /** What gives the word of each constant, where its name is not its word. */
    private static Optional<Method> form(Class<?> type) {
        for (Method method : Arrays.asList(type.getMethods())) {
            if (method.isAnnotationPresent(JsonValue.class)) {
                return Optional.of(method);
            }
        }
        return Optional.empty();
    }

    private static String word(Class<?> type, Enum<?> constant, Optional<Method> form) {
        try {
            JsonProperty named = type.getField(constant.name()).getAnnotation(JsonProperty.class);
            if (named != null && !named.value().isEmpty()) {
                return named.value();
            }
            return form.isPresent() ? String.valueOf(form.get().invoke(constant)) : constant.name();
        } catch (ReflectiveOperationException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
