package io.github.quanheng;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.columns.Column;
import io.github.quanheng.columns.Detail;
import io.github.quanheng.columns.Layout;
import io.github.quanheng.columns.Plan;
import io.github.quanheng.columns.Scores;
import io.github.quanheng.columns.Table;
import io.github.quanheng.explanation.Explainer;
import io.github.quanheng.explanation.LineExplanation;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Organisation;
import io.github.quanheng.party.Party;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.PartyKind;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Scale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("what the Javadoc of an entrance shows is compiled and runs")
class JavadocTest {
    private static final String TEXT = """
            {"id": "doc", "edition": "2020", "title": "文档示例（示意）", "inForce": "2020-01-01/2020-12-31",
             "indicators": [{"id": "managed", "name": "高血压患者规范管理率", "kind": "RATE", "unit": "%"}],
             "provisions": {"items": {"floor": 0, "ceiling": "full"}, "sections": {"floor": 0, "ceiling": "full"},
               "total": {"floor": 0, "ceiling": "full"}, "absent": {"MISSING": 0, "NOT_APPLICABLE": 0, "ZERO_DENOMINATOR": "full"},
               "excluded": "FORBID"},
             "sections": [{"id": "2", "name": "公共卫生", "marks": 3, "items": [
               {"id": "2.1.3", "name": "高血压患者规范管理率", "marks": 3, "rule": {"deduct": [{"perStep": {"of": "managed", "below": "62%",
                 "basis": "POINTS", "step": "1%", "partial": "PRO_RATA", "each": "0.5"}}]}}]}],
             "total": {"name": "总分", "marks": 3}}
            """;

    private final String text = TEXT;
    private final Party party = Organisation.builder()
            .id(PartyId.of("unit"))
            .name(Label.of("单位"))
            .kind(PartyKind.OFFICE)
            .build();
    private final Submission submission = QuanhengJson.read("""
            {"party": "unit", "period": "2020-01-01/2020-12-31", "observations": {"managed": {"value": {"ratio": [596, 1000]}}}}
            """, Submission.class);

    private Outcome inColumns(Rulebook rulebook) {
        Period period = Period.ofYear(2020);
        List<Party> parties = List.of(party);
        Layout layout = Layout.empty().with("managed", new Column.Decimal(1, Scale.PERCENT));
        Plan plan = Plan.of(Scorer.of(rulebook), layout);
        Table table = Table.builder(layout, period, parties).numbers("managed", new long[] {596}).build();
        Scores scores = plan.score(table, Detail.ITEMS);
        return Outcome.of(scores.number(LineId.of("2.1.3"), 0).orElseThrow());
    }

    private Outcome score(Rulebook rulebook) {
        Scorer scorer = Scorer.of(rulebook);
        ScoreSheet sheet = scorer.score(AssessedUnit.of(party, submission));
        return sheet.total().score();
    }

    private List<String> explain(Rulebook rulebook, ScoreSheet sheet) {
        Explainer explainer = Explainer.of(rulebook, Language.CHINESE);
        List<String> sentences =
                explainer.explain(sheet).items().map(LineExplanation::sentence).toList();
        return sentences;
    }

    @Test
    @DisplayName("59.6% against 62% at half a mark a point, pro rata: 1.8 of 3, as the sentence in the Javadoc says")
    void runs() throws IOException {
        Rulebook rulebook = QuanhengJson.read(text, Rulebook.class);
        String again = QuanhengJson.write(rulebook);

        assertThat(QuanhengJson.read(again, Rulebook.class)).isEqualTo(rulebook);
        assertThat(score(rulebook)).isEqualTo(Outcome.of(Rational.of("1.8")));
        assertThat(inColumns(rulebook)).isEqualTo(Outcome.of(Rational.of("1.8")));
        ScoreSheet sheet = Scorer.of(rulebook).score(AssessedUnit.of(party, submission));
        Matcher sentence = Pattern.compile("\\* // (2\\.1\\.3 .*)").matcher(source("main", "explanation/Explainer"));
        assertThat(sentence.find()).isTrue();
        assertThat(explain(rulebook, sheet)).containsExactly(sentence.group(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"explanation/Explainer", "json/QuanhengJson", "scoring/Scorer", "columns/Plan"})
    @DisplayName("every statement of the Javadoc stands in this test")
    void stands(String type) throws IOException {
        Matcher block = Pattern.compile("<pre>\\{@code\\n(.*?)\\}</pre>", Pattern.DOTALL)
                .matcher(source("main", type));
        assertThat(block.find()).isTrue();
        String here = plain(source("test", "JavadocTest"));
        for (String line : block.group(1).split("\n", -1)) {
            String statement = plain(line.replaceFirst("^ \\*", "").replaceFirst("//.*", ""));
            assertThat(here).contains(statement);
        }
    }

    private static String source(String side, String type) throws IOException {
        return Files.readString(Path.of("src", side, "java", "io", "github", "quanheng", type + ".java"));
    }

    private static String plain(String code) {
        return code.replaceAll("\\s+", "");
    }
}
