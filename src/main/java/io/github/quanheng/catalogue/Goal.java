package io.github.quanheng.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.internal.Check;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.InvalidValue;
import java.util.Optional;

/**
 * A target that a document sets for an indicator (目标值). It belongs to that document, its place and its year: targets
 * change, formulas rarely do.
 *
 * @param code the code of the indicator in its catalogue
 * @param scope for whom or what it holds, such as {@code "全国"}, {@code "甲等"}
 * @param bound on which side of the value the goal is met
 * @param value the value, on the indicator's scale
 * @param when the time it is set for, such as {@code "2035"}; empty where the document sets none
 * @param aspirational whether the document only strives for it (力争)
 * @param reading where it was read
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Goal(
        @JsonProperty(required = true) String code,
        @JsonProperty(required = true) String scope,
        @JsonProperty(required = true) Bound bound,
        @JsonProperty(required = true) Figure value,
        Optional<String> when,
        @JsonProperty(required = true) boolean aspirational,
        @JsonProperty(required = true) Reading reading) {

    /** On which side of its value a goal is met (界限). */
    public enum Bound {
        /** At or above it (不低于). */
        AT_LEAST,
        /** At or below it (不高于). */
        AT_MOST,
        /** Near it (左右): the document does not say how near. */
        ABOUT
    }

    /** What a figure is against a goal (完成情况). */
    public enum Attainment {
        /** The goal is met. */
        REACHED,
        /** It is not met; whether that costs anything is for a rule to say. */
        MISSED,
        /** The document does not say enough to decide: it sets a goal of about so much, and the figure is not that. */
        UNDECIDED
    }

    /**
     * Checks that the texts say something.
     *
     * @param code the code of the indicator
     * @param scope for whom it holds
     * @param bound on which side the goal is met
     * @param value the value
     * @param when the time it is set for
     * @param aspirational whether the document only strives for it
     * @param reading where it was read
     */
    public Goal {
        Check.lineId(code, "code");
        Check.text(scope, "scope");
        when.ifPresent(text -> Check.text(text, "when"));
        reading.vouchFor(Part.GOAL, "goal for " + code);
    }

    /**
     * Compares a figure with the goal.
     *
     * @param figure the figure, printed as a rate when the goal is one and as a plain number when it is not
     * @return whether the goal is met
     * @throws IllegalArgumentException if one is a rate and the other is not, as 62 and 62%
     */
    public Attainment attainedBy(Figure figure) {
        InvalidValue.unless(
                figure.isRate() == value.isRate(),
                "figure",
                "%2$s的目标%1$s与%3$s相比，两者不同类",
                "两个数用同一种写法",
                "goal %s for %s: compares with %s, of another scale",
                "give both on one scale",
                value,
                code,
                figure,
                figure.isRate() ? "a rate" : "no rate");
        int order = figure.value().compareTo(value.value());
        return switch (bound) {
            case AT_LEAST -> order >= 0 ? Attainment.REACHED : Attainment.MISSED;
            case AT_MOST -> order <= 0 ? Attainment.REACHED : Attainment.MISSED;
            case ABOUT -> order == 0 ? Attainment.REACHED : Attainment.UNDECIDED;
        };
    }
}
