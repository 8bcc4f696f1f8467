package io.github.quanheng.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSerializeAs;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * The JSON form of every public value (JSON 读写): read strictly, written stably, and the same value when read back.
 *
 * <pre>{@code
 * Rulebook rulebook = QuanhengJson.read(text, Rulebook.class);
 * String again = QuanhengJson.write(rulebook);
 * }</pre>
 *
 * <p>Strictly means: no unknown, missing or doubled key, in whatever spelling; no null; no number in exponent form or of more
 * than 64 characters without quotation marks, no text where a number belongs, no number where a word belongs; nothing after
 * the value. A document may name its JSON Schema under {@code "$schema"}, for an editor; that is not kept. All faults that do not hang on one another are told at once, a hundred at most. A text has at most 64 million
 * characters and five million values, 500 within one another, and a million characters in one.
 */
public final class QuanhengJson {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final JsonMapper STRICT = strict();

    private QuanhengJson() {}

    /**
     * Returns a mapper with the {@linkplain #module() module}, for callers who read from streams or into their own types.
     *
     * @return the mapper; immutable and safe to share
     */
    public static JsonMapper mapper() {
        return Open.MAPPER;
    }

    /**
     * Returns the module with the forms of this library, for callers with a mapper of their own. A value of this library is
     * read and written through it exactly as {@link #read} and {@link #write} do, whatever the mapper allows elsewhere; what
     * is wrong with it is told by the exception of the mapper, whose cause is the {@link InvalidJson}.
     *
     * @return a new module
     */
    public static JacksonModule module() {
        return new QuanhengModule(STRICT);
    }

    /**
     * Reads a value.
     *
     * @param <T> the type of the value
     * @param json the text
     * @param type the type of the value
     * @return the value
     * @throws InvalidJson if the text is no JSON or not of this type; it says where, what and what to do
     */
    public static <T> T read(String json, Class<T> type) {
        if (json.startsWith(BYTE_ORDER_MARK)) {
            throw Syntax.byteOrderMark();
        }
        if (json.length() > Bounds.TEXT) {
            throw Syntax.tooLong();
        }
        try (JsonParser parser = STRICT.createParser(json)) {
            if (parser.nextToken() == null) {
                throw Syntax.empty();
            }
            T value = Reading.read(STRICT, parser, type);
            if (parser.nextToken() != null) {
                throw Syntax.trailing(parser.currentTokenLocation());
            }
            return value;
        } catch (JacksonException wrong) {
            throw Syntax.of(wrong, json);
        }
    }

    /**
     * Writes a value, indented.
     *
     * @param value any public value of this library
     * @return its JSON form, which {@link #read} turns into an equal value
     * @throws InvalidJson if it is nested deeper than can be read
     */
    public static String write(Object value) {
        try {
            return STRICT.writerWithDefaultPrettyPrinter().writeValueAsString(value);
        } catch (StreamConstraintsException tooDeep) {
            throw Syntax.tooDeep();
        }
    }

    private static JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(Bounds.DEPTH + 1)
                        .maxNumberLength(Bounds.CHARACTERS)
                        .maxNameLength(Bounds.CHARACTERS + 1)
                        .maxStringLength(Bounds.CHARACTERS + 1)
                        .maxDocumentLength(Bounds.TEXT)
                        .build())
                .streamWriteConstraints(StreamWriteConstraints.builder()
                        .maxNestingDepth(Bounds.DEPTH)
                        .build())
                .build();
    }

    /** The strict mapper: a Jackson that is too old is told of here and not somewhere later, at its newest annotation. */
    private static JsonMapper strict() {
        try {
            Objects.requireNonNull(JsonSerializeAs.class);
            return built();
        } catch (LinkageError old) {
            throw new IllegalStateException(
                    "the Jackson on the class path does not fit: this library needs jackson-databind 3.1 or later with"
                            + " jackson-annotations 2.21 or later; raise jackson-annotations, which a framework's list of versions"
                            + " may hold down",
                    old);
        }
    }

    private static JsonMapper built() {
        JsonSetter.Value emptyForNull = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY, Nulls.FAIL);
        return JsonMapper.builder(factory())
                .annotationIntrospector(new Annotations())
                .addModule(new Forms())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .withCoercionConfig(
                        LogicalType.Textual,
                        texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .changeDefaultNullHandling(handling -> JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL))
                .withConfigOverride(List.class, type -> type.setNullHandling(emptyForNull))
                .withConfigOverride(Set.class, type -> type.setNullHandling(emptyForNull))
                .withConfigOverride(Map.class, type -> type.setNullHandling(emptyForNull))
                .withConfigOverride(Optional.class, type -> type.setNullHandling(emptyForNull))
                .changeDefaultPropertyInclusion(inclusion ->
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                .build();
    }

    /** The mapper of callers who want one. */
    private static final class Open {
        static final JsonMapper MAPPER = JsonMapper.builder(factory())
                .addModule(new QuanhengModule(STRICT))
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }
}
