package io.github.quanheng.json;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quanheng.internal.OnlyPart;
import io.github.quanheng.observation.Observation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes the JSON Schema of a document from the types of the library, as the reader reads them. */
final class SchemaMaker {
    private static final String ROOT = "io.github.quanheng.";

    private final SchemaWords words;
    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    private SchemaMaker(SchemaWords words) {
        this.words = words;
    }

    /** The schema of documents of a type, with all that they may hold. */
    static ObjectNode document(Class<?> type, SchemaWords words) {
        SchemaMaker maker = new SchemaMaker(words);
        ObjectNode root = object();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        ObjectNode body = maker.define(type);
        Words of = words.of(type);
        root.put("title", of.title());
        root.put("description", of.description());
        root.setAll(body);
        ObjectNode properties = object();
        properties.set("$schema", SchemaForms.link());
        body.withObject("properties").properties().forEach(each -> properties.set(each.getKey(), each.getValue()));
        root.set("properties", properties);
        if (root.remove("maxProperties") != null) {
            root.remove("minProperties");
            body.withObject("properties")
                    .properties()
                    .forEach(kind -> root.withArray("oneOf")
                            .addObject()
                            .withArray("required")
                            .add(kind.getKey()));
        }
        return root.set("$defs", maker.definitions());
    }

    /** The definitions of some types and of all that they may hold. */
    static ObjectNode definitions(Collection<Class<?>> types, SchemaWords words) {
        SchemaMaker maker = new SchemaMaker(words);
        types.forEach(maker::reference);
        ObjectNode all = object();
        all.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        return all.set("$defs", maker.definitions());
    }

    private ObjectNode definitions() {
        ObjectNode all = object();
        definitions.forEach(all::set);
        return all;
    }

