package io.github.quanheng.json;

import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rule.Statistic;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.InvalidValue;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;

/** The short forms of the families, read and written. */
final class ShortForms {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern LOOKS_LIKE_A_NUMBER = Pattern.compile("-?\\d.*");

    private ShortForms() {}

    private static boolean isNumber(JsonParser parser) {
        return parser.hasToken(JsonToken.VALUE_NUMBER_INT) || parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT);
    }

    static @Nullable Quantity quantity(JsonParser parser, DeserializationContext context) {
        return NumberReader.isNumberOrText(parser) ? NumberReader.read(parser.getString(), Quantity::of) : null;
    }

    static boolean quantity(Object value, JsonGenerator generator, SerializationContext context) {
        if (value instanceof Input.Constant constant) {
            generator.writeString(constant.figure().toString());
        } else if (value instanceof Input.Parameter parameter) {
            generator.writeString("$" + parameter.id());
        } else if (value instanceof Input.FullMarks) {
            generator.writeString("full");
        } else if (value instanceof Input.ScoreOf score && score.stage() == Input.Stage.SCORE) {
            generator.writeString("#" + score.line());
        } else if (value instanceof Input.Fact fact && isShort(fact)) {
            generator.writeString(fact.key().toString());
        } else if (value instanceof Input.NoScore none && none.reason() == Reason.EXCLUDED) {
            generator.writeString("excluded");
        } else {
            return false;
        }
        return true;
    }

    private static boolean isShort(Input.Fact fact) {
        return fact.as() == Input.Reading.FINAL
                && Quantity.of(fact.key().toString()).equals(fact);
    }

    static @Nullable Condition condition(JsonParser parser, DeserializationContext context) {
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            return new Condition.Yes(FigureKey.of(parser.getString()));
        }
        if (!parser.hasToken(JsonToken.START_ARRAY)) {
            return null;
        }
        parser.nextToken();
        Quantity left = part(parser, context, Quantity.class, 0);
        Condition.Comparator is = part(parser, context, Condition.Comparator.class, 1);
        Quantity right = part(parser, context, Quantity.class, 2);
        if (!parser.hasToken(JsonToken.END_ARRAY)) {
            throw new Misfit(Condition.class);
        }
        return new Condition.Compare(left, is, right);
    }

    /** Reads one part of a list of three and goes on to the next. */
    private static <T> T part(JsonParser parser, DeserializationContext context, Class<T> type, int index) {
        if (parser.hasToken(JsonToken.END_ARRAY) || (index == 0 && parser.hasToken(JsonToken.START_ARRAY))) {
            throw new Misfit(Condition.class);
        }
        try {
            T part = context.readValue(parser, type);
            parser.nextToken();
            return part;
        } catch (JacksonException | IllegalArgumentException wrong) {
            throw JacksonException.wrapWithPath(wrong, new JacksonException.Reference(Condition.Compare.class, index));
        }
    }

    static boolean condition(Object value, JsonGenerator generator, SerializationContext context) {
        if (value instanceof Condition.Yes yes) {
            generator.writeString(yes.key().toString());
            return true;
        }
        if (value instanceof Condition.Compare compare) {
            generator.writeStartArray();
            context.writeValue(generator, compare.left());
            generator.writeString(compare.is().sign());
            context.writeValue(generator, compare.right());
            generator.writeEndArray();
            return true;
        }
        return false;
    }

    static @Nullable Statistic statistic(JsonParser parser, DeserializationContext context) {
        return parser.hasToken(JsonToken.VALUE_STRING) ? plain(parser.getString()) : null;
    }

    private static Statistic plain(String word) {
        for (Statistic.Plain each : Statistic.Plain.values()) {
            if (each.name().equals(word)) {
                return each;
            }
        }
        throw new Misfit(Faults.unknownWord(
                word,
                Stream.concat(
                                EnumReader.words(Statistic.Plain.class).stream(),
                                Kinds.STATISTICS.keySet().stream().map(kind -> "{\"" + kind + "\": …}"))
                        .toList()));
    }

    static @Nullable Datum datum(JsonParser parser, DeserializationContext context) {
        if (parser.hasToken(JsonToken.VALUE_TRUE) || parser.hasToken(JsonToken.VALUE_FALSE)) {
            return new Datum.YesNo(parser.getBooleanValue());
        }
        if (isNumber(parser)) {
            return new Datum.Amount(NumberReader.read(parser.getString(), Figure::of));
        }
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return null;
        }
        String text = parser.getString();
        if (DAY.matcher(text).matches()) {
            try {
                return new Datum.Day(LocalDate.parse(text));
            } catch (java.time.format.DateTimeParseException wrong) {
                throw new Misfit(Fault.of(
                        "“" + text + "”不在日历上",
                        "写实际的日期",
                        "\"" + text + "\" is not in the calendar",
                        "write a day that is"));
            }
        }
        return LOOKS_LIKE_A_NUMBER.matcher(text).matches() ? amount(text) : new Datum.Code(text);
    }

    /** A text that begins like a number; what is none may be a code, such as 1月. */
    private static Datum amount(String text) {
        try {
            return NumberReader.read(text, Datum.Amount::of);
        } catch (InvalidValue wrong) {
            if (text.codePoints().noneMatch(Character::isIdeographic)) {
                throw wrong;
            }
            String shown = InvalidValue.shown(text);
            throw new Misfit(Fault.of(
                    "“" + shown + "”不是数",
                    "是数的写小数，如66.2；是代码的写{\"code\": \"" + shown + "\"}",
                    "\"" + shown + "\" is no number",
                    "write a decimal such as 66.2, or {\"code\": \"" + shown + "\"} if it is a code"));
        }
    }

    static boolean datum(Object value, JsonGenerator generator, SerializationContext context) {
        if (value instanceof Datum.Code code
                && !LOOKS_LIKE_A_NUMBER.matcher(code.code()).matches()) {
            generator.writeString(code.code());
            return true;
        }
        return false;
    }
}
