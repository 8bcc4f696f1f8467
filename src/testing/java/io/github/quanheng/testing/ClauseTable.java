package io.github.quanheng.testing;

import io.github.quanheng.coverage.Coverage;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.Figures;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Ratio;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The cases of a clause as an expert writes them (条款用例表): figures, and the score they come to or the reason why there is none. All rows
 * are tried, and all that are wrong are told at once, each with the sentence that explains what came out.
 *
 * <pre>{@code
 * ClauseTable.csv("""
 *         managed, score
 *         62%,     3
 *         61.9%,   2.5
 *         -,       MISSING
 *         """).verify(trial);
 * }</pre>
 */
public final class ClauseTable {
    private static final String SCORE = "score";
    private static final String MISSING = "-";
    private static final String NOT_APPLICABLE = "/";
    private static final String OF_NOTHING = "0/0";

    /** One row: its text, the figures, and the score or the reason. */
    private record Row(String written, Map<String, Observation> given, String expected) {
        Figures figures() {
            Figures figures = Figures.NONE;
            for (Map.Entry<String, Observation> each : given.entrySet()) {
                figures = figures.with(each.getKey(), each.getValue());
            }
            return figures;
        }
    }

    private final List<Row> rows;

    private ClauseTable(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /**
     * Reads a table from lines with commas, semicolons or bars between the cells. The first line names the figures and {@code score}; a
     * cell holds a datum as in JSON without quotation marks, {@code -} for missing, {@code /} for not applicable, {@code 0/0}, or nothing where the
     * figure is not given. The score is a number or a reason such as {@code MISSING}. Lines that begin with # are passed over.
     *
     * @param text the lines
     * @return the table
     * @throws IllegalArgumentException if a row has more or fewer cells than the first, or there is no score
     */
    public static ClauseTable csv(String text) {
        List<List<String>> lines = text.lines()
                .filter(line -> !line.isBlank() && !line.strip().startsWith("#"))
                .map(line -> Arrays.stream(line.split("[,;|]", -1))
                        .map(String::strip)
                        .toList())
                .toList();
        List<String> keys = lines.isEmpty() ? List.of() : lines.get(0);
        if (!keys.contains(SCORE)) {
            throw new IllegalArgumentException("the first line " + keys + " has no column " + SCORE + "; add it");
        }
        List<Row> rows = new ArrayList<>();
        for (List<String> cells : lines.subList(1, lines.size())) {
            if (cells.size() != keys.size()) {
                throw new IllegalArgumentException(
                        "row " + cells + " has " + cells.size() + " cells; write " + keys.size() + ", as in " + keys);
            }
            Map<String, Observation> given = new LinkedHashMap<>();
            for (int i = 0; i < keys.size(); i++) {
                if (!keys.get(i).equals(SCORE) && !cells.get(i).isEmpty()) {
                    given.put(keys.get(i), observation(cells.get(i)));
                }
            }
            rows.add(new Row(String.join(", ", cells), given, cells.get(keys.indexOf(SCORE))));
        }
        return new ClauseTable(rows);
    }

    /**
     * Reads a table from JSON: a list of {@code {"given": {"managed": {"value": "61.9%"}}, "score": "2.5"}}, the observations as in a
     * submission.
     *
     * @param text the JSON
     * @return the table
     */
    public static ClauseTable json(String text) {
        List<Row> rows = new ArrayList<>();
        for (JsonNode row : JsonMapper.shared().readTree(text)) {
            Map<String, Observation> given = new LinkedHashMap<>();
            row.path("given")
                    .properties()
                    .forEach(each -> given.put(
                            each.getKey(), QuanhengJson.read(each.getValue().toString(), Observation.class)));
            JsonNode score = row.path(SCORE);
            if (score.isMissingNode()) {
                throw new IllegalArgumentException("row " + row + " has no " + SCORE + "; add it");
            }
            rows.add(new Row(row.toString(), given, score.asString()));
        }
        return new ClauseTable(rows);
    }

    private static Observation observation(String cell) {
        if (cell.equals(MISSING)) {
            return new Observation.Missing("not in the table");
        }
        if (cell.equals(NOT_APPLICABLE)) {
            return new Observation.NotApplicable("not in the table");
        }
        if (cell.equals(OF_NOTHING)) {
            return Observation.of(new Datum.Share(Ratio.of(0, 0)));
        }
        boolean bare = cell.equals("true") || cell.equals("false");
        return Observation.of(
                QuanhengJson.read(bare ? cell : JsonMapper.shared().writeValueAsString(cell), Datum.class));
    }

    /**
     * Tries every row.
     *
     * @param trial the item
     * @throws AssertionError if a row comes to something else; it tells all such rows
     */
    public void verify(Trial trial) {
        Assertions.assertThat(rows).as("rows of the table").isNotEmpty();
        List<String> wrong = new ArrayList<>();
        for (Row row : rows) {
            Figures figures = row.figures();
            LineScore line = trial.sheet(figures).items().findFirst().orElseThrow();
            if (!agrees(line.score(), row.expected())) {
                wrong.add(row.written() + " -> " + trial.sentence(figures, Language.ENGLISH));
            }
        }
        Assertions.assertThat(wrong).as("rows that come to something else").isEmpty();
    }

    /**
     * Looks what the rows exercise of an item.
     *
     * @param trial the item
     * @return what they exercise, and what no row does: {@code assertThat(table.coverage(trial)).exercisesEverything()}
     */
    public Coverage coverage(Trial trial) {
        return trial.coverage(
                rows.stream().map(row -> trial.sheet(row.figures())).toList());
    }

    private static boolean agrees(Outcome outcome, String expected) {
        return outcome.reason()
                .map(reason -> reason.name().equals(expected))
                .orElseGet(() -> isNumber(expected) && outcome.number().equals(Optional.of(Rational.of(expected))));
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d.*");
    }
}