    static String name(Class<?> type) {
        return type.getName().substring(ROOT.length()).replace('$', '.');
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static ObjectNode ofType(String type) {
        return object().put("type", type);
    }

    private ObjectNode reference(Class<?> type) {
        String name = name(type);
        if (!definitions.containsKey(name)) {
            definitions.put(name, object());
            ObjectNode definition = object();
            Words of = words.of(type);
            definition.put("title", of.title()).put("description", of.description());
            definition.setAll(define(type));
            definitions.put(name, definition);
        }
        return object().put("$ref", "#/$defs/" + name);
    }

    private ObjectNode schema(Type type) {
        if (type instanceof ParameterizedType many) {
            Class<?> raw = (Class<?>) many.getRawType();
            Type[] of = many.getActualTypeArguments();
            if (raw == Optional.class) {
                return schema(of[0]);
            }
            if (Collection.class.isAssignableFrom(raw)) {
                return ofType("array").set("items", schema(of[0]));
            }
            return map((Class<?>) of[0], of[1]);
        }
        if (type instanceof WildcardType wild) {
            return schema(wild.getUpperBounds()[0]);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.getName().startsWith(ROOT)) {
            return word(plain).map(word -> named(word, plain)).orElseGet(() -> reference(plain));
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return ofType("boolean");
        }
        if (plain == int.class || plain == long.class || plain == Integer.class || plain == Long.class) {
            return ofType("integer");
        }
        if (plain == RoundingMode.class) {
            return SchemaForms.roundingMode();
        }
        if (plain == LocalDate.class) {
            return SchemaForms.day();
        }
        if (plain == String.class) {
            return SchemaForms.text();
        }
        throw new IllegalStateException("no schema for " + plain);
    }

    private ObjectNode map(Class<?> key, Type value) {
        ObjectNode map = ofType("object");
        if (key.isEnum()) {
            EnumReader.words(key).forEach(word -> map.withObject("properties").set(word, schema(value)));
            return map.put("additionalProperties", false);
        }
        if (key != String.class) {
            map.set("propertyNames", reference(key));
        }
        return map.set("additionalProperties", schema(value));
    }

    private ObjectNode define(Class<?> type) {
        Optional<ObjectNode> written = SchemaForms.of(type, this::schema);
        if (written.isPresent()) {
            return written.get();
        }
        if (type.isEnum()) {
            ObjectNode choice = ofType("string");
            EnumReader.words(type).forEach(choice.withArray("enum")::add);
            return choice;
        }
        Optional<Map<String, ? extends Class<?>>> kinds = kinds(type);
        if (kinds.isPresent()) {
            ObjectNode one = ofType("object");
            kinds.get().forEach((word, kind) -> one.withObject("properties").set(word, kind(kind)));
            one.put("minProperties", 1).put("maxProperties", 1).put("additionalProperties", false);
            return SchemaForms.besideShortForm(type, one);
        }
        if (type == Observation.class) {
            ObjectNode any = object();
            Stream.of(type.getPermittedSubclasses())
                    .forEach(kind -> any.withArray("anyOf").add(reference(kind)));
            return any;
        }
        return value(type).map(this::wrapped).orElseGet(() -> properties(type));
    }

    /** What is written as something else: a list or a map of one part is refused empty if its type refuses it. */
    private ObjectNode wrapped(Written written) {
        ObjectNode schema = schema(written.as());
        if (written.notEmpty()) {
            schema.put(schema.path("type").asString().equals("array") ? "minItems" : "minProperties", 1);
        }
        return schema;
    }

    /** The kinds of a family by their words. */
    static Optional<Map<String, ? extends Class<?>>> kinds(Class<?> family) {
        Map<Class<?>, Map<String, ? extends Class<?>>> tables = Map.of(
                io.github.quanheng.rule.Quantity.class, Kinds.QUANTITIES,
                io.github.quanheng.rule.Condition.class, Kinds.CONDITIONS,
                io.github.quanheng.rule.Statistic.class, Kinds.STATISTICS,
                io.github.quanheng.observation.Datum.class, Kinds.DATA);
        if (tables.containsKey(family)) {
            return Optional.of(tables.get(family));
        }
        JsonSubTypes named = family.getAnnotation(JsonSubTypes.class);
        if (named == null || family == Observation.class) {
            return Optional.empty();
        }
        Map<String, Class<?>> kinds = new LinkedHashMap<>();
        Stream.of(named.value()).forEach(kind -> kinds.put(kind.name(), kind.value()));
        return Optional.of(kinds);
    }

    /** What a type is written as, when it is not an object of its parts. */
    private record Written(Type as, boolean notEmpty) {}

    /** What is written for a type: itself, or the value that stands for it. */
    static Type writtenAs(Class<?> type) {
        return value(type).map(Written::as).orElse(type);
    }

    private static Optional<Written> value(Class<?> type) {
        for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
            for (Method method : each.getDeclaredMethods()) {
                if ((method.isAnnotationPresent(JsonValue.class) || method.isAnnotationPresent(OnlyPart.class))
                        && !method.isSynthetic()) {
                    return Optional.of(new Written(method.getGenericReturnType(), refusesEmpty(type)));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean refusesEmpty(Class<?> type) {
        if (!type.isRecord() || type.getRecordComponents().length != 1) {
            return false;
        }
        Class<?> only = type.getRecordComponents()[0].getType();
        Object empty = only == List.class ? List.of() : only == Map.class ? Map.of() : null;
        if (empty == null) {
            return false;
        }
        try {
            var constructor = type.getDeclaredConstructor(only);
            constructor.setAccessible(true);
            constructor.newInstance(empty);
            return false;
        } catch (java.lang.reflect.InvocationTargetException refused) {
            return true;
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private ObjectNode properties(Class<?> type) {
        ObjectNode object = ofType("object");
        List<Property> parts = type.isRecord() ? components(type) : attributes(type);
        parts.forEach(each -> object.withObject("properties").set(each.key(), part(each.type(), each.key(), type)));
        object.put("additionalProperties", false);
        parts.stream()
                .filter(Property::required)
                .forEach(each -> object.withArray("required").add(each.key()));
        return object;
    }

    private ObjectNode kind(Class<?> kind) {
        return said(reference(kind), words.of(kind));
    }

    /** The word by which a kind is told from the others of its family, where it is named at the family. */
    private static Optional<String> word(Class<?> kind) {
        return Stream.of(kind.getInterfaces())
                .filter(family -> family.isAnnotationPresent(JsonSubTypes.class) && family != Observation.class)
                .flatMap(family ->
                        Stream.of(family.getAnnotation(JsonSubTypes.class).value()))
                .filter(named -> named.value() == kind)
                .map(JsonSubTypes.Type::name)
                .findFirst();
    }

    /** A kind that stands where no other may, with its word all the same. */
    private ObjectNode named(String word, Class<?> kind) {
        ObjectNode one = ofType("object");
        one.withObject("properties").set(word, reference(kind));
        one.withArray("required").add(word);
        return one.put("additionalProperties", false);
    }

    private ObjectNode part(Type type, String key, Class<?> holder) {
        return said(schema(type), words.of(holder, key));
    }

    private static ObjectNode said(ObjectNode schema, Words words) {
        return schema.put("title", words.title()).put("description", words.description());
    }

    /** One key of an object. */
    private record Property(String key, Type type, boolean required) {
        static Property of(String name, Type type, AnnotatedElement part) {
            JsonProperty named = part.getAnnotation(JsonProperty.class);
            boolean optional = named == null || !named.required();
            return new Property(
                    named == null || named.value().isEmpty() ? name : named.value(),
                    type,
                    !optional || !(canBeLeftOut(type)));
        }

        private static boolean canBeLeftOut(Type type) {
            return type instanceof ParameterizedType || type instanceof Class<?> plain && plain.isPrimitive();
        }
    }

    private static List<Property> components(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .map((RecordComponent part) -> Property.of(part.getName(), part.getGenericType(), part.getAccessor()))
                .toList();
    }

    /** The attributes of a generated value, in the order in which they are written. */
    private static List<Property> attributes(Class<?> type) {
        List<Property> attributes = new ArrayList<>();
        try {
            Class<?> generated = Class.forName(type.getPackageName() + ".Immutable" + type.getSimpleName());
            for (var field : generated.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) || Modifier.isTransient(field.getModifiers())) {
                    continue;
                }
                Method accessor = type.getMethod(field.getName());
                if (Modifier.isAbstract(accessor.getModifiers()) && !accessor.isAnnotationPresent(JsonIgnore.class)) {
                    Property property = Property.of(field.getName(), accessor.getGenericReturnType(), accessor);
                    attributes.add(property);
                }
            }
        } catch (ReflectiveOperationException noValue) {
            throw new IllegalStateException("no schema for " + type, noValue);
        }
        return attributes;
    }

    /** What is said of a type or a part of it. */
    record Words(String title, String description) {}
}
