package io.github.quanheng.result;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.grading.GradeName;
import io.github.quanheng.ranking.Place;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Percentage;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Grades by the share of the rank (按位次百分比定等): the rank divided by the number of units, compared exactly, bounds included.
 * Example: 25th of 2,500 is 1% and within a first band up to 1%; the 26th is 1.04% and in the next.
 *
 * @param bands the grades, best first, the last one up to 100%
 */
public record RankScale(@JsonProperty(required = true) List<Band> bands) {
    /**
     * One grade.
     *
     * @param grade its name
     * @param upTo the largest share that still earns it
     */
    public record Band(
            @JsonProperty(required = true) GradeName grade,
            @JsonProperty(required = true) Percentage upTo) {}

    /**
     * Checks that the shares rise to 100% and the names differ; it names all that is wrong.
     *
     * @param bands the grades, best first
     */
    public RankScale {
        bands = List.copyOf(bands);
        InvalidValue.unless(
                !bands.isEmpty(), "bands", "没有档次", "至少写一档", "rank scale: has no bands", "give at least one");
        List<Problem> wrong = new ArrayList<>();
        Set<GradeName> names = new HashSet<>();
        Rational last = Rational.ZERO;
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            if (!names.add(band.grade())) {
                wrong.add(Problem.of(
                        "bands[" + i + "].grade",
                        band.grade() + "写了两次",
                        "改一个名称，或合成一档",
                        band.grade() + " comes twice",
                        "rename one, or make one band of the two"));
            }
            if (band.upTo().fraction().compareTo(last) <= 0) {
                wrong.add(Problem.of(
                        "bands[" + i + "].upTo",
                        band.grade() + "到" + band.upTo() + "，没有超过前一档",
                        "由小到大写",
                        band.grade() + " goes up to " + band.upTo() + ", not beyond the band before it",
                        "let the shares rise"));
            }
            last = band.upTo().fraction();
        }
        if (!last.equals(Rational.ONE)) {
            Percentage end = bands.get(bands.size() - 1).upTo();
            wrong.add(Problem.of(
                    "bands",
                    "最后一档到" + end + "，其后直到100%的位次没有等次",
                    "最后一档写到100%",
                    "the last band goes up to " + end + ", so ranks up to 100% have no grade",
                    "let the last one go up to 100%"));
        }
        InvalidResult.refuse("位次定等表", "the rank scale", wrong);
    }

    /**
     * Returns the grade of a place.
     *
     * @param place where the unit stands; those that stand level share the better rank
     * @return its grade
     */
    public GradeName grade(Place place) {
        Rational share = Rational.of(place.ahead() + 1L, place.size());
        return bands.stream()
                .filter(band -> share.compareTo(band.upTo().fraction()) <= 0)
                .findFirst()
                .orElseThrow()
                .grade();
    }
}
