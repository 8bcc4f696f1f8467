package io.github.quanheng.catalogue;

import io.github.quanheng.indicator.Direction;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.internal.Check;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Label;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * One indicator of a national system (目录条目), with where each part of it was read. An entry taken from a catalogue holds
 * only the parts that are as sure as was asked for.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableEntry.class)
@JsonDeserialize(as = ImmutableEntry.class)
public abstract class Entry {
    Entry() {}

    /**
     * Returns the identifier, unique among all catalogues.
     *
     * @return such as {@code tertiary.17}
     */
    public abstract IndicatorId id();

    /**
     * Returns the code in its list.
     *
     * @return such as {@code "17"}, {@code "增1"} or {@code "2.1"}
     */
    public abstract String code();

    /**
     * Returns the name.
     *
     * @return the name in both languages; the English one is this library's
     */
    public abstract Label name();

    /**
     * Returns whether it is quantitative or qualitative.
     *
     * @return the nature; empty where the copies do not say
     */
    public abstract Optional<Nature> nature();

    /**
     * Returns what an observation consists of, as far as the name tells; a definition may be more exact.
     *
     * @return the kind, never {@link Kind#RECORDS}, whose fields only a definition gives
     */
    public abstract Kind kind();

    /**
     * Returns the level-one heading.
     *
     * @return empty where the document has none, or it is less sure than asked for
     */
    public abstract Optional<String> levelOne();

    /**
     * Returns the level-two heading.
     *
     * @return empty where the document has none, or it is less sure than asked for
     */
    public abstract Optional<String> levelTwo();

    /**
     * Returns whether the nation monitors it.
     *
     * @return empty where the document that was read does not say
     */
    public abstract Optional<Monitoring> monitoring();

    /**
     * Returns which way is better.
     *
     * @return empty where the document sets no direction for a number
     */
    public abstract Optional<Direction> direction();

    /**
     * Returns the direction in the document's words.
     *
     * @return such as {@code "逐步提高"}
     */
    public abstract Optional<String> guidance();

    /**
     * Returns where the data come from.
     *
     * @return such as {@code "病案首页"}
     */
    public abstract Optional<String> dataSource();

    /**
     * Returns the code under which hospitals report it.
     *
     * @return such as {@code "JX004"}
     */
    public abstract Optional<String> reportingCode();

    /**
     * Returns other names it goes by.
     *
     * @return the names
     */
    public abstract List<String> aliases();

    /**
     * Returns what one should know before using it.
     *
     * @return the remarks
     */
    public abstract List<String> remarks();

    /**
     * Returns what is counted and how: one for each printed formula and edition.
     *
     * @return the definitions; empty where none is as sure as was asked for
     */
    public abstract List<Definition> definitions();

    /**
     * Returns where editions or sources differ on it.
     *
     * @return the conflicts, whole, whatever certainty was asked for; empty where none is known
     */
    public abstract List<Conflict> conflicts();

    /**
     * Returns where each part was read.
     *
     * @return a reading for {@link Part#NAME} and for every other part that is there; definitions carry their own
     */
    public abstract Map<Part, Reading> sources();

    /**
     * Returns the definitions of one edition.
     *
     * @param edition the edition
     * @return its definitions
     * @throws IllegalArgumentException if there is none, naming the editions there are
     */
    public List<Definition> definitions(String edition) {
        List<Definition> found = definitions().stream()
                .filter(definition -> definition.edition().equals(edition))
                .toList();
        InvalidValue.unless(
                !found.isEmpty(),
                "edition",
                "指标%s（%s）没有%s版的定义，有的是%s",
                "从中选用",
                "indicator %s (%s): has no definition of edition %s; the editions are %s",
                "choose one of them",
                id(),
                name(),
                edition,
                definitions().stream().map(Definition::edition).distinct().toList());
        return found;
    }

    /**
     * Returns the one definition.
     *
     * @return the definition
     * @throws IllegalArgumentException if there is none or more than one, naming them
     */
    public Definition definition() {
        InvalidValue.unless(
                definitions().size() == 1,
                "definitions",
                "指标%s（%s）有%s个定义%s",
                "选定一个",
                "indicator %s (%s): has %s definitions %s",
                "choose one",
                id(),
                name(),
                definitions().size(),
                definitions());
        return definitions().get(0);
    }

