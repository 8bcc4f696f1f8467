package io.github.quanheng.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableMap;
import io.github.quanheng.value.InvalidValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A rate among those that are left (净率、剔除后的率): of ÷ (among − Σ without). ZERO_DENOMINATOR where nobody is left, REFUSED where more are
 * taken out than there are. Example: 81 of 100 tasks, 10 of them closed, are 90%.
 *
 * @param of how many are counted
 * @param among of how many in all: the gross rate is {@code of} over these
 * @param without how many are taken out and why, one for each exclusion or exception; at least one
 */
public record NetRate(
        @JsonProperty(required = true) Quantity of,
        @JsonProperty(required = true) Quantity among,
        @JsonProperty(required = true) List<Quantity> without)
        implements FormulaTerm {
    /**
     * Copies the parts.
     *
     * @param of how many are counted
     * @param among of how many in all
     * @param without how many are taken out
     */
    public NetRate {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(among, "among");
        Objects.requireNonNull(without, "without");
        without = List.copyOf(without);
        InvalidValue.unless(
                !without.isEmpty(),
                "without",
                "没有剔除任何数",
                "写出剔除的数，没有的用quotient",
                "takes nothing out",
                "name what is taken out, or write quotient");
    }

    @Override
    public Map<String, Node> operands() {
        return ImmutableMap.<String, Node>builder()
                .put("netRate.of", of)
                .put("netRate.among", among)
                .putAll(Parts.listed("netRate.without", without))
                .build();
    }

    @Override
    public Quantity meaning() {
        Quantity left = new Arithmetic.Difference(among, without);
        return Cases.Choose.between(
                new Condition.Compare(left, Condition.Comparator.LESS_THAN, Quantity.of("0")),
                new Input.NoScore(Reason.REFUSED),
                new Arithmetic.Quotient(of, left));
    }
}
