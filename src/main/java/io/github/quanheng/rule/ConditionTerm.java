package io.github.quanheng.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Objects;

/** Conditions as rulebooks say them (常用判据), defined by the other kinds of conditions. */
public sealed interface ConditionTerm extends Condition {
    /**
     * Returns what the term means.
     *
     * @return the same condition without this term
     */
    Compare meaning();

    /**
     * Returns what it asks about.
     *
     * @return the records, units, lines or periods that are looked for
     */
    CollectiveTerm.Members of();

    @Override
    Map<String, Node> operands();

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.term(this);
    }

    /**
     * There is one at least (有……的). Example: there is an outbreak whose cause is a low rate of vaccination.
     *
     * @param of what is looked for
     */
    record Some(@JsonValue CollectiveTerm.Members of) implements ConditionTerm {
        /**
         * Takes what is looked for.
         *
         * @param of what is looked for
         */
        @JsonCreator
        public Some {
            Objects.requireNonNull(of, "of");
        }

        @Override
        public Map<String, Node> operands() {
            return Map.of("some", of);
        }

        @Override
        public Compare meaning() {
            return new Compare(of, Comparator.MORE_THAN, Quantity.of("0"));
        }
    }

    /**
     * There is none (没有……的). Example: no standard has a score of zero.
     *
     * @param of what is looked for
     */
    record None(@JsonValue CollectiveTerm.Members of) implements ConditionTerm {
        /**
         * Takes what is looked for.
         *
         * @param of what is looked for
         */
        @JsonCreator
        public None {
            Objects.requireNonNull(of, "of");
        }

        @Override
        public Map<String, Node> operands() {
            return Map.of("none", of);
        }

        @Override
        public Compare meaning() {
            return new Compare(of, Comparator.EQUAL, Quantity.of("0"));
        }
    }
}
