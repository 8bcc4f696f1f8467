package io.github.quanheng.indicator;

import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import io.github.quanheng.internal.Check;
import io.github.quanheng.internal.NeedsModule;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Label;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * One performance indicator (考核指标; key performance indicator, KPI, means the same): what is measured, in which unit,
 * and which way is better. It knows nothing of points.
 */
@Value.Immutable
@JsonIdentityInfo(generator = NeedsModule.class)
@JsonSerialize(as = ImmutableIndicator.class)
@JsonDeserialize(as = ImmutableIndicator.class)
public abstract class Indicator {
    Indicator() {}

    /**
     * Returns the identifier, unique within a rulebook.
     *
     * @return the identifier
     */
    public abstract IndicatorId id();

    /**
     * Returns the name, as the document prints it.
     *
     * @return the name
     */
    public abstract Label name();

    /**
     * Returns what an observation of this indicator consists of.
     *
     * @return the kind
     */
    public abstract Kind kind();

    /**
     * Returns the unit of the value, such as {@code "%"}, {@code "人"}, {@code "元"}; empty where the kind needs none.
     *
     * @return the unit
     */
    public abstract Optional<String> unit();

    /**
     * Returns which way is better, where that is known.
     *
     * @return the direction
     */
    public abstract Optional<Direction> direction();

    /**
     * Returns what is counted and how, in the document's words.
     *
     * @return the definition
     */
    public abstract Optional<String> definition();

    /**
     * Returns the smallest value that can be true; a smaller one is refused as bad data.
     *
     * @return the lower bound, included
     */
    public abstract Optional<Figure> least();

    /**
     * Returns the largest value that can be true; a larger one is refused as bad data.
     *
     * @return the upper bound, included
     */
    public abstract Optional<Figure> most();

    /**
     * Returns the codes that an observation of kind {@link Kind#CODE} may take, empty when any code may come; of kind
     * {@link Kind#OPINION} the grades that an assessor may give, empty when the opinion is in marks.
     *
     * @return the codes or grades, in the document's order
     */
    public abstract List<String> codes();

    /**
     * Returns the fields of the records of an observation of kind {@link Kind#RECORDS}.
     *
     * @return the kind of each field by its name
     */
    public abstract Map<String, Kind> fields();

    /**
     * Returns the fields that a record may lack, because they are not known or do not apply (可缺字段); every other must be there.
     *
     * @return the names of those fields
     */
    public abstract Set<String> optional();

    /**
     * Returns what the codes and the fields of its records are called in sentences; a text that is not in it is printed as it is.
     *
     * @return the name of each code, of each field, and of each code that a field may hold
     */
    public abstract Map<String, Label> names();

    /**
     * Returns what a code or a field is called.
     *
     * @param text the code or the field
     * @return its name; the text itself where it has none
     */
    public Label nameOf(String text) {
        Label name = names().get(text);
        return name == null ? Label.of(text) : name;
    }

    /**
     * Returns whether an assessor gives a grade, not marks (等次评语).
     *
     * @return true for an opinion with codes
     */
    public boolean hasGrades() {
        return kind() == Kind.OPINION && !codes().isEmpty();
    }

    /**
     * Returns the places that define the indicator.
     *
     * @return the citations, in the order given
     */
    public abstract List<Citation> citations();

    @Value.Check
    void check() {
        if (unit().isPresent()) {
            Check.text(unit().get(), "unit");
        }
        if (definition().isPresent()) {
            Check.text(definition().get(), "definition");
        }
        InvalidValue.unless(
                codes().isEmpty() || kind() == Kind.CODE || kind() == Kind.OPINION,
                "codes",
                "指标%s（%s）列有代码，kind却是%s",
                "kind写CODE（等次评语写OPINION），或去掉codes",
                "indicator %s (%s) lists codes but is of kind %s",
                "make it CODE, or OPINION where an assessor gives a grade, or take the codes away",
                id(),
                name(),
                kind());
        InvalidValue.unless(
                fields().isEmpty() == (kind() != Kind.RECORDS),
                "fields",
                "指标%s（%s）的kind是%s，字段有%s个",
                "RECORDS要写fields，其他不写",
                "indicator %s (%s) is of kind %s with %s fields",
                "records need fields, and only they have them",
                id(),
                name(),
                kind(),
                fields().size());
        for (String field : fields().keySet()) {
            IndicatorId.of(field);
        }
        for (String field : optional()) {
            InvalidValue.unless(
                    fields().containsKey(field),
                    "optional",
                    "指标%s（%s）没有字段“%s”",
                    "optional只写fields中的字段",
                    "indicator %s (%s) has no field \"%s\"",
                    "name only fields of its records",
                    id(),
                    name(),
                    field);
        }
        for (String text : names().keySet()) {
            InvalidValue.unless(
                    isPrinted(text),
                    "names",
                    "指标%s（%s）没有代码或字段“%s”",
                    "names只写codes中的代码、fields中的字段和字段的代码",
                    "indicator %s (%s) has no code or field \"%s\"",
                    "name only its codes, the fields of its records and their codes",
                    id(),
                    name(),
                    text);
        }
        if (least().isPresent() && most().isPresent()) {
            InvalidValue.unless(
                    least().get().value().compareTo(most().get().value()) <= 0,
                    "least",
                    "指标%s（%s）的least %s大于most %s",
                    "对调",
                    "indicator %s (%s) has a least value %s above its most %s",
                    "exchange them",
                    id(),
                    name(),
                    least().get(),
                    most().get());
        }
    }

    /** Whether an observation of this indicator may hold a text; a field may hold any code. */
    private boolean isPrinted(String text) {
        if (kind() == Kind.CODE || kind() == Kind.OPINION) {
            return (kind() == Kind.CODE && codes().isEmpty()) || codes().contains(text);
        }
        return fields().containsKey(text) || fields().containsValue(Kind.CODE) || fields().containsValue(Kind.OPINION);
    }

    /**
     * Returns a builder; id, name and kind are required.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns an indicator of which no more than this is said.
     *
     * @param id its identifier
     * @param name its Chinese name
     * @param kind what an observation of it consists of
     * @return the indicator
     */
    public static Indicator of(String id, String name, Kind kind) {
        return builder().id(IndicatorId.of(id)).name(Label.of(name)).kind(kind).build();
    }

    /** Builds an {@link Indicator}. */
    public static final class Builder extends ImmutableIndicator.Builder {
        Builder() {}
    }
}
