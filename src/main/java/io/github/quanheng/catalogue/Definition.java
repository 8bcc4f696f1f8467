package io.github.quanheng.catalogue;

import io.github.quanheng.indicator.Kind;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Rational;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * What is counted for an indicator and how (指标定义), in one edition, with where each part of it was read. An indicator has
 * several where the document prints several formulas, or where editions or sources differ and stand side by side.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableDefinition.class)
@JsonDeserialize(as = ImmutableDefinition.class)
public abstract class Definition {
    Definition() {}

    /**
     * Returns what tells this definition from the others of its indicator; empty when there is only one.
     *
     * @return such as {@code "a"} or {@code "2019"}; letters, digits, {@code _ . -}
     */
    public abstract Optional<String> variant();

    /**
     * Returns the edition that it belongs to.
     *
     * @return the edition, as the manual is called
     */
    public abstract String edition();

    /**
     * Returns the name used by this edition or for this part, where it is not the indicator's.
     *
     * @return the name
     */
    public abstract Optional<Label> name();

    /**
     * Returns what an observation consists of.
     *
     * @return the kind
     */
    public abstract Kind kind();

    /**
     * Returns the unit.
     *
     * @return such as {@code "%"}; empty where there is none or it is not known
     */
    public abstract Optional<String> unit();

    /**
     * Returns the operands, as typed definitions.
     *
     * @return each role at most once; empty where the document that was read does not say
     */
    public abstract List<Operand> operands();

    /**
     * Returns how the figure is computed, where that is certain.
     *
     * @return the formula; empty when {@link #missing()} says what is lacking
     */
    public abstract Optional<Formula> formula();

    /**
     * Returns what the definition says besides its operands.
     *
     * @return the words
     */
    public abstract Optional<String> words();

    /**
     * Returns the things for each of which the figure is taken, such as the diseases of single-disease control.
     *
     * @return their names
     */
    public abstract List<String> each();

    /**
     * Returns the codes an observation of kind {@link Kind#CODE} may take.
     *
     * @return the codes in order; empty when they were not read
     */
    public abstract List<String> codes();

    /**
     * Returns the fields of an observation of kind {@link Kind#RECORDS}.
     *
     * @return the kind of each field by its name
     */
    public abstract Map<String, Kind> fields();

    /**
     * Returns the smallest value that can be true.
     *
     * @return the bound, included
     */
    public abstract Optional<Figure> least();

    /**
     * Returns the largest value that can be true.
     *
     * @return the bound, included
     */
    public abstract Optional<Figure> most();

    /**
     * Returns what is lacking before a figure can be computed.
     *
     * @return one sentence for each thing; empty exactly when there is a formula
     */
    public abstract List<String> missing();

    /**
     * Returns where each part of it was read.
     *
     * @return a reading for every part that is there, of {@link Part#UNIT}, {@link Part#NUMERATOR},
     *     {@link Part#DENOMINATOR}, {@link Part#FORMULA} and {@link Part#CONTENT}
     */
    public abstract Map<Part, Reading> sources();

    /**
     * Computes the figure from counts, exactly.
     *
     * @param counts one number for each role of the formula, no more
     * @return the figure, or which divisor was zero
     * @throws IllegalArgumentException if there is no formula, saying what is missing, or if the counts do not fit it: too few
     *     or too many, negative, or a part larger than its whole
     */
    public Computed compute(Map<Role, Rational> counts) {
        Formula formula = formula()
                .orElseThrow(() -> InvalidValue.of(
                        "formula",
                        "%s无从计算",
                        "补上所缺：%2$s",
                        "%s: cannot be computed",
                        "supply what is missing: %2$s",
                        this,
                        String.join("; ", missing())));
        InvalidValue.unless(
                counts.keySet().equals(new HashSet<>(formula.roles())),
                "counts",
                "%s要%s，给的是%s",
                "按所要的给齐",
                "%s: needs %s, found %s",
                "give what it needs",
                this,
                formula.roles(),
                counts.keySet().stream().sorted().toList());
        for (Operand operand : operands()) {
            Rational count = Optional.ofNullable(counts.get(operand.role())).orElseThrow();
            InvalidValue.unless(
                    operand.signed() || count.signum() >= 0,
                    "counts",
                    "%s的%s（%s）是%s，小于0",
                    "写不小于0的数",
                    "%s: %s (%s) is %s",
                    "give a count of zero or more",
                    this,
                    operand.role(),
                    operand.counted(),
                    count);
        }
        return formula.zero(counts)
                .<Computed>map(role -> new Computed.Undefined(counted(role)))
                .orElseGet(() -> new Computed.Value(within(formula, formula.apply(counts))));
    }

    private Figure within(Formula formula, Figure figure) {
        boolean tooMuch = formula.most()
                .filter(most -> figure.value().compareTo(most.value()) > 0)
                .isPresent();
        if (tooMuch) {
            throw InvalidValue.of(
                    "counts",
                    "%s得%s，而%s是%s的一部分，不能更多",
                    "更正所给的数",
                    "%s: gives %s, but %s is a part of %s and cannot be more",
                    "correct the counts",
                    this,
                    figure,
                    counted(Role.NUMERATOR),
                    counted(Role.DENOMINATOR));
        }
        return figure;
    }

    private String counted(Role role) {
        return operands().stream()
                .filter(operand -> operand.role() == role)
                .map(Operand::counted)
                .findFirst()
                .orElseThrow();
    }

    /** Returns the smallest true value: the one given, or the one that follows from counts that cannot be negative. */
    Optional<Figure> lowest() {
        return least().or(() -> formula()
                .filter(formula -> operands().stream().noneMatch(Operand::signed))
                .map(Formula::least));
    }

    /** Returns the largest true value: the one given, or the whole, where a part of it is counted. */
    Optional<Figure> highest() {
        return most().or(() -> formula().flatMap(Formula::most));
    }

    Reading source(Part part) {
        return Optional.ofNullable(sources().get(part)).orElseThrow();
    }

    /** Returns the parts that are there and need a source. */
    Set<Part> parts() {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        unit().ifPresent(text -> parts.add(Part.UNIT));
        operands().forEach(operand -> parts.add(operand.role().part()));
        formula().ifPresent(formula -> parts.add(Part.FORMULA));
        boolean more = !(each().isEmpty() && codes().isEmpty() && fields().isEmpty());
        if (more || name().isPresent() || words().isPresent() || least().isPresent() || most().isPresent()) {
            parts.add(Part.CONTENT);
        }
        return parts;
    }

    /** Returns the definition as one text, for an indicator of a rulebook. */
    Optional<String> text() {
        String counted = operands().stream()
                .map(operand -> operand.role() + ": " + operand.counted())
                .collect(Collectors.joining("; "));
        String all = words().map(words -> counted.isEmpty() ? words : counted + "; " + words)
                .orElse(counted);
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    @Value.Check
    void check() {
        DefinitionCheck.check(this);
    }

    /**
     * Returns a short name for messages.
     *
     * @return such as {@code "definition a (2019)"}
     */
    @Override
    public String toString() {
        return variant().map(text -> "definition " + text).orElse("definition") + " (" + edition() + ")";
    }

    /**
     * Returns a builder; edition, kind and the source of each part are required, and a formula or what is missing.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Definition}. */
    public static final class Builder extends ImmutableDefinition.Builder {
        Builder() {}
    }
}
