package io.github.quanheng.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableMap;
import io.github.quanheng.value.InvalidValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One row with parts that have marks of their own (分部分计分，如“其中甲占4分、乙占6分”): Σ min(marks, max(0, rule)). In the rule of a part
 * {@code full} means the marks of that part, and neither part can lose what another got. Example: 4 marks for a rate that loses 5, and
 * 6 for a plan that is there, are 0 + 6.
 *
 * @param parts the parts, at least two; as the rule of an item their marks come to the full marks
 */
public record InParts(@JsonValue List<Part> parts) implements FormulaTerm {
    /**
     * Copies the parts.
     *
     * @param parts the parts
     */
    @JsonCreator
    public InParts {
        Objects.requireNonNull(parts, "parts");
        parts = List.copyOf(parts);
        InvalidValue.unless(
                parts.size() >= 2, "inParts", "只有%s部分", "至少写两部分", "has %s parts", "write two at least", parts.size());
    }

    /**
     * One part (部分).
     *
     * @param marks its full marks
     * @param rule what it earns; {@code full} in it are its own marks
     */
    public record Part(
            @JsonProperty(required = true) Quantity marks,
            @JsonProperty(required = true) Quantity rule) {
        /**
         * Takes the parts; none is null.
         *
         * @param marks its full marks
         * @param rule what it earns
         */
        public Part {
            Objects.requireNonNull(marks, "marks");
            Objects.requireNonNull(rule, "rule");
        }
    }

    @Override
    public Map<String, Node> operands() {
        ImmutableMap.Builder<String, Node> operands = ImmutableMap.builder();
        for (int i = 0; i < parts.size(); i++) {
            operands.put("inParts[" + i + "].marks", parts.get(i).marks());
            operands.put("inParts[" + i + "].rule", parts.get(i).rule());
        }
        return operands.build();
    }

    @Override
    public Quantity meaning() {
        return new Arithmetic.Sum(parts.stream()
                .<Quantity>map(part ->
                        new Arithmetic.Limit(part.rule(), Optional.of(Quantity.of("0")), Optional.of(part.marks())))
                .toList());
    }
}
