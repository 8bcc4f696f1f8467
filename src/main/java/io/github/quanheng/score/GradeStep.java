package io.github.quanheng.score;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.grading.GradeName;
import io.github.quanheng.rule.EffectName;
import java.util.Optional;

/**
 * What one veto or demotion did to a grade (等次的否决与降等).
 *
 * @param name the veto or demotion
 * @param when how it was decided whether it applies
 * @param before the grade before it, if there was one
 * @param after the grade after it, if there is one
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record GradeStep(
        @JsonProperty(required = true) EffectName name,
        @JsonProperty(required = true) Derivation when,
        Optional<GradeName> before,
        Optional<GradeName> after) {}
