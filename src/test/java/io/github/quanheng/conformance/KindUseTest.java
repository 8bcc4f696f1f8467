package io.github.quanheng.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.json.QuanhengJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("代数里没有为一条条款单设的种类")
class KindUseTest {
    private static final Path RULES = Path.of("src/main/java/io/github/quanheng/rule");

    /** The kinds that fewer than two shapes write, where they are documented, and the words that say why they are there. */
    private static final Map<String, List<String>> SELDOM = Map.ofEntries(
            Map.entry("atLeast", List.of("Condition", "are defined by it")),
            Map.entry("day", List.of("Input", "the only way to name a day of the assessed year")),
            Map.entry("elapsed", List.of("Comparison", "nothing else can say it")),
            Map.entry("inParts", List.of("InParts", "nothing else gives a part marks of its own")),
            Map.entry("pieces", List.of("Comparison", "{@link Interpolated} between printed points are defined by it")),
            Map.entry("settle", List.of("Cases", "this is for a part of a rule")),
            Map.entry("standing", List.of("Collective", "{@link CollectiveTerm.Rank} is defined by it")),
            Map.entry("steps", List.of("Comparison", "{@link FieldTerm.PerStep} is defined by it")),
            Map.entry("toStep", List.of("ToStep", "three cases of one programme round to half a star")),
            Map.entry("trimmedMean", List.of("Statistic", "no other statistic can say")));

    /** The words of data, which are no kinds of rules. */
    private static final Set<String> DATA =
            Set.of("ratio", "code", "records", "opinion", "graded", "bound", "notApplicable");

    @Test
    @DisplayName("每个种类至少两种规则用到；用得少的，文档写明为什么要有")
    void everyKindServesTwoShapesOrSaysWhy() throws IOException {
        Map<String, Set<String>> uses = new TreeMap<>();
        Pattern.compile("\\.put\\(\"(\\w+)\"")
                .matcher(Files.readString(Path.of("src/main/java/io/github/quanheng/json/Kinds.java")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(word -> !DATA.contains(word))
                .forEach(word -> uses.put(word, new TreeSet<>()));
        gather(Path.of("src/test/resources/clauses"), "clauses-", "shape", uses);
        gather(Path.of("src/test/resources/international"), "rules-", "id", uses);

        Set<String> seldom = new TreeSet<>();
        uses.forEach((word, shapes) -> {
            if (shapes.size() < 2) {
                seldom.add(word);
            }
        });
        assertThat(seldom).isEqualTo(new TreeSet<>(SELDOM.keySet()));
        for (List<String> said : SELDOM.values()) {
            String text = Files.readString(RULES.resolve(said.get(0) + ".java")).replaceAll("\\s*\\n\\s*\\* ", " ");
            assertThat(text).contains(said.get(1));
        }
    }

    private static void gather(Path folder, String prefix, String by, Map<String, Set<String>> uses)
            throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith(prefix))
                    .toList()) {
                for (JsonNode clause : QuanhengJson.mapper().readTree(Files.readString(file))) {
                    gather(clause, clause.get(by).asString(), uses);
                }
            }
        }
    }

    private static void gather(JsonNode node, String shape, Map<String, Set<String>> uses) {
        if (node.isObject() && node.size() == 1) {
            Set<String> shapes = uses.get(node.propertyNames().iterator().next());
            if (shapes != null) {
                shapes.add(shape);
            }
        }
        for (JsonNode part : node) {
            gather(part, shape, uses);
        }
    }
}
