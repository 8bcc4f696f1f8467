package nation;

import com.google.common.collect.Iterators;
import io.github.quanheng.columns.Column;
import io.github.quanheng.columns.Detail;
import io.github.quanheng.columns.Layout;
import io.github.quanheng.columns.Plan;
import io.github.quanheng.columns.Scores;
import io.github.quanheng.columns.Table;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.institution.Grade;
import io.github.quanheng.party.Institution;
import io.github.quanheng.party.Party;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Scale;
import java.io.Serial;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Scores the rows of a part: some thousand of them make a table, the plan scores the table, and each row gets its marks. */
final class Scoring implements MapPartitionsFunction<Row, Row> {
    /** As many rows make a table. */
    private static final int ROWS = 8_192;

    private static final Period YEAR = Period.ofYear(2024);

    /** Nothing in this rulebook asks who is assessed, so one stands for all. */
    private static final Party ANYBODY = Institution.builder()
            .id(PartyId.of("anybody"))
            .name(Label.of("任一机构"))
            .grade(Grade.UNKNOWN)
            .build();

    @Serial
    private static final long serialVersionUID = 1;

    private final Rules rules;

    Scoring(Rules rules) {
        this.rules = rules;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        Part part = new Part(Scorer.of(rules.rulebook()));
        return Iterators.concat(Iterators.transform(Iterators.partition(rows, ROWS), part::score));
    }

    /** What the rows of a part have in common. */
    private static final class Part {
        private final List<Indicator> indicators;
        private final List<LineId> lines;
        private final List<String> grades;
        private final Layout layout;
        private final Plan plan;

        Part(Scorer scorer) {
            indicators = scorer.rulebook().indicators();
            lines = scorer.rulebook().lines().map(Line::id).toList();
            grades = Rules.grades(scorer.rulebook());
            Layout columns = Layout.empty();
            for (Indicator indicator : indicators) {
                columns = columns.with(
                        indicator.id().value(),
                        indicator.kind() == Kind.RATE
                                ? new Column.Decimal(2, Scale.PERCENT)
                                : new Column.Decimal(0, Scale.ONE));
            }
            layout = columns;
            plan = Plan.of(scorer, layout);
        }

        Iterator<Row> score(List<Row> rows) {
            Scores scores = plan.score(table(rows), Detail.ITEMS);
            return Iterators.transform(
                    IntStream.range(0, rows.size()).iterator(), unit -> row(rows.get(unit), scores, unit));
        }

        private Table table(List<Row> rows) {
            Table.Builder table = Table.builder(layout, YEAR, Collections.nCopies(rows.size(), ANYBODY));
            for (int i = 0; i < indicators.size(); i++) {
                int column = Files.FIRST_FIGURE + i;
                table.numbers(
                        indicators.get(i).id().value(),
                        rows.stream()
                                .mapToLong(row -> row.isNullAt(column) ? 0 : row.getLong(column))
                                .toArray());
            }
            for (int unit = 0; unit < rows.size(); unit++) {
                absent(rows.get(unit), unit, table);
            }
            return table.build();
        }

        private void absent(Row row, int unit, Table.Builder table) {
            List<String> notApplicable = row.getList(Files.FIRST_FIGURE - 1);
            for (int i = 0; i < indicators.size(); i++) {
                if (row.isNullAt(Files.FIRST_FIGURE + i)) {
                    String figure = indicators.get(i).id().value();
                    table.absent(figure, unit, notApplicable.contains(figure) ? Reason.NOT_APPLICABLE : Reason.MISSING);
                }
            }
        }

        private Row row(Row figures, Scores scores, int unit) {
            Object[] cells = new Object[3 + lines.size() + 2];
            for (int i = 0; i < 3; i++) {
                cells[i] = figures.get(i);
            }
            for (int i = 0; i < lines.size(); i++) {
                cells[3 + i] = scores.decimal(lines.get(i), unit).orElse(null);
            }
            cells[3 + lines.size()] = scores.reason(LineId.TOTAL, unit)
                    .map(reason -> reason.label().in(Language.CHINESE))
                    .orElse(null);
            cells[4 + lines.size()] = scores.grade(unit).map(grades::get).orElse(null);
            return RowFactory.create(cells);
        }
    }
}
