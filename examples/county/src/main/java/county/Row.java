package county;

import io.github.quanheng.value.Rational;
import java.util.List;
import java.util.Optional;

/**
 * One line of the sheet, ready to be shown.
 *
 * @param id its number
 * @param name its name
 * @param value what was observed, in short
 * @param target what it is held against, in short; empty when there is no target
 * @param rule how marks are given, in short
 * @param remark what happened to it besides its rule, in short
 * @param clause the clause, as the rulebook prints it
 * @param illustrative whether the clause is made up for show
 * @param sources where the figures were read, or why there are none
 * @param state what became of it
 * @param full its full marks
 * @param score its score, if it has one
 * @param share its part in the marks of the section: score and full marks, as they count after rescaling
 * @param words the whole explanation
 */
record Row(
        String id,
        Both name,
        Both value,
        Both target,
        Both rule,
        Both remark,
        String clause,
        boolean illustrative,
        List<String> sources,
        State state,
        Rational full,
        Optional<Rational> score,
        Share share,
        List<Both> words) {

    /** What became of a line. */
    enum State {
        FULL("满分", "full marks"),
        PART("部分得分", "part of the marks"),
        NONE("未得分", "no marks"),
        MISSING("缺报", "not reported"),
        EXCLUDED("不适用", "not applicable"),
        WATCHED("只监测", "watched only"),
        BONUS("加分", "bonus");

        private final Both name;

        State(String zh, String en) {
            this.name = new Both(zh, en);
        }

        Both label() {
            return name;
        }
    }

    /** Marks to be had and marks got, as they enter the section. */
    record Share(Rational full, Rational got) {
        Rational lost() {
            return full.minus(got);
        }
    }
}
