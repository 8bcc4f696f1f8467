package io.github.quanheng.testing;

import io.github.quanheng.coverage.Coverage;
import io.github.quanheng.coverage.Spot;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/**
 * What can be asserted of a coverage (覆盖情况的断言): that the cases tried every band, row, condition and absence, or all but those that are named.
 *
 * <p>A place is written as its sort, where it stands and which of several it is: {@code "PIECE items[2.1].rule 1"} is the second band of
 * that rule.
 */
public final class CoverageAssert extends AbstractAssert<CoverageAssert, Coverage> {
    CoverageAssert(Coverage actual) {
        super(actual, CoverageAssert.class);
    }

    /**
     * Looks from here on only at places of some sorts: bounds that no rule reaches, say, need not be tried.
     *
     * @param sorts the sorts
     * @return the assertions of these
     */
    public CoverageAssert of(Spot.Sort... sorts) {
        isNotNull();
        List<Spot.Sort> some = List.of(sorts);
        return new CoverageAssert(new Coverage(
                actual.exercised().stream()
                        .filter(spot -> some.contains(spot.sort()))
                        .toList(),
                actual.missed().stream()
                        .filter(spot -> some.contains(spot.sort()))
                        .toList()));
    }

    /**
     * Asserts that nothing was left untried.
     *
     * @return this
     */
    public CoverageAssert exercisesEverything() {
        return exercisesAllBut();
    }

    /**
     * Asserts that nothing was left untried but what is named. A place that is named and was tried is a fault too, so that the list
     * stays true.
     *
     * @param places what was never exercised, each as {@code "SORT at which"}
     * @return this
     */
    public CoverageAssert exercisesAllBut(String... places) {
        isNotNull();
        Set<String> missed = actual.missed().stream()
                .map(CoverageAssert::place)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> named = new LinkedHashSet<>(Arrays.asList(places));
        Set<String> untried = new LinkedHashSet<>(missed);
        untried.removeAll(named);
        Set<String> tried = new LinkedHashSet<>(named);
        tried.removeAll(missed);
        if (!untried.isEmpty()) {
            failWithMessage("never exercised; add a case for each:%s", lines(untried));
        }
        if (!tried.isEmpty()) {
            failWithMessage("named as never exercised, but was, or is not there:%s", lines(tried));
        }
        return this;
    }

    private static String place(Spot spot) {
        return spot.sort() + " " + spot.at() + " " + spot.which();
    }

    private static String lines(Collection<String> places) {
        return places.stream().map(place -> "\n  " + place).collect(Collectors.joining());
    }
}
