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
        long books = 0;
        long units = 0;
        long inColumns = 0;
        long fallen = 0;
        int wrong = 0;
        for (long seed = from; seed < to; seed++) {
            PlanProof proof = new PlanProof(seed);
            for (int i = 0; i < rulebooks; i++) {
                proof.anyBook();
                proof.bookOfOneFigure();
                proof.bookOfColumns();
            }
            books += proof.rulebooks();
            units += proof.units();
            inColumns += proof.inColumns();
            fallen += proof.fallen();
            wrong += proof.wrong().size();
            proof.wrong().forEach(System.out::println);
        }
        System.out.println("seeds " + from + " to " + (to - 1) + ": " + books + " rulebooks, " + units + " units, " + inColumns
                + " scores of lines in columns, " + fallen + " of lines that fall back, " + wrong + " differences");
        if (wrong > 0) {
            System.exit(1);
        }
    }
}
