package io.github.quanheng.json;

import com.google.common.collect.ImmutableMap;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.institution.InstitutionCode;
import io.github.quanheng.institution.OrganisationCode;
import io.github.quanheng.institution.UnifiedSocialCreditCode;
import io.github.quanheng.observation.Cause;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.When;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Interpolated;
import io.github.quanheng.rule.Interval;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Slices;
import io.github.quanheng.rule.Statistic;
import io.github.quanheng.rulebook.Bound;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Money;
import io.github.quanheng.value.Percentage;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Points;
import io.github.quanheng.value.Ratio;
import io.github.quanheng.value.Rational;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of what is written as one text, number or short list, in patterns that every editor knows. */
final class SchemaForms {
    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String DIGITS = "-?\\d{1,20}(\\.\\d{1,18})?";
    private static final String NUMBER = "(" + DIGITS + "|-?\\d+/0*[1-9]\\d*)";
    private static final String SCALED = NUMBER + "(%|‰|/10万)?";
    private static final String ID = "\\p{L}[\\p{L}\\p{N}_.\\-]{0,63}";
    private static final String LINE = "[\\p{L}\\p{N}][\\p{L}\\p{N}_.\\-]{0,63}";
    private static final String WHEN = "(0|-[1-9]\\d?|\\p{L}[\\p{L}\\p{N}_.]{0,31}|\\d{1,4}\\p{L}[\\p{L}\\p{N}]{0,27})";
    private static final String KEY = ID + "(@" + WHEN + ")?";
    private static final String DAY = "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";
    private static final String SPACE = "\\s\\p{Z}";
    private static final String HIDDEN = "\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}";
    private static final String END = "[^" + SPACE + HIDDEN + "]";

    private static final String NUMBERS = numbers(NUMBER);

    private static final ImmutableMap<Class<?>, String> WRITTEN = ImmutableMap.<Class<?>, String>builder()
            .put(Rational.class, NUMBERS)
            .put(Points.class, NUMBERS)
            .put(Money.class, NUMBERS)
            .put(Figure.class, numbers(SCALED))
            .put(Percentage.class, pattern(NUMBER + "%"))
            .put(Period.class, pattern(DAY + "/(" + DAY + "|\\.\\.)"))
            .put(Interval.class, pattern("[\\[(]\\s*(" + SCALED + ")?\\s*,\\s*(" + SCALED + ")?\\s*[\\])]"))
            .put(IndicatorId.class, pattern("(?!(full|excluded|each)$)" + ID))
            .put(ParameterId.class, pattern(ID))
            .put(LineId.class, pattern(LINE))
            .put(PartyId.class, pattern(LINE))
            .put(When.class, pattern(WHEN))
            .put(FigureKey.class, pattern(KEY))
            .buildOrThrow();

    private SchemaForms() {}

    /** Whether a type has no form of its own, so that its keys tell how it is written. */
    static boolean isObject(Class<?> type) {
        return !WRITTEN.containsKey(type)
                && of(type, any -> JSON.createObjectNode()).isEmpty();
    }

    private static String pattern(String form) {
        return "{\"type\": \"string\", \"pattern\": \"^" + form.replace("\\", "\\\\") + "$\"}";
    }

    private static String numbers(String form) {
        return "{\"type\": [\"number\", \"string\"], \"pattern\": \"^" + form.replace("\\", "\\\\") + "$\"}";
    }

    private static ObjectNode parse(String json) {
        return (ObjectNode) JSON.readTree(json);
    }

    private static ObjectNode anyOf(JsonNode... forms) {
        ObjectNode any = JSON.createObjectNode();
        for (JsonNode form : forms) {
            any.withArray("anyOf").add(form);
        }
        return any;
    }

    static ObjectNode link() {
        return parse("{\"type\": \"string\", \"title\": \"模式\", \"description\": \"本文件所依的JSON Schema，供编辑器使用，不影响含义。\"}");
    }

    /** Every mode but the one that refuses to round. */
    static ObjectNode roundingMode() {
        ObjectNode modes = JSON.createObjectNode();
        EnumReader.words(RoundingMode.class).stream()
                .filter(mode -> !mode.equals(RoundingMode.UNNECESSARY.name()))
                .forEach(modes.withArray("enum")::add);
        return modes;
    }

    static ObjectNode day() {
        return parse(pattern(DAY)).put("format", "date");
    }

    /** A text that says something: nothing hidden in it, no white space around it. */
    static ObjectNode text() {
        return parse("{\"type\": \"string\", \"minLength\": 1}");
    }

    private static ObjectNode said() {
        return parse(pattern("(?=.{1,4000}$)" + END + "([^" + HIDDEN + "]*" + END + ")?"));
    }

