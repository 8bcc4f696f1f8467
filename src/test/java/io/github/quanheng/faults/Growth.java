package io.github.quanheng.faults;

import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.scoring.Scorer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How time grows with the size of a rulebook or a cohort. As a program it prints the table of docs/performance.md: for each series, four sizes,
 * each twice the one before, and the seconds for reading, checking and scoring.
 */
final class Growth {
    /** A series by its size. */
    enum Series {
        CHAIN("lines that each read the one before", 5_000) {
            @Override
            Run run(int size) {
                return Growth.chain(size, false);
            }
        },
        CHAIN_BACKWARD("the same, written in the opposite order", 5_000) {
            @Override
            Run run(int size) {
                return Growth.chain(size, true);
            }
        },
        RATIOS("a total of rates with coprime denominators", 5_000) {
            @Override
            Run run(int size) {
                return Growth.ratios(size);
            }
        },
        MEAN("peers with the mean of their rates", 20_000) {
            @Override
            Run run(int size) {
                return peers(
                        size,
                        "{'aggregate':{'over':{'units':{'relation':'PEERS','self':true}},'value':'x','as':'MEAN','skip':[]}}");
            }
        },
        OTHERS("peers with the mean of the others", 20_000) {
            @Override
            Run run(int size) {
                return peers(
                        size,
                        "{'aggregate':{'over':{'units':{'relation':'PEERS','self':false}},'value':'x','as':'MEAN','skip':[]}}");
            }
        },
        RANK("peers with their rank", 20_000) {
            @Override
            Run run(int size) {
                return peers(
                        size,
                        "{'standing':{'among':'PEERS','keys':[{'best':'HIGHEST','of':'x'}],'as':'RANK','ties':'COMPETITION','skip':[]}}");
            }
        },
        PERCENTILE("peers with a percentile", 20_000) {
            @Override
            Run run(int size) {
                return peers(
                        size,
                        "{'aggregate':{'over':{'units':{'relation':'PEERS','self':true}},'value':'x','as':{'percentile':{'at':'90%','by':'NEAREST_RANK'}},'skip':[]}}");
            }
        },
        DEVIATION("peers with the deviation of their figures", 20_000) {
            @Override
            Run run(int size) {
                return peers(
                        size,
                        "{'aggregate':{'over':{'units':{'relation':'PEERS','self':true}},'value':'x','as':{'deviation':{'of':'POPULATION','to':{'decimals':4,'mode':'HALF_UP'}}},'skip':[]}}");
            }
        },
        CONDITIONS("items of one mark that each apply under a condition of their own", 5_000) {
            @Override
            Run run(int size) {
                Book book = Book.usual().marks("99999");
                IntStream.range(0, size).forEach(i -> book.item("i" + i, 1, "'x'", "'applies':['x','>'," + i + "]"));
                return new Run(book.json(), null);
            }
        },
        TEXT("items with some rules each: 2 MB of text at the largest", 8_000) {
            @Override
            Run run(int size) {
                Book book = Book.usual();
                IntStream.range(0, size)
                        .forEach(
                                i -> book.item(
                                        "i" + i,
                                        3,
                                        "{'deduct':[{'perStep':{'of':'r','below':'62%','basis':'POINTS','step':'1%','partial':'WHOLE','each':'0.5'}},"
                                                + "{'missing':{'each':'0.1','of':['q',['x','>',5],{'is':{'of':'c','in':['甲']}}]}}]}"));
                return new Run(
                        book.json(),
                        Units.of("A", "'x':7,'r':'59.6%','q':true,'c':{'code':'甲'}")
                                .cohort());
            }
        };

        final String about;
        final int largest;

        Series(String about, int largest) {
            this.about = about;
            this.largest = largest;
        }

        abstract Run run(int size);
    }

    /** A text and what is scored by it. */
    record Run(
            String json, @org.jspecify.annotations.Nullable Cohort cohort) {}

    /** Seconds for reading, checking and scoring. */
    record Seconds(double read, double check, double score) {
        double all() {
            return read + check + score;
        }
    }

    private Growth() {}

    public static void main(String[] args) {
        for (Series series : Series.values()) {
            System.out.println(series + ": " + series.about);
            for (int size = series.largest / 8; size <= series.largest; size *= 2) {
                Seconds seconds = measure(series, size);
                System.out.printf(
                        Locale.ROOT,
                        "| %d | %.2f | %.2f | %.2f |%n",
                        size,
                        seconds.read(),
                        seconds.check(),
                        seconds.score());
            }
        }
    }

    static Seconds measure(Series series, int size) {
        Run run = series.run(size);
        long start = now();
        Rulebook rulebook = QuanhengJson.read(run.json(), Rulebook.class);
        long read = now();
        if (run.cohort() == null) {
            Scorer.problems(rulebook);
            return new Seconds((read - start) / 1e9, (now() - read) / 1e9, 0);
        }
        Scorer scorer = Scorer.of(rulebook);
        long checked = now();
        scorer.outcomes(run.cohort());
        return new Seconds((read - start) / 1e9, (checked - read) / 1e9, (now() - checked) / 1e9);
    }

    private static long now() {
        return System.nanoTime();
    }

    private static Run chain(int size, boolean backward) {
        Book book = Book.usual();
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        if (backward) {
            Collections.reverse(order);
        }
        order.forEach(i -> book.item("i" + i, 0, i == 0 ? "'x'" : "{'sum':['#i" + (i - 1) + "',1]}"));
        return new Run(book.json(), Units.of("A", "'x':7").cohort());
    }

    private static Run ratios(int size) {
        int[] primes = primes(size);
        Book book = new Book();
        IntStream.range(0, size)
                .forEach(i -> book.indicator("r" + i, "RATE", "").item("i" + i, 0, "{'product':[10,'r" + i + "']}"));
        return new Run(
                book.json(),
                Units.of(
                                "A",
                                IntStream.range(0, size)
                                        .mapToObj(i ->
                                                "'r" + i + "':{'ratio':[" + (primes[i] - 1) + "," + primes[i] + "]}")
                                        .collect(Collectors.joining(",")))
                        .cohort());
    }

    private static Run peers(int size, String rule) {
        Units units = new Units();
        String[] ids = new String[size];
        for (int i = 0; i < size; i++) {
            ids[i] = "U" + i;
            units.unit(ids[i], "'x':'" + i % 500 + "/" + (i % 997 + 2) + "'");
        }
        return new Run(
                Book.usual().absent("MISSING", "0").item("1", 0, rule).json(),
                units.peers("全体", ids).cohort());
    }

    private static int[] primes(int count) {
        int[] primes = new int[count];
        int found = 0;
        for (int candidate = 2; found < count; candidate++) {
            boolean prime = true;
            for (int i = 0; i < found && (long) primes[i] * primes[i] <= candidate; i++) {
                prime &= candidate % primes[i] != 0;
            }
            if (prime) {
                primes[found++] = candidate;
            }
        }
        return primes;
    }
}
