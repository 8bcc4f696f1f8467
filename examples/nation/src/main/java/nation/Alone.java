package nation;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.institution.Grade;
import io.github.quanheng.institution.InstitutionClass;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Institution;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.score.Outcomes;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Scale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The same institutions scored on one machine, without Spark and without the plan: each has its submission, the scorer settles every line. What comes out
 * must be what Spark wrote.
 */
final class Alone {
    /** As many are scored at once. */
    static final int BLOCK = 10_000;

    private static final Period YEAR = Period.ofYear(2024);

    private final Country country;
    private final Scorer scorer;
    private final List<LineId> lines;
    private final List<String> grades;

    Alone(Rules rules, long seed) {
        this.scorer = Scorer.of(rules.rulebook());
        this.country = new Country(scorer.rulebook(), seed);
        this.lines = scorer.rulebook().lines().map(Line::id).toList();
        this.grades = Rules.grades(scorer.rulebook());
    }

    /**
     * What one institution came to.
     *
     * @param marks marks of each line in the order of the columns; null where it has none
     * @param reason why it has no total; null where it has one
     * @param grade the grade; null where it has none
     */
    record Scored(BigDecimal[] marks, String reason, String grade) {}

    /** Scores the institutions from one number up to another. */
    List<Scored> score(int from, int to) {
        Outcomes outcomes = scorer.outcomes(
                Cohort.of(IntStream.range(from, to).mapToObj(this::unit).toList()));
        return IntStream.range(0, to - from)
                .mapToObj(unit -> scored(outcomes, unit))
                .toList();
    }

    private Scored scored(Outcomes outcomes, int unit) {
        BigDecimal[] marks = new BigDecimal[lines.size()];
        for (int i = 0; i < marks.length; i++) {
            Optional<Rational> number = outcomes.number(unit, lines.get(i), Input.Stage.SCORE);
            marks[i] = number.map(Alone::marks).orElse(null);
        }
        return new Scored(
                marks,
                outcomes.reason(unit, LineId.TOTAL, Input.Stage.SCORE)
                        .map(reason -> reason.label().in(Language.CHINESE))
                        .orElse(null),
                outcomes.grade(unit).map(grades::get).orElse(null));
    }

    /** Marks of this rulebook end with the hundredth; anything else is an error. */
    private static BigDecimal marks(Rational score) {
        return new BigDecimal(score.numerator())
                .divide(new BigDecimal(score.denominator()), 2, RoundingMode.UNNECESSARY);
    }

    private AssessedUnit unit(int institution) {
        long[] figures = country.figures(institution);
        Map<FigureKey, Observation> observed = new LinkedHashMap<>();
        for (int i = 0; i < figures.length; i++) {
            Indicator indicator = country.indicators().get(i);
            observed.put(FigureKey.of(indicator.id().value()), observation(indicator, figures[i]));
        }
        Institution party = Institution.builder()
                .id(PartyId.of("i" + institution))
                .name(Label.of("i" + institution))
                .classCode(InstitutionClass.of(country.classOf(institution)))
                .grade(Grade.UNKNOWN)
                .build();
        return AssessedUnit.of(party, new Submission(party.id(), YEAR, observed));
    }

    private static Observation observation(Indicator indicator, long figure) {
        if (figure == Country.MISSING) {
            return new Observation.Missing("未报");
        }
        if (figure == Country.NOT_APPLICABLE) {
            return new Observation.NotApplicable("此类机构不开展");
        }
        return Observation.of(new Datum.Amount(
                indicator.kind() == Kind.RATE
                        ? new Figure(Rational.of(figure, 10_000), Scale.PERCENT)
                        : new Figure(Rational.of(figure), Scale.ONE)));
    }
}
