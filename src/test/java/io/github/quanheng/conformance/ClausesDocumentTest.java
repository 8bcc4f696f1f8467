package io.github.quanheng.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.json.QuanhengJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("docs/clauses.md的最后一节与条款数据一致：说得自然还是勉强，规则有多长")
class ClausesDocumentTest {
    private static final Path DOCUMENT = Path.of("docs/clauses.md");
    private static final Path CLAUSES = Path.of("src/test/resources/clauses");
    private static final String HEAD = "## Said in the document's own words";

    /** How a clause is said: how long its rule was and is, and why it is awkward, if it is. */
    private record Said(String id, String shape, int before, int after, String why) {}

    @Test
    @DisplayName("每条一行；至少95%说得自然；规则长度的中位数不比从前长")
    void theTableIsCurrent() throws IOException {
        List<Said> all = all();
        String page = page(all);
        String document = Files.readString(DOCUMENT);
        int at = document.indexOf(HEAD);
        assertThat(at).as("the head of the section").isPositive();
        if (Boolean.getBoolean("quanheng.rewrite")) {
            Files.writeString(DOCUMENT, document.substring(0, at) + page);
        }
        assertThat(Files.readString(DOCUMENT).substring(at)).isEqualTo(page);
        assertThat(awkward(all) * 20).isLessThanOrEqualTo(all.size());
        assertThat(median(all.stream().map(Said::after).toList()))
                .isLessThan(median(all.stream().map(Said::before).toList()));
    }

    private static long awkward(List<Said> all) {
        return all.stream().filter(one -> !one.why().isEmpty()).count();
    }

    private static List<Said> all() throws IOException {
        Map<String, String[]> noted = new TreeMap<>();
        for (String line : Files.readAllLines(CLAUSES.resolve("plainness.psv"))) {
            if (!line.startsWith("#")) {
                String[] cells = line.split(" \\| ", 3);
                noted.put(cells[0], cells);
            }
        }
        List<Said> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(CLAUSES)) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("clauses-"))
                    .sorted()
                    .toList()) {
                for (JsonNode clause : QuanhengJson.mapper().readTree(Files.readString(file))) {
                    String id = clause.get("id").asString();
                    String[] cells = noted.remove(id);
                    assertThat(cells).as("a line of plainness.psv for %s", id).isNotNull();
                    all.add(new Said(
                            id,
                            clause.get("shape").asString(),
                            Integer.parseInt(cells[1].strip()),
                            length(clause),
                            cells.length < 3 ? "" : cells[2].replace(" | ", "；")));
                }
            }
        }
        assertThat(noted.keySet()).as("lines for no clause").isEmpty();
        return all;
    }

    /** The characters of all rules of a clause, in compact JSON. */
    private static int length(JsonNode within) {
        int sum = 0;
        for (JsonNode item : within.has("item") ? List.of(within.get("item")) : items(within)) {
            sum += (item.has("rule") ? item.get("rule") : item.get("watches"))
                    .toString()
                    .length();
        }
        return sum;
    }

    private static List<JsonNode> items(JsonNode within) {
        List<JsonNode> items = new ArrayList<>();
        within.path("items").forEach(items::add);
        within.path("sections").forEach(section -> items.addAll(items(section)));
        return items;
    }

    private static double median(List<Integer> lengths) {
        List<Integer> sorted = lengths.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
    }

    private static String page(List<Said> all) {
        StringBuilder page = new StringBuilder(HEAD).append("\n\n");
        page.append(
                        "A clause is said naturally where its rule names each thing once, in an order and in words in which the document has it. ")
                .append(all.size() - awkward(all))
                .append(" of ")
                .append(all.size())
                .append(" are; the reason stands at the others.\nThe rule of a clause had ")
                .append(median(all.stream().map(Said::before).toList()))
                .append(
                        " characters of compact JSON in the median before the [words of the field](decisions/0070-words-of-the-field.md) came in,\nand has ")
                .append(median(all.stream().map(Said::after).toList()))
                .append(
                        " now. `mvn test -Dtest=ClausesDocumentTest -Dquanheng.rewrite=true` makes this section anew.\n\n")
                .append("| clause | shape | before | now | said |\n|---|---|---|---|---|\n");
        for (Said one : all) {
            page.append("| ")
                    .append(String.join(
                            " | ",
                            one.id(),
                            one.shape(),
                            String.valueOf(one.before()),
                            String.valueOf(one.after()),
                            one.why().isEmpty() ? "naturally" : "awkwardly: " + one.why()))
                    .append(" |\n");
        }
        return page.toString();
    }
}
