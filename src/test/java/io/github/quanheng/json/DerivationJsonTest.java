package io.github.quanheng.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.rule.Dimension;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.Derivation;
import io.github.quanheng.score.Rescaling;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("推导写成JSON再读回仍相等：分档、位次、折算")
class DerivationJsonTest {
    /** The types whose round trip is shown here. */
    static final Set<String> WRITTEN_HERE = Set.of(
            Dimension.class.getName(),
            Derivation.Competitor.class.getName(),
            Derivation.Found.class.getName(),
            Derivation.Placed.class.getName(),
            Rescaling.class.getName());

    private static final Rulebook RULEBOOK = QuanhengJson.read("""
            {"id": "d", "edition": "1", "title": "推导", "inForce": "2020-01-01/2020-12-31",
             "indicators": [{"id": "x", "name": "数", "kind": "NUMBER"}],
             "provisions": {"items": {"floor": 0, "ceiling": "full"}, "sections": {"floor": 0, "ceiling": "full"},
               "total": {"floor": 0, "ceiling": "full"},
               "absent": {"MISSING": 0, "NOT_APPLICABLE": "excluded", "NO_PEERS": {"noScore": "NO_PEERS"},
                 "BELOW_MINIMUM": {"noScore": "BELOW_MINIMUM"}},
               "excluded": "RESCALE_SECTION"},
             "sections": [{"id": "s", "name": "大项", "marks": 10, "items": [
               {"id": "1", "name": "分档", "marks": 4, "rule": {"bands": {"of": "x", "marks": {"[0,5)": 1, "[5,)": 4}}}},
               {"id": "2", "name": "位次", "marks": 4, "rule": {"pass": [{"standing": {"among": "PEERS",
                 "keys": [{"best": "HIGHEST", "of": "x"}], "as": "RANK", "ties": "COMPETITION", "skip": []}}, "<=", 1]}},
               {"id": "3", "name": "不适用", "marks": 2, "rule": "excluded"}]}],
             "total": {"name": "总分", "marks": 10}}
            """, Rulebook.class);

    private static final Cohort COHORT = QuanhengJson.read("""
            {"units": [
               {"party": {"organisation": {"id": "a", "name": "甲", "kind": "ENTERPRISE"}},
                "submission": {"party": "a", "period": "2020-01-01/2020-12-31", "observations": {"x": {"value": 6}}}},
               {"party": {"organisation": {"id": "b", "name": "乙", "kind": "ENTERPRISE"}},
                "submission": {"party": "b", "period": "2020-01-01/2020-12-31", "observations": {"x": {"value": 3}}}}],
             "peerGroups": [{"name": "组", "members": ["a", "b"]}]}
            """, Cohort.class);

    @Test
    @DisplayName("甲（4＋4）×10÷8＝10，乙（1＋0）×10÷8＝1.25；得分表读回相等")
    void sheets() {
        List<ScoreSheet> sheets = Scorer.of(RULEBOOK).score(COHORT);
        assertThat(sheets)
                .extracting(
                        sheet -> sheet.total().score().number().orElseThrow().toString())
                .containsExactly("10", "1.25");
        sheets.forEach(sheet -> assertThat(QuanhengJson.read(QuanhengJson.write(sheet), ScoreSheet.class))
                .isEqualTo(sheet));
        assertThat(sheets.get(0).sections().get(0).line().rule()).isInstanceOf(Derivation.Summed.class);
        assertThat(sheets.get(0).item("1").rule()).isInstanceOf(Derivation.Found.class);
    }

    @Test
    @DisplayName("量纲：率、数量、分值各有写法")
    void dimensions() {
        for (Dimension dimension : List.of(Dimension.PERCENT, Dimension.count("人"), Dimension.MARKS)) {
            assertThat(QuanhengJson.read(QuanhengJson.write(dimension), Dimension.class))
                    .isEqualTo(dimension);
        }
    }
}
