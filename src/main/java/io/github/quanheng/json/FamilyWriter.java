package io.github.quanheng.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes one kind of a closed family: in its short form where it has one, else as {@code {"kind": ...}}. */
final class FamilyWriter extends ValueSerializer<Object> {
    /** Writes the short form of a value. */
    interface ShortForm {
        /** Writes the value and returns true, or returns false when it has no short form. */
        boolean write(Object value, JsonGenerator generator, SerializationContext context);
    }

    private final String kind;
    private final ValueSerializer<Object> plain;
    private final ShortForm shortForm;

    FamilyWriter(String kind, ValueSerializer<Object> plain, ShortForm shortForm) {
        this.kind = kind;
        this.plain = plain;
        this.shortForm = shortForm;
    }

    @Override
    public void resolve(SerializationContext context) {
        plain.resolve(context);
    }

    @Override
    @SuppressWarnings("unchecked")
    public ValueSerializer<?> createContextual(SerializationContext context, BeanProperty property) {
        return new FamilyWriter(kind, (ValueSerializer<Object>) plain.createContextual(context, property), shortForm);
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
        if (shortForm.write(value, generator, context)) {
            return;
        }
        generator.writeStartObject(value);
        generator.writeName(kind);
        plain.serialize(value, generator, context);
        generator.writeEndObject();
    }
}
