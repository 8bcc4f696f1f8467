package io.github.quanheng.observation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableMap;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.internal.Check;
import io.github.quanheng.internal.NeedsModule;
import io.github.quanheng.internal.OnlyPart;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Ratio;
import io.github.quanheng.value.Rational;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One observed thing (数据): a figure, a ratio with its parts, yes or no, a code, a day, a list of records, or an
 * assessor's opinion in marks or as a grade. A closed family.
 *
 * <p>JSON: {@code "66.2%"}, {@code true} and {@code "2017-12-31"} as they are; a text that is no number and no day is a
 * code; the others are {@code {"ratio": ["596", "1000"]}}, {@code {"code": "1404"}}, {@code {"records": [...]}},
 * {@code {"opinion": {...}}}, {@code {"graded": {...}}} and {@code {"bound": {"atLeast": "50"}}}.
 */
@JsonIdentityInfo(generator = NeedsModule.class)
public sealed interface Datum {
    /**
     * Returns the kind of indicator this can be an observation of.
     *
     * @return the kind; a plain figure suits {@link Kind#NUMBER}, a figure with a sign {@link Kind#RATE}
     */
    Kind kind();

    /**
     * A figure as it was reported or published.
     *
     * @param figure the figure
     */
    record Amount(@OnlyPart Figure figure) implements Datum {
        /**
         * Takes the parts; none is null.
         *
         * @param figure the figure
         */
        public Amount {
            Objects.requireNonNull(figure, "figure");
        }

        /**
         * Reads a figure.
         *
         * @param text such as {@code "66.2%"} or {@code "27"}
         * @return the datum
         */
        @JsonCreator
        public static Amount of(String text) {
            return new Amount(Figure.of(text));
        }

        @Override
        public Kind kind() {
            return figure.isRate() ? Kind.RATE : Kind.NUMBER;
        }
    }

    /**
     * A rate with its numerator and denominator.
     *
     * @param ratio the two parts
     */
    record Share(@OnlyPart Ratio ratio) implements Datum {
        /**
         * Takes the two parts.
         *
         * @param ratio the two parts
         */
        @JsonCreator
        public Share {
            Objects.requireNonNull(ratio, "ratio");
        }

        @Override
        public Kind kind() {
            return Kind.RATE;
        }
    }

    /**
     * Yes or no.
     *
     * @param yes true for yes
     */
    record YesNo(@OnlyPart boolean yes) implements Datum {
        @Override
        public Kind kind() {
            return Kind.YES_NO;
        }
    }

    /**
     * A code, such as a level or a class.
     *
     * @param code the code as the document writes it
     */
    record Code(@OnlyPart String code) implements Datum {
        /**
         * Checks that the code says something.
         *
         * @param code the code
         */
        @JsonCreator
        public Code {
            Check.text(code, "code");
        }

        @Override
        public Kind kind() {
            return Kind.CODE;
        }
    }

    /**
     * A day.
     *
     * @param day the day
     */
    record Day(@OnlyPart LocalDate day) implements Datum {
        /**
         * Takes the parts; none is null.
         *
         * @param day the day
         */
        public Day {
            Objects.requireNonNull(day, "day");
        }

        @Override
        public Kind kind() {
            return Kind.DAY;
        }
    }

    /**
     * A list of records: events, cases, samples, votes. Their order carries no meaning.
     *
     * @param rows each with its fields; fields hold figures, ratios, yes or no, codes, graded opinions, days, or why there is none
     */
    record Records(@OnlyPart List<Map<String, Datum>> rows) implements Datum {
        /**
         * Copies the rows.
         *
         * @param rows each with its fields
         */
        @JsonCreator
        public Records {
            Objects.requireNonNull(rows, "rows");
            rows = rows.stream().<Map<String, Datum>>map(ImmutableMap::copyOf).toList();
            rows.forEach(row -> row.forEach((field, value) -> InvalidValue.unless(
                    !(value instanceof Records || value instanceof Opinion || value instanceof Bound),
                    field,
                    "记录的字段%s是%s",
                    "字段只写数、率、是否、代码、等次评语或日期",
                    "the field %s of a record holds %s",
                    "write a figure, a ratio, yes or no, a code, a graded opinion or a day",
                    field,
                    value.getClass().getSimpleName())));
        }

        @Override
        public Kind kind() {
            return Kind.RECORDS;
        }
    }

    /** What makes a judgement defensible; checks that all of it says something, and returns the evidence. */
    private static List<String> defended(String assessor, String reason, List<String> evidence) {
        Objects.requireNonNull(evidence, "evidence");
        Check.text(assessor, "assessor");
        Check.text(reason, "reason");
        List<String> copy = List.copyOf(evidence);
        copy.forEach(item -> Check.text(item, "evidence"));
        return copy;
    }

    /**
     * What an assessor gives or takes at discretion (酌情), with the record that makes it defensible.
     *
     * @param value the marks or the figure given
     * @param assessor who judged, by role and never by name
     * @param reason why
     * @param evidence what it rests on
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Opinion(
            @JsonProperty(required = true) Rational value,
            @JsonProperty(required = true) String assessor,
            @JsonProperty(required = true) String reason,
            List<String> evidence)
            implements Datum {
        /**
         * Checks that assessor, reason and evidence say something.
         *
         * @param value the marks or the figure given
         * @param assessor who judged, by role
         * @param reason why
         * @param evidence what it rests on
         */
        public Opinion {
            Objects.requireNonNull(value, "value");
            evidence = defended(assessor, reason, evidence);
        }

