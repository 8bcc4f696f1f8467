package io.github.quanheng.observation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.quanheng.internal.Check;
import io.github.quanheng.internal.NeedsModule;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Language;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of one indicator in one period (观测值): it was reported, it is missing, or it does not apply. A closed
 * family; the last two always say why. JSON: {@code {"value": "62%", "verified": "59.6%"}}, {@code {"missing": "why"}},
 * {@code {"notApplicable": "why"}}; a value that is all there is to say may stand alone, {@code "62%"}.
 */
@JsonIdentityInfo(generator = NeedsModule.class)
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
    @JsonSubTypes.Type(Observation.Reported.class),
    @JsonSubTypes.Type(Observation.Missing.class),
    @JsonSubTypes.Type(Observation.NotApplicable.class)
})
public sealed interface Observation {
    /**
     * A reported value (已报). Declared, verified and final value are kept apart: the final one is the verified value
     * where there is one, otherwise the declared.
     *
     * @param declared what the assessed party declared (申报值), or what was published
     * @param verified what the assessors found instead (核定值), if they checked
     * @param source where the value was read, if that matters
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Reported(
            @JsonProperty(value = "value", required = true) Datum declared,
            Optional<Datum> verified,
            Optional<String> source)
            implements Observation {
        /**
         * Checks that declared and verified value are of one kind.
         *
         * @param declared what was declared
         * @param verified what was found
         * @param source where it was read
         */
        public Reported {
            Objects.requireNonNull(declared, "declared");
            Objects.requireNonNull(verified, "verified");
            Objects.requireNonNull(source, "source");
            source.ifPresent(text -> Check.text(text, "source"));
            InvalidValue.unless(
                    !(declared instanceof Datum.Lacking) && !(verified.orElse(declared) instanceof Datum.Lacking),
                    "value",
                    "没有值",
                    "缺报写{\"missing\": \"原因\"}，不适用写{\"notApplicable\": \"原因\"}，不放在value里",
                    "holds no value",
                    "write {\"missing\": \"why\"} or {\"notApplicable\": \"why\"} itself, not as a value");
            InvalidValue.unless(
                    verified.isEmpty() || verified.get().kind() == declared.kind(),
                    "verified",
                    "申报写成“%1$s”，核定写成“%2$s”",
                    "两者写成同一种",
                    "is declared as %3$s but verified as %4$s",
                    "give both in the same kind",
                    declared.kind().label().in(Language.CHINESE),
                    found(declared, verified, Language.CHINESE),
                    declared.kind().label().in(Language.ENGLISH),
                    found(declared, verified, Language.ENGLISH));
        }

        private static String found(Datum declared, Optional<Datum> verified, Language language) {
            return verified.orElse(declared).kind().label().in(language);
        }

        /**
         * Returns the value that counts.
         *
         * @return the verified value where there is one, otherwise the declared
         */
        public Datum finalValue() {
            return verified.orElse(declared);
        }
    }

    /**
     * A value that should be there and is not (缺报).
     *
     * @param because why
     */
    record Missing(
            @JsonProperty(value = "missing", required = true)
            Cause because) implements Observation {
        /**
         * Takes the cause.
         *
         * @param because why
         */
        @JsonCreator
        public Missing {
            Objects.requireNonNull(because, "because");
        }

        /**
         * Takes the words of whoever reported.
         *
         * @param words why, in words
         */
        public Missing(String words) {
            this(Cause.said(words));
        }
    }

    /**
     * A value that cannot be there because the matter does not arise (不适用).
     *
     * @param because why
     */
    record NotApplicable(
            @JsonProperty(value = "notApplicable", required = true)
            Cause because) implements Observation {
        /**
         * Takes the cause.
         *
         * @param because why
         */
        @JsonCreator
        public NotApplicable {
            Objects.requireNonNull(because, "because");
        }

        /**
         * Takes the words of whoever reported.
         *
         * @param words why, in words
         */
        public NotApplicable(String words) {
            this(Cause.said(words));
        }
    }

    /**
     * Returns an observation of a value as it was declared or published.
     *
     * @param value the value
     * @return a reported observation without verification
     */
    static Observation of(Datum value) {
        return new Reported(value, Optional.empty(), Optional.empty());
    }

    /**
     * Returns an observation of a figure.
     *
     * @param figure such as {@code "66.2%"} or {@code "27"}
     * @return a reported observation without verification
     */
    static Observation of(String figure) {
        return of(Datum.Amount.of(figure));
    }
}
