package io.github.quanheng.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.quanheng.agreement.Agreement;
import io.github.quanheng.assessment.Assessment;
import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.followup.Matter;
import io.github.quanheng.funds.FundRule;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Organisation;
import io.github.quanheng.party.Party;
import io.github.quanheng.party.PartyKind;
import io.github.quanheng.plan.Plan;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("以前各版本写出的文件，永远读得了，算出的分也不变")
class VersionsTest {
    private static final Path HOME = Path.of("src/test/resources/versions");

    private static final ImmutableMap<String, Class<?>> TYPES = ImmutableMap.<String, Class<?>>builder()
            .put("agreement", Agreement.class)
            .put("assessed-unit", AssessedUnit.class)
            .put("assessment", Assessment.class)
            .put("fund-rule", FundRule.class)
            .put("matter", Matter.class)
            .put("party", Party.class)
            .put("plan", Plan.class)
            .put("rulebook", Rulebook.class)
            .put("rulebook-of-clinics", Rulebook.class)
            .put("score-sheet", ScoreSheet.class)
            .put("submission", Submission.class)
            .buildOrThrow();

    private static Stream<Path> documents() throws IOException {
        try (Stream<Path> all = Files.walk(HOME)) {
            return all.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    /** What a file of that name holds. */
    static Class<?> type(Path file) {
        return TYPES.get(file.getFileName().toString().replace(".json", ""));
    }

    @ParameterizedTest
    @MethodSource("documents")
    @DisplayName("读得了，再写再读还是它")
    void aDocumentOfAnEarlierVersionIsRead(Path file) throws IOException {
        JsonNode json = JsonMapper.shared().readTree(Files.readString(file));
        for (JsonNode document : json.isArray() ? List.copyOf(json.values()) : List.of(json)) {
            Object value = QuanhengJson.read(document.toString(), type(file));
            assertThat(QuanhengJson.read(QuanhengJson.write(value), type(file))).isEqualTo(value);
        }
    }

    private static <T> T read(String version, String name, Class<T> type) throws IOException {
        return QuanhengJson.read(Files.readString(HOME.resolve(version).resolve(name + ".json")), type);
    }

    private static Stream<String> scores(ScoreSheet sheet) {
        return sheet.lines()
                .map(line -> sheet.rulebook() + " " + line.line() + " "
                        + line.score()
                                .number()
                                .map(Object::toString)
                                .orElseGet(() ->
                                        line.score().reason().orElseThrow().name()));
    }

    @Test
    @DisplayName("0.1.0的考核办法和数据，算出的分是当时的分")
    void scoresStay() throws IOException {
        Rulebook every = read("0.1.0", "rulebook", Rulebook.class);
        Rulebook clinics = read("0.1.0", "rulebook-of-clinics", Rulebook.class);
        Submission data = read("0.1.0", "submission", Submission.class);
        Organisation unit = Organisation.of(data.party().value(), "单位", PartyKind.OFFICE);

        List<String> scores = Stream.concat(
                        scores(Scorer.of(every).score(read("0.1.0", "assessed-unit", AssessedUnit.class))),
                        scores(Scorer.of(clinics).score(AssessedUnit.of(unit, data))))
                .toList();

        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/scores.txt"), scores);
        assertThat(scores).isEqualTo(Files.readAllLines(HOME.resolve("0.1.0/scores.txt")));
    }
}
