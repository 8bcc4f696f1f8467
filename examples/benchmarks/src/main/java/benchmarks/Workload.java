package benchmarks;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.columns.Column;
import io.github.quanheng.columns.Layout;
import io.github.quanheng.columns.Plan;
import io.github.quanheng.columns.Table;
import io.github.quanheng.institution.Grade;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Institution;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Scale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** The same work as the library takes it: the rulebook as a document, the figures of a unit as its submission. */
final class Workload {
    private static final Period YEAR = Period.ofYear(2024);
    private static final List<FigureKey> KEYS = IntStream.rangeClosed(1, ByHand.RULES.size())
            .mapToObj(i -> FigureKey.of(Values.joined("f", i)))
            .toList();

    private Workload() {}

    /** The rulebook of sixty indicators as text. */
    static String text() {
        try (InputStream file =
                Objects.requireNonNull(Workload.class.getResourceAsStream("rulebook.json"), "rulebook.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The rulebook of sixty indicators. */
    static Rulebook rulebook() {
        return QuanhengJson.read(text(), Rulebook.class);
    }

    /** A rulebook of one indicator and one item. */
    static Rulebook rulebook(String rule) {
        return QuanhengJson.read("""
                {"id": "peers", "edition": "1", "title": "同类单位", "inForce": "2020-01-01/2030-12-31",
                 "citations": [{"document": "本示例自拟", "certainty": "ILLUSTRATIVE"}],
                 "indicators": [{"id": "f1", "name": "一", "kind": "NUMBER", "unit": "分"}],
                 "provisions": {"items": {"floor": "none", "ceiling": "none"}, "sections": {"floor": "none", "ceiling": "none"},
                  "total": {"floor": "none", "ceiling": "none"}, "absent": {"MISSING": 0, "NOT_APPLICABLE": 0, "ZERO_DENOMINATOR": 0, "NO_PEERS": 0}, "excluded": "FORBID"},
                 "sections": [{"id": "1", "name": "一", "marks": 0, "items": [{"id": "1.1", "name": "一", "marks": 0, "rule": %s}]}],
                 "total": {"name": "总分", "marks": 0}}
                """.formatted(rule), Rulebook.class);
    }

    /** Units with a submission each; only as many figures as a row has. */
    static List<AssessedUnit> units(List<BigDecimal[]> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(unit -> unit(unit, rows.get(unit)))
                .toList();
    }

    /** Units that do not look at one another. */
    static Cohort cohort(List<BigDecimal[]> rows) {
        return Cohort.of(units(rows));
    }

    private static final List<String> SHARES = List.of("f1", "f7");

    private static Layout layout() {
        Layout layout = Layout.empty();
        for (FigureKey key : KEYS) {
            layout = layout.with(key.toString(), new Column.Decimal(4, Scale.ONE));
        }
        return layout;
    }

    /** The same with two rates that come with both parts. */
    private static Layout layoutWithShares() {
        Layout layout = layout();
        for (String share : SHARES) {
            layout = layout.with(share, new Column.Share(0));
        }
        return layout;
    }

    /** The rulebook compiled for columns of figures with four decimals. */
    static Plan plan() {
        return Plan.of(Scorer.of(rulebook()), layout());
    }

    /** The rulebook with two rates that come with both parts, and a section that is put up to its marks where items are missing. */
    static Plan planWithGaps() {
        String text = text().replace("\"excluded\": \"FORBID\"", "\"excluded\": \"RESCALE_SECTION\"")
                .replace(
                        "\"sections\": {\"floor\": 0, \"ceiling\": \"full\"}",
                        "\"sections\": {\"floor\": 0, \"ceiling\": \"full\", \"rounding\": {\"decimals\": 2, \"mode\": \"HALF_UP\"}}")
                .replaceAll("\\{\"id\": \"(2\\.\\d+)\",", "{\"id\": \"$1\", \"absent\": {\"MISSING\": \"excluded\"},")
                .replaceAll("(\\{\"id\": \"f[17]\", .*)\"NUMBER\", \"unit\": \"个\"", "$1\"RATE\", \"unit\": \"%\"")
                .replaceAll("(\"of\": \"f[17]\", \"target\": \"[0-9.]+)\"", "$1%\"");
        return Plan.of(Scorer.of(QuanhengJson.read(text, Rulebook.class)), layoutWithShares());
    }

    private static Table.Builder table(Layout layout, int units) {
        Institution party = Institution.builder()
                .id(PartyId.of("u"))
                .name(Label.of("u"))
                .grade(Grade.UNKNOWN)
                .build();
        return Table.builder(layout, YEAR, Collections.nCopies(units, party));
    }

    /** A table of columns in ten-thousandths. */
    static Table table(long[][] columns) {
        Table.Builder table = table(layout(), columns[0].length);
        for (int i = 0; i < columns.length; i++) {
            table.numbers(KEYS.get(i).toString(), columns[i]);
        }
        return table.build();
    }

    /** The same with every twentieth figure missing, but for the veto, and per cents as parts of a thousand. */
    static Table tableWithGaps(long[][] columns) {
        Table.Builder table = table(layoutWithShares(), columns[0].length);
        for (int i = 0; i < columns.length; i++) {
            String key = KEYS.get(i).toString();
            if (SHARES.contains(key)) {
                long[] thousand = new long[columns[i].length];
                Arrays.fill(thousand, 1_000);
                table.shares(
                        key,
                        Arrays.stream(columns[i]).map(figure -> figure / 1_000).toArray(),
                        thousand);
            } else {
                table.numbers(key, columns[i]);
            }
            for (int unit = i % 20; unit < columns[i].length && i != 49; unit += 20) {
                table.absent(key, unit, Reason.MISSING);
            }
        }
        return table.build();
    }

    /** A table of rows. */
    static Table ofRows(List<BigDecimal[]> rows) {
        return table(layout(), rows.size())
                .rows(KEYS.stream().map(FigureKey::toString).toList(), rows)
                .build();
    }

    private static AssessedUnit unit(int number, BigDecimal[] row) {
        Map<FigureKey, Observation> figures = new LinkedHashMap<>();
        for (int i = 0; i < row.length; i++) {
            figures.put(KEYS.get(i), Observation.of(row[i].toPlainString()));
        }
        Institution party = Institution.builder()
                .id(PartyId.of(Values.joined("u", number)))
                .name(Label.of(Values.joined("u", number)))
                .grade(Grade.UNKNOWN)
                .build();
        return AssessedUnit.of(party, new Submission(party.id(), YEAR, figures));
    }
}
