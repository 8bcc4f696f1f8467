package io.github.quanheng.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.rulebook.Section;
import io.github.quanheng.value.Rational;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("docs/rules.md 与条款数据一致")
class RulesDocumentTest {
    private static final Path DOCUMENT = Path.of("docs/rules.md");
    private static final Path SHAPES = Path.of("src/test/resources/clauses/shapes.psv");

    private static final String HEAD = """
            # Rules: how each shape met in rulebooks is written

            One row for each shape. The expression is the `rule` of a real clause (its number in brackets), in the library's JSON; where the shape is not in the rule alone
            (a gate, a veto, a cap, a weight, a minimum, a conversion), the whole line is shown without its name, and the section, the total or the grades with it. The example
            was worked by hand from the clause and is run by the tests. Each key is explained in [rulebook.md](rulebook.md). How to read an expression: a key in braces is a kind or a term of the field; a number is a
            constant; a name is a figure; `full` is the full marks of the item; `$name` a parameter; `#name` the score of a line.
            In a line about money the marks are yuan, and `full` is the base amount.

            This page is made from the test data. When it is out of date, `mvn test -Dtest=RulesDocumentTest -Dquanheng.rewrite=true` makes it anew.

            | shape | 中文 | English | formula | expression | example |
            |---|---|---|---|---|---|
            """;

    private static final ImmutableMap<String, String> WORDS = ImmutableMap.<String, String>builder()
            .put("否则 otherwise", "otherwise")
            .put("每少一例 cases short of a bound", "cases short of a bound")
            .put("每多一例 cases beyond a bound", "cases beyond a bound")
            .put("个数 count", "records of a kind")
            .put("不重复计数 distinct count", "different records")
            .put("逐条计分 each record", "marks of each record")
            .put("同类单位 peers", "mean of the peers")
            .put("名次 rank", "place among the peers")
            .put("有 some", "there is one")
            .put("没有 none", "there is none")
            .put("逐项扣分 losses", "what happened, one by one")
            .put("折算 conversion", "converted")
            .put("合并率 pooled rate", "pooled rate")
            .put("加权平均 weighted mean", "weighted mean")
            .put("累进 slices", "slices")
            .put("量之间插值 a line between quantities", "a line between the peers")
            .put("分部分计分 parts of a row", "parts of a row")
            .put("剔除后的率 net rate", "net rate")
            .put("按步长取整 rounded to a step", "rounded to a step")
            .build();

    @Test
    @DisplayName("每种规则一行：形状、公式、写法、算例")
    void theTableIsCurrent() throws IOException {
        String page = page();
        if (Boolean.getBoolean("quanheng.rewrite")) {
            Files.writeString(DOCUMENT, page);
        }
        assertThat(Files.readString(DOCUMENT)).isEqualTo(page);
    }

