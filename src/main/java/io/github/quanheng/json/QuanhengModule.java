package io.github.quanheng.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.util.TokenBuffer;

/**
 * Lets any mapper read and write the values of this library exactly as {@link QuanhengJson} does: whatever that mapper
 * allows elsewhere, a value of ours is handed over to the strict reader and the stable writer.
 */
final class QuanhengModule extends JacksonModule {
    private static final String ROOT = "io.github.quanheng.";

    private final JsonMapper strict;

    QuanhengModule(JsonMapper strict) {
        this.strict = strict;
    }

    @Override
    public String getModuleName() {
        return "quanheng";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.insertAnnotationIntrospector(new Doors());
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith(ROOT);
    }

    /** Puts our reader and writer at every type of ours. */
    private final class Doors extends NopAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Object findSerializer(MapperConfig<?> config, Annotated annotated) {
            return annotated instanceof AnnotatedClass && isOurs(annotated.getRawType()) ? new Writer() : null;
        }

        @Override
        public @Nullable Object findDeserializer(MapperConfig<?> config, Annotated annotated) {
            return annotated instanceof AnnotatedClass && isOurs(annotated.getRawType())
                    ? new Reader(annotated.getRawType())
                    : null;
        }
    }

    /** Reads a value of ours, strictly. */
    private final class Reader extends ValueDeserializer<Object> {
        private final Class<?> type;

        Reader(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            try {
                return Reading.read(strict, parser, type);
            } catch (InvalidJson wrong) {
                throw DatabindException.from(parser, wrong.getMessage(), wrong).clearLocation();
            }
        }

        @Override
        public Object deserializeWithType(
                JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
            return deserialize(parser, context);
        }

        @Override
        public Object getNullValue(DeserializationContext context) {
            throw Syntax.nothing();
        }
    }

    /** Writes a value of ours. */
    private final class Writer extends ValueSerializer<Object> {
        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            TokenBuffer buffer = TokenBuffer.forGeneration();
            strict.writeValue(buffer, value);
            buffer.serialize(generator);
        }

        @Override
        public void serializeWithType(
                Object value, JsonGenerator generator, SerializationContext context, TypeSerializer typeSerializer) {
            serialize(value, generator, context);
        }
    }
}
