package io.github.quanheng.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.indicator.Direction;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Party;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.scoring.InvalidSubmission;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.source.Certainty;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rational;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName(
        "An indicator of a catalogue is an indicator of a rulebook in one call, with its citations and their certainty")
class IndicatorsTest {
    private static final Catalogue SECONDARY = NationalCatalogues.secondaryPublicHospitals();
    private static final Catalogue TERTIARY = NationalCatalogues.tertiaryPublicHospitals();
    private static final String CLINIC = "{\"institution\": {\"id\": \"own\", \"name\": \"某医院\", \"grade\": \"未定级\"}}";

    @Test
    @DisplayName(
            "二级 5: kind, unit, direction and bounds; the formula was read in the annex, the direction in the manual")
    void oneCall() {
        Indicator indicator = SECONDARY.indicator("5", Certainty.SECONDARY_COPY);
        assertThat(indicator.id()).hasToString("secondary.5");
        assertThat(indicator.kind()).isEqualTo(Kind.RATE);
        assertThat(indicator.unit()).contains("%");
        assertThat(indicator.direction()).contains(Direction.LOWER_IS_BETTER);
        assertThat(indicator.least()).contains(Figure.of("0%"));
        assertThat(indicator.most()).contains(Figure.of("100%"));
        assertThat(indicator.definition()).contains("NUMERATOR: 低风险组死亡例数; DENOMINATOR: 低风险组病例数");
        assertThat(indicator.citations())
                .containsExactly(Citation.of("国家二级公立医院绩效考核（国卫办医发〔2019〕23号）", "指标5", Certainty.SECONDARY_COPY));
    }

