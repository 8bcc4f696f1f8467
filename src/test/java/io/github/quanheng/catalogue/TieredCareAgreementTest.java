package io.github.quanheng.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.agreement.Agreement;
import io.github.quanheng.agreement.Attainment;
import io.github.quanheng.agreement.Demand;
import io.github.quanheng.agreement.Target;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.source.Certainty;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two goals are those of the reform documents that each target cites; the county's counts are made up. */
@DisplayName("分级诊疗: the goals of the catalogue as targets of an agreement")
class TieredCareAgreementTest {
    private static final Agreement AGREEMENT =
            QuanhengJson.read(Facts.text("tiered-care-agreement.json"), Agreement.class);

    @Test
    @DisplayName("each target asks for what the catalogue's goal says, of its indicator, and cites the same document")
    void targets() {
        Catalogue tiered = NationalCatalogues.tieredCare();
        for (Target target : AGREEMENT.targets()) {
            String code = target.id().toString();
            Entry entry = tiered.entry(code, Certainty.RECALLED);
            Goal goal = tiered.goals(code, Certainty.SECONDARY_COPY).get(0);
            Demand demand = target.demands().get(0);
            assertThat(demand.indicator()).isEqualTo(entry.id());
            assertThat(demand.goal().figures()).containsExactly(goal.value());
            assertThat(goal.bound()).isEqualTo(Goal.Bound.AT_LEAST);
            assertThat(target.name())
                    .extracting(name -> name.zh())
                    .isEqualTo(entry.name().zh());
            assertThat(target.clause()).contains(goal.reading().citation());
        }
        assertThat(AGREEMENT.targets()).hasSize(tiered.size());
    }

    @ParameterizedTest(name = "{0} and {1}: {2}, {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    650, 1000 | 900, 1000 | MET    | MET
                    649, 1000 | 880, 980  | MISSED | MISSED
                    700, 1000 | 891, 990  | EXCEEDED | MET
                    """)
    @DisplayName(
            "65% at the grass roots, 90% in the county: 649 of 1000 and 880 of 980 miss, 891 of 990 are just enough")
    void attained(String grassRoots, String inCounty, String first, String second) {
        Submission year = QuanhengJson.read("""
                {"party": "county", "period": "2020-01-01/2020-12-31", "observations": {
                  "tiered.T1": {"value": {"ratio": [%s]}}, "tiered.T2": {"value": {"ratio": [%s]}}}}
                """.formatted(grassRoots, inCounty), Submission.class);
        List<Attainment> attainments = AGREEMENT.attainments(year, LocalDate.of(2020, 12, 31));
        assertThat(attainments).extracting(each -> each.standing().name()).containsExactly(first, second);
    }
}