        @Override
        public Kind kind() {
            return Kind.OPINION;
        }
    }

    /**
     * An opinion that is a grade (等次评语), with the record that makes it defensible. A rule reads it as it reads a code.
     *
     * @param grade the grade as the document writes it, such as 良
     * @param assessor who judged, by role and never by name
     * @param reason why
     * @param evidence what it rests on
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Graded(
            @JsonProperty(required = true) String grade,
            @JsonProperty(required = true) String assessor,
            @JsonProperty(required = true) String reason,
            List<String> evidence)
            implements Datum {
        /**
         * Checks that all parts say something.
         *
         * @param grade the grade
         * @param assessor who judged, by role
         * @param reason why
         * @param evidence what it rests on
         */
        public Graded {
            Check.text(grade, "grade");
            evidence = defended(assessor, reason, evidence);
        }

        @Override
        public Kind kind() {
            return Kind.OPINION;
        }
    }

    /** What a field of a record says where it holds no value (字段缺值). Only fields that the indicator lists as optional may be so. */
    sealed interface Lacking extends Datum {
        /**
         * Returns why there is no value.
         *
         * @return the cause
         */
        Cause because();

        /**
         * Nothing can be an observation of no value.
         *
         * @throws IllegalStateException always
         */
        @Override
        default Kind kind() {
            throw new IllegalStateException("there is no value, so it has no kind");
        }
    }

    /**
     * A field of a record that should be there and is not (字段缺报). A field that is left out of its record is missing too.
     *
     * @param because why
     */
    record Missing(@OnlyPart Cause because) implements Lacking {
        /**
         * Takes the cause.
         *
         * @param because why
         */
        @JsonCreator
        public Missing {
            Objects.requireNonNull(because, "because");
        }
    }

    /**
     * A field of a record that cannot be there because the matter does not arise (字段不适用).
     *
     * @param because why
     */
    record NotApplicable(@OnlyPart Cause because) implements Lacking {
        /**
         * Takes the cause.
         *
         * @param because why
         */
        @JsonCreator
        public NotApplicable {
            Objects.requireNonNull(because, "because");
        }
    }

    /**
     * A figure that is known only as a bound (只知界限的数): 50余次 is at least 50 and fewer than 60, 三百多个 is more than 300. A rule that
     * comes to the same whatever the figure is has a value; every other has none, for the reason ONLY_BOUNDED.
     *
     * @param atLeast the least it can be, if that is known
     * @param moreThan what it is more than, if that is known; not beside {@code atLeast}
     * @param atMost the most it can be, if that is known
     * @param lessThan what it is less than, if that is known; not beside {@code atMost}
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Bound(
            Optional<Figure> atLeast, Optional<Figure> moreThan, Optional<Figure> atMost, Optional<Figure> lessThan)
            implements Datum {
        /**
         * Checks that there is a bound, one at an end, and that the lower one is the lower.
         *
         * @param atLeast the least it can be
         * @param moreThan what it is more than
         * @param atMost the most it can be
         * @param lessThan what it is less than
         */
        public Bound {
            Objects.requireNonNull(atLeast, "atLeast");
            Objects.requireNonNull(moreThan, "moreThan");
            Objects.requireNonNull(atMost, "atMost");
            Objects.requireNonNull(lessThan, "lessThan");
            Optional<Figure> low = atLeast.or(() -> moreThan);
            Optional<Figure> high = atMost.or(() -> lessThan);
            InvalidValue.unless(
                    (low.isPresent() || high.isPresent())
                            && (atLeast.isEmpty() || moreThan.isEmpty())
                            && (atMost.isEmpty() || lessThan.isEmpty()),
                    "bound",
                    "没有界限，或同一头写了两个",
                    "写atLeast或moreThan之一，atMost或lessThan之一，或两头各一",
                    "has no bound, or two at one end",
                    "write one of atLeast and moreThan, one of atMost and lessThan, or one at each end");
            boolean both = low.isPresent() && high.isPresent();
            InvalidValue.unless(
                    !both || low.get().isRate() == high.get().isRate(),
                    "bound",
                    "一头是率，一头是数",
                    "两头写成同一种",
                    "is a rate at one end and a number at the other",
                    "write both ends alike");
            int order = both ? low.get().value().compareTo(high.get().value()) : -1;
            InvalidValue.unless(
                    order < 0,
                    "bound",
                    order == 0 ? "两头都是%s" : "下限%s不低于上限%s",
                    order == 0 ? "知道确数的直接写数" : "对调",
                    order == 0 ? "is %s at both ends" : "has a lower end %s that is not below the upper %s",
                    order == 0 ? "write a figure that is known as it is" : "exchange them",
                    low.orElse(null),
                    high.orElse(null));
        }

        /**
         * Returns a figure that is at least so much.
         *
         * @param least the least it can be, such as {@code "50"}
         * @return the bound
         */
        public static Bound atLeast(String least) {
            return new Bound(Optional.of(Figure.of(least)), Optional.empty(), Optional.empty(), Optional.empty());
        }

        /**
         * Returns a figure that is more than so much.
         *
         * @param low what it is more than, such as {@code "300"}
         * @return the bound
         */
        public static Bound moreThan(String low) {
            return new Bound(Optional.empty(), Optional.of(Figure.of(low)), Optional.empty(), Optional.empty());
        }

        /**
         * Returns the lower end.
         *
         * @return what the figure is not below, if that is known
         */
        public Optional<Figure> low() {
            return atLeast.or(() -> moreThan);
        }

        /**
         * Returns the upper end.
         *
         * @return what the figure is not above, if that is known
         */
        public Optional<Figure> high() {
            return atMost.or(() -> lessThan);
        }

        @Override
        public Kind kind() {
            return low().or(this::high).orElseThrow().isRate() ? Kind.RATE : Kind.NUMBER;
        }
    }
}
