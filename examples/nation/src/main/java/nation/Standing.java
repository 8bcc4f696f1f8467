package nation;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.rank;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;

/** How institutions stand among those of their province and class: ranks, and figures of each group. */
final class Standing {
    /** The place of an institution in its group; equal totals share the better place. */
    static final String RANK = "rank";

    private Standing() {}

    /** Who, total, grade and rank. */
    static Dataset<Row> ranks(Dataset<Row> scores) {
        Column place = rank().over(Window.partitionBy(Files.PROVINCE, Files.CLASS)
                .orderBy(col(Files.TOTAL).desc_nulls_last()));
        return scores.select(
                col(Files.INSTITUTION),
                col(Files.PROVINCE),
                col(Files.CLASS),
                col(Files.TOTAL),
                col(Files.GRADE),
                when(col(Files.TOTAL).isNotNull(), place).alias(RANK));
    }

    /** A row for each province and class: how many, mean to a hundredth, best, worst, and how many of each grade. */
    static Dataset<Row> groups(Dataset<Row> scores, List<String> grades) {
        // In whole hundredths: a mean of decimals would be rounded twice on its way.
        Column hundredths = col(Files.TOTAL).multiply(100).cast(DataTypes.LongType);
        List<Column> columns = new ArrayList<>(List.of(
                sum(hundredths).alias("sum"),
                count(Files.TOTAL).alias("scored"),
                max(Files.TOTAL).alias("best"),
                min(Files.TOTAL).alias("worst")));
        for (String grade : grades) {
            columns.add(count(when(col(Files.GRADE).equalTo(grade), 1)).alias(grade));
        }
        return scores.groupBy(Files.PROVINCE, Files.CLASS)
                .agg(count(lit(1)).alias("institutions"), columns.toArray(Column[]::new))
                .withColumn(
                        "mean",
                        expr("cast((2 * sum + scored) div (2 * scored) as decimal(7, 0)) / 100")
                                .cast(Files.MARKS))
                .drop("sum")
                .orderBy(Files.PROVINCE, Files.CLASS);
    }
}
