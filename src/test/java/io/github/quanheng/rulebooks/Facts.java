package io.github.quanheng.rulebooks;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Organisation;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.PartyKind;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Rational;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** The facts of one unit, read as plain fractions; what is not there is thrown with its reason. */
record Facts(
        String id, Map<String, String> own, Map<FigureKey, Observation> observations, Map<String, String> targets) {
    /** There is no value, and why. */
    static final class NoValue extends RuntimeException {
        private static final long serialVersionUID = 1L;

        final Reason reason;

        NoValue(Reason reason) {
            super(reason.name());
            this.reason = reason;
        }
    }

    AssessedUnit assessed() {
        Organisation.Builder party = Organisation.builder()
                .id(PartyId.of(id))
                .name(Label.of(id))
                .kind(PartyKind.ENTERPRISE)
                .putAllOwn(own);
        Map<ParameterId, Figure> set = new LinkedHashMap<>();
        targets.forEach((name, value) -> set.put(ParameterId.of(name), Figure.of(value)));
        return new AssessedUnit(party.build(), new Submission(PartyId.of(id), Period.ofYear(2020), observations), set);
    }

    private Datum datum(String key) {
        @Nullable Observation observation = observations.get(FigureKey.of(key));
        if (observation instanceof Observation.Reported reported) {
            return reported.finalValue();
        }
        throw new NoValue(observation instanceof Observation.NotApplicable ? Reason.NOT_APPLICABLE : Reason.MISSING);
    }

    /** Whether the matter arises for the unit at all. */
    boolean applies(String key) {
        return !(observations.get(FigureKey.of(key)) instanceof Observation.NotApplicable);
    }

    BigFraction num(String key) {
        return number(datum(key));
    }

    /** The figure, or nothing when the unit has none for whatever reason. */
    Optional<BigFraction> find(String key) {
        try {
            return Optional.of(num(key));
        } catch (NoValue none) {
            return Optional.empty();
        }
    }

    boolean yes(String key) {
        return ((Datum.YesNo) datum(key)).yes();
    }

    String code(String key) {
        return ((Datum.Code) datum(key)).code();
    }

    List<Map<String, Datum>> rows(String key) {
        return ((Datum.Records) datum(key)).rows();
    }

    static BigFraction number(Datum datum) {
        if (datum instanceof Datum.Share share) {
            if (share.ratio().denominator().signum() == 0) {
                throw new NoValue(Reason.ZERO_DENOMINATOR);
            }
            return fraction(share.ratio().numerator())
                    .divide(fraction(share.ratio().denominator()));
        }
        return fraction(
                datum instanceof Datum.Opinion opinion
                        ? opinion.value()
                        : ((Datum.Amount) datum).figure().value());
    }

    static BigFraction fraction(Rational value) {
        return BigFraction.of(value.numerator(), value.denominator());
    }

    /** A decimal, a fraction or a percentage as text. */
    static BigFraction f(String text) {
        return text.endsWith("%")
                ? fraction(Rational.of(text.substring(0, text.length() - 1))).divide(100)
                : fraction(Rational.of(text));
    }
}
