package io.github.quanheng.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Label;
import java.util.Optional;

/**
 * What may follow from a result (结果运用), by its kind. A measure is named in the words of the document; how money is counted is a
 * rule of its own. JSON: {@code {"talk": {"what": "约谈主要负责人"}}}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Sanction.Rating.class, name = "rating"),
    @JsonSubTypes.Type(value = Sanction.Funds.class, name = "funds"),
    @JsonSubTypes.Type(value = Sanction.Appointment.class, name = "appointment"),
    @JsonSubTypes.Type(value = Sanction.Praise.class, name = "praise"),
    @JsonSubTypes.Type(value = Sanction.Criticism.class, name = "criticism"),
    @JsonSubTypes.Type(value = Sanction.Talk.class, name = "talk"),
    @JsonSubTypes.Type(value = Sanction.Rectification.class, name = "rectification"),
    @JsonSubTypes.Type(value = Sanction.Restriction.class, name = "restriction"),
    @JsonSubTypes.Type(value = Sanction.Suspension.class, name = "suspension"),
    @JsonSubTypes.Type(value = Sanction.Exit.class, name = "exit")
})
public sealed interface Sanction {
    /**
     * Returns the measure in the words of the document.
     *
     * @return such as 约谈
     */
    Label what();

    /**
     * A change of the rating of the institution (机构评级).
     *
     * @param what the measure in words
     */
    record Rating(@JsonProperty(required = true) Label what) implements Sanction {}

    /**
     * Money that is given, withheld or cut (资金拨付).
     *
     * @param what the measure in words
     */
    record Funds(@JsonProperty(required = true) Label what) implements Sanction {}

    /**
     * Something about the posts of those in charge (干部任用).
     *
     * @param what the measure in words
     */
    record Appointment(@JsonProperty(required = true) Label what) implements Sanction {}

    /**
     * Public praise (通报表扬、授牌).
     *
     * @param what the measure in words
     */
    record Praise(@JsonProperty(required = true) Label what) implements Sanction {}

    /**
     * Public criticism or a warning (通报批评、警告).
     *
     * @param what the measure in words
     */
    record Criticism(@JsonProperty(required = true) Label what) implements Sanction {}

    /**
     * A talk with those in charge (约谈).
     *
     * @param what the measure in words
     */
    record Talk(@JsonProperty(required = true) Label what) implements Sanction {}

    /**
     * Something must be put right in time (限期整改).
     *
     * @param what the measure in words
     * @param days in how many days, where the document says it
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Rectification(@JsonProperty(required = true) Label what, Optional<Integer> days) implements Sanction {
        /**
         * Checks the days.
         *
         * @param what the measure in words
         * @param days in how many days
         */
        public Rectification {
            InvalidValue.unless(
                    days.orElse(1) > 0,
                    "days",
                    "“%s”的整改期限是%s天",
                    "写大于0的数",
                    "rectification %s: has %s days",
                    "give at least one",
                    what,
                    days.orElse(0));
        }
    }

    /**
     * Something is barred, or the unit is put on a list (限制、取消资格、黑名单).
     *
     * @param what the measure in words
     */
    record Restriction(@JsonProperty(required = true) Label what) implements Sanction {}

    /**
     * Something is suspended for some time (暂停).
     *
     * @param what the measure in words
     * @param term for how long, where the document says it
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Suspension(@JsonProperty(required = true) Label what, Optional<Term> term) implements Sanction {}

    /**
     * A right or a status ends (撤销、退出).
     *
     * @param what the measure in words
     */
    record Exit(@JsonProperty(required = true) Label what) implements Sanction {}

    /**
     * How long something lasts (期限), in months: half a year is from 6 to 6, "one year or more" from 12 without an end.
     *
     * @param least how many months at least
     * @param most how many months at most; no upper end when left out
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Term(@JsonProperty(required = true) int least, Optional<Integer> most) {
        /**
         * Checks the bounds.
         *
         * @param least how many months at least
         * @param most how many months at most
         */
        public Term {
            InvalidValue.unless(
                    least > 0 && most.orElse(least) >= least,
                    "least",
                    "期限是%s至%s个月",
                    "写大于0的数，先短后长",
                    "term of %s to %s months",
                    "give more than zero, the shorter first",
                    least,
                    most.map(Object::toString).orElse("any"));
        }
    }
}
