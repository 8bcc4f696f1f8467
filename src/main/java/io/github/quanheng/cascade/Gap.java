package io.github.quanheng.cascade;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Statement;
import java.util.List;
import java.util.Optional;

/**
 * A place where the parts do not carry the whole (分解缺口), with the figures.
 *
 * @param kind what is wrong
 * @param above the party whose target is not carried
 * @param wanted what its target is
 * @param given what the parts come to
 * @param off how far apart the two are, positive
 * @param parties the parties concerned: all below, or those that claim the same thing
 * @param thing the thing that nobody or more than one takes on, for coverage
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Gap(
        @JsonProperty(required = true) Kind kind,
        @JsonProperty(required = true) PartyId above,
        @JsonProperty(required = true) Rational wanted,
        @JsonProperty(required = true) Rational given,
        @JsonProperty(required = true) Rational off,
        List<PartyId> parties,
        Optional<String> thing) {
    /** What is wrong. */
    public enum Kind {
        /** The parts come to less than the whole (分解不足). */
        SHORTFALL,
        /** The parts come to more than the whole (超出上限). */
        EXCESS,
        /** Nobody takes the thing on (无人认领). */
        UNCLAIMED,
        /** More than one takes the thing on (重复认领). */
        DOUBLE_CLAIM,
        /** The thing taken on is none of those above (不在任务之内). */
        FOREIGN_CLAIM
    }

    /**
     * Copies the parties.
     *
     * @param kind what is wrong
     * @param above the party whose target is not carried
     * @param wanted what its target is
     * @param given what the parts come to
     * @param off how far apart the two are
     * @param parties the parties concerned
     * @param thing the thing concerned
     */
    public Gap {
        parties = List.copyOf(parties);
    }

    /**
     * Returns the gap as a problem.
     *
     * @return where, what and what to do
     */
    public Problem problem() {
        String what = thing.orElse("");
        return switch (kind) {
            case SHORTFALL ->
                problem(
                        parties + "的分解数合计" + given + "，比总数" + wanted + "少" + off,
                        "the parts of " + parties + " come to " + given + " of " + wanted + ", " + off + " too little",
                        "调高分解数，或调低总数",
                        "raise the parts or lower the whole");
            case EXCESS ->
                problem(
                        parties + "的分解数合计" + given + "，比总数" + wanted + "多" + off,
                        "the parts of " + parties + " come to " + given + " against " + wanted + ", " + off
                                + " too much",
                        "调低分解数，或调高总数",
                        "lower the parts or raise the whole");
            case UNCLAIMED ->
                problem(
                        what + "无人认领",
                        "nobody takes on " + what,
                        "交由" + parties + "之一承担",
                        "assign it to one of " + parties);
            case DOUBLE_CLAIM ->
                problem(
                        what + "由" + parties + "重复认领",
                        what + " is taken on by " + parties,
                        "只留一家承担",
                        "leave it to one of them");
            case FOREIGN_CLAIM ->
                problem(
                        parties + "认领了" + what + "，但它不在任务之内",
                        parties + " takes on " + what + ", which is none of its things",
                        "更正名称",
                        "correct the name");
        };
    }

    private Problem problem(String zh, String en, String cureZh, String cureEn) {
        return new Problem("shares[" + above + "]", new Statement(zh, en), new Statement(cureZh, cureEn));
    }
}
