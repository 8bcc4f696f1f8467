package io.github.quanheng.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.Sets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Conditions as rulebooks say them (常用判据), defined by the other kinds of conditions. */
public sealed interface ConditionTerm extends Condition {
    /**
     * Returns what the term means.
     *
     * @return the same condition without this term
     */
    @Override
    Compare meaning();

    /**
     * Returns how many there are of what it asks about.
     *
     * @return the number of records, units, lines or periods
     */
    CollectiveTerm of();

    /**
     * Returns the reasons for which one is passed over.
     *
     * @return the reasons, if any are written
     */
    Optional<Set<Reason>> skip();

    @Override
    Map<String, Node> operands();

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.term(this);
    }

    /**
     * There is one at least (有……的). Example: there is an outbreak whose cause is a low rate of vaccination.
     *
     * @param over where it is looked for: records, units, lines or periods
     * @param where what must hold of it; nothing when left out
     * @param skip reasons for which one is passed over; it must be said of other units where a figure of theirs can be absent
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Some(@JsonProperty(required = true) Scope over, Optional<Condition> where, Optional<Set<Reason>> skip)
            implements ConditionTerm {
        /**
         * Takes the parts; none is null.
         *
         * @param over where it is looked for
         * @param where what must hold of it
         * @param skip reasons for which one is passed over
         */
        public Some {
            Objects.requireNonNull(over, "over");
            Objects.requireNonNull(where, "where");
            Objects.requireNonNull(skip, "skip");
            skip = skip.map(Sets::immutableEnumSet);
        }

        @Override
        public CollectiveTerm of() {
            return new Matching(over, where, skip);
        }

        @Override
        public Map<String, Node> operands() {
            return Map.of("some", of());
        }

        @Override
        public Compare meaning() {
            return new Compare(of(), Comparator.MORE_THAN, Quantity.of("0"));
        }
    }

    /**
     * There is none (没有……的). Example: no standard has a score of zero.
     *
     * @param over where it is looked for: records, units, lines or periods
     * @param where what must hold of it; nothing when left out
     * @param skip reasons for which one is passed over; it must be said of other units where a figure of theirs can be absent
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record None(@JsonProperty(required = true) Scope over, Optional<Condition> where, Optional<Set<Reason>> skip)
            implements ConditionTerm {
        /**
         * Takes the parts; none is null.
         *
         * @param over where it is looked for
         * @param where what must hold of it
         * @param skip reasons for which one is passed over
         */
        public None {
            Objects.requireNonNull(over, "over");
            Objects.requireNonNull(where, "where");
            Objects.requireNonNull(skip, "skip");
            skip = skip.map(Sets::immutableEnumSet);
        }

        @Override
        public CollectiveTerm of() {
            return new Matching(over, where, skip);
        }

        @Override
        public Map<String, Node> operands() {
            return Map.of("none", of());
        }

        @Override
        public Compare meaning() {
            return new Compare(of(), Comparator.EQUAL, Quantity.of("0"));
        }
    }
}
