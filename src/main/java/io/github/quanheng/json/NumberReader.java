package io.github.quanheng.json;

import io.github.quanheng.value.InvalidInput;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads a number, written as one or as text, and says what was meant by what is none. */
final class NumberReader<T> extends ValueDeserializer<T> {
    private final Class<T> type;
    private final Function<String, T> parse;

    NumberReader(Class<T> type, Function<String, T> parse) {
        this.type = type;
        this.parse = parse;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        if (!isNumberOrText(parser)) {
            throw new Misfit(type);
        }
        return read(parser.getString(), parse);
    }

    static boolean isNumberOrText(JsonParser parser) {
        return parser.hasToken(JsonToken.VALUE_STRING)
                || parser.hasToken(JsonToken.VALUE_NUMBER_INT)
                || parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT);
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
