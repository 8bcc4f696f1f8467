package io.github.quanheng.json;

import com.google.common.collect.ImmutableSet;
import io.github.quanheng.value.InvalidInput;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads a number, written as one or as text, and says what was meant by what is none. */
final class NumberReader<T> extends ValueDeserializer<T> {
    /** The rooms whose numbers were computed, and may be longer than what a stranger may send. */
    private static final ImmutableSet<String> COMPUTED = ImmutableSet.of(
            "agreement", "allocation", "bulletin", "cascade", "contracting", "funds", "result", "score", "statistics");

    private final Class<T> type;
    private final Function<String, T> sent;
    private final Function<String, T> computed;

    NumberReader(Class<T> type, Function<String, T> sent, Function<String, T> computed) {
        this.type = type;
        this.sent = sent;
        this.computed = computed;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        if (property == null || property.getMember() == null) {
            return this;
        }
        String room = property.getMember().getDeclaringClass().getPackageName();
        return COMPUTED.contains(room.substring(room.lastIndexOf('.') + 1))
                ? new NumberReader<>(type, computed, computed)
                : this;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        return read(parser, type, sent);
    }

    static boolean isNumberOrText(JsonParser parser) {
        return parser.hasToken(JsonToken.VALUE_STRING)
                || parser.hasToken(JsonToken.VALUE_NUMBER_INT)
                || parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT);
    }

    static <T> T read(JsonParser parser, Class<T> type, Function<String, T> parse) {
        if (!isNumberOrText(parser)) {
            throw new Misfit(type);
        }
        return read(parser.getString(), parse);
    }

    /** Reads a text, or says what was most likely meant by it. */
    static <T> T read(String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (InvalidInput wrong) {
            throw Meant.by(text).<IllegalArgumentException>map(Misfit::new).orElse(wrong);
        }
    }
}
