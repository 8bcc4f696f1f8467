package io.github.quanheng.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.ranking.Ties;
import io.github.quanheng.result.AwardRules;
import io.github.quanheng.result.Ranking;
import io.github.quanheng.review.Distribution;
import io.github.quanheng.review.Finding;
import io.github.quanheng.review.Kind;
import io.github.quanheng.review.Review;
import io.github.quanheng.review.Severity;
import io.github.quanheng.review.Witness;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Percentage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** {@code mvn test -Dtest=FindingsDocumentTest -Dquanheng.rewrite=true} writes the section anew. */
@DisplayName("docs/clauses.md：审查在公开条款和整本办法里查出的，逐条有实证，重算无误")
class FindingsDocumentTest {
    private static final Path DOCUMENT = Path.of("docs/clauses.md");
    private static final String HEAD = "## What the review finds in them";
    private static final String NEXT = "## Said in the document's own words";

    /** What a text says by itself; what the neutral provisions of the tests decide is not the document's. */
    private static final Map<Kind, Severity> OF_THE_TEXT = Stream.of(
                    Kind.BAND_GAP,
                    Kind.BAND_OVERLAP,
                    Kind.BAND_NEVER,
                    Kind.CASE_OVERLAP,
                    Kind.CASE_GAP,
                    Kind.CASE_NEVER,
                    Kind.CODE_WITHOUT_CASE,
                    Kind.MARKS_UNREACHABLE,
                    Kind.MARKS_EXCEEDED,
                    Kind.EFFECT_NEVER,
                    Kind.GRADE_NEVER,
                    Kind.GRADE_MISSING,
                    Kind.TIE_UNBROKEN)
            .collect(ImmutableMap.toImmutableMap(kind -> kind, kind -> Severity.NOTE));

    private record Found(String id, Rulebook rulebook, Finding finding) {}

    private static List<Found> found() throws IOException {
        List<Found> all = new ArrayList<>();
        ClauseConformanceTest.clauses()
                .forEach((id, clause) -> review(
                        id,
                        clause.rulebook(List.of(), ClauseConformanceTest.NEUTRAL),
                        clause.results().flatMap(FindingsDocumentTest::distribution),
                        all));
        for (String name : List.of("county", "medical-group", "township-hospital")) {
            Path file = Path.of("src/test/resources/rulebooks", name + ".json");
            review(name, QuanhengJson.read(Files.readString(file), Rulebook.class), Optional.empty(), all);
        }
        return all;
    }

    /** What a clause says of ranks, grades and awards; one that says nothing of ranks leaves nothing about them open. */
    private static Optional<Distribution> distribution(ResultRules rules) {
        return Optional.of(new Distribution(
                rules.ranking().orElseGet(() -> Ranking.byTotal(Ties.COMPETITION)),
                rules.gradeQuota().stream().toList(),
                Optional.of(new AwardRules(rules.awards(), rules.others())),
                rules.states()));
    }

    private static void review(String id, Rulebook rulebook, Optional<Distribution> how, List<Found> all) {
        Percentage jump = Percentage.of("50%");
        how.map(rules -> Review.of(rulebook, rules, OF_THE_TEXT, jump))
                .orElseGet(() -> Review.of(rulebook, OF_THE_TEXT, jump))
                .findings()
                .forEach(finding -> all.add(new Found(id, rulebook, finding)));
    }

    @Test
    @DisplayName("表与审查一致；每个实证照办法重算，正是所说的结果")
    void theTableIsCurrent() throws IOException {
        List<Found> all = found();
        String section = section(all);
        String document = Files.readString(DOCUMENT);
        int from = document.indexOf(HEAD);
        int to = document.indexOf(NEXT);
        assertThat(to).as("the section after it").isPositive();
        if (Boolean.getBoolean("quanheng.rewrite")) {
            document = document.substring(0, from < 0 ? to : from) + section + document.substring(to);
            Files.writeString(DOCUMENT, document);
        }
        assertThat(document.substring(document.indexOf(HEAD), document.indexOf(NEXT)))
                .isEqualTo(section);
        all.stream()
                .filter(found -> found.finding().kind() != Kind.GRADE_MISSING)
                .forEach(FindingsDocumentTest::replay);
    }

    private static void replay(Found found) {
        if (found.finding().kind() == Kind.TIE_UNBROKEN) {
            List<Witness> level = found.finding().witnesses();
            Scorer.of(found.rulebook())
                    .score(Cohort.ofPeers(level.stream().map(Witness::unit).toList()))
                    .forEach(sheet -> assertThat(sheet.line(level.get(0).line())
                                    .orElseThrow()
                                    .value())
                            .as("%s %s", found.id(), found.finding())
                            .isEqualTo(level.get(0).outcome()));
            return;
        }
        found.finding()
                .witnesses()
                .forEach(witness -> assertThat(Scorer.of(found.rulebook())
                                .score(witness.unit())
                                .line(witness.line())
                                .orElseThrow()
                                .value())
                        .as("%s %s", found.id(), found.finding())
                        .isEqualTo(witness.outcome()));
    }

    private static String section(List<Found> all) {
        StringBuilder page = new StringBuilder(HEAD)
                .append(
                        "\n\nEach clause and each of the three whole rulebooks is [reviewed](why.md) as its text stands, without rulings. ")
                .append(
                        "What is found is so in the text: a value in no band, a code without marks, marks that nobody can get.\n")
                .append("The witness is scored again by the test that keeps this table ")
                .append("(`mvn test -Dtest=FindingsDocumentTest -Dquanheng.rewrite=true` makes it anew).\n\n")
                .append("| text | place | found | witness |\n|---|---|---|---|\n");
        for (Found found : all) {
            Finding finding = found.finding();
            page.append("| ")
                    .append(String.join(
                            " | ",
                            found.id(),
                            finding.at(),
                            finding.found().en().replace("|", "\\|"),
                            finding.witnesses().stream()
                                    .map(FindingsDocumentTest::told)
                                    .collect(Collectors.joining("; "))
                                    .replace("|", "\\|")))
                    .append(" |\n");
        }
        return page.append('\n').toString();
    }

    private static String told(Witness witness) {
        String figures = witness.unit().submission().observations().entrySet().stream()
                .map(figure -> figure.getKey() + " " + value(figure.getValue()))
                .collect(Collectors.joining(", "));
        String outcome = witness.outcome() instanceof Outcome.Absent absent
                ? "no score (" + absent.why() + ")"
                : witness.outcome().number().orElseThrow().toString();
        return figures + " → " + witness.line() + " " + outcome;
    }

    private static String value(Observation observation) {
        JsonNode json = QuanhengJson.mapper().readTree(QuanhengJson.write(observation));
        JsonNode value = json.path("value");
        return value.isString() ? value.stringValue() : value.toString();
    }
}