    /**
     * Returns the definition of that variant.
     *
     * @param variant what tells it from the others
     * @return the definition
     * @throws IllegalArgumentException if there is none, naming those there are
     */
    public Definition definition(String variant) {
        return definitions().stream()
                .filter(definition ->
                        definition.variant().filter(variant::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> InvalidValue.of(
                        "variant",
                        "指标%s（%s）没有“%s”这一定义",
                        "从%4$s中选用",
                        "indicator %s (%s): has no definition \"%s\"",
                        "choose one of %4$s",
                        id(),
                        name(),
                        variant,
                        definitions()));
    }

    /**
     * Returns what a rulebook uses: one indicator for each definition, or a bare one where there is no definition.
     *
     * @return the indicators, each citing every place that its name, direction and definition were read in, and how sure that
     *     is; the identifier of a variant is this one's, a dot, and the variant
     */
    public List<Indicator> indicators() {
        return definitions().isEmpty()
                ? List.of(Conversion.indicator(this, Optional.empty()))
                : definitions().stream()
                        .map(definition -> Conversion.indicator(this, Optional.of(definition)))
                        .toList();
    }

    Reading source(Part part) {
        return Optional.ofNullable(sources().get(part)).orElseThrow();
    }

    /** Returns the parts that are there and need a source of their own. */
    Set<Part> parts() {
        Set<Part> parts = EnumSet.of(Part.NAME);
        levelOne().ifPresent(text -> parts.add(Part.LEVEL_ONE));
        levelTwo().ifPresent(text -> parts.add(Part.LEVEL_TWO));
        monitoring().ifPresent(text -> parts.add(Part.MONITORING));
        dataSource().ifPresent(text -> parts.add(Part.DATA_SOURCE));
        if (direction().isPresent() || guidance().isPresent()) {
            parts.add(Part.DIRECTION);
        }
        return parts;
    }

    @Value.Check
    void check() {
        Check.lineId(code(), "code");
        InvalidValue.unless(
                kind() != Kind.RECORDS,
                "kind",
                "条目%s（%s）的kind是RECORDS",
                "在定义中写kind和字段",
                "catalogue entry %s (%s): is of kind RECORDS",
                "give that kind and its fields to its definition",
                id(),
                name());
        List<Part> bare =
                parts().stream().filter(part -> !sources().containsKey(part)).toList();
        InvalidValue.unless(
                bare.isEmpty(),
                "sources",
                "条目%s（%s）的%s没有出处",
                "注明在何处读到、有多确定",
                "catalogue entry %s (%s): has no source for %s",
                "say where it was read and how sure that is",
                id(),
                name(),
                bare);
        List<Part> empty = new ArrayList<>(sources().keySet());
        empty.removeAll(parts());
        InvalidValue.unless(
                empty.isEmpty(),
                "sources",
                "条目%s（%s）给没有内容的%s注了出处",
                "删去该出处",
                "catalogue entry %s (%s): has a source for %s but nothing there",
                "take the source away",
                id(),
                name(),
                empty);
        sources().forEach((part, reading) -> reading.vouchFor(part, "catalogue entry " + id() + " (" + name() + ")"));
        List<String> variants = definitions().stream()
                .map(definition -> definition.variant().orElse(""))
                .toList();
        InvalidValue.unless(
                variants.stream().distinct().count() == variants.size(),
                "definitions",
                "条目%s（%s）的各定义名称是%s",
                "各起各的名称",
                "catalogue entry %s (%s): its definitions are called %s",
                "give each a name of its own",
                id(),
                name(),
                variants);
        aliases().forEach(text -> Check.text(text, "aliases"));
        remarks().forEach(text -> Check.text(text, "remarks"));
    }

    /**
     * Returns a builder; id, code, name, kind and the source of each part are required.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Entry}. */
    public static final class Builder extends ImmutableEntry.Builder {
        Builder() {}
    }
}
