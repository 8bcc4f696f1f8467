package county;

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
        List<Both> provisions) {

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

    /** The items that lost marks, the most first; equal ones in the order of the sheet. */
    List<Row> losses() {
        return blocks.stream()
                .flatMap(block -> block.rows().stream())
                .filter(row -> row.lost().signum() > 0)
                .sorted(Comparator.comparing(Row::lost).reversed())
                .toList();
    }
}
