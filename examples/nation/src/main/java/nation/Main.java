package nation;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/** Scores every institution of a made-up country on Apache Spark, ranks them by province and class, and compares all of it with a run without Spark. */
public final class Main {
    private Main() {}

    /**
     * Runs the example.
     *
     * @param args what is asked for, as {@code name=value}: institutions, seed, parts, out, master, compare
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        try {
            Order order = Order.of(List.of(args));
            SparkSession spark = session(order);
            long differences = new Run(spark, order, out).all();
            spark.stop();
            if (differences > 0) {
                System.exit(1);
            }
        } catch (Faults faults) {
            faults.lines().forEach(System.err::println);
            System.exit(2);
        }
    }

    /** Where Spark runs: here, or where {@code spark-submit} said. */
    static SparkSession session(Order order) {
        SparkSession.Builder session = SparkSession.builder()
                .appName("nation")
                .config("spark.ui.showConsoleProgress", "true")
                .config("spark.sql.files.minPartitionNum", String.valueOf(order.parts()))
                .config("spark.sql.debug.maxToStringFields", "100");
        if (!order.master().isEmpty()) {
            session.master(order.master())
                    .config("spark.ui.enabled", "false")
                    .config("spark.driver.bindAddress", "127.0.0.1")
                    .config("spark.driver.host", "127.0.0.1");
        }
        return session.getOrCreate();
    }
}
