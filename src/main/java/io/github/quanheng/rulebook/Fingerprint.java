package io.github.quanheng.rulebook;

import com.google.common.hash.Hashing;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.value.Label;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What tells a rulebook from every other: a hash over all of its parts, unordered ones in an order of their own. Parts are found by the types themselves, so that none is
 * forgotten, and written by this file alone: what a Java at hand prints of a record may change with it.
 */
final class Fingerprint {
    private static final int DIGITS = 32;

    private final Map<Class<?>, Field[]> known = new HashMap<>();

    private Fingerprint() {}

    static String of(Rulebook rulebook) {
        return Hashing.sha256()
                .hashString(new Fingerprint().text(rulebook), StandardCharsets.UTF_8)
                .toString()
                .substring(0, DIGITS);
    }

    private String text(Object value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private void write(Object value, StringBuilder out) {
        if (value instanceof Label label) {
            leaf(label.zh(), out);
        } else if (value instanceof Enum<?> constant) {
            leaf(constant.name(), out);
        } else if (value instanceof Optional<?> optional) {
            write(optional.stream().toList(), out);
        } else if (value instanceof Map<?, ?> map) {
            write(map.entrySet(), out);
        } else if (value instanceof Map.Entry<?, ?> entry) {
            write(entry.getKey(), out);
            write(entry.getValue(), out);
        } else if (value instanceof Set<?> set) {
            Set<String> parts = new TreeSet<>();
            set.forEach(part -> parts.add(text(part)));
            out.append(parts.size()).append('{');
            parts.forEach(out::append);
        } else if (value instanceof Collection<?> list) {
            out.append(list.size()).append('[');
            list.forEach(part -> write(part, out));
        } else if (value instanceof Record || isPut(value)) {
            leaf(value.getClass().getSimpleName(), out);
            for (Field part : parts(value.getClass())) {
                write(part(part, value), out);
            }
        } else {
            leaf(value.toString(), out);
        }
    }

    /** A text with its length before it, so that no text looks like two. */
    private static void leaf(String text, StringBuilder out) {
        out.append(text.length()).append(':').append(text);
    }

    /** Whether a value that is no record is put together of parts. */
    private static boolean isPut(Object value) {
        return value instanceof Rulebook
                || value instanceof Line
                || value instanceof Ruling
                || value instanceof Indicator;
    }

    private Field[] parts(Class<?> type) {
        return known.computeIfAbsent(type, Fingerprint::found);
    }

    private static Field[] found(Class<?> type) {
        Field[] parts = Arrays.stream(type.getDeclaredFields())
                .filter(field ->
                        !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers()))
                .sorted(Comparator.comparing(Field::getName))
                .toArray(Field[]::new);
        AccessibleObject.setAccessible(parts, true);
        return parts;
    }

    private static Object part(Field field, Object of) {
        try {
            return Optional.ofNullable(field.get(of));
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException("a part of a rulebook cannot be read by its own module", closed);
        }
    }
}
