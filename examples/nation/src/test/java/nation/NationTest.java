package nation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A country on Spark")
class NationTest {
    @TempDir
    static Path folder;

    private static SparkSession spark;
    private static Order order;

    @BeforeAll
    static void start() throws Faults {
        order = Order.of(List.of("institutions=3000", "parts=3", "master=local[2]", "out=" + folder));
        spark = Main.session(order);
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    @DisplayName("3,000 institutions in three parts: every mark, reason, grade, rank and mean is that of one machine")
    void sameAsOneMachine() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();

        assertThat(new Run(spark, order, new PrintStream(told, true, StandardCharsets.UTF_8)).all())
                .isZero();
        // of each institution: who, 67 lines, reason, grade, rank; of 31 provinces and 5 classes: eight figures of each
        // group that has somebody
        assertThat(compared(told.toString(StandardCharsets.UTF_8)))
                .isBetween(3000L * 71 + 8 * 100, 3000L * 71 + 8 * 155);

        assertThat(comparedWith(order.seed() + 1)).isPositive();
    }

    private static long compared(String told) {
        Matcher found = Pattern.compile("比较了 ([\\d,]+) 个数，0 处不同").matcher(told);
        assertThat(found.find()).as(told).isTrue();
        return Long.parseLong(found.group(1).replace(",", ""));
    }

    /** How many numbers differ from those of a country with another seed. */
    private static long comparedWith(long seed) {
        Order other = new Order(order.institutions(), seed, order.parts(), order.out(), order.master(), true);
        Comparison comparison = new Comparison(
                Rules.ofTheExample(),
                other,
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        comparison.scores(spark.read().parquet(order.out() + "/scores"));
        return comparison.report();
    }

    @Test
    @DisplayName("What is not understood is told, all of it, with what to write")
    void faults() {
        Faults faults =
                catchThrowableOfType(Faults.class, () -> Order.of(List.of("institution=5", "parts=0", "seed=x")));

        assertThat(faults.lines())
                .containsExactly(
                        "nation: \"institution=5\" is not known; write name=value with one of compare, institutions, master, out, parts, seed",
                        "nation: seed: found \"x\"; write a whole number from 1 on",
                        "nation: parts: found \"0\"; write a whole number from 1 on");
    }
}
