package nation;

import io.github.quanheng.ranking.End;
import io.github.quanheng.ranking.Level;
import io.github.quanheng.ranking.Levels;
import io.github.quanheng.ranking.Ties;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Rounding;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Lays what Spark wrote beside what one machine makes of the same figures, number by number. */
final class Comparison {
    private static final int TOLD = 10;
    private static final Rounding CENTS = new Rounding(2, RoundingMode.HALF_UP);

    private final Rules rules;
    private final Order order;
    private final PrintStream out;
    private final Map<String, List<Placed>> groups = new TreeMap<>();
    private long compared;
    private long different;

    Comparison(Rules rules, Order order, PrintStream out) {
        this.rules = rules;
        this.order = order;
        this.out = out;
    }

    private record Placed(int institution, Rational total, String grade) {}

    /** Every mark and every grade. */
    void scores(Dataset<Row> written) {
        Alone alone = new Alone(rules, order.seed());
        List<String> lines = Files.lines(rules.rulebook());
        Iterator<Row> rows = written.orderBy(Files.INSTITUTION).toLocalIterator();
        for (int from = 0; from < order.institutions(); from += Alone.BLOCK) {
            int to = Math.min(order.institutions(), from + Alone.BLOCK);
            List<Alone.Scored> expected = alone.score(from, to);
            for (int institution = from; institution < to; institution++) {
                if (!rows.hasNext()) {
                    differ(institution, "row", "a row", "none");
                    return;
                }
                compare(institution, lines, expected.get(institution - from), rows.next());
            }
        }
        if (rows.hasNext()) {
            differ(order.institutions(), "row", "none", rows.next());
        }
    }

    private void compare(int institution, List<String> lines, Alone.Scored expected, Row row) {
        same(institution, Files.INSTITUTION, institution, row.getAs(Files.INSTITUTION));
        for (int i = 0; i < lines.size(); i++) {
            same(institution, lines.get(i), expected.marks()[i], row.getAs(lines.get(i)));
        }
        same(institution, Files.REASON, expected.reason(), row.getAs(Files.REASON));
        same(institution, Files.GRADE, expected.grade(), row.getAs(Files.GRADE));
        BigDecimal total = expected.marks()[lines.size() - 1];
        if (total != null) {
            groups.computeIfAbsent(row.getAs(Files.PROVINCE) + " " + row.getAs(Files.CLASS), none -> new ArrayList<>())
                    .add(new Placed(institution, Rational.of(total), expected.grade()));
        }
    }

    /** Every rank, and the figures of every group. */
    void ranks(Dataset<Row> ranks, Dataset<Row> figures) {
        Map<Integer, Integer> places = new HashMap<>();
        groups.values().forEach(members -> {
            for (Level<Placed> level : Levels.of(members, List.of(End.HIGHEST), (member, key) -> member.total())) {
                int place = Math.toIntExact(level.twiceRank(Ties.COMPETITION) / 2);
                level.members().forEach(member -> places.put(member.institution(), place));
            }
        });
        ranks.toLocalIterator().forEachRemaining(row -> {
            int institution = row.getAs(Files.INSTITUTION);
            same(institution, Standing.RANK, places.get(institution), row.getAs(Standing.RANK));
        });
        figures.collectAsList().forEach(this::group);
    }

    private void group(Row row) {
        String name = row.getAs(Files.PROVINCE) + " " + row.getAs(Files.CLASS);
        List<Placed> members = groups.get(name);
        List<Rational> totals = members.stream().map(Placed::total).toList();
        same(name, "scored", (long) members.size(), row.getAs("scored"));
        same(name, "best", totals.stream().max(Comparator.naturalOrder()).orElseThrow(), marks(row, "best"));
        same(name, "worst", totals.stream().min(Comparator.naturalOrder()).orElseThrow(), marks(row, "worst"));
        same(
                name,
                "mean",
                Rational.sum(totals).dividedBy(Rational.of(members.size())).toDecimal(CENTS),
                row.getAs("mean"));
        for (String grade : Rules.grades(rules.rulebook())) {
            same(
                    name,
                    grade,
                    members.stream()
                            .filter(member -> grade.equals(member.grade()))
                            .count(),
                    row.getAs(grade));
        }
    }

    private static Rational marks(Row row, String column) {
        return Rational.of(row.<BigDecimal>getAs(column));
    }

    /** Says how it went; returns the number of differences. */
    long report() {
        out.printf("比较了 %,d 个数，%,d 处不同%n", compared, different);
        return different;
    }

    private void same(Object where, String what, Object expected, Object found) {
        compared++;
        if (!Objects.equals(expected, found)) {
            differ(where, what, expected, found);
        }
    }

    private void differ(Object where, String what, Object expected, Object found) {
        different++;
        if (different <= TOLD) {
            out.printf("%s %s：单机 %s，Spark %s%n", where, what, expected, found);
        }
    }
}
