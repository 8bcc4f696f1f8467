package io.github.quanheng.laws.book;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The laws of sentences in their long form: for every seed in a range, as many rules and items as the tests draw for one. See docs/contributing.md. */
final class SentenceProofMain {
    private static final int RULES = 300;
    private static final int DRAFTS = 80;
    private static final int BOOKS = 6;

    private final List<String> wrong = new ArrayList<>();
    private long checked;

    /**
     * Prints how much was checked, and each sentence that breaks a law.
     *
     * @param args the first seed and the seed after the last
     */
    public static void main(String[] args) {
        long from = Long.parseLong(args[0]);
        long to = Long.parseLong(args[1]);
        SentenceProofMain proof = new SentenceProofMain();
        for (long seed = from; seed < to; seed++) {
            int before = proof.wrong.size();
            proof.seed(seed);
            proof.wrong.stream().skip(before).forEach(System.out::println);
            System.out.println("seeds " + from + " to " + seed + ": " + proof.checked + " sentences, "
                    + proof.wrong.size() + " wrong");
        }
        if (!proof.wrong.isEmpty()) {
            System.exit(1);
        }
    }

    private void seed(long seed) {
        RandomCohorts cohorts = new RandomCohorts(seed).complete();
        all(seed, "a rule", ReadingLawsTest.random(seed, RULES), ReadingLawsTest::reads);
        all(seed, "a draft", DraftLawsTest.random(seed, DRAFTS), DraftLawsTest::drafts);
        all(seed, "an item", BookReadingLawsTest.random(seed, BOOKS), BookReadingLawsTest::reads);
        ReadingLawsTest reading = new ReadingLawsTest();
        all(seed, "changed numbers", Stream.of(seed), reading::aChangedNumberChangesThatNumber);
        all(seed, "any texts", Stream.of(seed), reading::anyTextIsReadOrRefused);
        all(seed, "a calculation", SentenceLawsTest.random(seed, RULES), rule -> SentenceLawsTest.holds(rule, cohorts));
    }

    private <T> void all(long seed, String what, Stream<T> ones, Consumer<T> law) {
        ones.forEach(one -> {
            checked++;
            try {
                law.accept(one);
            } catch (AssertionError | RuntimeException broken) {
                wrong.add("seed " + seed + ", " + what + ": " + broken.getMessage());
            }
        });
    }
}
