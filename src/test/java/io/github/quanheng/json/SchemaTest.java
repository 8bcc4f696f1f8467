package io.github.quanheng.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import io.github.quanheng.agreement.Agreement;
import io.github.quanheng.assessment.Assessment;
import io.github.quanheng.bulletin.BulletinRule;
import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.followup.Matter;
import io.github.quanheng.funds.FundRule;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Counted;
import io.github.quanheng.party.Party;
import io.github.quanheng.plan.Plan;
import io.github.quanheng.result.AwardRule;
import io.github.quanheng.result.CohortResult;
import io.github.quanheng.result.GradeQuota;
import io.github.quanheng.result.Ladder;
import io.github.quanheng.result.Ranking;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("JSON Schema：由类型生成，与提交的一致；合格的文件都通过，写错的都不通过")
class SchemaTest {
    private static final Path HOME = Path.of("schema");

    /** The documents that people write or keep, by the names of their schemas. */
    private static final ImmutableMap<String, Class<?>> DOCUMENTS = ImmutableMap.<String, Class<?>>builder()
            .put("agreement", Agreement.class)
            .put("assessment", Assessment.class)
            .put("cohort", Cohort.class)
            .put("cohort-result", CohortResult.class)
            .put("fund-rule", FundRule.class)
            .put("ladder", Ladder.class)
            .put("matter", Matter.class)
            .put("party", Party.class)
            .put("plan", Plan.class)
            .put("rulebook", Rulebook.class)
            .put("score-sheet", ScoreSheet.class)
            .put("submission", Submission.class)
            .buildOrThrow();

    /** What the example of the city keeps in one file. */
    private record CityRules(
            Optional<Ranking> ranking,
            Optional<GradeQuota> quota,
            List<AwardRule> awards,
            Optional<Ladder> ladder,
            Optional<BulletinRule> bulletin) {}

    private static Class<?> named(String name) {
        try {
            return Class.forName("io.github.quanheng." + name);
        } catch (ClassNotFoundException moved) {
            throw new AssertionError(moved);
        }
    }

    /** What the JSON of this repository holds, by the end of its path; the first that fits. */
    private static final ImmutableMap<String, Class<?>> FILES = ImmutableMap.<String, Class<?>>builder()
            .put("clauses/clauses-.*", named("conformance.Clause"))
            .put("clauses/examples-.*", named("conformance.ClauseConformanceTest$Examples"))
            .put("international/rules-.*", named("conformance.Clause"))
            .put("international/cases-.*", named("conformance.ProgrammeCase"))
            .put("explanation/cases", named("explanation.ExplanationCase"))
            .put("explanation/(sheet|common)", Rulebook.class)
            .put("explanation/sheet-data", Submission.class)
            .put("funds/.*", FundRule.class)
            .put("rulebooks/.*", Rulebook.class)
            .put("roundtrip/gaps", Submission.class)
            .put("roundtrip/assessed", AssessedUnit.class)
            .put("roundtrip/results", named("json.ResultRoundTripTest$Rules"))
            .put("resources/.*/responsibility/.*", named("responsibility.Fixture$Document"))
            .put("party/named-institutions", Party.class)
            .put("party/counted", Counted.class)
            .put("catalogue/primary-care-2022", Rulebook.class)
            .put("catalogue/tiered-care-agreement", Agreement.class)
            .put("city/data/results", CityRules.class)
            .put("city/data/funds", FundRule.class)
            .put(".*/observations", Submission.class)
            .put(".*/party", Party.class)
            .put(".*/plan", Plan.class)
            .put(".*/assessments", Assessment.class)
            .put(".*/matters", Matter.class)
            .put(".*/agreements", Agreement.class)
            .put(".*/roster", Party.class)
            .put(".*/rulebook", Rulebook.class)
            .buildOrThrow();

    /** JSON of the examples and tests that is none of the library's. */
    private static final Pattern OTHERS = Pattern.compile(
            ".*/(target|\\.[a-z]+)/.*|schema/.*|.*/(split|year)\\.json|.*/division/divisions-2023\\.json");