    @Test
    @DisplayName("二级 12: one of two rates is named; its citations are the list and the form")
    void variant() {
        Indicator indicator = SECONDARY.indicator("12", "participation", Certainty.SECONDARY_COPY);
        assertThat(indicator.id()).hasToString("secondary.12.participation");
        assertThat(indicator.name().zh()).isEqualTo("室间质评项目参加率");
        assertThat(indicator.citations())
                .containsExactly(
                        Citation.of("国家二级公立医院绩效考核（国卫办医发〔2019〕23号）", "指标12", Certainty.SECONDARY_COPY),
                        Citation.of("二级公立医院绩效考核操作手册（2020）", "指标12", Certainty.SECONDARY_COPY),
                        Citation.of("2020年度二级公立医院绩效考核指标数据填报表", "指标12", Certainty.SECONDARY_COPY));
        assertThatThrownBy(() -> SECONDARY.indicator("12", Certainty.SECONDARY_COPY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "definitions: indicator secondary.12 (省级室间质量评价临床检验项目参加率与合格率): has 2 definitions [definition participation (2019), definition pass (2019)]; choose one");
        assertThatThrownBy(() -> SECONDARY.indicator("12", "both", Certainty.SECONDARY_COPY))
                .hasMessage(
                        "variant: indicator secondary.12 (省级室间质量评价临床检验项目参加率与合格率): has no definition \"both\"; choose one of [definition"
                                + " participation (2019), definition pass (2019)]");
    }

    @Test
    @DisplayName(
            "三级 26: its divisor is remembered, so at SECONDARY_COPY it is refused, and at RECALLED its citations say so")
    void uncertain() {
        assertThatThrownBy(() -> TERTIARY.indicator("26", Certainty.SECONDARY_COPY))
                .isInstanceOf(UncertainException.class)
                .hasMessage("catalogue tertiary has 1 problem:\n  26.DENOMINATOR: is RECALLED from"
                        + " 国家三级公立医院绩效考核（国办发〔2019〕4号）, wanted SECONDARY_COPY; use select(...) to take the rest, or ask for"
                        + " less certainty");
        assertThat(TERTIARY.indicator("26", Certainty.RECALLED).citations())
                .extracting(Citation::certainty)
                .contains(Certainty.SECONDARY_COPY, Certainty.RECALLED);
        assertThatThrownBy(() -> TERTIARY.indicator("57", Certainty.RECALLED))
                .hasMessageStartingWith(
                        "code: catalogue tertiary (国家三级公立医院绩效考核): has no indicator \"57\"; use one of [1, 2,");
    }

    @ParameterizedTest(name = "{0} {1} {2}: from {3} to {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    tertiary      | 5    | -          | 0%    | 100%
                    tertiary      | 4    | -          | 0%    | -
                    tertiary      | 2    | -          | 0     | -
                    tertiary      | 37   | -          | -100% | -
                    tertiary      | 53   | -          | 0     | 100
                    secondary     | 14   | -          | -     | -
                    secondary     | 20   | outpatient | -100% | -
                    public-health | MA-1 | -          | 0%    | -
                    """)
    @DisplayName("bounds follow from what is counted: no count is negative, a part is never more than its whole")
    void bounds(String id, String code, String variant, String least, String most) {
        Catalogue catalogue = NationalCataloguesTest.catalogue(id);
        Indicator indicator = variant == null
                ? catalogue.indicator(code, Certainty.RECALLED)
                : catalogue.indicator(code, variant, Certainty.RECALLED);
        assertThat(indicator.least().map(Figure::toString).orElse(null)).isEqualTo(least);
        assertThat(indicator.most().map(Figure::toString).orElse(null)).isEqualTo(most);
    }

    private static Rulebook rulebook(List<Indicator> indicators) {
        return QuanhengJson.read("""
                {"id": "own", "edition": "示意", "title": "示意办法", "notice": "示意", "inForce": "2020-01-01/..",
                 "indicators": %s,
                 "provisions": {"items": {"floor": 0, "ceiling": "full"}, "sections": {"floor": 0, "ceiling": "full"},
                   "total": {"floor": 0, "ceiling": "full"},
                   "absent": {"MISSING": 0, "NOT_APPLICABLE": "excluded", "ZERO_DENOMINATOR": "excluded", "BELOW_MINIMUM": "excluded"},
                   "excluded": "RESCALE_TOTAL"},
                 "sections": [{"id": "S", "name": "医疗质量", "marks": 10, "items": [{"id": "1", "name": "微创手术", "marks": 10,
                   "rule": {"proportional": {"of": "secondary.2", "target": "20%%", "form": "SHARE_OF_TARGET"}}}]}],
                 "total": {"name": "总分", "marks": 10}}
                """.formatted(QuanhengJson.mapper().writeValueAsString(indicators)), Rulebook.class);
    }

    private static AssessedUnit reporting(String figure) {
        return AssessedUnit.of(
                QuanhengJson.read(CLINIC, Party.class), QuanhengJson.read("""
                        {"party": "own", "period": "2020-01-01/2020-12-31", "observations": {"secondary.2": %s}}
                        """.formatted(figure), Submission.class));
    }

    @Test
    @DisplayName("二级 2 in a rulebook: 2625 of 12158 operations are over 20% and earn 10; 12500 of 12158 are refused")
    void inARulebook() {
        Indicator indicator = SECONDARY.indicator("2", Certainty.SECONDARY_COPY);
        Rulebook rulebook = rulebook(List.of(indicator));
        assertThat(rulebook.indicators()).containsExactly(indicator);
        Scorer scorer = Scorer.of(rulebook);
        Computed.Value share = (Computed.Value) SECONDARY
                .entry("2", Certainty.SECONDARY_COPY)
                .definition()
                .compute(Map.of(Role.NUMERATOR, Rational.of(1094), Role.DENOMINATOR, Rational.of(10940)));
        assertThat(scorer.score(reporting("{\"value\": \"" + share.figure() + "\"}"))
                        .total()
                        .score()
                        .number())
                .contains(Rational.of(5));
        assertThat(scorer.score(reporting("{\"value\": {\"ratio\": [2625, 12158]}}"))
                        .total()
                        .score()
                        .number())
                .contains(Rational.of(10));
        assertThatThrownBy(() -> scorer.score(reporting("{\"value\": {\"ratio\": [12500, 12158]}}")))
                .isInstanceOf(InvalidSubmission.class)
                .hasMessageContaining("12500/12158 is more than the most 100%");
        assertThatThrownBy(() -> scorer.score(reporting("{\"value\": \"-1%\"}")))
                .hasMessageContaining("-1% is less than the least 0%");
        assertThatThrownBy(() -> scorer.score(reporting("{\"value\": 21.59}")))
                .hasMessageContaining("a rate is given as the plain number 21.59");
    }
}