    private static String page() throws IOException {
        Map<String, Clause> clauses = ClauseConformanceTest.clauses();
        Map<String, List<Example>> examples =
                ClauseConformanceTest.read("examples-", ClauseConformanceTest.Examples[].class).stream()
                        .collect(Collectors.toMap(
                                ClauseConformanceTest.Examples::id, ClauseConformanceTest.Examples::examples));
        StringBuilder page = new StringBuilder(HEAD);
        for (String line : Files.readAllLines(SHAPES)) {
            if (line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split(" \\| ", -1);
            Optional<Clause> clause = clauses.values().stream()
                    .filter(one -> one.shape().equals(cells[0]))
                    .filter(one ->
                            worked(examples.getOrDefault(one.id(), List.of())).isPresent())
                    .min(Comparator.comparing((Clause one) -> rule(one).length())
                            .thenComparing(Clause::id));
            assertThat(clause).as("a clause of shape %s", cells[0]).isPresent();
            Example example = worked(examples.get(clause.get().id())).orElseThrow();
            page.append("| ")
                    .append(String.join(
                            " | ", cells[0].strip(), cells[1].strip(), cells[2].strip(), cell(cells[3].strip())))
                    .append(" | `")
                    .append(cell(rule(clause.get())))
                    .append("` (")
                    .append(clause.get().id())
                    .append(base(clause.get()))
                    .append(") | ")
                    .append(cell(given(example)))
                    .append(" → ")
                    .append(outcome(example).orElseThrow())
                    .append(" |\n");
        }
        return page.append(words()).toString();
    }

    /** The short words with a case of each, which the tests of the explanations run. */
    private static String words() throws IOException {
        StringBuilder table = new StringBuilder("""

            ## Words of the field

            Short words for what the table above is made of, each with a case that is run: the rule, the data, the rule in words and how the
            score came about. What each means in the core is in its Javadoc (`FieldTerm`, `FormulaTerm`, `CollectiveTerm`, `ConditionTerm`).

            | word | rule | data | in words |
            |---|---|---|---|
            """);
        Map<String, JsonNode> cases = new HashMap<>();
        QuanhengJson.mapper()
                .readTree(Files.readString(Path.of("src/test/resources/explanation/cases.json")))
                .forEach(one -> cases.put(one.get("name").asString(), one));
        WORDS.forEach((word, name) -> {
            JsonNode one = Objects.requireNonNull(cases.get(name), name);
            table.append("| ")
                    .append(String.join(
                            " | ",
                            word,
                            "`" + cell(one.get("item").get("rule").toString()) + "`",
                            "`" + cell(one.get("data").toString()) + "`",
                            cell(one.get("sentence").get("zh").asString().replaceFirst("2\\.1\\.3 ", ""))))
                    .append(" |\n");
        });
        return table.toString();
    }

    /** An example with an outcome to show; one that earns something, where there is one. */
    private static Optional<Example> worked(List<Example> examples) {
        List<Example> shown = examples.stream()
                .filter(example -> outcome(example).isPresent())
                .toList();
        return shown.stream()
                .filter(example -> !outcome(example).orElseThrow().equals("0"))
                .findFirst()
                .or(() -> shown.stream().findFirst());
    }

    private static Optional<String> outcome(Example example) {
        return example.score()
                .or(example::total)
                .map(Rational::toString)
                .or(example::grade)
                .or(() -> example.absent().map(Reason::name));
    }

    /** The rule of each item; the whole line where the shape is not in the rule alone, such as a veto, a cap or a weight. */
    private static String rule(Clause clause) {
        List<String> parts = new ArrayList<>();
        clause.item()
                .ifPresent(item ->
                        parts.add(shown(item, item.rule().or(item::watches).orElseThrow())));
        clause.sections().forEach(section -> add(parts, section));
        clause.total()
                .map(total -> line(total))
                .filter(line -> line.size() > 1)
                .ifPresent(line -> parts.add("total: " + line));
        clause.grading()
                .map(grades -> QuanhengJson.mapper().writeValueAsString(grades))
                .ifPresent(grades -> parts.add("grading: " + grades));
        return String.join(" + ", parts);
    }

    private static void add(List<String> parts, Section section) {
        ObjectNode own = line(section);
        own.remove(List.of("items", "sections"));
        if (own.size() > 1) {
            parts.add("section " + section.id() + ": " + own);
        }
        section.items()
                .forEach(item ->
                        parts.add(shown(item, item.rule().or(item::watches).orElseThrow())));
        section.sections().forEach(inner -> add(parts, inner));
    }

    private static String shown(Item item, Quantity rule) {
        ObjectNode line = line(item);
        return line.size() == 2 ? QuanhengJson.mapper().writeValueAsString(rule) : line.toString();
    }

    /** A line without what only names it. */
    private static ObjectNode line(Line line) {
        ObjectNode json = (ObjectNode) QuanhengJson.mapper().valueToTree(line);
        json.remove(List.of("id", "name", "clause", "tags"));
        return json;
    }

    /** What the full marks are, where they come from figures. */
    private static String base(Clause clause) {
        return clause.item()
                .map(Item::marks)
                .filter(marks -> !(marks instanceof Input.Constant))
                .map(marks -> ", `full` = `" + cell(QuanhengJson.mapper().writeValueAsString(marks)) + "`")
                .orElse("");
    }

    private static String given(Example example) {
        return Stream.of(
                        example.unit().entrySet().stream().map(own -> own.getKey() + " = " + own.getValue()),
                        example.targets().entrySet().stream()
                                .map(target -> "$" + target.getKey() + " = " + target.getValue()),
                        example.given().entrySet().stream()
                                .map(entry -> entry.getKey() + " = " + words(entry.getValue())))
                .flatMap(parts -> parts)
                .collect(Collectors.joining(", "));
    }

    private static String words(Observation observation) {
        return observation instanceof Observation.Reported reported
                ? QuanhengJson.mapper()
                        .writeValueAsString(reported.finalValue())
                        .replace("\"", "")
                : observation instanceof Observation.Missing ? "missing" : "not applicable";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
