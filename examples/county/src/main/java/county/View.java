package county;

import io.github.quanheng.result.PeerContext;
import io.github.quanheng.value.Rational;
import java.util.Comparator;
import java.util.List;

/**
 * A score sheet as both the terminal and the page show it: all that is to be said, in order, in both languages.
 *
 * @param title the title of the rulebook
 * @param notice what a reader must be told
 * @param party who was assessed
 * @param period for which period
 * @param edition the edition of the rulebook
 * @param blocks the sections with their items
 * @param total the total
 * @param grade the grade, or that there is none
 * @param gradeWhy how the grade came about
 * @param vetoes the vetoes on the total, applied or not
 * @param cuts the totals that must be reached for a grade
 * @param provisions the general provisions
 * @param peers the county beside others, which are made up
 * @param turnings what would have changed the grade, the smallest change first
 */
record View(
        Both title,
        Both notice,
        Both party,
        Both period,
        String edition,
        List<Block> blocks,
        Row total,
        Both grade,
        Both gradeWhy,
        List<Veto> vetoes,
        List<Cut> cuts,
        List<Both> provisions,
        PeerContext peers,
        List<Turning> turnings) {

    /**
     * A section with its items.
     *
     * @param head the section itself
     * @param rows its items
     * @param remark what happened to its sum, in a few words
     */
    record Block(Row head, List<Row> rows, Both remark) {
        boolean isBonus() {
            return head.full().signum() == 0;
        }
    }

    /**
     * A veto.
     *
     * @param name its name
     * @param applied whether it applied
     */
    record Veto(Both name, boolean applied) {}

    /**
     * A total that must be reached for a grade.
     *
     * @param at the total
     * @param name the grade
     */
    record Cut(Rational at, Both name) {}

    /** Where the county stands among its peers, how they are spread, and what is missing to the next grade. */
    Both peerWords() {
        String rank = peers.standing().rank().number().map(Rational::toString).orElse("–");
        int count = peers.standing().place().orElseThrow().size();
        PeerContext.Spread spread = peers.spread().orElseThrow();
        String low = Marks.two(spread.lower().value());
        String middle = Marks.two(spread.median().value());
        String high = Marks.two(spread.upper().value());
        Both next = peers.next().map(View::nextWords).orElse(new Both("已是最高等次", "the best grade already"));
        return new Both(
                "第" + rank + "名，共" + count + "个县；同类中位" + middle + "分，中间一半在" + low + "至" + high + "分；" + next.zh(),
                "rank " + rank + " of " + count + "; median " + middle + ", the middle half from " + low + " to " + high
                        + "; " + next.en());
    }

    private static Both nextWords(PeerContext.NextGrade next) {
        Both grade = Both.of(next.grade().label());
        return next.missing()
                .map(missing -> Marks.two(missing.value()))
                .map(missing -> new Both("离" + grade.zh() + "还差" + missing + "分", missing + " short of " + grade.en()))
                .orElse(new Both(
                        "分数已够" + grade.zh() + "，另有条件未满足", "enough for " + grade.en() + ", but for another condition"));
    }

    /** The items that lost marks, the most first; equal ones in the order of the sheet. */
    List<Row> losses() {
        return blocks.stream()
                .flatMap(block -> block.rows().stream())
                .filter(row -> row.lost().signum() > 0)
                .sorted(Comparator.comparing(Row::lost).reversed())
                .toList();
    }
}
