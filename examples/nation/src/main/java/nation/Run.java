package nation;

import static org.apache.spark.sql.functions.col;

import com.google.common.base.Stopwatch;
import io.github.quanheng.rulebook.Rulebook;
import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/** The run from figures to groups; each step reads the files of the one before, so each stands for itself. */
final class Run {
    private final SparkSession spark;
    private final Order order;
    private final PrintStream out;
    private final Rules rules = Rules.ofTheExample();
    private final Rulebook rulebook = rules.rulebook();

    Run(SparkSession spark, Order order, PrintStream out) {
        this.spark = spark;
        this.order = order;
        this.out = out;
    }

    /** Runs every step; returns in how many numbers Spark and the single machine differ. */
    long all() {
        out.printf(
                "%,d 个机构，%d 项指标，%d 个分区%n",
                order.institutions(), rulebook.indicators().size(), order.parts());
        timed(
                "生成数据",
                () -> write(
                        "figures",
                        spark.range(0, order.institutions(), 1, order.parts())
                                .mapPartitions(
                                        new Reporting(rules, order.seed()), Encoders.row(Files.figures(rulebook)))));
        timed(
                "评分",
                () -> write(
                        "scores",
                        read("figures").mapPartitions(new Scoring(rules), Encoders.row(Files.scores(rulebook)))));
        timed("按省份和类别排名", () -> write("ranks", Standing.ranks(read("scores"))));
        timed(
                "按省份和类别汇总",
                () -> write(
                        "groups",
                        Standing.groups(read("scores"), Rules.grades(rulebook)).coalesce(1)));
        read("groups")
                .orderBy(col("institutions").desc())
                .limit(5)
                .collectAsList()
                .forEach(out::println);
        if (!order.compare()) {
            return 0;
        }
        Comparison comparison = new Comparison(rules, order, out);
        timed("单机重算并逐行比较", () -> comparison.scores(read("scores")));
        timed("单机重排名次并逐行比较", () -> comparison.ranks(read("ranks"), read("groups")));
        return comparison.report();
    }

    private void timed(String step, Runnable work) {
        Stopwatch watch = Stopwatch.createStarted();
        work.run();
        out.printf("%s：%.1f 秒%n", step, watch.elapsed(TimeUnit.MILLISECONDS) / 1000.0);
    }

    private void write(String name, Dataset<Row> rows) {
        rows.write().mode(SaveMode.Overwrite).parquet(file(name));
    }

    private Dataset<Row> read(String name) {
        return spark.read().parquet(file(name));
    }

    private String file(String name) {
        return order.out() + "/" + name;
    }
}
