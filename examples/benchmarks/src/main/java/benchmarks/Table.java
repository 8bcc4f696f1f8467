package benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;

/** What was measured, as tables in Markdown: what a score costs, alone and in columns, and what a document costs. */
final class Table {
    private static final String BY_HAND = "Scores.byHand";

    private static final List<Row> SCORES = Stream.concat(
                    Stream.of(
                            new Row(BY_HAND, "hand-written `BigDecimal`"),
                            new Row("Scores.outcomes", "`Scorer.outcomes`"),
                            new Row("Scores.sheets", "`Scorer.score`, full sheets")),
                    Stream.of(Peers.Look.values())
                            .map(look ->
                                    new Row("Peers.outcomes " + look, "`Scorer.outcomes` of peers, " + look.words)))
            .toList();

    private static final String LIMIT = "Columns.byHand";

    private static final List<Row> COLUMNS = List.of(
            new Row(LIMIT, "columns by hand: the limit"),
            new Row("Columns.plan", "`Plan.score`: items, sections, totals, grades"),
            new Row("Columns.totals", "totals and grades only"),
            new Row("Columns.longs", "from columns of longs"),
            new Row("Columns.rows", "from rows of `BigDecimal`"),
            new Row("Columns.missing", "5 in 100 figures missing, a rescaled section, rates with both parts"),
            new Row("Columns.twoThreads", "two threads"),
            new Row("Columns.byHandTwoThreads", "two threads by hand"));

    private static final List<Row> DOCUMENTS = List.of(
            new Row("Documents.resolve", "`Scorer.of`"),
            new Row("Documents.readRulebook", "reading the rulebook"),
            new Row("Documents.readCohort", "reading a cohort of " + Documents.UNITS + " units"),
            new Row("Documents.writeSheet", "writing a sheet"));

    private final Map<String, Cost> costs;

    Table(Collection<RunResult> results) {
        costs = results.stream().collect(Collectors.toMap(Table::name, Cost::of));
    }

    private static String name(RunResult result) {
        String method = result.getParams().getBenchmark().replaceFirst("^benchmarks\\.", "");
        String look = result.getParams().getParam("look");
        return look == null ? method : method + " " + look;
    }

    /** Both tables, each with the rows that were measured. */
    String text() {
        Optional<Cost> byHand = Optional.ofNullable(costs.get(BY_HAND));
        StringBuilder text = new StringBuilder();
        text.append(
                "\n| what | ns a score | error | bytes a score | against hand-written `BigDecimal` |\n|---|--:|--:|--:|--:|\n");
        for (Row row : measured(SCORES)) {
            Cost cost = costs.get(row.name);
            String ratio = byHand.map(hand -> decimals(cost.nanoseconds / hand.nanoseconds, 2))
                    .orElse("–");
            text.append(line(
                    row.words,
                    decimals(cost.nanoseconds, 1),
                    "±" + decimals(cost.error, 1),
                    decimals(cost.bytes, 0),
                    ratio));
        }
        Optional<Cost> limit = Optional.ofNullable(costs.get(LIMIT));
        text.append(
                "\n| what | ns a score | error | bytes a score | against columns by hand |\n|---|--:|--:|--:|--:|\n");
        for (Row row : measured(COLUMNS)) {
            Cost cost = costs.get(row.name);
            text.append(line(
                    row.words,
                    decimals(cost.nanoseconds, 2),
                    "±" + decimals(cost.error, 2),
                    decimals(cost.bytes, 1),
                    limit.map(hand -> decimals(cost.nanoseconds / hand.nanoseconds, 2))
                            .orElse("–")));
        }
        text.append("\n| what | µs | error | kB |\n|---|--:|--:|--:|\n");
        for (Row row : measured(DOCUMENTS)) {
            Cost cost = costs.get(row.name);
            text.append(line(
                    row.words,
                    decimals(cost.nanoseconds / 1_000, 0),
                    "±" + decimals(cost.error / 1_000, 0),
                    decimals(cost.bytes / 1_000, 0)));
        }
        return text.toString();
    }

    /** What a benchmark measures, in words. */
    static String words(String name) {
        return Stream.of(SCORES, COLUMNS)
                .flatMap(List::stream)
                .filter(row -> row.name.equals(name))
                .findFirst()
                .orElseThrow()
                .words;
    }

    private List<Row> measured(List<Row> rows) {
        return rows.stream().filter(row -> costs.containsKey(row.name)).toList();
    }

    private static String line(String... cells) {
        return Stream.of(cells).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String decimals(double figure, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", figure);
    }

    private record Row(String name, String words) {}

    private record Cost(double nanoseconds, double error, double bytes) {
        static Cost of(RunResult result) {
            return new Cost(
                    result.getPrimaryResult().getScore(),
                    result.getPrimaryResult().getScoreError(),
                    result.getSecondaryResults().get("gc.alloc.rate.norm").getScore());
        }
    }
}
