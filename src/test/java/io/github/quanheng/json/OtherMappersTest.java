package io.github.quanheng.json;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.party.Party;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.scoring.Scorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("没有本库模块的mapper，Jackson 2也好3也好：不写，也不读，并说明怎么办；绝不写出读不回来的东西")
class OtherMappersTest {
    private static List<Path> files() throws IOException {
        return SchemaTest.files()
                .filter(file -> SchemaTest.type(file).getName().startsWith("io.github.quanheng."))
                .toList();
    }

    private static List<Object> values(Path file) throws IOException {
        Class<?> type = SchemaTest.type(file);
        return SchemaTest.documents(JsonMapper.shared().readTree(Files.readString(file))).stream()
                .map(JsonNode::toString)
                .<Object>map(json -> QuanhengJson.read(json, type))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    @DisplayName("仓库里的每个文件，连同其中的每一部分：要么不写，要么写出的读得回来")
    void nothingOfTheRepositoryIsLost(Path file) throws IOException {
        Map<Class<?>, List<Object>> found = new LinkedHashMap<>();
        values(file).forEach(value -> Gathered.gather(value, found));
        found.keySet().removeIf(type -> type.getName().startsWith("io.github.quanheng.conformance."));
        Gathered.checkOtherMappers(found);
    }

    /** Documents that people keep, of each kind, and values that a program may hand on. */
    private static List<Object> documents() throws IOException {
        Path home = Path.of("src/test/resources/versions/0.1.0");
        Rulebook rulebook = (Rulebook) values(home.resolve("rulebook.json")).get(0);
        AssessedUnit unit =
                (AssessedUnit) values(home.resolve("assessed-unit.json")).get(0);
        return List.of(
                rulebook,
                unit,
                Scorer.of(rulebook).score(unit),
                values(home.resolve("submission.json")).get(0),
                values(home.resolve("agreement.json")).get(0),
                values(home.resolve("plan.json")).get(0),
                values(home.resolve("matter.json")).get(0),
                values(home.resolve("assessment.json")).get(0),
                values(home.resolve("fund-rule.json")).get(0),
                values(home.resolve("party.json")).get(0),
                new Datum.Code("1404"),
                Datum.Amount.of("5"),
                Quantity.of("x"),
                Condition.of("x", ">", "1"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    @DisplayName("办法、数据、得分表、责任书、方案……：不写，说明该用什么写")
    void documentsAreRefusedWithWhatToDo(Object document) {
        OtherMappers.ALL.forEach((name, mapper) -> assertThatThrownBy(() -> mapper.write(document))
                .as(name)
                .hasStackTraceContaining("add QuanhengJson.module()"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    @DisplayName("别人写的JSON，也不由别人的mapper宽松地读进来")
    void documentsAreNotReadByOthers(Object document) {
        Class<?> type = document instanceof Party ? Party.class : document.getClass();
        String json = QuanhengJson.write(document);
        OtherMappers.ALL.forEach((name, mapper) ->
                assertThatThrownBy(() -> mapper.read(json, type)).as(name));
    }
}
