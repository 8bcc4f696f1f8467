package io.github.quanheng.agreement;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.internal.Check;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.rule.Condition.Comparator;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.InvalidValue;
import java.util.List;

/**
 * So many records that fit (达标个数): 60 clinics of not less than 60 m² with five separate rooms. A record fits when it passes every
 * test. The engine that scores counts them, so an item of a rulebook with the same tests under {@code where} counts the same.
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
            Check.id(field, "field");
            boolean ordered = than instanceof Datum.Amount || than instanceof Datum.Day;
            boolean named = than instanceof Datum.Code || than instanceof Datum.YesNo;
            InvalidValue.unless(
                    ordered || (named && (is == Comparator.EQUAL || is == Comparator.NOT_EQUAL)),
                    "is",
                    "对字段%s的判断“%s %s”无从判定",
                    "比较数与日期，或判断代码是否相同",
                    "test of field %s: %s %s cannot be answered",
                    "compare figures and days, or ask whether codes are equal",
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
        List<Test> tests = List.copyOf(where);
        where = tests;
        InvalidValue.unless(
                !where.isEmpty(),
                "where",
                "没有写任何判断",
                "写一项判断，或用atLeast计全部记录",
                "goal on records: tests nothing",
                "name a test or count all records with atLeast");
        tests.forEach(test -> InvalidValue.unless(
                tests.stream()
                        .allMatch(other -> !other.field().equals(test.field())
                                || other.than().kind() == test.than().kind()),
                "where",
                "字段%s一处按%s、另一处按别的类型判断",
                "同一字段按同一类型判断",
                "goal on records: tests the field %s as %s and as something else",
                "test a field in one kind",
                test.field(),
                test.than().kind()));
        InvalidValue.unless(
                atLeast.value().signum() > 0,
                "atLeast",
                "要求%s条记录",
                "写大于0的数",
                "goal on records: asks for %s records",
                "ask for more than none",
                atLeast);
    }

    @Override
    public List<Figure> figures() {
        return List.of(atLeast);
    }
}
