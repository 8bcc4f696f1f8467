package io.github.quanheng.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.google.common.collect.ImmutableBiMap;
import io.github.quanheng.observation.Cause;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Interval;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Statistic;
import io.github.quanheng.rulebook.Bound;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.InvalidInput;
import io.github.quanheng.value.Money;
import io.github.quanheng.value.Points;
import io.github.quanheng.value.Rational;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.databind.type.MapType;

/** The forms that annotations alone cannot express: short forms of families, and numbers written as numbers. */
final class Forms extends SimpleModule {
    private static final long serialVersionUID = 1L;

    Forms() {
        super("quanheng-forms");
        addDeserializer(Quantity.class, new FamilyReader<>(Quantity.class, Kinds.QUANTITIES, ShortForms::quantity));
        addDeserializer(Condition.class, new FamilyReader<>(Condition.class, Kinds.CONDITIONS, ShortForms::condition));
        addDeserializer(Statistic.class, new FamilyReader<>(Statistic.class, Kinds.STATISTICS, ShortForms::statistic));
        addDeserializer(Datum.class, new FamilyReader<>(Datum.class, Kinds.DATA, ShortForms::datum));
        addDeserializer(Outcome.class, new OutcomeReader());
        addDeserializer(Bound.class, new BoundReader());
        addSerializer(Bound.class, new BoundWriter());
        addDeserializer(Rational.class, new NumberReader<>(Rational.class, Rational::of, Rational::of));
        addDeserializer(
                Points.class, new NumberReader<>(Points.class, Points::of, text -> new Points(Rational.of(text))));
        addDeserializer(Money.class, new NumberReader<>(Money.class, Money::of, text -> new Money(Rational.of(text))));
        addDeserializer(Figure.class, new NumberReader<>(Figure.class, Figure::of, Figure::of));
        addDeserializer(Interval.class, new IntervalReader());
        addDeserializer(Observation.class, new ObservationReader());
        addDeserializer(Cause.class, new CauseReader());
        setSerializerModifier(new Writers());
        setDeserializerModifier(new Readers());
    }

    /** Puts the family's form around the plain form of each kind. */
    private static final class Writers extends ValueSerializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        @SuppressWarnings("unchecked")
        public ValueSerializer<?> modifySerializer(
                SerializationConfig config, BeanDescription.Supplier description, ValueSerializer<?> serializer) {
            Class<?> type = description.getBeanClass();
            ValueSerializer<Object> plain = (ValueSerializer<Object>) serializer;
            if (Quantity.class.isAssignableFrom(type)) {
                return new FamilyWriter(kind(Kinds.QUANTITIES, type), plain, ShortForms::quantity);
            }
            if (Condition.class.isAssignableFrom(type)) {
                return new FamilyWriter(kind(Kinds.CONDITIONS, type), plain, ShortForms::condition);
            }
            if (Statistic.class.isAssignableFrom(type) && !type.isEnum()) {
                return new FamilyWriter(kind(Kinds.STATISTICS, type), plain, (value, generator, context) -> false);
            }
            return Datum.class.isAssignableFrom(type) && Kinds.DATA.containsValue(type)
                    ? new FamilyWriter(kind(Kinds.DATA, type), plain, ShortForms::datum)
                    : serializer;
        }

        /** The word for a kind; those that always have a short form have none. */
        private static String kind(ImmutableBiMap<String, ?> kinds, Class<?> type) {
            return String.valueOf(kinds.inverse().get(type));
        }
    }

    /** Reads what every room may hold: words, maps, and families whose kinds are named at their type. */
    private static final class Readers extends ValueDeserializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public ValueDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                ValueDeserializer<?> deserializer) {
            return new EnumReader(type.getRawClass());
        }

        @Override
        public ValueDeserializer<?> modifyMapDeserializer(
                DeserializationConfig config,
                MapType type,
                BeanDescription.Supplier description,
                ValueDeserializer<?> deserializer) {
            return new MapReader(type.getKeyType(), type.getContentType());
        }

        @Override
        public ValueDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription.Supplier description, ValueDeserializer<?> deserializer) {
            Class<?> type = description.getBeanClass();
            return type.isInterface() && type.isAnnotationPresent(JsonSubTypes.class) && type != Observation.class
                    ? FamilyReader.of(type)
                    : deserializer;
        }
    }

    /** Reads an interval. */
    private static final class IntervalReader extends ValueDeserializer<Interval> {
        @Override
        public Interval deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                throw new Misfit(Interval.class);
            }
            try {
                return Interval.of(parser.getString());
            } catch (InvalidInput wrong) {
                throw Meant.byInterval(parser.getString())
                        .<IllegalArgumentException>map(Misfit::new)
                        .orElse(wrong);
            }
        }
    }

    /** Reads an outcome: a number, or why there is none. */
    private static final class OutcomeReader extends ValueDeserializer<Outcome> {
        @Override
        public Outcome deserialize(JsonParser parser, DeserializationContext context) {
            return parser.hasToken(JsonToken.START_OBJECT)
                    ? context.readValue(parser, Outcome.Absent.class)
                    : Outcome.of(NumberReader.read(parser, Rational.class, Rational::of));
        }
    }

    /** Reads a bound: {@code "none"} or a quantity. */
    private static final class BoundReader extends ValueDeserializer<Bound> {
        @Override
        public Bound deserialize(JsonParser parser, DeserializationContext context) {
            return parser.hasToken(JsonToken.VALUE_STRING) && parser.getString().equals("none")
                    ? Bound.NONE
                    : new Bound(Optional.of(context.readValue(parser, Quantity.class)));
        }
    }

    /** Writes a bound. */
    private static final class BoundWriter extends ValueSerializer<Bound> {
        @Override
        public void serialize(Bound value, JsonGenerator generator, SerializationContext context) {
            if (value.at().isEmpty()) {
                generator.writeString("none");
            } else {
                context.writeValue(generator, value.at().get());
            }
        }
    }
}