    /** The schema of a type that has a form of its own. */
    static Optional<ObjectNode> of(Class<?> type, Function<Type, ObjectNode> schema) {
        if (WRITTEN.containsKey(type)) {
            return Optional.of(parse(WRITTEN.get(type)));
        }
        if (type == Label.class) {
            ObjectNode both = parse("{\"type\": \"object\", \"required\": [\"zh\"], \"additionalProperties\": false}");
            both.withObject("properties").set("zh", said().put("title", "中文").put("description", "中文名称，照文件写。"));
            both.withObject("properties").set("en", said().put("title", "英文").put("description", "英文名称。"));
            return Optional.of(anyOf(said(), both));
        }
        if (type == Bound.class) {
            return Optional.of(anyOf(parse("{\"const\": \"none\"}"), schema.apply(Quantity.class)));
        }
        if (type == Outcome.class) {
            return Optional.of(anyOf(schema.apply(Rational.class), schema.apply(Outcome.Absent.class)));
        }
        if (type == Cause.class) {
            return Optional.of(anyOf(text(), schema.apply(Cause.Open.class)));
        }
        if (type == Ratio.class) {
            return Optional.of(pair(2, schema.apply(Rational.class)));
        }
        if (type == Interpolated.Point.class) {
            return Optional.of(pair(2, schema.apply(Quantity.class)));
        }
        if (type == Slices.Slice.class) {
            return Optional.of(pair(2, schema.apply(Figure.class)));
        }
        if (type == OrganisationCode.class || type == InstitutionCode.class || type == UnifiedSocialCreditCode.class) {
            ObjectNode unchecked =
                    parse("{\"type\": \"object\", \"required\": [\"formatOnly\"], \"additionalProperties\": false}");
            unchecked
                    .withObject("properties")
                    .set("formatOnly", text().put("title", "仅合格式").put("description", "校验码不符，照原样保留。"));
            return Optional.of(anyOf(text(), unchecked));
        }
        return form(type);
    }

    private static ObjectNode pair(int parts, ObjectNode part) {
        ObjectNode pair = JSON.createObjectNode()
                .put("type", "array")
                .put("minItems", parts)
                .put("maxItems", parts);
        return pair.set("items", part);
    }

    /** A type that is one text and keeps its form in a pattern says so itself. */
    private static Optional<ObjectNode> form(Class<?> type) {
        if (!type.isRecord()
                || type.getRecordComponents().length != 1
                || type.getRecordComponents()[0].getType() != String.class) {
            return Optional.empty();
        }
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == Pattern.class) {
                field.setAccessible(true);
                try {
                    return Optional.of(parse(pattern("(" + field.get(null) + ")")));
                } catch (IllegalAccessException impossible) {
                    throw new AssertionError(impossible);
                }
            }
        }
        return Optional.empty();
    }

    /** The kinds of a family beside the short forms that it may take. */
    static ObjectNode besideShortForm(Class<?> family, ObjectNode kinds) {
        if (family == Quantity.class) {
            return shortForm(numbers("(" + SCALED + "|\\$" + ID + "|#" + LINE + "|" + KEY + ")"), kinds);
        }
        if (family == Condition.class) {
            ObjectNode comparison = parse("{\"type\": \"array\", \"minItems\": 3, \"maxItems\": 3, \"items\": false}");
            comparison
                    .withArray("prefixItems")
                    .add(JSON.createObjectNode().put("$ref", "#/$defs/" + SchemaMaker.name(Quantity.class)))
                    .add(parse("{\"enum\": [\">=\", \">\", \"<=\", \"<\", \"=\", \"!=\"]}"))
                    .add(JSON.createObjectNode().put("$ref", "#/$defs/" + SchemaMaker.name(Quantity.class)));
            return anyOf(parse(pattern(KEY)), comparison, kinds);
        }
        if (family == Statistic.class) {
            ObjectNode plain = JSON.createObjectNode();
            EnumReader.words(Statistic.Plain.class).forEach(plain.withArray("enum")::add);
            return anyOf(plain, kinds);
        }
        if (family == Datum.class) {
            ObjectNode plain = parse("{\"type\": [\"number\", \"boolean\", \"string\"], \"pattern\": \"^("
                    + ("(" + DAY + ")|(?!\\d{4}-\\d{2}-\\d{2}$)" + SCALED + "|" + "(?!-?\\d)" + END + ".*")
                            .replace("\\", "\\\\")
                    + ")$\"}");
            return anyOf(plain, kinds);
        }
        return kinds;
    }

    private static ObjectNode shortForm(String form, ObjectNode kinds) {
        return anyOf(parse(form), kinds);
    }
}
