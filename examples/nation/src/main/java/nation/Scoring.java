package nation;

import com.google.common.collect.Iterators;
import com.google.common.collect.Streams;
import java.io.Serial;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** TEMP. */
final class Scoring implements MapPartitionsFunction<Row, Row> {
    @Serial
    private static final long serialVersionUID = 1;

    private final Rules rules;

    Scoring(Rules rules) {
        this.rules = rules;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        Alone alone = new Alone(rules, 2024);
        return Iterators.transform(rows, row -> {
            int i = row.getInt(0);
            Alone.Scored s = alone.score(i, i + 1).get(0);
            Object[] cells = new Object[4 + s.marks().length];
            cells[0] = i; cells[1] = row.get(1); cells[2] = row.get(2);
            System.arraycopy(s.marks(), 0, cells, 3, s.marks().length);
            cells[cells.length - 1] = s.grade();
            return RowFactory.create(cells);
        });
    }
}
