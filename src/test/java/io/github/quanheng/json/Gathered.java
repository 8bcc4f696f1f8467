package io.github.quanheng.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.github.quanheng.LibraryClasses;
import io.github.quanheng.bulletin.Cell;
import io.github.quanheng.funds.Link;
import io.github.quanheng.funds.Pool;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.party.Party;
import io.github.quanheng.party.Selection;
import io.github.quanheng.result.Quota;
import io.github.quanheng.result.Ranking;
import io.github.quanheng.result.Sanction;
import io.github.quanheng.result.Trigger;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Scope;
import io.github.quanheng.rule.Statistic;
import io.github.quanheng.score.Outcome;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Values of the library by their public type, found inside one another, each written and read back. */
final class Gathered {
    /** A member of a family is read back as the family. */
    private static final List<Class<?>> FAMILIES = List.of(
            Quantity.class,
            Condition.class,
            Statistic.class,
            Scope.class,
            Datum.class,
            Observation.class,
            Outcome.class,
            Party.class,
            Selection.class,
            Trigger.class,
            Sanction.class,
            Quota.Size.class,
            Ranking.Key.class,
            Link.class,
            Pool.Size.class,
            Cell.class);

    /** What is wrong is told, and no part of a rulebook, of data or of a sheet. */
    private static final Set<String> PROBLEMS = Set.of(
            "io.github.quanheng.value.Problem",
            "io.github.quanheng.value.Statement",
            "io.github.quanheng.value.InvalidInput");

    private Gathered() {}

    /** Writes every value, reads it back and writes it again, and holds what is written against the schema. */
    static void checkReadBack(Map<Class<?>, List<Object>> found) {
        found.forEach((type, values) -> {
            Class<?> as = readAs(type);
            for (Object value : values) {
                String json = QuanhengJson.write(value);
                Object again = QuanhengJson.read(json, as);
                assertThat(again)
                        .as("%s written as %s", type, json)
                        .isEqualTo(value)
                        .hasSameHashCodeAs(value);
                assertThat(QuanhengJson.write(again)).isEqualTo(json);
                assertThat(Schemas.faults(json, family(as)))
                        .as("%s against its schema", type)
                        .isEmpty();
            }
        });
    }

    /** Of every value, what a mapper without our module writes of it although it is not the value when it is read back. */
    static void checkOtherMappers(Map<Class<?>, List<Object>> found) {
        Map<String, String> lost = new TreeMap<>();
        found.forEach((type, values) -> values.forEach(value ->
                OtherMappers.lost(value, readAs(type)).forEach(json -> lost.putIfAbsent(type.getName(), json))));
        assertThat(lost).isEmpty();
    }

    private static Class<?> readAs(Class<?> type) {
        return FAMILIES.stream()
                .filter(family -> family.isAssignableFrom(type))
                .<Class<?>>map(family -> family)
                .findFirst()
                .orElse(type);
    }

    /** The family whose kinds are told apart by a word, or the type itself. */
    private static Class<?> family(Class<?> type) {
        return Stream.of(type.getInterfaces())
                .filter(above -> above.isAnnotationPresent(JsonSubTypes.class))
                .<Class<?>>map(above -> above)
                .findFirst()
                .orElse(type);
    }

    /** The public value types of some rooms of which no value was found. */
    static Set<String> missing(Set<String> rooms, Set<Class<?>> found) {
        Set<String> missing = new TreeSet<>();
        LibraryClasses.main().stream()
                .filter(type -> rooms.contains(type.getPackageName().replace("io.github.quanheng.", "")))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(type -> type.reflect())
                .filter(type -> (type.isRecord() || Modifier.isAbstract(type.getModifiers()) && !type.isInterface())
                        && (type.getEnclosingClass() == null || Modifier.isPublic(type.getModifiers())))
                .filter(type -> !type.isEnum() && found.stream().noneMatch(type::isAssignableFrom))
                .map(Class::getName)
                .filter(name -> !name.endsWith("Builder") && !name.contains("Immutable") && !PROBLEMS.contains(name))
                .forEach(missing::add);
        return missing;
    }

    static void gather(Object value, Map<Class<?>, List<Object>> found) {
        if (value instanceof Optional<?> some) {
            some.ifPresent(inside -> gather(inside, found));
        } else if (value instanceof Collection<?> many) {
            many.forEach(inside -> gather(inside, found));
        } else if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(inside -> gather(inside, found));
            map.values().forEach(inside -> gather(inside, found));
        } else if (value != null && value.getClass().getName().startsWith("io.github.quanheng.")) {
            found.computeIfAbsent(publicType(value.getClass()), type -> new ArrayList<>())
                    .add(value);
            accessors(value.getClass()).forEach(accessor -> {
                try {
                    gather(accessor.invoke(value), found);
                } catch (ReflectiveOperationException unreadable) {
                    throw new AssertionError(unreadable);
                }
            });
        }
    }

    private static Class<?> publicType(Class<?> type) {
        boolean constantWithBody = Enum.class.isAssignableFrom(type) && !type.isEnum();
        return type.getSimpleName().startsWith("Immutable") || constantWithBody ? type.getSuperclass() : type;
    }

    private static List<Method> accessors(Class<?> type) {
        List<Method> accessors = new ArrayList<>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                accessors.add(component.getAccessor());
            }
        } else if (!publicType(type).equals(type)) {
            for (Method method : publicType(type).getMethods()) {
                if (method.getParameterCount() == 0 && Modifier.isAbstract(method.getModifiers())) {
                    accessors.add(method);
                }
            }
        }
        return accessors;
    }
}
