package io.github.quanheng.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quanheng.internal.OnlyPart;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The keys of a value that is written as an object. */
final class Keys {
    private Keys() {}

    /** The keys of a record that have no default, in order. */
    static List<String> required(Class<?> type) {
        return type.isRecord() && isObject(type)
                ? Arrays.stream(type.getRecordComponents())
                        .flatMap(part -> required(part).stream())
                        .toList()
                : List.of();
    }

    /** All keys of a record, in order; none of what is no record. */
    static List<String> all(Class<?> type) {
        return type.isRecord() && isObject(type)
                ? Arrays.stream(type.getRecordComponents())
                        .map(part -> named(part)
                                .map(JsonProperty::value)
                                .filter(name -> !name.isEmpty())
                                .orElse(part.getName()))
                        .toList()
                : List.of();
    }

    private static Optional<String> required(RecordComponent part) {
        return named(part)
                .filter(JsonProperty::required)
                .map(named -> named.value().isEmpty() ? part.getName() : named.value());
    }

    private static Optional<JsonProperty> named(RecordComponent part) {
        return Optional.ofNullable(part.getAccessor().getAnnotation(JsonProperty.class));
    }

    /** Whether a value of ours is written as an object and not as a text, a number or a list. */
    static boolean isObject(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .noneMatch(method ->
                        method.isAnnotationPresent(JsonValue.class) || method.isAnnotationPresent(OnlyPart.class));
    }
}
