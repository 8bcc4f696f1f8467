package nation;

import com.google.common.collect.Iterators;
import io.github.quanheng.indicator.Indicator;
import java.io.Serial;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** What institutions report, a row each, made up where it is needed. */
final class Reporting implements MapPartitionsFunction<Long, Row> {
    @Serial
    private static final long serialVersionUID = 1;

    private final Rules rules;
    private final long seed;

    Reporting(Rules rules, long seed) {
        this.rules = rules;
        this.seed = seed;
    }

    @Override
    public Iterator<Row> call(Iterator<Long> institutions) {
        Country country = new Country(rules.rulebook(), seed);
        return Iterators.transform(institutions, institution -> row(country, Math.toIntExact(institution)));
    }

    private static Row row(Country country, int institution) {
        List<Indicator> indicators = country.indicators();
        long[] figures = country.figures(institution);
        List<String> notApplicable = new ArrayList<>();
        Object[] cells = new Object[Files.FIRST_FIGURE + figures.length];
        cells[0] = institution;
        cells[1] = country.province(institution);
        cells[2] = country.classOf(institution);
        for (int i = 0; i < figures.length; i++) {
            if (figures[i] == Country.NOT_APPLICABLE) {
                notApplicable.add(indicators.get(i).id().toString());
            } else if (figures[i] != Country.MISSING) {
                cells[Files.FIRST_FIGURE + i] = figures[i];
            }
        }
        cells[Files.FIRST_FIGURE - 1] = notApplicable.toArray(String[]::new);
        return RowFactory.create(cells);
    }
}
