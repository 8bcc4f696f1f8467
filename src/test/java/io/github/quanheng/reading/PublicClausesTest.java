package io.github.quanheng.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Organisation;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.PartyKind;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Rational;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

@DisplayName("公开条款：全部读出的，按编码的答法作答后逐例相符；其余一律不给规则")
class PublicClausesTest {
    private static final Path HOME = Path.of("src/test/resources");
    private static final List<Row> ROWS = rows();

    /** A clause with the facts of its examples, and what these score. */
    private record Row(String id, Rows.Expected expected, List<Given> facts, List<JsonNode> examples) {}

    /** The figures of an example, and the targets of the unit. */
    private record Given(Map<FigureKey, Observation> figures, Map<ParameterId, Figure> targets) {}

    private static List<Row> rows() {
        try {
            Map<String, List<JsonNode>> examples = new HashMap<>();
            try (Stream<Path> files = Files.list(HOME.resolve("clauses"))) {
                for (Path file : files.filter(
                                path -> path.getFileName().toString().startsWith("examples-"))
                        .toList()) {
                    for (JsonNode of : QuanhengJson.mapper().readTree(Files.readString(file))) {
                        List<JsonNode> all = new ArrayList<>();
                        of.get("examples").forEach(all::add);
                        examples.put(of.get("id").asString(), all);
                    }
                }
            }
            List<Row> rows = new ArrayList<>();
            for (String line : Files.readAllLines(HOME.resolve("reading/public.psv"))) {
                if (!line.startsWith("#")) {
                    rows.add(row(line, examples));
                }
            }
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Row row(String line, Map<String, List<JsonNode>> examples) {
        String[] cells = line.split(" \\| ", -1);
        List<String[]> answers = new ArrayList<>();
        for (String answer : cells[4].strip().split(",")) {
            if (!answer.isBlank()) {
                answers.add(answer.strip().split("="));
            }
        }
        List<Given> facts = new ArrayList<>();
        if (!cells[5].equals("-")) {
            for (JsonNode one : QuanhengJson.mapper().readTree(cells[5])) {
                Map<FigureKey, Observation> given =
                        new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
                Map<ParameterId, Figure> targets = new HashMap<>();
                one.properties().forEach(fact -> {
                    if (fact.getKey().startsWith("$")) {
                        targets.put(
                                ParameterId.of(fact.getKey().substring(1)),
                                Figure.of(fact.getValue().asString()));
                    } else {
                        given.put(
                                FigureKey.of(fact.getKey()),
                                QuanhengJson.read(fact.getValue().toString(), Observation.class));
                    }
                });
                facts.add(new Given(given, targets));
            }
        }
        Clause clause = Clause.of(cells[1], cells[2], cells[3]);
        return new Row(
                cells[0],
                new Rows.Expected(clause, answers, Optional.empty(), Optional.empty()),
                facts,
                examples.getOrDefault(cells[0], List.of()));
    }

    @TestFactory
    Stream<DynamicTest> clauses() {
        return ROWS.stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.id() + " " + row.expected().clause().text(), () -> {
                            if (row.facts().isEmpty()) {
                                assertThat(Rows.read(row.expected()).first().status())
                                        .isIn(Reading.Status.PARTLY, Reading.Status.UNREAD);
                            } else {
                                reproduces(row);
                            }
                        }));
    }

    private static void reproduces(Row row) {
        Rows.Outcome outcome = Rows.read(row.expected());
        assertThat(outcome.last().status())
                .as("%s %s", outcome.asked(), outcome.last().unread())
                .isEqualTo(Reading.Status.READ);
        assertThat(row.facts()).hasSameSizeAs(row.examples());
        for (int i = 0; i < row.facts().size(); i++) {
            Outcome score = score(outcome.last(), row.facts().get(i));
            JsonNode example = row.examples().get(i);
            if (example.has("score")) {
                assertThat(score)
                        .as("%s #%s", row.id(), i + 1)
                        .isEqualTo(Outcome.of(Rational.of(example.get("score").asString())));
            } else {
                assertThat(score.reason().map(Enum::name))
                        .contains(example.get("absent").asString());
            }
        }
    }

    private static Outcome score(Reading reading, Given given) {
        PartyId id = PartyId.of("unit");
        Organisation unit = Organisation.builder()
                .id(id)
                .name(Label.of("单位"))
                .kind(PartyKind.ENTERPRISE)
                .build();
        Cohort cohort = new Cohort(
                List.of(new AssessedUnit(
                        unit, new Submission(id, Period.ofYear(2024), given.figures()), given.targets())),
                List.of(),
                List.of(),
                Map.of());
        return Scorer.of(ReadingLawsTest.rulebook(reading, reading.rule(), reading.needed()))
                .score(cohort)
                .get(0)
                .items()
                .findFirst()
                .orElseThrow()
                .score();
    }

    @Test
    @DisplayName("单项条款的读出数，如实")
    void count() {
        assertThat(ROWS).hasSize(162);
        assertThat(ROWS.stream().filter(row -> !row.facts().isEmpty())).hasSizeGreaterThanOrEqualTo(65);
    }
}
