package io.github.quanheng.laws.book;

/** The proof of the plan over columns in its long form: so many rulebooks of each of three sorts for every seed in a range. See docs/performance.md. */
final class PlanProofMain {
    private PlanProofMain() {}

    /**
     * Prints what was compared, and what differs.
     *
     * @param args the first seed, the seed after the last, and how many rulebooks of each sort a seed has
     */
    public static void main(String[] args) {
        long from = Long.parseLong(args[0]);
        long to = Long.parseLong(args[1]);
        int rulebooks = Integer.parseInt(args[2]);
        Counts all = Counts.NONE;
        for (long seed = from; seed < to; seed++) {
            PlanProof proof = new PlanProof(seed);
            for (int i = 0; i < rulebooks; i++) {
                proof.anyBook();
                proof.bookOfOneFigure();
                proof.bookOfColumns();
            }
            all = all.plus(Counts.of(proof));
            proof.wrong().forEach(System.out::println);
            System.out.println("seeds " + from + " to " + seed + ": " + all);
        }
        if (all.wrong > 0) {
            System.exit(1);
        }
    }

    private record Counts(long books, long units, long inColumns, long fallen, long asked, int wrong) {
        static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

        static Counts of(PlanProof proof) {
            return new Counts(
                    proof.rulebooks(),
                    proof.units(),
                    proof.inColumns(),
                    proof.fallen(),
                    proof.asked(),
                    proof.wrong().size());
        }

        Counts plus(Counts more) {
            return new Counts(
                    books + more.books,
                    units + more.units,
                    inColumns + more.inColumns,
                    fallen + more.fallen,
                    asked + more.asked,
                    wrong + more.wrong);
        }

        @Override
        public String toString() {
            return books + " rulebooks, " + units + " units, " + inColumns + " scores of lines in columns, " + fallen
                    + " of lines that fall back, " + asked + " of them asked of the oracle too, " + wrong
                    + " differences";
        }
    }
}
