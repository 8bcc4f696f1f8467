package io.github.quanheng.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.internal.Check;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A consequence of a result for one unit (处置): the measure, the rule and the rung it comes from, what that rests on and who decides.
 * It is proposed and nothing more until a decision is recorded; each decision stays on record.
 *
 * @param party the unit
 * @param year the year that was assessed
 * @param measure what may follow
 * @param rule the rule it comes from
 * @param rung the rung of that rule
 * @param trigger what brought it about
 * @param evidence what was looked at, at least one thing
 * @param decides who decides, by office and never by name
 * @param clause where it is written
 * @param decisions what was decided, in order of time
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Consequence(
        @JsonProperty(required = true) PartyId party,
        @JsonProperty(required = true) int year,
        @JsonProperty(required = true) Sanction measure,
        @JsonProperty(required = true) Label rule,
        @JsonProperty(required = true) Label rung,
        @JsonProperty(required = true) Trigger trigger,
        @JsonProperty(required = true) List<Evidence> evidence,
        @JsonProperty(required = true) Label decides,
        Optional<Citation> clause,
        List<Decision> decisions) {
    /** Where a consequence stands (处置状态). */
    public enum State {
        /** Proposed by the rule; nothing has been decided (拟处置). */
        PROPOSED,
        /** Ordered (已决定). */
        ORDERED,
        /** Declined (不予处置). */
        DECLINED,
        /** Ordered and later lifted (已解除). */
        LIFTED
    }

    /**
     * One decision (决定).
     *
     * @param on the day
     * @param by who decided, by office
     * @param to what it leads to; not PROPOSED
     * @param reason why
     */
    public record Decision(
            @JsonProperty(required = true) LocalDate on,
            @JsonProperty(required = true) Label by,
            @JsonProperty(required = true) State to,
            @JsonProperty(required = true) String reason) {
        /**
         * Checks that something is decided and why.
         *
         * @param on the day
         * @param by who decided
         * @param to what it leads to
         * @param reason why
         */
        public Decision {
            InvalidValue.unless(
                    to != State.PROPOSED,
                    "to",
                    "%s的决定写作PROPOSED，什么也没有决定",
                    "写明决定了什么",
                    "decision of %s: PROPOSED decides nothing",
                    "name what was decided",
                    on);
            Check.text(reason, "reason");
        }
    }

    /**
     * Checks that it rests on something and that the decisions follow one another: ordered or declined by whom the rule names,
     * lifted only when ordered, in order of time.
     *
     * @param party the unit
     * @param year the year that was assessed
     * @param measure what may follow
     * @param rule the rule it comes from
     * @param rung the rung of that rule
     * @param trigger what brought it about
     * @param evidence what was looked at
     * @param decides who decides
     * @param clause where it is written
     * @param decisions what was decided
     */
    public Consequence {
        evidence = List.copyOf(evidence);
        decisions = List.copyOf(decisions);
        String what = measure.what() + " for " + party;
        InvalidValue.unless(
                !evidence.isEmpty(),
                "evidence",
                "处理意见“%s”没有依据",
                "写明看过什么",
                "consequence %s: rests on no evidence",
                "say what was looked at",
                what);
        State state = State.PROPOSED;
        LocalDate last = LocalDate.MIN;
        for (Decision decision : decisions) {
            InvalidValue.unless(
                    decision.by().zh().equals(decides.zh()),
                    "decisions",
                    "“%s”由%s决定，而办法规定由%s决定",
                    "由有权的决定",
                    "consequence %s: was decided by %s, but the rule lets %s decide",
                    "let that office decide",
                    what,
                    decision.by(),
                    decides);
            InvalidValue.unless(
                    decision.to() == State.LIFTED ? state == State.ORDERED : state == State.PROPOSED,
                    "decisions",
                    "“%s”不能在%3$s改为%2$s，它是%4$s",
                    "按先后写各次决定",
                    "consequence %s: cannot become %s on %s, for it is %s",
                    "write the decisions as they followed",
                    what,
                    decision.to(),
                    decision.on(),
                    state);
            InvalidValue.unless(
                    !decision.on().isBefore(last),
                    "decisions",
                    "“%s”%s的决定早于%s的",
                    "按时间顺序写",
                    "consequence %s: the decision of %s comes before that of %s",
                    "put them in order of time",
                    what,
                    decision.on(),
                    last);
            state = decision.to();
            last = decision.on();
        }
    }

    /**
     * Returns where it stands now.
     *
     * @return the state after the last decision; PROPOSED without one
     */
    public State state() {
        return decisions.isEmpty()
                ? State.PROPOSED
                : decisions.get(decisions.size() - 1).to();
    }

    /**
     * Returns the consequence with one decision more.
     *
     * @param decision the decision
     * @return the same consequence, decided
     * @throws IllegalArgumentException if somebody else decides, or the step is not possible
     */
    public Consequence with(Decision decision) {
        List<Decision> all = new ArrayList<>(decisions);
        all.add(decision);
        return new Consequence(party, year, measure, rule, rung, trigger, evidence, decides, clause, all);
    }
}
