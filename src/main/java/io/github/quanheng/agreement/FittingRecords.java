package io.github.quanheng.agreement;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.internal.Check;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.rule.Condition.Comparator;
import io.github.quanheng.value.Figure;
import java.util.List;

/**
 * So many records that fit (达标个数): 60 clinics of not less than 60 m² with five separate rooms. A record fits when it passes every
 * test, as an item of a rulebook counts it with the same tests under {@code where}.
 *
 * @param where the tests, at least one
 * @param atLeast how many records fit at least; a rate asks for that share of all records
 */
public record FittingRecords(
        @JsonProperty(required = true) List<Test> where,
        @JsonProperty(required = true) Figure atLeast) implements Goal {
    /**
     * A test of one field of a record, such as {@code area >= 60}.
     *
     * @param field the field
     * @param is how it compares; codes and yes or no know only {@code =} and {@code !=}
     * @param than with what
     */
    public record Test(
            @JsonProperty(required = true) String field,
            @JsonProperty(required = true) Comparator is,
            @JsonProperty(required = true) Datum than) {
        /**
         * Checks that the two can be compared in that way.
         *
         * @param field the field
         * @param is how it compares
         * @param than with what
         */
        public Test {
            Check.id(field, "field of a record");
            boolean ordered = than instanceof Datum.Amount || than instanceof Datum.Day;
            boolean named = than instanceof Datum.Code || than instanceof Datum.YesNo;
            Check.that(
                    ordered || (named && (is == Comparator.EQUAL || is == Comparator.NOT_EQUAL)),
                    "test of field %s: %s %s cannot be answered; compare figures and days, or ask whether codes are equal",
                    field,
                    is,
                    than.kind());
        }
    }

    /**
     * Checks that something is tested.
     *
     * @param where the tests
     * @param atLeast how many records fit at least
     */
    public FittingRecords {
        where = List.copyOf(where);
        Check.that(!where.isEmpty(), "goal on records: tests nothing; name a test or count all records with atLeast");
        Check.that(
                atLeast.value().signum() > 0, "goal on records: asks for %s records; ask for more than none", atLeast);
    }

    @Override
    public List<Figure> figures() {
        return List.of(atLeast);
    }
}