    static Stream<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(""))) {
            return all
                    .filter(file -> file.toString().endsWith(".json")
                            && !file.startsWith("target")
                            && !OTHERS.matcher(file.toString()).matches())
                    .toList()
                    .stream();
        }
    }

    static List<JsonNode> documents(JsonNode file) {
        return file.isArray() ? List.copyOf(file.values()) : List.of(file);
    }

    @Test
    @DisplayName("提交的模式就是由类型生成的那一份")
    void theCommittedSchemasAreThoseOfTheTypes() throws IOException {
        SchemaWords words = new SchemaWords();
        Path made = Files.createDirectories(Path.of("target/schema"));
        Map<String, String> differing = new java.util.TreeMap<>();
        for (Map.Entry<String, Class<?>> each : DOCUMENTS.entrySet()) {
            String file = each.getKey() + ".schema.json";
            String text = JsonMapper.shared()
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsString(SchemaMaker.document(each.getValue(), words))
                    + "\n";
            Files.writeString(made.resolve(file), text);
            Path kept = HOME.resolve(file);
            if (!Files.exists(kept) || !Files.readString(kept).equals(text)) {
                differing.put(file, "differs");
            }
        }
        Files.write(Path.of("target/unnamed-keys.txt"), words.unnamed());
        assertThat(words.unnamed())
                .as("keys without a Chinese name: write it into src/test/resources/schema/keys.txt")
                .isEmpty();
        assertThat(differing)
                .as("compare target/schema with schema, and copy it when every change is meant")
                .isEmpty();
        try (Stream<Path> kept = Files.list(HOME)) {
            assertThat(kept.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(DOCUMENTS.keySet().stream()
                            .map(name -> name + ".schema.json")
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    @DisplayName("仓库里的每个JSON文件都合乎它的模式")
    void everyFileOfTheRepositoryIsValid(Path file) throws IOException {
        for (JsonNode document : documents(JsonMapper.shared().readTree(Files.readString(file)))) {
            assertThat(Schemas.faults(document, type(file))).as(file.toString()).isEmpty();
        }
    }

    /** What a file of the repository holds: one value, or a list of such. */
    static Class<?> type(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.contains("/versions/")
                ? VersionsTest.type(file)
                : FILES.entrySet().stream()
                        .filter(each -> path.matches("(.*/)?" + each.getKey() + "\\.json"))
                        .<Class<?>>map(Map.Entry::getValue)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(path + ": say in FILES what it holds"));
    }

    @Test
    @DisplayName("README里的JSON合乎模式")
    void theReadmeIsValid() throws IOException {
        for (String page : List.of("README.md", "docs/README.zh-CN.md")) {
            List<String> blocks = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL)
                    .matcher(Files.readString(Path.of(page)))
                    .results()
                    .map(block -> block.group(1))
                    .toList();
            for (String block : blocks) {
                assertThat(Schemas.faults(block, block.contains("sections") ? Rulebook.class : Party.class))
                        .as(page)
                        .isEmpty();
            }
        }
    }

    /** Slips that only the reader finds: they are about meaning, order, or text that a parser has read already. */
    private static final List<String> MEANING = List.of(
            "too many decimals",
            "a long number",
            "a limit without bounds",
            "one band in two spellings",
            "a band upside down",
            "points out of order",
            "more than there are",
            "a day that does not exist",
            "a period upside down",
            "codes of a rate",
            "a figure twice",
            "a ratio below zero",
            "a day that is none",
            "declared and verified of two kinds",
            "a unit that is not there",
            "data of another unit",
            "a trigger without a grade",
            "more wins than years",
            "an empty ladder",
            "a rung without a measure",
            "a state that nothing leads to",
            "a share above the whole",
            "a scale with a gap and a grade twice",
            "a content withheld without a reason",
            "a pool of no whole fen",
            "a division code without a province",
            "an area that ends in zeros",
            "a credit code with a wrong check character",
            "an institution code that is too short",
            "records tested as two kinds");

    @Test
    @DisplayName("写错的JSON，模式也拒绝；只有事关含义、次序的几种要由读取来发现")
    void everySlipIsRefused() throws IOException {
        List<String> accepted = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/messages/slips.txt"))) {
            String[] slip = line.split(" \\| ?", 3);
            try {
                if (Schemas.faults(slip[2], MessagesTest.TYPES.get(slip[1])).isEmpty()) {
                    accepted.add(slip[0]);
                }
            } catch (JacksonException | IllegalArgumentException noJson) {
                assertThat(noJson).hasMessageNotContaining("ClassCast");
            }
        }
        assertThat(accepted).containsExactlyInAnyOrderElementsOf(MEANING);
    }

    @Test
    @DisplayName("文件可以写明它的$schema：读取时略过，写出时没有；只在最外层，只写文字")
    void aDocumentMayNameItsSchema() {
        String party = "{\"institution\": {\"id\": \"A\", \"name\": \"甲卫生院\", \"grade\": \"未定级\"}}";
        String named = party.replaceFirst("\\{", "{\"\\$schema\": \"../schema/party.schema.json\", ");

        assertThat(QuanhengJson.read(named, Party.class)).isEqualTo(QuanhengJson.read(party, Party.class));
        assertThat(QuanhengJson.write(QuanhengJson.read(named, Party.class))).doesNotContain("$schema");
        assertThat(Schemas.faults(named, Party.class)).isEmpty();
        String within = party.replace("\"id\"", "\"$schema\": \"x\", \"id\"");
        assertThatThrownBy(() -> QuanhengJson.read(within, Party.class)).hasMessageContaining("$schema");
        assertThat(Schemas.faults(within, Party.class)).isNotEmpty();
        String number = named.replace("\"../schema/party.schema.json\"", "5");
        assertThatThrownBy(() -> QuanhengJson.read(number, Party.class)).isInstanceOf(InvalidJson.class);
        assertThat(Schemas.faults(number, Party.class)).isNotEmpty();
    }
}
