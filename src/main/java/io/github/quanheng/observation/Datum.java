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

/**
 * One observed thing (数据): a figure, a ratio with its parts, yes or no, a code, a day, a list of records, or an
 * assessor's opinion. A closed family.
 *
 * <p>JSON: {@code "66.2%"}, {@code true} and {@code "2017-12-31"} as they are; a text that is no number and no day is a
 * code; the others are {@code {"ratio": ["596", "1000"]}}, {@code {"code": "1404"}}, {@code {"records": [...]}} and
 * {@code {"opinion": {...}}}.
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
     * @param rows each with its fields; fields hold figures, ratios, yes or no, codes or days
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
                    !(value instanceof Records) && !(value instanceof Opinion),
                    field,
                    "记录的字段%s是%s",
                    "字段只写数、率、是否、代码或日期",
                    "the field %s of a record holds %s",
                    "write a figure, a ratio, yes or no, a code or a day",
                    field,
                    value.kind())));
        }

        @Override
        public Kind kind() {
            return Kind.RECORDS;
        }
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
            Objects.requireNonNull(evidence, "evidence");
            Check.text(assessor, "assessor");
            Check.text(reason, "reason");
            evidence = List.copyOf(evidence);
            evidence.forEach(item -> Check.text(item, "evidence"));
        }

        @Override
        public Kind kind() {
            return Kind.OPINION;
        }
    }
}
