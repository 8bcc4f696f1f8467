package io.github.quanheng.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Rounding;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The counts and figures are those of the form; where they do not agree, the reckoned figure was divided by hand. */
@DisplayName("A county hospital's national form of 2020, reckoned again from its counts, 2017 to 2020")
class CountyHospitalTest {
    static Stream<List<String>> rows() {
        return Facts.rows("county-hospital-2020.psv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    @DisplayName("the counts give the printed figure, or the one that the hospital should have printed")
    void reckoned(List<String> row) {
        Definition definition = FormulaTest.definition("secondary", row.get(0), variant(row.get(1)));
        Computed computed = definition.compute(FormulaTest.counts(definition, row.get(3)));
        boolean agrees = row.get(5).equals("-");
        Figure expected = Figure.of(agrees ? row.get(4) : row.get(5));
        assertThat(rounded(((Computed.Value) computed).figure(), row.get(4))).isEqualTo(expected);
        assertThat(expected.equals(Figure.of(row.get(4)))).isEqualTo(agrees);
    }

    private static @Nullable String variant(String cell) {
        return cell.equals("-") ? null : cell;
    }

    /** Rounded to the digits printed, at least two. */
    private static Figure rounded(Figure figure, String printed) {
        String number = printed.replace("%", "");
        int digits = number.indexOf('.') < 0 ? 0 : number.length() - number.indexOf('.') - 1;
        Rational shown = figure.value().times(figure.scale().per()).round(Rounding.halfUp(Math.max(digits, 2)));
        return new Figure(shown.dividedBy(figure.scale().per()), figure.scale());
    }

    @Test
    @DisplayName(
            "130 figures in 35 lines: 111 agree and 19 do not, most of them of 2020 or of the bed-day mean before it")
    void counted() {
        Map<Boolean, Long> agree =
                rows().collect(Collectors.partitioningBy(row -> row.get(5).equals("-"), Collectors.counting()));
        assertThat(agree).containsEntry(true, 111L).containsEntry(false, 19L);
        Set<String> lines = rows().map(row -> row.get(0) + row.get(1)).collect(Collectors.toSet());
        assertThat(lines).hasSize(35);
    }

    @Test
    @DisplayName("8: bids of 1499745.69 of purchases of 739375.8 yuan cannot be; the printed 1.43% is of all purchases")
    void moreThanTheWhole() {
        Definition share = FormulaTest.definition("secondary", "8", null);
        assertThatThrownBy(() -> share.compute(FormulaTest.counts(share, "1499745.69 739375.8")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching(
                        "counts: definition \\(2019\\): gives .*%, but 中标药品采购金额数 is a part of 同期采购同种药品金额总数 and cannot be"
                                + " more; correct the counts");
        Computed.Value ofAll = (Computed.Value) share.compute(FormulaTest.counts(share, "1499745.69 104622392"));
        assertThat(rounded(ofAll.figure(), "1.43%")).isEqualTo(Figure.of("1.43%"));
    }

    @Test
    @DisplayName(
            "19: income of services is what is left of 421157789 yuan after drugs, materials, examinations and tests: 132594702.28")
    void servicesAreADifference() {
        Rational services = Stream.of("104641771.4", "64930767.32", "51438651", "67551897")
                .map(Rational::of)
                .reduce(Rational.of("421157789"), Rational::minus);
        assertThat(services).isEqualTo(Rational.of("132594702.28"));
    }
}
