package io.github.quanheng.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("两部相等的办法，分档书写次序不同：由一部计的得分表，由另一部来说，档次不变")
class EqualRulebooksTest {
    private static Rulebook rulebook(String bands) {
        return QuanhengJson.read("""
                {"id": "bands", "edition": "1", "title": "分档", "inForce": "2020-01-01/2020-12-31",
                 "indicators": [{"id": "x", "name": "床位", "kind": "NUMBER", "unit": "张"}],
                 "provisions": {"items": {"floor": 0, "ceiling": "full"}, "sections": {"floor": 0, "ceiling": "full"},
                   "total": {"floor": 0, "ceiling": "full"}, "absent": {"MISSING": 0, "NOT_APPLICABLE": 0}, "excluded": "FORBID"},
                 "sections": [{"id": "s", "name": "大项", "marks": 10, "items": [
                   {"id": "1", "name": "床位", "marks": 10, "rule": {"bands": {"of": "x", "marks": {%s}}}}]}],
                 "total": {"name": "总分", "marks": 10}}
                """.formatted(bands), Rulebook.class);
    }

    @ParameterizedTest(name = "{0}张")
    @CsvSource({"3, <5张", "5, ≥5张且<9张", "9, ≥9张"})
    @DisplayName("3张在第一档，5张在第二档，9张在第三档")
    void tellsTheSameBand(String beds, String band) {
        Rulebook rising = rulebook("\"(,5)\": 2, \"[5,9)\": 6, \"[9,)\": 10");
        Rulebook falling = rulebook("\"[9,)\": 10, \"[5,9)\": 6, \"(,5)\": 2");
        assertThat(falling).isEqualTo(rising);
        ScoreSheet sheet = Scorer.of(rising)
                .score(QuanhengJson.read("""
                        {"units": [{"party": {"organisation": {"id": "a", "name": "甲", "kind": "ENTERPRISE"}},
                          "submission": {"party": "a", "period": "2020-01-01/2020-12-31", "observations": {"x": {"value": %s}}}}]}
                        """.formatted(beds), Cohort.class))
                .get(0);
        String told = told(rising, sheet);
        assertThat(told(falling, sheet)).isEqualTo(told);
        assertThat(told).contains("属" + band + "一档");
    }

    private static String told(Rulebook rulebook, ScoreSheet sheet) {
        return Explainer.of(rulebook, Language.CHINESE)
                .explain(sheet)
                .items()
                .findFirst()
                .orElseThrow()
                .calculation();
    }
}
