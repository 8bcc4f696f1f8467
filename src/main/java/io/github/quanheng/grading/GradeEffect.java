package io.github.quanheng.grading;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.EffectName;
import io.github.quanheng.value.InvalidValue;
import java.util.List;
import java.util.Optional;

/**
 * Something that changes a grade, or what it entitles to, while the score stays (定等否决、降等、取消评优).
 *
 * @param name its name, for the sheet
 * @param when when it applies
 * @param atMost the best grade still allowed, if it caps
 * @param lowerBy by how many grades it lowers, if it demotes
 * @param fixedAt the grade that is given whatever the score, if it fixes
 * @param bars the awards from which it bars, if it bars; exactly one of the four
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record GradeEffect(
        @JsonProperty(required = true) EffectName name,
        @JsonProperty(required = true) Condition when,
        Optional<GradeName> atMost,
        Optional<Integer> lowerBy,
        Optional<GradeName> fixedAt,
        List<AwardName> bars) {
    /**
     * Checks that it does exactly one thing.
     *
     * @param name its name
     * @param when when it applies
     * @param atMost the best grade still allowed
     * @param lowerBy by how many grades it lowers
     * @param fixedAt the grade that is given whatever the score
     * @param bars the awards from which it bars
     */
    public GradeEffect {
        bars = List.copyOf(bars);
        int things = (atMost.isPresent() ? 1 : 0)
                + (lowerBy.isPresent() ? 1 : 0)
                + (fixedAt.isPresent() ? 1 : 0)
                + (bars.isEmpty() ? 0 : 1);
        InvalidValue.unless(
                things == 1,
                "effects",
                "“%s”做%s件事",
                "atMost、lowerBy、fixedAt、bars只写其一",
                "grade effect %s does %s things",
                "name one of atMost, lowerBy, fixedAt and bars",
                name,
                things);
        InvalidValue.unless(
                lowerBy.orElse(1) > 0,
                "lowerBy",
                "“%s”的lowerBy是%s",
                "写大于0的数",
                "grade effect %s has a lowerBy of %s",
                "write more than 0",
                name,
                lowerBy.orElse(0));
    }
}
