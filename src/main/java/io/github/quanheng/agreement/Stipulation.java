package io.github.quanheng.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.grading.GradeName;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Label;
import java.util.List;
import java.util.Optional;

/**
 * A reward or penalty that the agreement foresees (奖惩条款). It is only ever reported as due; applying it is for people.
 *
 * @param kind reward or penalty
 * @param text what follows, in the words of the paper
 * @param grades the grades at which it falls due
 * @param missed the targets any miss of which makes it due, as with an accident (一票否决)
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Stipulation(
        @JsonProperty(required = true) Kind kind,
        @JsonProperty(required = true) Label text,
        List<GradeName> grades,
        List<TargetId> missed) {
    /** Which way it goes. */
    public enum Kind {
        /** A reward (奖励). */
        REWARD,
        /** A penalty (惩处). */
        PENALTY
    }

    /**
     * Checks that something makes it due.
     *
     * @param kind reward or penalty
     * @param text what follows
     * @param grades the grades at which it falls due
     * @param missed the targets any miss of which makes it due
     */
    public Stipulation {
        grades = List.copyOf(grades);
        missed = List.copyOf(missed);
        InvalidValue.unless(
                !grades.isEmpty() || !missed.isEmpty(),
                "grades",
                "“%s”没有写明因何启动",
                "写明等次或目标",
                "stipulation \"%s\": nothing makes it due",
                "name grades or targets",
                text);
    }

    boolean isDue(Optional<GradeName> grade, List<Attainment> attainments) {
        return grade.filter(grades::contains).isPresent()
                || attainments.stream()
                        .anyMatch(each ->
                                each.standing() == Attainment.Standing.MISSED && missed.contains(each.target()));
    }
}
