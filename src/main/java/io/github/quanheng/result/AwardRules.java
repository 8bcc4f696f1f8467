package io.github.quanheng.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.grading.AwardName;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The awards of a year in the order in which they are decided (评优办法). They are decided together because they name one another: a
 * veto of the rulebook bars from an award, an award excludes another, somebody who won one before is barred. A name that is no
 * award, grade, line or effect bars nobody and would never be noticed, so it is refused.
 *
 * @param awards the rules, the first is decided first
 * @param others awards that are named here and decided elsewhere: those of earlier years, those of another body
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AwardRules(@JsonProperty(required = true) List<AwardRule> awards, List<AwardName> others) {
    /**
     * Copies the lists.
     *
     * @param awards the rules
     * @param others awards that are decided elsewhere
     */
    public AwardRules {
        awards = List.copyOf(awards);
        others = List.copyOf(others);
    }

    /** All awards that are named here: those that are decided, in their order, and the others. */
    Set<AwardName> names() {
        Set<AwardName> names = new LinkedHashSet<>(others);
        awards.forEach(award -> names.add(award.name()));
        return names;
    }

    /**
     * Decides who qualifies for each award.
     *
     * @param result the result of the year with the grades that stand; awards decided before stay
     * @param history the earlier years
     * @param names what the awards may speak of
     * @return the result with the decisions on every award
     * @throws InvalidAwards if two awards have one name, a rule or a veto names an award, grade, line, effect or state that there is not,
     *     or an award is asked for before it is decided; it names all
     */
    public FinalResult decide(FinalResult result, History history, ResultNames names) {
        Set<AwardName> decided = new HashSet<>();
        result.awards().forEach(earlier -> decided.add(earlier.award()));
        new AwardCheck(this, names, decided).refuse();
        FinalResult after = result;
        for (AwardRule award : awards) {
            after = after.withAward(award.decide(after, history));
        }
        return after;
    }
}
